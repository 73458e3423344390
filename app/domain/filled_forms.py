"""What somebody filled into a survey form: ticked scores and choices, and lines in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeVar

from app.domain.privacy import Visibility
from app.domain.problems import trouble
from app.domain.recording import LONGEST_TEXT
from app.domain.sessions import Answer
from app.domain.survey_forms import WHAT_CHANGED, AnswerKind, Question, questions_for
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import SurveyAnswer, SurveyLine

QUOTE, YES = "quote", "yes"  # the question whether what changed may be quoted, and its answer
_SCORED = (AnswerKind.SCALE, AnswerKind.TEN)
_EMPTY = Answer(text="")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Filled:
    """The answers of one form, by the keys of its questions; a question that isn't there is unanswered.

    ticked: of scales the score in figures, of choices their keys. words: lines with who may read them.
    """

    ticked: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    words: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all was answered."""
        return not self.ticked and not any(line.text for line in self.words.values())


def is_scored(question: Question) -> bool:
    """Whether a question is answered by a score."""
    return question.kind in _SCORED


def scores_of(question: Question) -> tuple[str, ...]:
    """The scores that a scale offers, in figures."""
    lowest, highest = (0, 10) if question.kind is AnswerKind.TEN else (1, 5)
    return tuple(str(score) for score in range(lowest, highest + 1))


def with_ticks(filled: Filled, question: Question, keys: Iterable[str], *, may_be_quoted: bool = False) -> Filled:
    """The form with these ticks at a question; none leave it unanswered. Choices keep the order of the form.

    may_be_quoted: whether the writer's stored consent allows quoting. With it, "yes" to the question whether the
    line above may be quoted opens that line to everyone; any other answer to it closes the quoting again.
    """
    offered = scores_of(question) if is_scored(question) else question.choices
    kept = tuple(key for key in offered if key in set(keys))
    filled = replace(filled, ticked=_with(filled.ticked, question.key, kept))
    line = filled.words.get(WHAT_CHANGED)
    if question.key == QUOTE and line is not None:
        opened = may_be_quoted and kept == (YES,)
        readers = Visibility.SUMMARY if opened else line.visibility
        line = replace(line, visibility=readers, may_be_quoted=opened)
        filled = replace(filled, words={**filled.words, WHAT_CHANGED: line})
    return filled


def with_words(filled: Filled, question: Question, line: Answer) -> Filled:
    """The form with this line; an empty one whose readers nobody chose leaves the question unanswered.

    A line is quoted only while everyone may read it. Raises CounterpartError "text-too-long".
    """
    if len(line.text) > LONGEST_TEXT:
        raise trouble("text-too-long", most=LONGEST_TEXT)
    if line.visibility is not Visibility.SUMMARY:
        line = replace(line, may_be_quoted=False)
    return replace(filled, words=_with(filled.words, question.key, None if line == _EMPTY else line))


def line_of(filled: Filled, question: Question) -> Answer:
    """The line at a question; an empty one for the coordinator alone where there is none."""
    return filled.words.get(question.key, _EMPTY)


def read_form(which: WhichForm, answers: Iterable[SurveyAnswer], lines: Iterable[SurveyLine]) -> Filled:
    """The answers of one form among those of the file. Ticks that the form doesn't offer are left out."""
    questions = {question.key: question for question in questions_for(which.wave, which.side)}
    filled = Filled()
    for answer in answers:
        if _is_of(which, answer) and answer.item in questions:
            filled = with_ticks(filled, questions[answer.item], [str(answer.score)])
    ticked, words = dict(filled.ticked), dict(filled.words)
    for line in lines:
        question = questions.get(line.item) if _is_of(which, line) else None
        if question is None:
            continue
        if question.kind is AnswerKind.LINES:
            words[line.item] = Answer(text=line.text, visibility=line.visibility, may_be_quoted=line.may_be_quoted)
        elif kept := tuple(key for key in question.choices if key in line.text.split(",")):
            ticked[line.item] = kept
    return Filled(ticked, words)


def answers_of(which: WhichForm, filled: Filled) -> list[SurveyAnswer]:
    """The scored answers of a form, as the file keeps them, in the order of the form."""
    return [
        SurveyAnswer(
            participant_id=which.participant_id,
            side=which.side,
            wave=which.wave,
            item=question.key,
            score=int(filled.ticked[question.key][0]),
        )
        for question in questions_for(which.wave, which.side)
        if is_scored(question) and question.key in filled.ticked
    ]


def lines_of(which: WhichForm, filled: Filled) -> list[SurveyLine]:
    """The choices and lines of a form, as the file keeps them, in the order of the form, empty ones left out."""
    found: list[SurveyLine] = []
    for question in questions_for(which.wave, which.side):
        if is_scored(question):
            continue
        line = line_of(filled, question)
        if question.kind is not AnswerKind.LINES:
            line = Answer(text=",".join(filled.ticked.get(question.key, ())))
        if line.text:
            found.append(
                SurveyLine(
                    participant_id=which.participant_id,
                    side=which.side,
                    wave=which.wave,
                    item=question.key,
                    text=line.text,
                    visibility=line.visibility,
                    may_be_quoted=line.may_be_quoted,
                )
            )
    return found


def _is_of(which: WhichForm, kept: SurveyAnswer | SurveyLine) -> bool:
    return (kept.participant_id, kept.side, kept.wave) == (which.participant_id, which.side, which.wave)


def _with(there: Mapping[str, T], key: str, value: T | None) -> Mapping[str, T]:
    """The mapping with a value, or without the key where there is none."""
    others = {other: kept for other, kept in there.items() if other != key}
    return {**others, key: value} if value else others
