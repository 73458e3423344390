import pytest
from pytestqt.qtbot import QtBot

from app.ui.common.place_button import PlaceButton
from app.ui.common.theme import Theme
from app.ui.reports.paper_list import PaperList
from app.ui.reports.papers import PaperKind, paper_entries
from tests.support.rooms import shown, words_on


@pytest.fixture
def chosen() -> list[PaperKind]:
    return []


@pytest.fixture
def listing(theme: Theme, chosen: list[PaperKind], qtbot: QtBot) -> PaperList:
    made = PaperList(theme, paper_entries(), chosen.append)
    shown(made, qtbot, 228, 500)
    return made


def test_papers_stand_below_their_groups(listing: PaperList) -> None:
    assert words_on(listing) == "For a session\nFor a pairing\nForms to fill in\nFor the program"
    assert [b.text() for b in listing.findChildren(PlaceButton)] == [entry.words for entry in paper_entries()]


def test_a_press_chooses_a_paper(listing: PaperList, chosen: list[PaperKind]) -> None:
    listing.findChildren(PlaceButton)[-1].click()
    assert chosen == [PaperKind.PRIVACY_NOTICE]


def test_the_chosen_paper_is_marked(listing: PaperList) -> None:
    listing.show_chosen(PaperKind.ALL_PLANNED)
    marked = [button.text() for button in listing.findChildren(PlaceButton) if button.isChecked()]
    assert marked == ["All planned agendas"]
    assert listing.chosen.text() == "All planned agendas"
