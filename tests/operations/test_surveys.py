"""Survey forms handed out, typed in, corrected and taken back, each in one undo step."""

from datetime import date, timedelta

import pytest

from app.domain.filled_forms import Filled
from app.domain.privacy import Visibility
from app.domain.problems import CounterpartError
from app.domain.programs import Program
from app.domain.sessions import Answer
from app.domain.sides import Side
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import OWN_AIM, RECOMMEND, SurveyAnswer, Wave
from app.operations import surveys
from app.storage import Store
from tests.support.builders import a_pairing, add_pairing

TODAY = date(2027, 3, 16)
ISSUED_ON = date(2027, 3, 1)
ANA, BO = WhichForm(1, Side.MENTOR, Wave.CLOSE), WhichForm(2, Side.MENTEE, Wave.CLOSE)
FILLED = Filled(
    {OWN_AIM: ("4",), RECOMMEND: ("10",), "again": ("yes",), "J1": ("3",)},
    {"changed": Answer(text="I ask first", visibility=Visibility.PAIR)},
)


@pytest.fixture
def program(store: Store) -> Program:
    add_pairing(store)
    return store.programs.get(1)


@pytest.fixture
def out(store: Store, program: Program) -> Store:
    """The final survey is in the hands of Ana and Bo."""
    surveys.hand_out(store, program, Wave.CLOSE, ISSUED_ON)
    return store


def take(store: Store, which: WhichForm, filled: Filled, came_back_on: date = TODAY) -> None:
    surveys.take(store, which, filled, came_back_on=came_back_on, today=TODAY)


# Handing out


def test_everybody_gets_a_form_with_a_code_in_one_step(store: Store, program: Program) -> None:
    assert surveys.hand_out(store, program, Wave.CLOSE, TODAY) == 2
    sheets = store.survey_sheets.of(1)
    assert [(one.participant_id, one.side, one.issued_on, one.returned_on) for one in sheets] == [
        (2, Side.MENTEE, TODAY, None),
        (1, Side.MENTOR, TODAY, None),
    ]
    assert len({one.code for one in sheets}) == 2
    assert store.undo() == "Hand out the final survey to 2 people"
    assert store.survey_sheets.of(1) == []


def test_only_those_get_one_who_have_none(store: Store, program: Program, out: Store) -> None:
    add_pairing(store, "Chen Wu", "Dana Fox")
    assert surveys.hand_out(store, program, Wave.CLOSE, TODAY) == 2
    assert surveys.hand_out(store, program, Wave.CLOSE, TODAY) == 0
    assert store.undo_label() == "Hand out the final survey to 2 people"
    assert [one.issued_on for one in store.survey_sheets.of(1)] == [ISSUED_ON, ISSUED_ON, TODAY, TODAY]


def test_somebody_on_both_sides_gets_a_form_for_each(store: Store, program: Program) -> None:
    add_pairing(store, "Chen Wu", "Dana Fox")
    with store.edit("Pair"):
        store.pairings.add([a_pairing(2, 4)])
    surveys.hand_out(store, program, Wave.CLOSE, TODAY)
    assert [one.side for one in store.survey_sheets.of_participants([2])] == [Side.MENTEE, Side.MENTOR]


# Typing in


def test_a_form_is_kept_whole_in_one_step(out: Store) -> None:
    take(out, ANA, FILLED, TODAY - timedelta(days=2))
    form = surveys.read(out, ANA)
    assert (form.filled, form.returned_on, form.name) == (FILLED, date(2027, 3, 14), "Ana Ruiz")
    assert surveys.read(out, BO).filled == Filled()
    assert str(out.undo()).startswith("Type in the final survey of")
    assert surveys.read(out, ANA).filled == Filled()
    assert surveys.read(out, ANA).returned_on is None


def test_a_form_that_nobody_handed_out_gets_its_paper_when_it_comes_back(store: Store, program: Program) -> None:
    take(store, ANA, FILLED)
    sheet = surveys.read(store, ANA).sheet
    assert sheet is not None
    assert (sheet.issued_on, sheet.returned_on) == (TODAY, TODAY)
    assert sheet.code.startswith("F-")


def test_a_correction_writes_only_what_differs(out: Store) -> None:
    take(out, ANA, FILLED)
    before = {one.item: one.id for one in out.survey_answers.of(1)}
    ticked = {OWN_AIM: ("2",), RECOMMEND: ("10",), "again": ("no",), "J2": ("5",)}
    take(out, ANA, Filled(ticked, FILLED.words))
    touched = [(one.table, (one.after or one.before or {})["item"]) for one in out.undo_touches()]
    assert sorted(touched) == [
        ("survey_answer", "J1"), ("survey_answer", "J2"), ("survey_answer", OWN_AIM), ("survey_line", "again"),
    ]  # fmt: skip
    assert {one.item: one.id for one in out.survey_answers.of(1)}[OWN_AIM] == before[OWN_AIM]
    assert surveys.read(out, ANA).filled.ticked == ticked
    assert str(out.undo()).startswith("Correct the final survey of")
    assert surveys.read(out, ANA).filled == FILLED


def test_the_same_again_is_no_step(out: Store) -> None:
    take(out, ANA, FILLED)
    label = out.undo_label()
    take(out, ANA, FILLED)
    assert out.undo_label() == label


def test_an_emptied_answer_is_withdrawn(out: Store) -> None:
    take(out, ANA, FILLED)
    take(out, ANA, Filled({RECOMMEND: ("10",)}))
    assert [one.item for one in out.survey_answers.of(1)] == [RECOMMEND]
    assert out.survey_lines.of(1) == []


def test_what_the_form_does_not_ask_stays_as_it_was(out: Store) -> None:
    with out.edit("From an older program"):
        out.survey_answers.add(
            [SurveyAnswer(participant_id=1, side=Side.MENTOR, wave=Wave.CLOSE, item="gone", score=2)]
        )
    take(out, ANA, FILLED)
    take(out, ANA, Filled({RECOMMEND: ("1",)}))
    assert {one.item: one.score for one in out.survey_answers.of(1)} == {"gone": 2, RECOMMEND: 1}


def test_a_day_to_come_and_an_empty_form_are_refused_and_nothing_is_kept(out: Store) -> None:
    with pytest.raises(CounterpartError, match="returned-in-future"):
        take(out, ANA, FILLED, TODAY + timedelta(days=1))
    with pytest.raises(CounterpartError, match="form-empty"):
        take(out, ANA, Filled({}, {"changed": Answer(text="", visibility=Visibility.PAIR)}))
    assert surveys.read(out, ANA).returned_on is None
    assert out.survey_answers.of(1) == []


def test_nobody_is_no_form(out: Store) -> None:
    with pytest.raises(KeyError):
        surveys.read(out, WhichForm(99, Side.MENTOR, Wave.CLOSE))


def test_a_form_is_taken_back_with_all_its_answers_and_keeps_its_code(out: Store) -> None:
    code = surveys.read(out, ANA).sheet
    take(out, ANA, FILLED)
    surveys.take_back(out, ANA)
    assert surveys.read(out, ANA).sheet == code
    assert surveys.read(out, ANA).filled == Filled()
    assert str(out.undo()).startswith("Take back the final survey of")
    assert surveys.read(out, ANA).filled == FILLED


def test_a_form_that_did_not_come_back_needs_no_taking_back(out: Store) -> None:
    label = out.undo_label()
    surveys.take_back(out, ANA)
    surveys.take_back(out, WhichForm(1, Side.MENTEE, Wave.CLOSE))
    assert out.undo_label() == label
