from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.cards import Card, clear, hairline, upright_line
from app.ui.common.theme import Theme
from tests.support.rooms import shown, words_on


def test_a_card_has_its_head_above_what_it_holds(theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme)
    label, row = card.add_head("Needs attention")
    row.addWidget(QLabel("2 urgent"))
    card.padded().addWidget(QLabel("below"))
    shown(card, qtbot, 300, 200)
    assert words_on(card) == "Needs attention\n2 urgent\nbelow"
    assert label.text() == "Needs attention"


def test_a_head_that_gives_way_leaves_the_card_as_narrow_as_it_was(theme: Theme) -> None:
    card = Card(theme)
    card.add_head("In a program whose name is longer than any card is wide", gives_way=True)
    assert card.minimumSizeHint().width() < 200


def test_children_stay_off_the_round_corners(theme: Theme, qtbot: QtBot) -> None:
    card = Card(theme)
    child = QWidget()
    card.column.addWidget(child)
    shown(card, qtbot, 300, 200)
    assert card.rect().adjusted(1, 1, -1, -1).contains(child.geometry())


def test_hairlines_are_one_pixel(theme: Theme) -> None:
    assert hairline().maximumHeight() == 1
    assert upright_line().maximumWidth() == 1


def test_clearing_empties_a_layout_with_all_that_is_in_it(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column, inner = QVBoxLayout(holder), QVBoxLayout()
    column.addWidget(QLabel("one"))
    inner.addWidget(QLabel("two"))
    column.addLayout(inner)
    column.addStretch()
    clear(column)
    assert column.count() == 0
    assert words_on(holder) == ""
