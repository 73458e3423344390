"""Reporting lines of any depth, loops in them, and who is the more senior of two."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from app.domain.people import Person
from app.domain.seniority import Basis, Gap, ReportingLines, Seniority, Standing, gap_between

TODAY = date(2027, 1, 4)
LINE = {1: None, 2: 1, 3: 2, 4: 3, 5: 1}  # 4 reports to 3, 3 to 2, 2 to 1; 5 to 1


def a_person(number: int, **fields: object) -> Person:
    return Person(id=number, name=f"Person {number}", **fields)  # type: ignore[arg-type]


def seniority(*people: Person, **ranks: int) -> Seniority:
    return Seniority(ranks, ReportingLines.of(people), TODAY)


def test_a_chain_names_everyone_above_the_nearest_first() -> None:
    assert ReportingLines(LINE).chain(4) == (3, 2, 1)


def test_nobody_is_above_the_top_or_above_a_stranger() -> None:
    lines = ReportingLines(LINE)

    assert lines.chain(1) == ()
    assert lines.chain(99) == ()


def test_a_line_runs_from_the_lower_to_the_upper_whichever_is_asked_first() -> None:
    lines = ReportingLines(LINE)

    assert lines.between(4, 1) == (4, 3, 2, 1)
    assert lines.between(1, 4) == (4, 3, 2, 1)


def test_colleagues_under_one_manager_have_no_line_between_them() -> None:
    assert ReportingLines(LINE).between(2, 5) == ()


def test_depth_counts_the_levels_above() -> None:
    lines = ReportingLines(LINE)

    assert [lines.depth(person) for person in (1, 2, 3, 4)] == [0, 1, 2, 3]


def test_the_top_of_a_line_is_the_same_for_everyone_in_it() -> None:
    lines = ReportingLines(LINE)

    assert {lines.top(person) for person in LINE} == {1}


def test_only_someone_with_a_manager_or_reports_is_placed() -> None:
    lines = ReportingLines({1: None, 2: 1, 3: None})

    assert [lines.is_placed(person) for person in (1, 2, 3)] == [True, True, False]


def test_a_loop_ends_and_is_told_once_from_its_smallest_member() -> None:
    lines = ReportingLines({7: 9, 9: 8, 8: 7, 1: None})

    assert lines.loops == ((7, 9, 8),)
    assert lines.chain(9) == (8, 7)


def test_someone_below_a_loop_is_in_it_for_depth_but_no_part_of_it() -> None:
    lines = ReportingLines({1: 2, 2: 1, 3: 1})

    assert lines.in_loop(3)
    assert lines.loops == ((1, 2),)


def test_someone_who_reports_to_themselves_is_a_loop_of_one() -> None:
    assert ReportingLines({4: 4}).loops == ((4,),)


def test_people_without_loops_are_not_in_one() -> None:
    assert not ReportingLines(LINE).in_loop(4)


@given(st.dictionaries(st.integers(1, 12), st.one_of(st.none(), st.integers(1, 12)), max_size=12))
def test_whatever_the_managers_no_chain_names_anyone_twice_or_the_person(managers: dict[int, int | None]) -> None:
    lines = ReportingLines(managers)

    for person in managers:
        chain = lines.chain(person)
        assert len(set(chain)) == len(chain)
        assert person not in chain


def test_grades_decide_first() -> None:
    junior, senior = a_person(1, grade="Low", manager_id=3), a_person(2, grade="High", manager_id=1)
    ranked = seniority(junior, senior, a_person(3), Low=1, High=4)

    assert ranked.gap(junior, senior) == Gap(Basis.GRADE, 3)
    assert ranked.gap(senior, junior) == Gap(Basis.GRADE, -3)


def test_a_grade_without_a_place_in_the_order_decides_nothing() -> None:
    boss = a_person(1)
    one, other = a_person(2, grade="Odd", manager_id=1), a_person(3, grade="Odd", manager_id=2)

    assert seniority(boss, one, other).gap(other, one) == Gap(Basis.DEPTH, 1)


def test_depth_decides_in_one_tree_only() -> None:
    trees = [a_person(1), a_person(2, manager_id=1), a_person(3), a_person(4, manager_id=3)]

    assert seniority(*trees).gap(trees[1], trees[2]).basis is Basis.NOT_CHECKED


def test_people_of_a_loop_are_not_compared_by_depth() -> None:
    ring = [a_person(1, manager_id=2), a_person(2, manager_id=1)]
    above, below = a_person(3, manager_id=1), a_person(4, manager_id=3)

    assert seniority(*ring, above, below).gap(below, above).basis is Basis.NOT_CHECKED


def test_years_decide_last() -> None:
    newcomer, veteran = a_person(1, joined_on=date(2026, 1, 4)), a_person(2, years_in_organization=9.5)

    assert seniority(newcomer, veteran).gap(newcomer, veteran) == Gap(Basis.YEARS, 8.5)


def test_nothing_in_common_is_not_checked() -> None:
    one, other = a_person(1, grade="Low"), a_person(2, years_in_organization=3)

    assert seniority(one, other, Low=1).gap(one, other) == Gap(Basis.NOT_CHECKED, 0)


def test_a_standing_names_what_is_known() -> None:
    boss, report = a_person(1), a_person(2, grade="Low", manager_id=1, years_in_organization=2)

    assert seniority(boss, report, Low=1).standing(report) == Standing(rank=1, tree=1, depth=1, years=2)


def test_someone_outside_all_lines_stands_in_no_tree() -> None:
    assert seniority(a_person(1)).standing(a_person(1)).tree is None


STANDINGS = st.builds(
    Standing,
    rank=st.one_of(st.none(), st.integers(1, 5)),
    tree=st.one_of(st.none(), st.integers(1, 2)),
    depth=st.integers(0, 4),
    years=st.one_of(st.none(), st.integers(0, 40)),
)


@given(STANDINGS, STANDINGS)
def test_a_gap_turns_its_sign_when_the_two_change_sides(one: Standing, other: Standing) -> None:
    there, back = gap_between(one, other), gap_between(other, one)

    assert there.basis is back.basis
    assert there.steps == -back.steps


def test_a_gap_seen_from_the_other_has_the_other_sign() -> None:
    assert -Gap(Basis.GRADE, 2) == Gap(Basis.GRADE, -2)
