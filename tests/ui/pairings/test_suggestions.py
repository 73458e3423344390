from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.domain.participants import IntakeStatus, Side
from app.domain.proposals import LeftOut, Priority, Why
from app.domain.wishes import WishKind
from app.operations.mending import Fix, Help
from app.storage import Store
from app.ui.common.desk import Place
from app.ui.pairings.override_dialog import OverrideDialog
from app.ui.pairings.places import suggestions, the_list
from app.ui.pairings.suggestions import Suggestions
from tests.support.presses import button_on, buttons_on, press
from tests.support.recruits import add_junior, add_senior, report_to
from tests.support.rooms import TODAY, DeskAt, shown, unnamed, words_on
from tests.support.wishes import add_wish, wishes_in

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


def test_a_form_is_opened_where_it_helps(opened: Opened, recruits: DeskAt) -> None:
    page = opened()
    one = LeftOut(participant_id=3, side=Side.MENTEE, why=Why.NO_CANDIDATE)
    page._mend(one, Fix(Help.OPEN, 3))
    assert recruits.went == [Place("participants", record_id=3)]


def pairs_on(page: Suggestions) -> set[tuple[int, int]]:
    return {row.key for row in page.view.ticked()}


def other_pair(page: Suggestions) -> tuple[int, int]:
    """Somebody of the first pair with somebody of the second."""
    one, other = sorted(pairs_on(page))
    return one[0], other[1]


def test_a_pair_is_kept_together_and_let_go_by_key(opened: Opened, recruits: DeskAt, qtbot: QtBot) -> None:
    page = opened()
    pair = page.view.table.row().key
    with qtbot.waitSignal(page.search.found):
        qtbot.keyClick(page.view.table, Qt.Key.Key_P)
    assert wishes_in(store_of(recruits)) == [(*pair, WishKind.TOGETHER)]
    assert page.view.table.row().pair.pinned
    with qtbot.waitSignal(page.search.found):
        qtbot.keyClick(page.view.table, Qt.Key.Key_P)
    assert wishes_in(store_of(recruits)) == []


def test_the_first_wish_moves_no_row(opened: Opened, qtbot: QtBot) -> None:
    page = opened()
    before = page.view.table.mapTo(page, QPoint(0, 0))
    with qtbot.waitSignal(page.search.found):
        qtbot.keyClick(page.view.table, Qt.Key.Key_P)
    qtbot.waitUntil(page.view.tools.wishes.isVisible)
    QApplication.processEvents()
    assert page.view.table.mapTo(page, QPoint(0, 0)) == before


def test_a_pair_is_kept_apart_by_key_and_undo_brings_it_back(
    opened: Opened, recruits: DeskAt, qtbot: QtBot
) -> None:
    page = opened()
    pair = page.view.table.row().key
    with qtbot.waitSignal(page.search.found):
        qtbot.keyClick(page.view.table, Qt.Key.Key_B)
    assert pair not in pairs_on(page)
    with qtbot.waitSignal(page.search.found):
        store_of(recruits).undo()
    with qtbot.waitSignal(page.search.found):
        page._acts.together(pair)
    assert pair in pairs_on(page)


def test_another_partner_is_chosen_and_the_new_pair_is_shown(
    opened: Opened, recruits: DeskAt, qtbot: QtBot
) -> None:
    page = opened()
    qtbot.waitUntil(lambda: "Switch" in buttons_on(page.view.panel))
    wanted = other_pair(page) if page.view.table.row().key[1] == other_pair(page)[1] else None
    with qtbot.waitSignal(page.search.found):
        press(page.view.panel, "Switch")
    [(mentor, mentee, kind)] = wishes_in(store_of(recruits))
    assert kind is WishKind.TOGETHER
    assert page.view.table.row().key == (mentor, mentee)
    assert wanted in (None, (mentor, mentee))


def test_two_who_were_dragged_together_are_kept_so(opened: Opened, recruits: DeskAt, qtbot: QtBot) -> None:
    page = opened()
    pair = other_pair(page)
    with qtbot.waitSignal(page.search.found):
        page.view.dropped.emit(pair)
    assert pair in pairs_on(page)


def test_a_rule_in_the_way_asks_for_a_reason_which_the_pairing_keeps(
    opened: Opened, recruits: DeskAt, qtbot: QtBot
) -> None:
    store = store_of(recruits)
    ana, bo = store.participants.get_many([1, 3])
    report_to(store, ana, bo)
    page = opened()
    page.view.dropped.emit((1, 3))
    dialog = page.dialogs.now
    assert isinstance(dialog, OverrideDialog)
    qtbot.waitUntil(lambda: "Working out" not in words_on(dialog))
    dialog.field.setPlainText("Both asked")
    with qtbot.waitSignal(page.search.found):
        press(dialog, "Keep together")
    assert "Reason: Both asked" in words_on(page.view.panel)
    page.view.destination.choose(S.CONFIRMED)
    press(page, "Confirm 2 pairs")
    [kept] = [one for one in store.pairings.of(1) if one.mentor_id == 1]
    assert (kept.set_aside, kept.override_reason) == (("reporting-line",), "Both asked")


def test_somebody_left_out_for_one_rule_is_paired_with_a_reason(
    opened: Opened, recruits: DeskAt, qtbot: QtBot
) -> None:
    store = store_of(recruits)
    for mentor in store.participants.get_many([1, 2]):
        report_to(store, mentor, store.participants.get(3))
    page = opened()
    press(page, next(words for words in buttons_on(page) if words.startswith("Pair with ")))
    assert page.dialogs.now is not None
    assert "reports to" in words_on(page.dialogs.now)
    press(page.dialogs.now, "Cancel")
    assert wishes_in(store) == []


def test_wishes_are_listed_and_taken_back(opened: Opened, recruits: DeskAt, qtbot: QtBot) -> None:
    add_wish(store_of(recruits), 1, 3, WishKind.APART)
    page = opened()
    press(page, "0 kept together · 1 apart")
    dialog = page.dialogs.now
    assert dialog is not None
    with qtbot.waitSignal(page.search.found):
        press(dialog, "Take back: \u2068Ana Ruiz\u2069 with \u2068Bo Lind\u2069")
    assert wishes_in(store_of(recruits)) == []
    assert "Nobody is kept together or apart." in words_on(dialog)
    press(dialog, "Close")
    assert page.dialogs.now is None


def test_fewer_places_leave_somebody_out(opened: Opened, recruits: DeskAt, qtbot: QtBot) -> None:
    page = opened()
    with qtbot.waitSignal(page.search.found):
        page.view.places_wanted.emit(3, 0)
    assert "1 of 1 mentee (senior) placed" in words_on(page)
    assert "Bo Lind has no place to give this time." in words_on(page).replace("\u2068", "").replace("\u2069", "")


def test_undo_stays_where_what_it_changed_is_seen_too(opened: Opened) -> None:
    page = opened()
    assert page.covers("setup", 0, "distance")
    assert page.covers("setup", 0, "best_total_first")
    assert not page.covers("setup", 0, "cadence_days")
    assert not page.covers("participants", 3, "")
    page._acts.give_places(3, 2)
    assert page.covers("participants", 3, "")


def test_undo_of_accepting_somebody_stays_with_the_pairs(opened: Opened, recruits: DeskAt, qtbot: QtBot) -> None:
    eva = add_senior(store_of(recruits), "Eva Fox", status=IntakeStatus.WAITING)
    page = opened()
    press(page, "Accept \u2068Eva Fox\u2069")
    assert page.covers("participants", eva.id, "")


def test_what_comes_first_is_heeded_at_once(opened: Opened, recruits: DeskAt, qtbot: QtBot) -> None:
    page = opened()
    page.view.tools.first.pick(Priority.SCORE.value)
    desk = recruits.desk
    with qtbot.waitSignal(page.search.found):
        assert page.renew(desk._replace(program=desk.store.programs.get(1)))
    assert page.search.now is not None
    assert page.search.now.proposal.priority is Priority.SCORE
    assert page.view.tools.first.chosen == Priority.SCORE.value


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
    assert page.focusWidget() is page.view.table


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
