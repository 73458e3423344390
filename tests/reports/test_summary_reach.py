from dataclasses import replace

from app.domain.figures import BreakDown, Group, Share, Shown
from app.domain.reach import Reach
from app.reports.summary_reach import (
    across_words,
    department_lines,
    group_lines,
    hidden_words,
    level_lines,
    reach_tables,
)
from tests.support.papers import a_further, a_summary, overprinted, plain, print_flowables

REACH: Reach = a_further().reach


def test_departments_stand_with_their_answers_and_hidden_ones_do_not() -> None:
    lines = [[plain(cell) for cell in line.cells] for line in department_lines(a_summary())]
    assert lines == [
        ["Digital Services", "12", "3.9 (n = 7)", "–0.2 (n = 6)"],
        ["Care", "9", "hidden", "-"],
    ]


def test_what_is_hidden_is_counted_and_explained() -> None:
    told = hidden_words(REACH.departments, a_summary())
    assert told.startswith("2 of 4 groups are hidden: fewer than 5 in them")
    one = BreakDown((Group("A", None),), 3)
    assert hidden_words(one, a_summary()).startswith("1 of 1 groups is hidden:")


def test_a_table_of_which_all_is_hidden_keeps_its_head_and_its_reason() -> None:
    nothing = replace(REACH, sites=BreakDown((Group("A", None), Group("B", None)), 5))
    page = print_flowables(reach_tables(a_summary(further=a_further(reach=nothing))))[1][0]
    assert page.find("People by site")
    assert page.find("2 of 2 groups are hidden")
    assert not overprinted(page)


def test_levels_stand_from_the_smallest_and_what_is_not_known_last() -> None:
    found = BreakDown((Group("3", 8), Group("", 7), Group("-1", 6), Group("0", 6), Group("1", 5)), 32)
    assert [line.cells[0] for line in level_lines(found)] == [
        "1 level below",
        "the same level",
        "1 level",
        "3 levels",
        "not known",
    ]


def test_groups_that_are_not_known_are_told_in_words() -> None:
    assert [list(line.cells) for line in group_lines(BreakDown((Group("", 6), Group("York", None)), 8))] == [
        ["not known", "6"]
    ]


def test_pairings_between_departments_and_sites_are_told_hidden_or_a_dash() -> None:
    assert across_words(a_summary()) == (
        "Between departments: 60 %, 9 of 15 pairings. Between sites: hidden, fewer than 5 in it or in the rest."
    )
    empty = Share(Shown.EMPTY, 0, 0)
    bare = replace(REACH, across_departments=empty, across_sites=empty)
    assert across_words(a_summary(further=a_further(reach=bare))) == "Between departments: -. Between sites: -."


def test_nobody_yet_is_a_dash_in_each_table() -> None:
    none = BreakDown((), 0)
    bare = replace(REACH, departments=none, sites=none, distances=none)
    page = print_flowables(reach_tables(a_summary(further=a_further(reach=bare, by_department=()))))[1][0]
    assert page.text.count("\n-") == 3
