"""Grades are put in order, or said to be right as they stand, and the plan follows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.participants.importing.draft import ImportDraft
from app.ui.participants.importing.grades_part import GradesPart
from tests.support.imports import a_draft
from tests.support.rooms import DeskAt, shown, unnamed, words_on


@pytest.fixture
def draft(empty_desk: DeskAt, qtbot: QtBot) -> ImportDraft:
    return a_draft(empty_desk, qtbot)


@pytest.fixture
def part(empty_desk: DeskAt, draft: ImportDraft, qtbot: QtBot) -> GradesPart:
    made = GradesPart(empty_desk.desk.theme, draft)
    draft.plan_known.connect(lambda: show(made, draft))
    show(made, draft)
    shown(made, qtbot, 700, 400)
    return made


def show(part: GradesPart, draft: ImportDraft) -> None:
    assert draft.planned is not None
    assert draft.facts is not None
    part.show_plan(draft.planned.plan, draft.facts)


def test_new_grades_have_no_place_until_it_is_said_that_they_stand_right(
    part: GradesPart, draft: ImportDraft, qtbot: QtBot
) -> None:
    assert (part.list.names, part.is_right.isChecked()) == (["AO", "SEO"], False)

    part.is_right.click()

    assert draft.choices.grades == ("AO", "SEO")
    assert part.is_right.isChecked()


def test_the_first_move_says_that_the_order_counts(part: GradesPart, draft: ImportDraft) -> None:
    part.list.choose(1)
    part.up.click()

    assert draft.choices.grades == ("SEO", "AO")
    assert part.is_right.isChecked()


def test_a_tick_taken_away_leaves_the_grades_without_a_place(part: GradesPart, draft: ImportDraft) -> None:
    part.is_right.click()
    part.is_right.click()

    assert draft.choices.grades == ()
    assert draft.planned is not None
    assert draft.planned.plan.unranked == ("AO", "SEO")


def test_the_keyboard_stays_on_the_grade_that_it_moves(part: GradesPart, draft: ImportDraft) -> None:
    part.list.choose(0)
    for _press in range(2):
        QTest.keyClick(part.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert draft.choices.grades == ("SEO", "AO")
    assert part.list.currentIndex().row() == 1


def test_grades_that_are_all_in_order_ask_for_no_tick(empty_desk: DeskAt, qtbot: QtBot) -> None:
    with empty_desk.desk.store.edit("Grades"):
        empty_desk.desk.store.grades.set_order(["AO", "SEO"])
    draft = a_draft(empty_desk, qtbot)
    part = GradesPart(empty_desk.desk.theme, draft)
    show(part, draft)
    shown(part, qtbot, 700, 400)

    assert not part.is_right.isVisible()
    assert "All of them have their place already." in words_on(part)


def test_every_control_has_a_name(part: GradesPart) -> None:
    assert unnamed(part) == []
