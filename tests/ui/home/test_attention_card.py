import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.operations.overview import Attention, overview
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.home.attention_card import AttentionCard
from tests.support.rooms import TODAY, DeskAt, shown, words_on


class Rows:
    def __init__(self, theme: Theme, found: tuple[Attention, ...], qtbot: QtBot) -> None:
        self.read: list[Attention] = []
        self.card = AttentionCard(theme, self.read.append)
        self.card.show_rows(found)
        shown(self.card, qtbot, 680, 600)


@pytest.fixture
def found(desk: DeskAt) -> tuple[Attention, ...]:
    return overview(desk.desk.store, desk.desk.program, TODAY).attention


def test_the_worst_comes_first_with_its_evidence(theme: Theme, found: tuple[Attention, ...], qtbot: QtBot) -> None:
    rows = Rows(theme, found, qtbot)
    words = words_on(rows.card)
    assert "Two sessions in a row were missed" in words
    assert words.index("Two sessions in a row were missed") < words.index("Energy fell")
    assert "by the mentee (senior)" in words


def test_both_people_stand_in_a_row_with_their_sides(
    theme: Theme, found: tuple[Attention, ...], qtbot: QtBot
) -> None:
    rows = Rows(theme, found[:1], qtbot)
    people = [line.accessibleName() for line in rows.card.findChildren(PersonLine)]
    assert len(people) == 2
    assert people[0].endswith("mentor (junior)")
    assert people[1].endswith("mentee (senior)")


def test_each_row_leads_to_its_journal(theme: Theme, found: tuple[Attention, ...], qtbot: QtBot) -> None:
    rows = Rows(theme, found[:1], qtbot)
    button = next(button for button in rows.card.findChildren(QPushButton) if button.isVisible())
    assert found[0].story.mentor.person.name in button.accessibleName()
    button.click()
    assert rows.read == [found[0]]


def test_a_row_says_when_there_are_more_reasons(theme: Theme, found: tuple[Attention, ...], qtbot: QtBot) -> None:
    several = [row for row in found if row.more][:1]
    assert "more reason" in words_on(Rows(theme, tuple(several), qtbot).card)


def test_a_calm_program_says_so(theme: Theme, qtbot: QtBot) -> None:
    assert "Nothing needs a hand today" in words_on(Rows(theme, (), qtbot).card)
