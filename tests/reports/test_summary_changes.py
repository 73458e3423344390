from dataclasses import replace

from app.domain.figures import Change, Shown
from app.domain.participants import Side
from app.reports.summary_changes import change_lines, changes
from tests.support.papers import a_further, a_summary, overprinted, print_flowables


def cells(side: Side) -> list[list[str]]:
    summary = a_summary()
    return [list(line.cells) for line in change_lines(summary.further.changes[side], summary)]


def test_an_item_stands_with_both_means_its_change_and_its_counts() -> None:
    assert cells(Side.MENTOR)[0] == [
        "comfortable disagreeing with a senior", "2.6", "3.7", "+1.1", "13", "9", "3", "1"
    ]  # fmt: skip


def test_blocks_are_told_as_sums_of_their_items() -> None:
    summary = a_summary()
    lines = change_lines(summary.further.changes[Side.MENTOR], summary)
    assert [line.cells[0] for line in lines if line.is_sum] == [
        "All of these together: what the mentor (junior) answers",
        "All of these together: hierarchy and trust",
    ]


def test_hidden_items_say_why_and_empty_ones_are_dashes() -> None:
    _shown, hidden, empty, _block = cells(Side.MENTEE)
    assert hidden[0].endswith("(hidden: fewer than 5 answered)")
    assert empty[0] == "All of these together: what the mentee (senior) answers"
    assert hidden[1:] == empty[1:] == ["-"] * 7


def test_each_side_has_its_table() -> None:
    page = print_flowables(changes(a_summary()))[1][0]
    assert page.find("Change by item: Mentor (junior)")
    assert page.find("Change by item: Mentee (senior)")
    assert page.find("of people with T0 and T2")
    assert not overprinted(page)


def test_a_side_of_which_nobody_answered_twice_keeps_its_place() -> None:
    empty = replace(a_further(), changes=dict.fromkeys(Side, (Change("J1", Shown.EMPTY),)))
    page = print_flowables(changes(a_summary(further=empty)))[1][0]
    assert page.text.count("- (nobody answered both times yet)") == 2
