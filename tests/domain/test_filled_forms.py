from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.filled_forms import (
    Filled,
    answers_of,
    is_scored,
    line_of,
    lines_of,
    read_form,
    scores_of,
    with_ticks,
    with_words,
)
from app.domain.privacy import Visibility
from app.domain.problems import CounterpartError
from app.domain.recording import LONGEST_TEXT
from app.domain.sessions import Answer
from app.domain.sides import Side
from app.domain.survey_forms import WHAT_CHANGED, AnswerKind, Question, questions_for
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import RECOMMEND, SurveyAnswer, SurveyLine, Wave

FORM = WhichForm(1, Side.MENTEE, Wave.CLOSE)
FORMS = [WhichForm(1, side, wave) for side, wave in product(Side, Wave)]


def question(key: str, form: WhichForm = FORM) -> Question:
    return {one.key: one for one in questions_for(form.wave, form.side)}[key]


@st.composite
def filled_in(draw: st.DrawFn) -> tuple[WhichForm, Filled]:
    """A form of any wave and side, some of its questions answered."""
    form = draw(st.sampled_from(FORMS))
    filled = Filled()
    for one in questions_for(form.wave, form.side):
        if not draw(st.booleans()):
            continue
        if one.kind is AnswerKind.LINES:
            readers = draw(st.sampled_from(Visibility))
            line = Answer(text=draw(st.text(min_size=1, max_size=9)), visibility=readers)
            filled = with_words(filled, one, line)
        else:
            offered = scores_of(one) if is_scored(one) else one.choices
            most = len(offered) if one.kind is AnswerKind.SOME else 1
            filled = with_ticks(filled, one, draw(st.sets(st.sampled_from(offered), min_size=1, max_size=most)))
    return form, filled


@given(filled_in())
def test_a_form_is_read_from_the_file_as_it_was_kept_there(made: tuple[WhichForm, Filled]) -> None:
    form, filled = made
    assert read_form(form, answers_of(form, filled), lines_of(form, filled)) == filled


@given(filled_in())
def test_each_answer_stands_once_in_the_file_and_none_is_empty(made: tuple[WhichForm, Filled]) -> None:
    form, filled = made
    items = [one.item for one in (*answers_of(form, filled), *lines_of(form, filled))]
    assert len(set(items)) == len(items) == len(filled.ticked) + len(filled.words)
    assert all(line.text for line in lines_of(form, filled))
    assert filled.is_empty is (items == [])


def test_ticks_stand_in_the_order_of_the_form_and_others_are_left_out() -> None:
    challenges = question("challenges", WhichForm(1, Side.MENTOR, Wave.MID))
    assert with_ticks(Filled(), challenges, ["rank", "time", "weather"]).ticked == {"challenges": ("time", "rank")}
    assert with_ticks(Filled({"challenges": ("time",)}), challenges, []) == Filled()


def test_only_the_recommendation_reaches_ten() -> None:
    assert scores_of(question(RECOMMEND)) == tuple(map(str, range(11)))
    assert scores_of(question("match")) == ("1", "2", "3", "4", "5")
    assert with_ticks(Filled(), question("match"), ["10"]) == Filled()


def test_answers_of_others_and_of_other_forms_are_not_read() -> None:
    def answer(**other: object) -> SurveyAnswer:
        of: dict[str, object] = {"participant_id": 1, "side": Side.MENTEE, "wave": Wave.CLOSE, "item": "S1"}
        return SurveyAnswer(**{**of, "score": 4, **other})  # type: ignore[arg-type]

    own = answer()
    others = [answer(participant_id=2), answer(side=Side.MENTOR), answer(wave=Wave.MID), answer(item="J1")]
    assert read_form(FORM, [own, *others], []).ticked == {"S1": ("4",)}


def test_choices_that_the_form_does_not_offer_are_not_read() -> None:
    lines = [
        SurveyLine(participant_id=1, side=Side.MENTEE, wave=Wave.CLOSE, item=item, text=text)
        for item, text in (("again", "perhaps"), ("would-mentor", "no"), ("gone", "yes"))
    ]
    assert read_form(FORM, [], lines).ticked == {"would-mentor": ("no",)}


# Lines


def test_a_line_is_for_the_coordinator_alone_until_somebody_says_otherwise() -> None:
    assert line_of(Filled(), question(WHAT_CHANGED)) == Answer(text="", visibility=Visibility.COORDINATOR)


def test_a_line_is_quoted_only_while_everyone_may_read_it() -> None:
    for readers in Visibility:
        line = Answer(text="I ask first", visibility=readers, may_be_quoted=True)
        kept = with_words(Filled(), question(WHAT_CHANGED), line)
        assert line_of(kept, question(WHAT_CHANGED)).may_be_quoted is (readers is Visibility.SUMMARY)


def test_an_emptied_line_leaves_its_question_unanswered() -> None:
    kept = with_words(Filled(), question(WHAT_CHANGED), Answer(text="I ask first"))
    assert with_words(kept, question(WHAT_CHANGED), Answer(text="")) == Filled()
    readers_only = with_words(Filled(), question(WHAT_CHANGED), Answer(text="", visibility=Visibility.PAIR))
    assert readers_only.is_empty
    assert lines_of(FORM, readers_only) == []


def test_a_book_is_refused() -> None:
    with pytest.raises(CounterpartError, match="text-too-long"):
        with_words(Filled(), question(WHAT_CHANGED), Answer(text="x" * (LONGEST_TEXT + 1)))


@pytest.mark.parametrize(
    ("consents", "picked", "quoted"), [(True, "yes", True), (True, "no", False), (False, "yes", False)]
)
def test_whether_what_changed_may_be_quoted_is_asked_on_the_form_and_needs_stored_consent(
    consents: bool, picked: str, quoted: bool
) -> None:
    words = with_words(Filled(), question(WHAT_CHANGED), Answer(text="I ask first"))
    filled = with_ticks(words, question("quote"), [picked], may_be_quoted=consents)
    line = line_of(filled, question(WHAT_CHANGED))
    assert (line.may_be_quoted, line.visibility is Visibility.SUMMARY) == (quoted, quoted)
    assert filled.ticked == {"quote": (picked,)}


def test_the_answer_no_closes_the_quoting_again_and_leaves_who_may_read() -> None:
    words = with_words(Filled(), question(WHAT_CHANGED), Answer(text="I ask first"))
    opened = with_ticks(words, question("quote"), ["yes"], may_be_quoted=True)
    closed = with_ticks(opened, question("quote"), ["no"], may_be_quoted=True)
    assert line_of(closed, question(WHAT_CHANGED)) == Answer(text="I ask first", visibility=Visibility.SUMMARY)
