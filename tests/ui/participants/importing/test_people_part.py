"""The rows of the table, filtered by what becomes of them; the chosen one is shown in full."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.problems import Problem
from app.operations.import_rows import Fate, PlannedRow, planned_rows, read_rows
from app.storage import Store
from app.ui.common.badges import badge_size
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.participants.importing.people_part import ALL, WITH_PROBLEMS, FateCell, PeoplePart
from app.ui.participants.importing.row_words import fate_look
from tests.support.builders import a_person, add_participant
from tests.support.imports import PEOPLE, planned
from tests.support.rooms import shown, unnamed, words_on


@pytest.fixture
def part(theme: Theme, store: Store, qtbot: QtBot) -> PeoplePart:
    add_participant(store, person=a_person("Ana Ruiz", staff_number="N-1"))
    plan, _facts = planned(store, PEOPLE)
    made = PeoplePart(theme, QPushButton())
    shown(made, qtbot, 740, 460)
    made.show_rows(planned_rows(plan), plan.read)
    return made


def texts(part: PeoplePart, column: int) -> list[str]:
    model = part.view.paged
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_all_rows_are_shown_with_what_happens_to_them(part: PeoplePart) -> None:
    assert texts(part, 0) == ["2", "3", "4", "5", "6"]
    assert texts(part, 1) == ["Ana Ruiz", "Bo Lind", "Chen Wei", "C. Wei", "\N{EM DASH}"]
    assert texts(part, 2) == ["Updated", "New, 1 problem", "New", "Skipped, 1 problem", "Skipped, 1 problem"]


def test_chips_count_and_filter(part: PeoplePart) -> None:
    chips = {chip.key: chip.accessibleName() for chip in part.chips.all()}
    assert chips == {
        ALL: "All rows, 5",
        Fate.NEW: "New, 2",
        Fate.UPDATED: "Updated, 1",
        Fate.SKIPPED: "Skipped, 2",
        WITH_PROBLEMS: "With problems, 3",
    }

    next(chip for chip in part.chips.all() if chip.key == WITH_PROBLEMS).click()
    assert texts(part, 0) == ["3", "5", "6"]
    assert "Showing 3 of 5" in words_on(part)


def test_the_chosen_row_is_shown_beside_the_table(part: PeoplePart) -> None:
    part.view.setFocus()
    QTest.keyClick(part.view, Qt.Key.Key_Down)

    assert "Row 3" in words_on(part.pane)
    assert "nonsense is not an e-mail address" in words_on(part.pane)


def test_the_chosen_row_stays_chosen_when_the_plan_changes(part: PeoplePart, store: Store) -> None:
    part.view.choose(4)
    plan, _facts = planned(store, PEOPLE, grades=("AO", "SEO"))
    part.show_rows(planned_rows(plan), plan.read)

    assert part.view.row().id == 4


def test_rows_are_shown_before_it_is_known_what_becomes_of_them(part: PeoplePart, store: Store) -> None:
    plan, _facts = planned(store, PEOPLE)
    part.show_rows(read_rows(plan.read), plan.read)

    assert texts(part, 2) == ["", "1 problem", "", ""]


def test_a_filter_that_leaves_nobody_says_so(part: PeoplePart, store: Store) -> None:
    part.filter(Fate.UPDATED)
    part.show_rows((), None)

    assert "No row of the table is like that." in words_on(part)


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("mirrored", [False, True])
def test_rows_with_problems_carry_a_sign_of_caution(theme: Theme, choice: ThemeChoice, mirrored: bool) -> None:
    theme.choose(choice)
    plain = PlannedRow(id=2, fate=Fate.NEW)
    signed = PlannedRow(id=2, fate=Fate.NEW, problems=(Problem("row-without-name", {"row": 2}),))

    difference = colours_of(theme, signed, mirrored) - colours_of(theme, plain, mirrored)
    caution = QColor(theme.tokens.caution)
    assert any(near(QColor(colour), caution) for colour in difference)


def colours_of(theme: Theme, row: PlannedRow, mirrored: bool) -> set[str]:
    """The colours in which it is painted what becomes of a row."""
    picture = QImage(160, 44, QImage.Format.Format_RGB32)
    picture.fill(theme.colour("raised"))
    painter = QPainter(picture)
    FateCell([]).paint(painter, QRectF(picture.rect()), row, theme, mirrored)
    painter.end()
    return {picture.pixelColor(x, y).name() for x in range(160) for y in range(44)}


def near(one: QColor, other: QColor) -> bool:
    """Whether two colours are nearly the same: thin lines are blended with their ground."""
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]
    return all(abs(part - like) < 48 for part, like in pairs)


def test_a_badge_and_its_sign_always_have_room(theme: Theme) -> None:
    cell = FateCell([fate_look(fate) for fate in Fate])

    assert cell.least(theme) >= max(badge_size(fate_look(fate), theme).width() for fate in Fate) + 16


def test_every_control_has_a_name(part: PeoplePart) -> None:
    assert unnamed(part) == []
