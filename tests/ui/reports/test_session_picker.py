from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.sessions import Session, SessionState
from app.domain.stories import PairingStory
from app.ui.common.choice_field import ChoiceField
from app.ui.common.suggest_field import SuggestField
from app.ui.reports.session_picker import Picked, SessionPicker, session_words
from tests.support.builders import a_held_session, a_session, a_story, at
from tests.support.rooms import TODAY, DeskAt, shown, words_on


@pytest.fixture
def told() -> list[Picked]:
    return []


@pytest.fixture
def picker(desk: DeskAt, told: list[Picked], qtbot: QtBot) -> SessionPicker:
    made = SessionPicker(desk.desk)
    made.picked.connect(told.append)
    shown(made, qtbot, 288, 200)
    return made


@pytest.fixture
def story(desk: DeskAt) -> PairingStory:
    """A pairing with several planned sessions and some that were held."""
    stories = desk.desk.store.stories(desk.desk.program.id)
    return next(story for story in stories if len(story.planned) > 1 and story.held)


def field(picker: SessionPicker) -> SuggestField:
    [found] = picker.findChildren(SuggestField)
    return found


def sessions(picker: SessionPicker) -> ChoiceField:
    [found] = picker.findChildren(ChoiceField)
    return found


def type_in(picker: SessionPicker, text: str, qtbot: QtBot) -> None:
    field(picker).selectAll()
    qtbot.keyClicks(field(picker), text)


def next_of(story: PairingStory) -> Session:
    return next((session for session in story.planned if session.day >= TODAY), story.planned[0])


def test_a_part_of_a_name_offers_its_pairings(picker: SessionPicker, story: PairingStory, qtbot: QtBot) -> None:
    name = story.mentor.person.name
    type_in(picker, name.split()[0], qtbot)
    assert any(words.startswith(name) for words in field(picker).offered())


def test_a_pairing_comes_with_its_next_session(
    picker: SessionPicker, story: PairingStory, told: list[Picked], qtbot: QtBot
) -> None:
    type_in(picker, story.pairing.code, qtbot)
    qtbot.keyClick(field(picker), Qt.Key.Key_Return)
    assert told == [Picked(story.pairing.id, next_of(story).code)]
    assert picker.choice == told[0]
    assert field(picker).text() == f"{story.mentor.person.name} and {story.mentee.person.name}"
    assert sessions(picker).count() == len(story.planned) + 1


def test_all_that_is_planned_can_be_wanted(picker: SessionPicker, story: PairingStory, told: list[Picked]) -> None:
    picker.show_pairing(story.pairing.id)
    assert told == []
    every = sessions(picker).count() - 1
    assert sessions(picker).itemText(every) == f"All {len(story.planned)} that are planned"
    sessions(picker).setCurrentIndex(every)
    sessions(picker).activated.emit(every)
    assert told == [Picked(story.pairing.id, "")]


@pytest.mark.parametrize("form", ["{code}", "{lower}", "{plain}", "{code}-M"])
def test_a_whole_session_code_is_taken_as_it_is_typed(
    picker: SessionPicker, story: PairingStory, told: list[Picked], qtbot: QtBot, form: str
) -> None:
    held = story.held[0]
    typed = form.format(code=held.code, lower=held.code.lower(), plain=held.code.replace("-", ""))
    type_in(picker, typed, qtbot)
    field(picker).settle()
    assert told == [Picked(story.pairing.id, held.code)]
    assert "Held" in sessions(picker).currentText()


def test_half_a_code_is_no_problem_until_the_keyboard_leaves(
    picker: SessionPicker, story: PairingStory, told: list[Picked], qtbot: QtBot
) -> None:
    type_in(picker, story.held[0].code[:5], qtbot)
    field(picker).settle()
    assert "No pairing is chosen" not in words_on(picker)
    field(picker).left.emit()
    assert "No pairing is chosen by" in words_on(picker)
    assert told == []


def test_a_mistyped_code_is_told_beside_the_field(picker: SessionPicker, story: PairingStory) -> None:
    code = story.held[0].code
    wrong = code[:-1] + ("B" if code[-1] != "B" else "C")
    picker.show_session(wrong)
    assert "wrong or swapped sign" in words_on(picker)
    assert picker.choice == Picked()
    assert field(picker).text() == wrong
    picker.show_session(code)
    assert "wrong or swapped sign" not in words_on(picker)


def test_a_pairing_s_own_code_is_of_no_session(picker: SessionPicker, story: PairingStory) -> None:
    picker.show_session(story.pairing.code)
    assert "No session of this program has the code" in words_on(picker)


def test_an_emptied_field_chooses_nothing(
    picker: SessionPicker, story: PairingStory, told: list[Picked], qtbot: QtBot
) -> None:
    picker.show_pairing(story.pairing.id)
    field(picker).selectAll()
    qtbot.keyClick(field(picker), Qt.Key.Key_Delete)
    field(picker).settle()
    assert told == [Picked()]
    assert not sessions(picker).isVisible()


def test_what_means_no_pairing_lets_go_of_the_one_chosen_before(
    picker: SessionPicker, story: PairingStory, told: list[Picked], qtbot: QtBot
) -> None:
    picker.show_pairing(story.pairing.id)
    type_in(picker, "nobody at all", qtbot)
    field(picker).left.emit()
    assert (picker.choice, told) == (Picked(), [Picked()])
    assert "No pairing is chosen" in words_on(picker)
    assert field(picker).text() == "nobody at all"


def test_what_is_gone_is_chosen_no_more(picker: SessionPicker, story: PairingStory, desk: DeskAt) -> None:
    store = desk.desk.store
    picker.show_session(story.planned[0].code)
    with store.edit("Remove"):
        store.sessions.remove([story.planned[0].id])
    picker.refresh()
    assert picker.choice.pairing_id == story.pairing.id
    assert picker.choice.code != story.planned[0].code
    with store.edit("Remove"):
        store.pairings.remove([story.pairing.id])
    picker.refresh()
    assert (picker.choice, field(picker).text()) == (Picked(), "")


def test_a_pairing_without_planned_sessions_offers_none(
    picker: SessionPicker, story: PairingStory, desk: DeskAt
) -> None:
    store = desk.desk.store
    with store.edit("Cancel"):
        for session in story.planned:
            store.sessions.change(replace(session, state=SessionState.CANCELLED))
    picker.show_pairing(story.pairing.id)
    assert picker.choice == Picked(story.pairing.id, "")
    assert not sessions(picker).isVisible()


def test_sessions_are_offered_in_words() -> None:
    due, dated = a_session(id=1, due_by=TODAY), a_session(id=2, due_by=TODAY, planned_at=at("2027-03-20T10:00"))
    held = a_held_session(TODAY, id=3)
    story = a_story(due, dated, held)
    assert session_words(story, due) == "2. Topic, by 16 Mar 2027"
    assert session_words(story, dated) == "3. Topic, 20 Mar 2027"
    assert session_words(story, held) == "Topic, Held, 16 Mar 2027"
