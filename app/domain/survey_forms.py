"""What the survey forms ask, by wave and side: the same on paper and where it is typed in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from app.domain.sides import Side
from app.domain.surveys import OWN_AIM, RECOMMEND, Wave, items_for


class AnswerKind(StrEnum):
    """How a question is answered."""

    SCALE = "scale"  # 1 to 5
    TEN = "ten"  # 0 to 10
    ONE = "one"  # one of its choices
    SOME = "some"  # any of its choices
    LINES = "lines"  # in words


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a form. key: names its words in `app.text.survey_questions`; so does each of its choices."""

    key: str
    kind: AnswerKind = AnswerKind.SCALE
    choices: tuple[str, ...] = ()


_YES_NO = ("yes", "no")
WHAT_CHANGED = "changed"  # the open question of the close, which may be quoted with consent
MAY_QUOTE = "quote"  # whether it may
_MID = (
    Question("met", AnswerKind.ONE, ("none", "one-or-two", "three-or-more")),
    Question("going"),
    Question("consistent", AnswerKind.ONE, _YES_NO),
    Question("drives", AnswerKind.ONE, ("mentor", "mentee", "both")),
    Question("value"),
    Question(OWN_AIM),
    Question("honest"),
    Question("challenges", AnswerKind.SOME, (
        "time", "unclear-aims", "style", "no-chemistry", "surface-topics", "all-the-work", "rank", "other",
    )),
    Question("works", AnswerKind.LINES),
    Question("change", AnswerKind.LINES),
    Question("help", AnswerKind.ONE, ("none", "quick", "talk", "change-pair")),
    Question("continue", AnswerKind.ONE, ("yes", "with-changes", "unsure", "no")),
)  # fmt: skip
_CLOSE = (
    Question(OWN_AIM),
    Question(RECOMMEND, AnswerKind.TEN),
    Question("match"),
    Question("rewarding"),
    Question("topics-enough"),
    Question("again", AnswerKind.ONE, _YES_NO),
)
_OFFERS = Question("would-mentor", AnswerKind.ONE, _YES_NO)
_CLOSE_LAST = (
    Question(WHAT_CHANGED, AnswerKind.LINES),
    Question(MAY_QUOTE, AnswerKind.ONE, _YES_NO),
)
_LATER = (
    Question(RECOMMEND, AnswerKind.TEN),
    Question("in-touch", AnswerKind.ONE, _YES_NO),
    Question("lasted", AnswerKind.LINES),
)
_FORMS: Mapping[tuple[Wave, Side], tuple[Question, ...]] = MappingProxyType(
    {
        **{(Wave.START, side): () for side in Side},
        **{(Wave.MID, side): _MID for side in Side},
        (Wave.CLOSE, Side.MENTOR): (*_CLOSE, *_CLOSE_LAST),
        (Wave.CLOSE, Side.MENTEE): (*_CLOSE, _OFFERS, *_CLOSE_LAST),
        **{(Wave.LATER, side): _LATER for side in Side},
    }
)


def own_questions(wave: Wave, side: Side) -> tuple[Question, ...]:
    """What only this wave asks, in the order of the form; the start asks nothing of its own."""
    return _FORMS[wave, side]


def repeated_questions(side: Side) -> tuple[Question, ...]:
    """What every wave asks again, so that change can be seen: the side's items, then hierarchy and trust."""
    return tuple(Question(item) for item in items_for(side))


def questions_for(wave: Wave, side: Side) -> tuple[Question, ...]:
    """All that the form of one wave asks one side, in the order of the form."""
    return own_questions(wave, side) + repeated_questions(side)
