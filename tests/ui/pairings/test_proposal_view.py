import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.proposals import Group
from app.operations.suggesting import group_of, names_of, suggest
from app.ui.common.banner import Banner
from app.ui.pairings.proposal_view import ProposalView
from app.ui.pairings.tick_table import HeadTick
from tests.support.recruits import add_junior, report_to
from tests.support.rooms import TODAY, DeskAt, shown, unnamed, words_on


@pytest.fixture
def view(recruits: DeskAt, qtbot: QtBot) -> ProposalView:
    made = ProposalView(recruits.desk, lambda _one, _fix: None)
    shown(made, qtbot, 1032, 640)
    show(made, recruits)
    return made


def show(view: ProposalView, at: DeskAt) -> Group:
    store, program = at.desk.store, at.desk.program
    group = group_of(store, program)
    view.show_proposal(group, suggest(store, program, TODAY), names_of(group, store.topics.of(1)))
    return group


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
