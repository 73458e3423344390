import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.sides import Side
from app.domain.wishes import WishKind
from app.operations.arguing import Argument
from app.operations.mending import set_places
from app.operations.suggesting import group_of, names_of
from app.ui.common.banner import Banner
from app.ui.common.person_drag import Dragged
from app.ui.pairings.proposal_view import ProposalView
from app.ui.pairings.tick_table import HeadTick
from tests.support.arguments import an_argument
from tests.support.presses import buttons_on
from tests.support.recruits import add_junior, report_to
from tests.support.rooms import DeskAt, shown, unnamed, words_on
from tests.support.wishes import add_wish


@pytest.fixture
def view(recruits: DeskAt, qtbot: QtBot) -> ProposalView:
    made = ProposalView(recruits.desk, lambda _one, _fix: None)
    shown(made, qtbot, 1032, 640)
    show(made, recruits)
    return made


def show(view: ProposalView, at: DeskAt, before: Argument | None = None) -> Argument:
    store, program = at.desk.store, at.desk.program
    group = group_of(store, program)
    argument = an_argument(group, *store.wishes.of(1), before=before)
    view.show_argument(argument, names_of(group, store.topics.of(1)), lambda: None)
    return argument


def ticked(view: ProposalView) -> set[tuple[int, int]]:
    return {row.key for row in view.ticked()}


def head_box(view: ProposalView) -> HeadTick:
    box = view.findChild(HeadTick)
    assert box is not None
    return box


def test_all_pairs_are_ticked_and_the_best_is_explained(view: ProposalView) -> None:
    assert len(ticked(view)) == view.table.paged.rowCount() == 2
    assert "2 of 2 pairs chosen" in words_on(view)
    assert "Why " in words_on(view.panel)
    assert head_box(view).isChecked()
    assert unnamed(view) == []


def test_the_pair_chosen_is_explained(view: ProposalView, qtbot: QtBot) -> None:
    before = words_on(view.panel)
    view.table.setFocus()
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert words_on(view.panel) != before


def test_a_pair_is_let_go_by_space_and_stays_so_in_a_later_proposal(
    view: ProposalView, recruits: DeskAt, qtbot: QtBot
) -> None:
    gone = view.table.row().key
    with qtbot.waitSignal(view.changed):
        qtbot.keyClick(view.table, Qt.Key.Key_Space)
    assert gone not in ticked(view)
    assert "1 of 2 pairs chosen" in words_on(view)
    show(view, recruits)
    assert gone not in ticked(view)
    view.forget_ticks()
    assert gone in ticked(view)


def test_the_box_in_the_head_ticks_none_and_all(view: ProposalView, qtbot: QtBot) -> None:
    head_box(view).click()
    assert ticked(view) == set()
    head_box(view).click()
    assert len(ticked(view)) == 2


def test_the_pair_chosen_stays_chosen_where_it_is_proposed_again(
    view: ProposalView, recruits: DeskAt, qtbot: QtBot
) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    chosen = view.table.row().key
    add_junior(recruits.desk.store, "Eva Fox")
    show(view, recruits)
    assert view.table.row().key == chosen


def test_who_is_left_out_stands_below(view: ProposalView, recruits: DeskAt) -> None:
    assert view.left_out.isHidden()
    add_junior(recruits.desk.store, "Eva Fox", places=0)
    show(view, recruits)
    assert view.left_out.isVisible()
    assert "Eva Fox has no place to give this time." in words_on(view)


def test_a_ring_of_managers_is_told(view: ProposalView, recruits: DeskAt) -> None:
    store = recruits.desk.store
    one, other = store.participants.get_many([1, 2])
    report_to(store, one, other)
    report_to(store, other, one)
    show(view, recruits)
    banner = view.findChild(Banner)
    assert banner is not None
    assert "report to each other in a ring" in banner.words


def test_what_a_change_did_is_told_and_new_pairs_are_marked(view: ProposalView, recruits: DeskAt) -> None:
    before = show(view, recruits)
    first, second = sorted(pair.mentor_id for pair in before.proposal.pairs)
    seniors = {pair.mentor_id: pair.mentee_id for pair in before.proposal.pairs}
    add_wish(recruits.desk.store, first, seniors[second])
    view.choose_next((first, seniors[second]))
    show(view, recruits, before)
    assert "2 pairs are new" in words_on(view)
    assert all(row.is_new for row in view.ticked())
    assert view.table.row().key == (first, seniors[second])
    assert view.table.row().pair.pinned


def test_a_pair_that_is_gone_leads_to_the_same_mentee(view: ProposalView, recruits: DeskAt) -> None:
    before = show(view, recruits)
    gone = view.table.row().key
    add_wish(recruits.desk.store, *gone, WishKind.APART)
    show(view, recruits, before)
    assert view.table.row().key != gone
    assert view.table.row().key[1] == gone[1]


def test_a_pair_kept_together_that_can_not_be_is_told(view: ProposalView, recruits: DeskAt) -> None:
    store = recruits.desk.store
    add_wish(store, 1, 3)
    set_places(store, 1, 0)
    show(view, recruits)
    banner = view.findChild(Banner)
    assert banner is not None
    assert banner.words == "1 pair that you keep together can't be proposed now."


def test_others_come_after_a_moment(view: ProposalView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Switch" in buttons_on(view.panel))
    assert view.pinned_pair_of(view.panel.person) is None


def test_while_somebody_is_dragged_the_cost_is_told(view: ProposalView, qtbot: QtBot) -> None:
    row = view.table.row()
    other = next(one for one in view.ticked() if one.key != row.key)
    who = Dragged(row.mentor.id, Side.MENTOR)
    view.table.carried.emit(who, other)
    assert "working out what it would cost" in words_on(view)
    qtbot.waitUntil(lambda: bool(view._costs))
    view.table.carried.emit(who, other)
    assert "1 other pair moves" in words_on(view)
    view.table.carried.emit(None, None)
    assert "moves" not in words_on(view.left_out)
    with qtbot.waitSignal(view.dropped) as told:
        view.table.dropped.emit(who, other)
    assert told.args == [(row.mentor.id, other.mentee.id)]


def test_somebody_left_out_is_shown_with_whom_they_could_have(
    view: ProposalView, recruits: DeskAt, qtbot: QtBot
) -> None:
    eva = add_junior(recruits.desk.store, "Eva Fox")
    argument = show(view, recruits)
    one = next(one for one in argument.proposal.left_out if one.participant_id == eva.id)
    view.show_left_out(one)
    assert "Other mentees (senior) for Eva Fox" in words_on(view.panel)
    qtbot.waitUntil(lambda: "Switch" in buttons_on(view.panel))
