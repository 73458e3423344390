import pytest
from pytestqt.qtbot import QtBot

from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.reports.contents import AgendaLine, Contents, FigureLine
from tests.support.rooms import shown, words_on


@pytest.fixture
def contents(theme: Theme, qtbot: QtBot) -> Contents:
    made = Contents(theme)
    shown(made, qtbot, 480, 600)
    return made


def lines(n: int) -> list[AgendaLine]:
    return [AgendaLine(f"Day {number}", "Session 1 of 6", "Ana", "Bo") for number in range(n)]


def test_each_agenda_is_listed_with_both_people(contents: Contents) -> None:
    contents.show_agendas("2 agendas", lines(2))
    assert words_on(contents).startswith("2 agendas\nDay 0\nSession 1 of 6")
    assert len(contents.findChildren(PersonLine)) == 4


def test_a_long_list_is_counted_instead_of_shown(contents: Contents) -> None:
    contents.show_agendas("1,500 agendas", lines(1500))
    assert "and 1,460 more" in words_on(contents)


def test_figures_are_listed_in_their_order(contents: Contents) -> None:
    contents.show_figures("At the head", [FigureLine("Held", "21 of 24", "due"), FigureLine("Hours", "20 h")])
    assert words_on(contents).split("\n") == ["At the head", "Held", "due", "21 of 24", "Hours", "", "20 h"]


def test_nothing_to_save_is_explained(contents: Contents) -> None:
    contents.show_agendas("2 agendas", lines(2))
    contents.show_nothing("Nothing to print", "Plan sessions first.")
    assert words_on(contents) == "Nothing to print\nPlan sessions first."
