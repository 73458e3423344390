"""Grades are moved by dragging and by keyboard, and say where they stand."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.participants.importing.grade_list import GradeList
from app.ui.participants.importing.grade_rows import GradeRow
from tests.support.rooms import shown, unnamed

GRADES = [GradeRow("AO", 3, 1), GradeRow("EO", 1, 2), GradeRow("SEO", 12, None)]


@pytest.fixture
def grades(theme: Theme, qtbot: QtBot) -> GradeList:
    made = GradeList(theme, "Grades, lowest first")
    made.show_rows(GRADES)
    shown(made, qtbot, 500, 400)
    return made


def middle_of(grades: GradeList, row: int) -> QPoint:
    return grades.visualRect(grades.model().index(row, 0)).center()


def test_alt_and_an_arrow_move_the_chosen_grade_and_the_choice_with_it(grades: GradeList, qtbot: QtBot) -> None:
    grades.choose(0)
    with qtbot.waitSignal(grades.ordered) as ordered:
        QTest.keyClick(grades, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert ordered.args == [["EO", "AO", "SEO"]]
    assert grades.currentIndex().row() == 1


def test_the_first_grade_without_a_place_is_chosen_and_seen(theme: Theme, qtbot: QtBot) -> None:
    made = GradeList(theme, "Grades, lowest first")
    made.show_rows([*[GradeRow(f"Grade {rank}", 0, rank) for rank in range(1, 30)], GradeRow("AO", 3, None)])
    shown(made, qtbot, 500, 200)

    assert made.names[made.currentIndex().row()] == "AO"
    assert made.viewport().rect().intersects(made.visualRect(made.currentIndex()))


def test_an_arrow_alone_only_chooses(grades: GradeList, qtbot: QtBot) -> None:
    grades.choose(0)
    with qtbot.assertNotEmitted(grades.ordered):
        QTest.keyClick(grades, Qt.Key.Key_Down)

    assert (grades.names, grades.currentIndex().row()) == (["AO", "EO", "SEO"], 1)


@pytest.mark.parametrize(("row", "key"), [(0, Qt.Key.Key_Up), (2, Qt.Key.Key_Down)])
def test_at_the_ends_nothing_moves(grades: GradeList, qtbot: QtBot, row: int, key: Qt.Key) -> None:
    grades.choose(row)
    with qtbot.assertNotEmitted(grades.ordered):
        QTest.keyClick(grades, key, Qt.KeyboardModifier.AltModifier)

    assert grades.names == ["AO", "EO", "SEO"]


def test_a_grade_is_dragged_to_its_place_and_told_once_when_it_is_let_go(grades: GradeList, qtbot: QtBot) -> None:
    told: list[list[str]] = []
    grades.ordered.connect(told.append)
    area, places = grades.viewport(), [middle_of(grades, row) for row in range(3)]

    qtbot.mousePress(area, Qt.MouseButton.LeftButton, pos=places[2])
    for place in (places[1], places[0]):
        qtbot.mouseMove(area, place)
    assert (grades.names, told) == (["SEO", "AO", "EO"], [])

    qtbot.mouseRelease(area, Qt.MouseButton.LeftButton, pos=places[0])
    assert told == [["SEO", "AO", "EO"]]
    assert grades.currentIndex().row() == 0


def test_a_click_moves_nothing(grades: GradeList, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(grades.ordered):
        qtbot.mouseClick(grades.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(grades, 1))

    assert grades.currentIndex().row() == 1


def test_the_choice_stays_with_its_grade_when_others_come(grades: GradeList) -> None:
    grades.choose(2)
    grades.show_rows([GradeRow("SEO", 12, 1), *GRADES[:2]])

    assert grades.currentIndex().row() == 0


def test_each_row_is_read_out_with_its_place(grades: GradeList) -> None:
    read_out = [grades.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]

    assert read_out == ["1. AO, 3 people", "2. EO, 1 person", "SEO, no place yet, 12 people"]
    assert unnamed(grades) == []
