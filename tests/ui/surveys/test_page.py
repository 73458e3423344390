"""The room of the surveys: from the code on a paper to a form that is kept, by keyboard alone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.filled_forms import Filled
from app.domain.privacy import Visibility
from app.domain.sessions import Answer
from app.domain.sides import Side
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import OWN_AIM, RECOMMEND, Wave
from app.operations import surveys
from app.storage import Store
from app.ui.common.desk import Place
from app.ui.common.segments import Segments
from app.ui.surveys.page import SurveysPage
from tests.support.builders import a_program, add_pairing, add_participant, add_session
from tests.support.keyboard import CONTROL, SHIFT, Keyboard
from tests.support.presses import buttons_on, press
from tests.support.rooms import TODAY, DeskAt, unnamed, words_on
from tests.support.survey_forms import Round, a_round, a_surveys_room

MENTOR, MENTEE = Side.MENTOR, Side.MENTEE


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def ticked(page: SurveysPage, key: str) -> str:
    """What is ticked at a question of the form that is shown."""
    [segments] = page.form.sheet.rows[key].findChildren(Segments)
    return segments.chosen


# The list


def test_the_room_opens_on_the_latest_wave_with_the_keyboard_at_the_code(
    page: SurveysPage, keys: Keyboard
) -> None:
    assert not page.shows_form
    assert page.list.wave is Wave.CLOSE
    assert page.list.view.paged.rowCount() == 2
    assert keys.at == "Form code"


def test_the_wave_that_was_looked_at_last_is_shown_again(
    page: SurveysPage, empty_desk: DeskAt, qtbot: QtBot
) -> None:
    page.list.tabs.all()[1].click()
    assert page.list.wave is Wave.MID
    assert a_surveys_room(empty_desk, qtbot).list.wave is Wave.MID


def test_a_place_names_the_wave_or_the_row(page: SurveysPage, asked: Round) -> None:
    page.visit(Place("surveys", value="T0"))
    assert page.list.wave is Wave.START
    page.visit(Place("surveys", record_id=asked.which(MENTEE).id))
    assert page.list.wave is Wave.CLOSE
    assert page.list.view.row().name == "Bo Lind"


def test_handing_out_gives_a_form_to_whoever_has_none(page: SurveysPage, store: Store) -> None:
    add_pairing(store, "Chen Wu", "Dana Fox")
    press(page, "Hand out to 2 people")
    assert len(store.survey_sheets.of(1)) == 4
    assert "Hand out to 2 people" not in buttons_on(page)
    assert store.undo() == "Hand out the final survey to 2 people"
    assert "Hand out to 2 people" in buttons_on(page)


def test_printing_leads_to_the_papers_of_the_wave(page: SurveysPage, store: Store, empty_desk: DeskAt) -> None:
    press(page, "Print the forms")
    assert empty_desk.went[-1] == Place("reports", value="survey:T2")
    surveys.hand_out(store, store.programs.get(1), Wave.MID, TODAY)
    page.visit(Place("surveys", value="T1"))
    press(page, "Print the forms")
    assert empty_desk.went[-1] == Place("reports", value="mid-point:T1")


def test_enter_on_a_row_opens_its_form_and_there_is_a_way_back(page: SurveysPage, keys: Keyboard) -> None:
    keys.press(Qt.Key.Key_Down).press(Qt.Key.Key_Down).enter()
    assert page.shows_form
    assert page.form.form.name == "Ana Ruiz"
    press(page, "All forms")
    assert not page.shows_form
    assert page.list.view.row().name == "Ana Ruiz"


# Codes


def test_a_code_opens_exactly_its_form_however_it_is_typed(
    page: SurveysPage, keys: Keyboard, asked: Round
) -> None:
    keys.type(asked.sheet(MENTOR).code.lower().replace("-", "")).enter()
    assert page.form.form.which == asked.which(MENTOR)
    assert keys.at.startswith("How far have I come with my own aim?")


def test_a_wrong_code_is_told_beside_the_field(page: SurveysPage, keys: Keyboard, asked: Round) -> None:
    code = asked.sheet(MENTOR).code
    keys.type(code[:-1] + ("B" if code[-1] != "B" else "C")).enter()
    assert "wrong or swapped sign" in page.head.entry.problem
    assert not page.shows_form


def test_a_wrong_code_is_over_once_another_place_is_shown(page: SurveysPage, keys: Keyboard, asked: Round) -> None:
    keys.type("hello").enter()
    page.visit(Place("surveys", record_id=asked.which(MENTOR).id, task="record"))
    assert (page.head.entry.problem, page.head.code.text()) == ("", "")


def test_codes_of_other_papers_lead_to_their_rooms(
    page: SurveysPage, keys: Keyboard, store: Store, empty_desk: DeskAt
) -> None:
    pairing = store.pairings.get(1)
    session = add_session(store, pairing)
    keys.type(f"{session.code}-m").enter()
    assert empty_desk.went[-1] == Place("journal", record_id=session.id, task="record", value="mentor")
    keys.type(pairing.code).enter()
    assert empty_desk.went[-1] == Place("pairings", record_id=1, task="open")


def test_a_form_of_another_program_is_told_with_its_program(
    store: Store, asked: Round, empty_desk: DeskAt, qtbot: QtBot
) -> None:
    with store.edit("Another"):
        [other] = store.programs.add([a_program("Autumn 2027")])
    desk = empty_desk.desk._replace(program=store.programs.get(other))
    page = a_surveys_room(DeskAt(desk, empty_desk.answers, empty_desk.host), qtbot)
    Keyboard(page, qtbot).type(asked.sheet(MENTOR).code).enter()
    told = plain(page.head.entry.problem)
    assert "is the final survey of Ana Ruiz in the program Spring 2027." in told


def test_the_code_field_is_a_shortcut_away(page: SurveysPage, keys: Keyboard, asked: Round) -> None:
    keys.type(asked.sheet(MENTOR).code).enter()
    assert keys.press(Qt.Key.Key_R, CONTROL | SHIFT).at == "Form code"


# Typing in


def test_a_whole_form_is_typed_in_by_keyboard_and_kept_with_one_key(
    page: SurveysPage, keys: Keyboard, asked: Round, store: Store
) -> None:
    keys.type(asked.sheet(MENTOR).code).enter().type("4").type("10").type("54").type("3").type("y")
    keys.type("I ask first").tab(2).type("n").type("1234543").type("5432")
    assert keys.at == "Keep the form"
    assert store.undo_label() == "Hand out the final survey to 2 people"
    keys.press(Qt.Key.Key_Return, CONTROL)
    filled = asked.filled(MENTOR)
    assert {key: ticks[0] for key, ticks in filled.ticked.items()} == {
        OWN_AIM: "4", RECOMMEND: "10", "match": "5", "rewarding": "4", "topics-enough": "3", "again": "yes",
        "quote": "no", "J1": "1", "J2": "2", "J3": "3", "J4": "4", "J5": "5", "J6": "4", "J7": "3",
        "H1": "5", "H2": "4", "H3": "3", "H4": "2",
    }  # fmt: skip
    assert filled.words == {"changed": Answer(text="I ask first", visibility=Visibility.COORDINATOR)}
    assert asked.sheet(MENTOR).returned_on == TODAY
    assert not page.shows_form
    assert keys.at == "Form code"
    assert plain(str(store.undo())) == "Type in the final survey of Ana Ruiz"
    assert asked.filled(MENTOR) == Filled()
    assert asked.sheet(MENTOR).returned_on is None


def test_a_form_is_kept_from_any_of_its_fields(page: SurveysPage, keys: Keyboard, asked: Round) -> None:
    keys.type(asked.sheet(MENTOR).code).enter().tab_to("What changed").type("I ask first").tab()
    assert keys.at.startswith("Who may read")
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert not page.shows_form
    assert asked.filled(MENTOR).words["changed"].text == "I ask first"


def test_a_form_is_not_kept_empty(page: SurveysPage, keys: Keyboard, asked: Round) -> None:
    keys.type(asked.sheet(MENTOR).code).enter().press(Qt.Key.Key_Return, CONTROL)
    assert page.shows_form
    assert "Nothing is typed in yet" in words_on(page)
    press(page, "All forms")
    assert asked.sheet(MENTOR).returned_on is None


def test_the_next_form_that_is_scanned_keeps_the_one_before(
    page: SurveysPage, keys: Keyboard, asked: Round
) -> None:
    keys.type(asked.sheet(MENTOR).code).enter().type("4")
    keys.type(asked.sheet(MENTEE).code).enter()
    assert page.form.form.which == asked.which(MENTEE)
    assert asked.filled(MENTOR).ticked == {OWN_AIM: ("4",)}


def test_what_is_typed_is_kept_when_another_room_is_visited(
    page: SurveysPage, keys: Keyboard, asked: Round
) -> None:
    keys.type(asked.sheet(MENTOR).code).enter().type("4")
    page.settle()
    assert asked.filled(MENTOR).ticked == {OWN_AIM: ("4",)}


def test_undo_takes_back_single_answers_before_the_form_is_kept(
    page: SurveysPage, keys: Keyboard, asked: Round, store: Store
) -> None:
    keys.type(asked.sheet(MENTOR).code).enter().type("49").press(Qt.Key.Key_Z, CONTROL)
    assert [ticked(page, key) for key in (OWN_AIM, RECOMMEND)] == ["4", ""]
    keys.press(Qt.Key.Key_Z, CONTROL | SHIFT).press(Qt.Key.Key_Return, CONTROL)
    assert asked.filled(MENTOR).ticked == {OWN_AIM: ("4",), RECOMMEND: ("9",)}


def test_a_day_to_come_is_refused(page: SurveysPage, keys: Keyboard, asked: Round) -> None:
    keys.type(asked.sheet(MENTOR).code).enter().type("4")
    page.form.day.setFocus()
    keys.press(Qt.Key.Key_A, CONTROL).type("17 march 2027").press(Qt.Key.Key_Return, CONTROL)
    assert page.shows_form
    assert "still to come" in words_on(page)


def test_a_form_that_came_back_earlier_says_when(page: SurveysPage, keys: Keyboard, asked: Round) -> None:
    keys.type(asked.sheet(MENTOR).code).enter().type("4")
    page.form.day.setFocus()
    keys.press(Qt.Key.Key_A, CONTROL).type("12 march").press(Qt.Key.Key_Return, CONTROL)
    assert asked.sheet(MENTOR).returned_on == date(2027, 3, 12)


def test_a_form_is_corrected_and_an_answer_taken_out(page: SurveysPage, keys: Keyboard, asked: Round) -> None:
    asked.take(MENTOR, Filled({OWN_AIM: ("4",), RECOMMEND: ("9",)}))
    keys.type(asked.sheet(MENTOR).code).enter().type("2").press(Qt.Key.Key_Delete)
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert asked.filled(MENTOR).ticked == {OWN_AIM: ("2",)}
    assert plain(str(asked.store.undo_label())) == "Correct the final survey of Ana Ruiz"


def test_a_form_that_did_not_come_back_after_all_is_taken_back(
    page: SurveysPage, keys: Keyboard, asked: Round
) -> None:
    asked.take(MENTOR, Filled({OWN_AIM: ("4",)}))
    keys.type(asked.sheet(MENTOR).code).enter()
    press(page, "Nothing came back")
    assert asked.sheet(MENTOR).returned_on is None
    assert asked.filled(MENTOR) == Filled()
    assert "Nothing came back" not in buttons_on(page)


def test_a_form_without_a_paper_of_its_own_is_typed_in_from_its_row(
    page: SurveysPage, keys: Keyboard, store: Store
) -> None:
    add_pairing(store, "Chen Wu", "Dana Fox")
    page.list.view.choose(WhichForm(3, MENTOR, Wave.CLOSE).id)
    keys.press(Qt.Key.Key_Down).enter().type("5").press(Qt.Key.Key_Return, CONTROL)
    [sheet] = store.survey_sheets.of_participants([3])
    assert (sheet.issued_on, sheet.returned_on) == (TODAY, TODAY)


# Around


def test_the_form_follows_the_file_unless_something_is_typed(
    page: SurveysPage, keys: Keyboard, asked: Round
) -> None:
    keys.type(asked.sheet(MENTOR).code).enter()
    asked.take(MENTOR, Filled({OWN_AIM: ("4",)}))
    assert ticked(page, OWN_AIM) == "4"
    keys.type("2")
    asked.take(MENTOR, Filled({OWN_AIM: ("5",)}))
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert asked.filled(MENTOR).ticked == {OWN_AIM: ("2",)}


def test_somebody_who_was_taken_out_leads_to_the_list(page: SurveysPage, keys: Keyboard, asked: Round) -> None:
    keys.type(asked.sheet(MENTOR).code).enter()
    while asked.store.undo() != "Pair Ana Ruiz and Bo Lind":
        pass
    asked.store.undo()
    asked.store.undo()
    assert not page.shows_form
    page.visit(Place("surveys", record_id=asked.which(MENTOR).id, task="record"))
    assert not page.shows_form


def test_undo_need_lead_nowhere_while_its_form_is_shown(page: SurveysPage, keys: Keyboard, asked: Round) -> None:
    assert not page.shows(asked.which(MENTOR).id)
    keys.type(asked.sheet(MENTOR).code).enter()
    assert page.shows(asked.which(MENTOR).id)


@pytest.mark.parametrize("wave", Wave)
def test_everything_that_has_the_keyboard_is_named(
    wave: Wave, store: Store, empty_desk: DeskAt, qtbot: QtBot
) -> None:
    asked = a_round(store, Wave.CLOSE)
    page = a_surveys_room(empty_desk, qtbot)
    assert unnamed(page) == []
    for side in Side:
        which = replace(asked.which(side), wave=wave)
        page.visit(Place("surveys", record_id=which.id, task="record"))
        assert unnamed(page) == []


def test_nobody_is_asked_before_there_are_pairings(empty_desk: DeskAt, store: Store, qtbot: QtBot) -> None:
    add_participant(store)
    page = a_surveys_room(empty_desk, qtbot)
    assert "Who is asked?" in words_on(page)
    press(page, "Go to the pairings")
    assert empty_desk.went == [Place("pairings")]
