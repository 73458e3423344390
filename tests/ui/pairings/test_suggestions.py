from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.domain.participants import IntakeStatus, Side
from app.domain.proposals import LeftOut, Why
from app.operations.mending import Fix, Help
from app.storage import Store
from app.ui.common.desk import Place
from app.ui.pairings.places import by_hand, suggestions, the_list
from app.ui.pairings.suggestions import Suggestions
from tests.support.presses import button_on, buttons_on, press
from tests.support.recruits import add_junior, add_senior
from tests.support.rooms import TODAY, DeskAt, shown, unnamed, words_on

S = PairingState
Opened = Callable[[], Suggestions]


@pytest.fixture
def opened(recruits: DeskAt, qtbot: QtBot) -> Opened:
    """Opens the page and waits until the pairs are found."""

    def open_page() -> Suggestions:
        page = Suggestions(recruits.desk)
        with qtbot.waitSignal(page.search.found):
            shown(page, qtbot)
            page.visit(suggestions())
        return page

    return open_page


def store_of(at: DeskAt) -> Store:
    return at.desk.store


def test_pairs_are_counted_and_the_seniors_can_be_asked(opened: Opened) -> None:
    page = opened()
    assert "2 of 2 mentees (senior) placed, weakest pair: strong." in words_on(page)
    assert {"All pairings", "Ask about 2 pairs"} <= set(buttons_on(page))
    assert unnamed(page) == []


def test_accepted_pairs_are_asked_about_in_one_step_and_the_list_is_shown(
    opened: Opened, recruits: DeskAt
) -> None:
    page = opened()
    press(page, "Ask about 2 pairs")
    assert {one.state for one in store_of(recruits).pairings.of(1)} == {S.CONSULTING}
    assert recruits.went == [the_list()]
    assert recruits.desk.toasts.now is not None
    assert recruits.desk.toasts.now.words == "2 pairs are asked about now."
    assert store_of(recruits).undo() == "Ask about 2 pairs"
    assert store_of(recruits).pairings.of(1) == []


def test_only_chosen_pairs_start_with_their_sessions(opened: Opened, recruits: DeskAt) -> None:
    page = opened()
    page.view.destination.choose(S.RUNNING)
    page.view.table.toggled.emit(page.view.table.row())
    press(page, "Start 1 pairing")
    [pairing] = store_of(recruits).pairings.of(1)
    assert (pairing.state, pairing.started_on) == (S.RUNNING, TODAY)
    assert len(store_of(recruits).sessions.of_pairings([pairing.id])) == 6
    assert recruits.desk.toasts.now is not None
    assert "6 sessions are planned." in recruits.desk.toasts.now.words


def test_pairs_can_be_confirmed_or_kept(opened: Opened, recruits: DeskAt) -> None:
    page = opened()
    page.view.destination.choose(S.SUGGESTED)
    press(page, "Keep 2 suggestions")
    assert {one.state for one in store_of(recruits).pairings.of(1)} == {S.SUGGESTED}
    again = opened()
    again.view.destination.choose(S.CONFIRMED)
    press(again, "Confirm 2 pairs")
    assert [one.state for one in store_of(recruits).pairings.of(1)] == [S.CONFIRMED, S.CONFIRMED]


def test_two_who_are_asked_already_are_not_asked_again(opened: Opened) -> None:
    press(opened(), "Ask about 2 pairs")
    again = opened()
    assert "Confirm 2 pairs" in buttons_on(again)
    again.view.destination.choose(S.CONSULTING)
    primary = button_on(again, "Ask about 0 pairs")
    assert not primary.isEnabled()
    assert primary.toolTip() == "The pairs chosen are as far as this already."


def test_without_a_tick_or_a_day_the_button_says_what_is_missing(opened: Opened, qtbot: QtBot) -> None:
    page = opened()
    page.view._tick_all(False)
    assert button_on(page, "Ask about 0 pairs").toolTip() == "Tick at least one pair."


def test_a_change_in_the_file_has_the_pairs_worked_out_again(
    opened: Opened, recruits: DeskAt, qtbot: QtBot
) -> None:
    page = opened()
    with qtbot.waitSignal(page.search.found):
        add_senior(store_of(recruits), "Eva Fox"), add_junior(store_of(recruits), "Gil Hart")
        assert not button_on(page, "Ask about 2 pairs").isEnabled()
    qtbot.waitUntil(lambda: "3 of 3 mentees (senior) placed" in words_on(page))
    assert button_on(page, "Ask about 3 pairs").isEnabled()


def test_somebody_is_accepted_where_they_are_left_out(opened: Opened, recruits: DeskAt, qtbot: QtBot) -> None:
    add_senior(store_of(recruits), "Eva Fox"), add_junior(store_of(recruits), "Gil", status=IntakeStatus.WAITING)
    page = opened()
    with qtbot.waitSignal(page.search.found):
        press(page, "Accept \u2068Gil\u2069")
    assert "3 of 3 mentees (senior) placed" in words_on(page)
    assert recruits.desk.toasts.now is not None
    assert recruits.desk.toasts.now.words == "\u2068Gil\u2069 is accepted."


def test_a_place_is_given_where_one_is_short(opened: Opened, recruits: DeskAt, qtbot: QtBot) -> None:
    add_senior(store_of(recruits), "Eva Fox")
    page = opened()
    give = next(words for words in buttons_on(page) if words.startswith("Give"))
    with qtbot.waitSignal(page.search.found):
        press(page, give)
    assert "3 of 3 mentees (senior) placed" in words_on(page)
    assert store_of(recruits).undo_label() in ("Give Ana Ruiz 2 places", "Give Cem Öz 2 places")


def test_a_form_is_opened_and_a_near_miss_leads_to_pairing_by_hand(opened: Opened, recruits: DeskAt) -> None:
    page = opened()
    one = LeftOut(participant_id=8, side=Side.MENTEE, why=Why.NO_CANDIDATE)
    page._mend(one, Fix(Help.OPEN, 7))
    page._mend(one, Fix(Help.PAIR, 8, other_id=9))
    assert recruits.went == [Place("participants", record_id=7), by_hand(9, 8)]


def test_no_pair_at_all_says_why_person_by_person(opened: Opened, recruits: DeskAt) -> None:
    with store_of(recruits).edit("Remove the seniors"):
        store_of(recruits).participants.remove([3, 4])
    page = opened()
    words = words_on(page)
    assert "No pair can be suggested now." in words
    assert words.count("There is no mentee (senior) with a free place.") == 2
    assert not any(words.startswith("Ask") for words in buttons_on(page))


def test_everyone_paired_leads_back(opened: Opened, recruits: DeskAt) -> None:
    page = opened()
    page.view.destination.choose(S.CONFIRMED)
    press(page, "Confirm 2 pairs")
    again = opened()
    assert "Everyone is paired" in words_on(again)
    press(again, "All pairings")
    assert recruits.went[-1] == the_list()


def test_a_program_without_people_asks_for_them(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = Suggestions(empty_desk.desk)
    shown(page, qtbot)
    assert "Who takes part?" in words_on(page)


def test_a_search_that_was_stopped_can_be_begun_again(opened: Opened, qtbot: QtBot) -> None:
    page = opened()
    page.search.stopped.emit()
    assert "nothing was changed" in words_on(page)
    with qtbot.waitSignal(page.search.found):
        press(page, "Suggest again")
    assert "Ask about 2 pairs" in buttons_on(page)


def test_coming_again_after_a_stop_begins_again(opened: Opened, qtbot: QtBot) -> None:
    page = opened()
    page.search.stopped.emit()
    with qtbot.waitSignal(page.search.found):
        page.visit(suggestions())
    assert len(page.view.ticked()) == 2


def test_a_page_that_goes_stops_reading_and_begins_again_when_it_comes_back(
    opened: Opened, recruits: DeskAt, qtbot: QtBot
) -> None:
    page = opened()
    page.reload()
    assert page.search.is_reading
    page.hide()
    assert not page.search.is_under_way
    with qtbot.waitSignal(page.search.found):
        page.show()
    assert "Ask about 2 pairs" in buttons_on(page)
