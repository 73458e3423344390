from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.work_card import WorkCard
from tests.support.builders import a_person, add_participant
from tests.support.rooms import leave_by_tab, shown, unnamed


@pytest.fixture
def card(theme: Theme, entry: Entry, ways: FormWays, qtbot: QtBot) -> WorkCard:
    """The work of Ana, 1; Chen, 2, works in the Finance department."""
    add_participant(entry.store, person=a_person("Chen Wu", department="Finance", title="Director"))
    made = WorkCard(theme, entry, ways)
    made.show_entry(is_another=True)
    shown(made, qtbot, 500, 400)
    return made


def field(card: WorkCard, name: str) -> Any:
    return next(one for one in card.findChildren(QLineEdit) if one.accessibleName() == name)


def type_into(card: WorkCard, name: str, words: str, qtbot: QtBot) -> None:
    """Type, and go on to the next field."""
    one = field(card, name)
    one.setFocus()
    qtbot.waitUntil(one.hasFocus)
    one.selectAll()
    qtbot.keyClicks(one, words)
    leave_by_tab(one, qtbot)


def told(card: WorkCard, name: str) -> str:
    return field(card, name).accessibleDescription().replace("\u2068", "").replace("\u2069", "")


def test_departments_of_the_file_are_offered(card: WorkCard, store: Store, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(card, "Department"), "fin")
    assert field(card, "Department").offered() == ["Finance"]
    field(card, "Department").take(0)
    assert store.people.get(1).department == "Finance"


def test_grades_are_offered_in_their_order_before_anything_is_typed(
    card: WorkCard, store: Store, qtbot: QtBot
) -> None:
    with store.edit("Grades"):
        store.grades.set_order(["Clerk", "Officer", "Chief"])
    qtbot.keyClick(field(card, "Grade"), Qt.Key.Key_Down)
    assert field(card, "Grade").offered() == ["Clerk", "Officer", "Chief"]
    field(card, "Grade").take(1)
    assert store.people.get(1).grade == "Officer"
    assert told(card, "Grade") == ""


def test_a_new_grade_is_kept_and_told(card: WorkCard, store: Store, qtbot: QtBot) -> None:
    with store.edit("Grades"):
        store.grades.set_order(["Grade 4"])
    type_into(card, "Grade", "grade 4", qtbot)
    assert (store.people.get(1).grade, field(card, "Grade").text()) == ("Grade 4", "Grade 4")
    type_into(card, "Grade", "Band C", qtbot)
    assert store.people.get(1).grade == "Band C"
    assert told(card, "Grade").startswith("Band C isn't among the grades yet")
    next(one for one in card.findChildren(QPushButton) if one.text() == "Add it to the grades").click()
    assert [grade.name for grade in store.grades.all()] == ["Grade 4", "Band C"]
    assert told(card, "Grade").startswith("Band C has no place in the order of grades yet")


def test_a_manager_is_taken_from_the_list(card: WorkCard, store: Store, qtbot: QtBot) -> None:
    qtbot.keyClicks(field(card, "Manager"), "wu")
    assert field(card, "Manager").offered() == ["Chen Wu · Director, Finance"]
    field(card, "Manager").take(0)
    assert store.people.get(1).manager_id == 2
    assert field(card, "Manager").text() == "Chen Wu"


def test_a_manager_typed_to_the_end_is_linked_when_the_field_is_left(
    card: WorkCard, store: Store, qtbot: QtBot
) -> None:
    type_into(card, "Manager", "chen wu", qtbot)
    assert (store.people.get(1).manager_id, store.people.get(1).manager_text) == (2, "")
    assert field(card, "Manager").text() == "Chen Wu"


def test_a_manager_whom_nobody_knows_stays_as_typed(card: WorkCard, store: Store, qtbot: QtBot) -> None:
    type_into(card, "Manager", "Dee Fox", qtbot)
    assert (store.people.get(1).manager_id, store.people.get(1).manager_text) == (None, "Dee Fox")
    assert told(card, "Manager") == ""


def test_nobody_becomes_their_own_manager(card: WorkCard, store: Store, qtbot: QtBot) -> None:
    type_into(card, "Manager", "Ana Ruiz", qtbot)
    assert told(card, "Manager").startswith("Nobody is their own manager")
    assert (store.people.get(1).manager_id, store.people.get(1).manager_text) == (None, "")
    assert field(card, "Manager").text() == "Ana Ruiz", "what was typed is not lost"


def test_a_loop_of_managers_is_told(card: WorkCard, store: Store, qtbot: QtBot) -> None:
    with store.edit("Link"):
        store.people.set_all([2], manager_id=1)
    qtbot.keyClicks(field(card, "Manager"), "wu")
    field(card, "Manager").take(0)
    assert told(card, "Manager").startswith("Chen Wu reports to Ana Ruiz")
    assert store.people.get(1).manager_id is None


@pytest.mark.parametrize(("typed", "years"), [("4.5", 4.5), ("4,5", 4.5), ("12", 12.0), ("", None)])
def test_years_are_read_as_people_type_them(
    card: WorkCard, store: Store, qtbot: QtBot, typed: str, years: float | None
) -> None:
    with store.edit("Years"):
        store.people.set_all([1], years_in_organization=1)
    card.entry.refresh()
    card.show_entry(is_another=True)
    field(card, "Years in the organization").clear()
    field(card, "Years in the organization").textEdited.emit("")
    type_into(card, "Years in the organization", typed, qtbot)
    assert store.people.get(1).years_in_organization == years


@pytest.mark.parametrize("typed", ["long", "-1", "200"])
def test_what_are_no_years_is_told_and_stays_in_the_field(
    card: WorkCard, store: Store, qtbot: QtBot, typed: str
) -> None:
    type_into(card, "Years in the organization", typed, qtbot)
    assert told(card, "Years in the organization").startswith("Years are a number")
    assert field(card, "Years in the organization").text() == typed
    assert store.people.get(1).years_in_organization is None
    assert len(card.unkept) == 1


def test_the_day_of_joining_is_typed_as_people_type_days(card: WorkCard, store: Store, qtbot: QtBot) -> None:
    type_into(card, "Joined on", "4 jan 2020", qtbot)
    assert store.people.get(1).joined_on == date(2020, 1, 4)
    assert unnamed(card) == []
