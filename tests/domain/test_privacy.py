"""Who may read what, and that no small group can be worked out from what is printed."""

from collections.abc import Iterator, Sequence
from itertools import product
from random import Random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.privacy import (
    Audience,
    TextKind,
    Visibility,
    least_shown,
    may_name_people,
    may_quote,
    may_read,
    may_read_kind,
    readable,
    suppress,
)
from app.domain.sessions import Answer

EVERYONE, PAIR, COORDINATOR = Audience.EVERYONE, Audience.PAIR, Audience.COORDINATOR


@pytest.mark.parametrize(
    ("visibility", "readers"),
    [
        (Visibility.SUMMARY, {EVERYONE, PAIR, COORDINATOR}),
        (Visibility.PAIR, {PAIR, COORDINATOR}),
        (Visibility.COORDINATOR, {COORDINATOR}),
        (Visibility.FILE_ONLY, set()),
    ],
)
def test_each_visibility_reaches_its_readers_and_no_others(visibility: Visibility, readers: set[Audience]) -> None:
    assert {audience for audience in Audience if may_read(audience, visibility)} == readers


READERS_OF_KIND = {
    TextKind.PURPOSE: {EVERYONE, PAIR, COORDINATOR},
    TextKind.DECISIONS: {EVERYONE, PAIR, COORDINATOR},
    TextKind.TOPICS: {PAIR, COORDINATOR},
    TextKind.AIMS: {PAIR, COORDINATOR},
    TextKind.AGREEMENT: {PAIR, COORDINATOR},
    TextKind.ACTIONS: {PAIR, COORDINATOR},
    TextKind.READINESS: {COORDINATOR},
    TextKind.NOTES: {COORDINATOR},
    TextKind.CONTACT_LOG: {COORDINATOR},
    TextKind.EXCLUSIONS: set(),
    TextKind.ACCESS_NEEDS: set(),
}


@pytest.mark.parametrize("kind", TextKind)
def test_each_kind_of_text_reaches_its_readers_and_no_others(kind: TextKind) -> None:
    assert {audience for audience in Audience if may_read_kind(audience, kind)} == READERS_OF_KIND[kind]


@pytest.mark.parametrize("audience", Audience)
def test_lines_that_an_audience_may_not_read_do_not_reach_the_paper(audience: Audience) -> None:
    lines = {visibility.value: Answer(text="x", visibility=visibility) for visibility in Visibility}

    assert set(readable(lines, audience)) == {v.value for v in Visibility if may_read(audience, v)}


def test_a_line_handed_in_is_for_the_coordinator_unless_its_writer_chose_otherwise() -> None:
    assert Answer(text="x").visibility is Visibility.COORDINATOR
    assert not Answer(text="x").may_be_quoted


def test_a_line_is_quoted_only_with_stored_consent_the_tick_and_the_visibility() -> None:
    quoted = [
        (consents, ticked, visibility)
        for consents, ticked, visibility in product((True, False), (True, False), Visibility)
        if may_quote(Answer(text="x", visibility=visibility, may_be_quoted=ticked), consents)
    ]

    assert quoted == [(True, True, Visibility.SUMMARY)]


def test_an_empty_line_is_no_quote() -> None:
    assert not may_quote(Answer(text="", visibility=Visibility.SUMMARY, may_be_quoted=True), consents=True)


# Small groups


def sums(parts: int, total: int, at_least: int) -> Iterator[tuple[int, ...]]:
    """Every way in which so many counts, none below the least, sum to the total."""
    if parts == 0:
        if total == 0:
            yield ()
        return
    for first in range(at_least, total - at_least * (parts - 1) + 1):
        for rest in sums(parts - 1, total - first, at_least):
            yield (first, *rest)


class Reader:
    """Somebody who has the paper, its total, and nothing better to do than to try every table.

    They know the rule: groups below the smallest are hidden, and others only together with one of those.
    """

    def __init__(self, counts: Sequence[int], smallest: int, fewest: int) -> None:
        self.counts, self.smallest, self.fewest = counts, smallest, fewest
        self.printed = suppress(counts, smallest, fewest=fewest).counts
        self.hidden = [place for place, count in enumerate(self.printed) if count is None]

    def worked_out(self) -> list[int]:
        """The hidden groups for which one value only is possible."""
        return [place for place in self.hidden if not self._another_fits(place)]

    def tables(self, place: int, value: int) -> Iterator[tuple[int, ...]]:
        """Every table with this value in this hidden group that agrees with the total and what is printed."""
        others = [other for other in self.hidden if other != place]
        rest = sum(self.counts[other] for other in self.hidden) - value
        for found in sums(len(others), rest, self.fewest):
            table = list(self.counts)
            table[place] = value
            for other, count in zip(others, found, strict=True):
                table[other] = count
            yield tuple(table)

    def _another_fits(self, place: int) -> bool:
        most = sum(self.counts[other] for other in self.hidden)
        values = (value for value in range(self.fewest, most + 1) if value != self.counts[place])
        return any(self._is_possible(table) for value in values for table in self.tables(place, value))

    def _is_possible(self, table: tuple[int, ...]) -> bool:
        """Whether the rule would have printed just the same of this table, some hidden group being small."""
        some_small = any(table[place] < self.smallest for place in self.hidden)
        return some_small and suppress(table, self.smallest, fewest=self.fewest).counts == self.printed


def total_says_all(counts: Sequence[int], fewest: int) -> bool:
    """Whether the total alone leaves one table, whatever is hidden."""
    return len(counts) == 1 or sum(counts) == fewest * len(counts)


tables = st.lists(st.one_of(st.integers(0, 5), st.integers(0, 14)), max_size=6)
smallest_groups = st.integers(3, 10)


@settings(max_examples=1_000, deadline=None)
@given(tables, smallest_groups, st.integers(0, 1))
@example([4, 4, 5], 5, 0)
@example([1, 1, 0], 5, 0)
@example([3, 10], 5, 0)
@example([4, 0, 0, 0], 5, 0)
@example([1, 1, 5, 5], 5, 0)
@example([5, 5, 4, 5], 5, 0)
@example([4, 4], 5, 0)
@example([0, 0, 9], 5, 0)
@example([1, 1, 9], 5, 1)
@example([2, 2, 2, 2], 3, 1)
def test_no_hidden_group_can_be_worked_out_by_a_reader_who_knows_the_rule(
    drawn: list[int], smallest: int, fewest: int
) -> None:
    counts = [max(count, fewest) for count in drawn]

    assert Reader(counts, smallest, fewest).worked_out() == [] or total_says_all(counts, fewest)


@given(tables, smallest_groups, st.integers(0, 1))
def test_small_groups_are_hidden_and_what_is_printed_is_true(drawn: list[int], smallest: int, fewest: int) -> None:
    counts = [max(count, fewest) for count in drawn]

    printed = suppress(counts, smallest, fewest=fewest)

    for count, shown in zip(counts, printed.counts, strict=True):
        assert shown in (None, count)
        assert count >= smallest or shown is None
    assert printed.hidden == printed.counts.count(None)


@given(tables, smallest_groups)
def test_what_is_left_over_is_no_small_group_either_as_long_as_anything_is_printed(
    counts: list[int], smallest: int
) -> None:
    printed = suppress(counts, smallest)

    rest = sum(counts) - sum(count for count in printed.counts if count is not None)
    assert rest >= smallest or printed.hidden in (0, len(counts))


@given(tables, smallest_groups)
def test_no_more_is_hidden_than_the_groups_of_the_next_size(counts: list[int], smallest: int) -> None:
    larger = {count for count, shown in zip(counts, suppress(counts, smallest).counts, strict=True)
              if shown is None and count >= smallest}  # fmt: skip

    assert larger in (set(), {min((count for count in counts if count >= smallest), default=0)})


@given(tables, smallest_groups, st.randoms())
def test_places_do_not_matter_so_that_none_tells_which_group_was_hidden_for_which(
    counts: list[int], smallest: int, shuffler: Random
) -> None:
    order = list(range(len(counts)))
    shuffler.shuffle(order)

    printed = suppress(counts, smallest).counts

    assert suppress([counts[place] for place in order], smallest).counts == tuple(printed[at] for at in order)


def test_groups_of_which_none_is_small_are_all_printed() -> None:
    assert suppress([5, 6, 12], 5).counts == (5, 6, 12)
    assert suppress([], 5).counts == ()


def test_two_small_groups_protect_each_other() -> None:
    assert suppress([2, 20, 3, 9], 5).counts == (None, 20, None, 9)


def test_one_small_group_takes_the_next_smallest_with_it() -> None:
    assert suppress([2, 20, 9], 5).counts == (None, 20, None)


def test_of_groups_of_one_size_none_is_picked_out() -> None:
    assert suppress([5, 5, 4, 5, 20], 5).counts == (None, None, None, None, 20)


def test_small_groups_at_their_limit_take_another_with_them() -> None:
    assert suppress([4, 4, 30, 6], 5).counts == (None, None, 30, None)
    assert suppress([0, 0, 30, 6], 5).counts == (None, None, 30, None)
    assert suppress([1, 1, 1, 1, 1, 30, 6], 5, fewest=1).counts == (*[None] * 5, 30, None)


def test_small_groups_that_come_to_less_than_one_group_take_another_with_them() -> None:
    assert suppress([1, 2, 30, 6], 5).counts == (None, None, 30, None)
    assert suppress([2, 3, 30, 6], 5).counts == (None, None, 30, 6)


def test_an_empty_group_is_as_small_as_any_other() -> None:
    assert suppress([3, 0, 0], 5).counts == (None, None, None)
    assert suppress([13, 0], 5).counts == (None, None)


@pytest.mark.parametrize(("smallest", "counts"), [(3, (None, None, 4, 9)), (10, (None, None, None, None))])
def test_the_floor_can_be_set_from_3_to_10(smallest: int, counts: tuple[int | None, ...]) -> None:
    assert suppress([1, 2, 4, 9], smallest).counts == counts


@pytest.mark.parametrize("smallest", [-1, 0, 1, 2, 11])
def test_another_floor_is_refused(smallest: int) -> None:
    with pytest.raises(ValueError, match="3 to 10"):
        suppress([1, 20], smallest)


def test_only_the_coordinators_copy_shows_figures_of_any_number_of_people_and_names() -> None:
    assert {audience: least_shown(audience, 7) for audience in Audience} == {EVERYONE: 7, PAIR: 7, COORDINATOR: 1}
    assert [audience for audience in Audience if may_name_people(audience)] == [COORDINATOR]
