"""The side of everybody in the table is chosen in one place, with what that means."""

from pytestqt.qtbot import QtBot

from app.domain.participants import WillingAs
from app.ui.participants.importing.side_card import NOT_SAID, SideCard
from tests.support.imports import a_draft, settled
from tests.support.rooms import DeskAt, shown, unnamed, words_on


def options(card: SideCard) -> list[str]:
    return [card.side.itemText(place) for place in range(card.side.count())]


def pick(card: SideCard, place: int) -> None:
    card.side.setCurrentIndex(place)
    card.side.activated.emit(place)


def test_a_table_without_sides_leaves_them_open(empty_desk: DeskAt, qtbot: QtBot) -> None:
    card = SideCard(empty_desk.desk.theme, a_draft(empty_desk, qtbot))
    shown(card, qtbot, 276, 140)

    assert options(card) == ["the table doesn't say", "mentor (junior)", "mentee (senior)", "either side"]
    assert "people who are here already keep theirs" in words_on(card)
    assert unnamed(card) == []


def test_a_table_with_sides_says_them_itself(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot, ["Name,Mentor or mentee", "Ana Ruiz,mentee"])
    card = SideCard(empty_desk.desk.theme, draft)
    shown(card, qtbot, 276, 140)

    assert (options(card)[0], card.side.chosen) == ("as the table says", NOT_SAID)


def test_a_side_picked_counts_and_can_be_taken_back(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot)
    card = SideCard(empty_desk.desk.theme, draft)
    shown(card, qtbot, 276, 140)

    pick(card, 1)
    settled(draft, qtbot)
    assert draft.choices.side is WillingAs.MENTOR
    assert "shares what they know with a senior colleague" in words_on(card)

    pick(card, 0)
    settled(draft, qtbot)
    assert draft.choices.side is None


def test_it_is_counted_who_comes_out_on_which_side(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot, ["Name,Mentor or mentee", "Ana Ruiz,mentee", "Bo Lind,mentee", "Chen Wei,"])
    card = SideCard(empty_desk.desk.theme, draft)
    shown(card, qtbot, 276, 160)
    assert "mentee (senior) 2 · either side 1" in words_on(card)

    pick(card, 1)
    settled(draft, qtbot)
    assert "mentor (junior) 3" in words_on(card)
