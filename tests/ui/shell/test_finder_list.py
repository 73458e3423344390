import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.hits import Span
from app.domain.participants import Side
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.shell.finder_list import FinderList, FinderModel, spoken
from app.ui.shell.finder_rows import Heading, Hit, Row
from tests.support.rooms import shown

ANA = Hit("Ana Ruiz", lambda: None, "mentor (junior)", side=Side.MENTOR, name="Ana Ruiz", marks=(Span(0, 3),))
UNDO = Hit("Undo", lambda: None, icon="undo-2", keys="Ctrl+Z")
ROWS: list[Row] = [Heading("People"), ANA, Heading("Commands"), UNDO]


@pytest.fixture
def listing(theme: Theme, qtbot: QtBot) -> FinderList:
    made = FinderList(theme)
    made.found.show_rows(ROWS)
    shown(made, qtbot, 560, 300)
    return made


def test_headings_are_passed_over(listing: FinderList) -> None:
    listing.choose_first()
    assert listing.chosen() == ANA
    listing.step(1)
    assert listing.chosen() == UNDO
    listing.step(1)
    assert listing.chosen() == UNDO, "the end is the end"
    listing.step(-1)
    listing.step(-1)
    assert listing.chosen() == ANA


def test_without_rows_nothing_is_chosen(listing: FinderList) -> None:
    listing.found.show_rows([])
    listing.choose_first()
    assert listing.chosen() is None
    assert listing.wanted_height(300) == 2


def test_rows_are_added_at_the_end_and_the_choice_stays(listing: FinderList) -> None:
    listing.choose_first()
    listing.found.add_rows([Heading("In journals"), UNDO])
    listing.found.add_rows([])
    assert listing.found.rowCount() == 6
    assert listing.chosen() == ANA


def test_rows_are_read_out_whole() -> None:
    assert spoken(ANA) == "Ana Ruiz, mentor (junior)"
    assert spoken(UNDO) == "Undo, keys: Ctrl Z"
    assert spoken(Heading("People")) == "People"


def test_the_model_tells_words_and_what_can_be_chosen() -> None:
    model = FinderModel()
    model.show_rows(ROWS)
    assert list(model.rows) == ROWS
    assert model.index(0, 0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Ana Ruiz, mentor (junior)"
    assert model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) == "Ana Ruiz\nmentor (junior)"
    assert model.index(3, 0).data(Qt.ItemDataRole.ToolTipRole) == "Undo"
    assert model.hit(9) is None


def test_it_is_as_high_as_its_rows_up_to_a_limit(listing: FinderList) -> None:
    height = listing.wanted_height(1_000)
    assert 100 < height < 200
    assert listing.wanted_height(90) == 90


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_row_and_its_hits_are_painted_in_every_look_and_direction(
    listing: FinderList, theme: Theme, choice: ThemeChoice, direction: Qt.LayoutDirection
) -> None:
    theme.choose(choice)
    listing.setLayoutDirection(direction)
    listing.choose_first()
    with_marks = listing.grab().toImage()
    listing.found.show_rows([Heading("People"), ANA._replace(marks=()), Heading("Commands"), UNDO])
    listing.choose_first()
    assert listing.grab().toImage() != with_marks
