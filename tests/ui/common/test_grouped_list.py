import pytest
from pytestqt.qtbot import QtBot

from app.ui.common.grouped_list import GroupedList, ListedPlace
from app.ui.common.place_button import PlaceButton
from app.ui.common.theme import Theme
from tests.support.rooms import shown, unnamed, words_on

PLACES = [
    ListedPlace("week", "For a session", "This week's agendas", "calendar-days"),
    ListedPlace("one", "For a session", "One agenda", "file-text"),
    *(ListedPlace(f"paper-{n}", "For the program", f"Paper {n}", "printer") for n in range(20)),
]


@pytest.fixture
def chosen() -> list[str]:
    return []


@pytest.fixture
def listing(theme: Theme, chosen: list[str], qtbot: QtBot) -> GroupedList:
    made = GroupedList(theme, PLACES, chosen.append)
    shown(made, qtbot, 228, 400)
    return made


def test_places_stand_below_their_groups(listing: GroupedList) -> None:
    assert words_on(listing) == "For a session\nFor the program"
    assert [button.text() for button in listing.findChildren(PlaceButton)] == [place.words for place in PLACES]


def test_a_press_chooses_a_place(listing: GroupedList, chosen: list[str]) -> None:
    listing.findChildren(PlaceButton)[1].click()
    assert chosen == ["one"]


def test_the_chosen_place_is_marked_and_can_be_seen(listing: GroupedList) -> None:
    last = listing.findChildren(PlaceButton)[-1]
    assert last.visibleRegion().isEmpty(), "the list is longer than its card"
    listing.show_chosen("paper-19")
    assert [button.text() for button in listing.findChildren(PlaceButton) if button.isChecked()] == ["Paper 19"]
    assert listing.chosen is last
    assert not last.visibleRegion().isEmpty()


def test_every_place_has_a_name(listing: GroupedList) -> None:
    assert unnamed(listing) == []
