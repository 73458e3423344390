"""Who may read what, and that no small group can be worked out from what is printed."""

from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.domain.privacy import (
    Audience,
    TextKind,
    Visibility,
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


def sums(parts: int, total: int, at_least: int, at_most: int) -> Iterator[tuple[int, ...]]:
    """Every way in which so many counts within these bounds sum to the total."""
    if parts == 0:
        if total == 0:
            yield ()
        return
    for first in range(at_least, min(at_most, total) + 1):
        for rest in sums(parts - 1, total - first, at_least, at_most):
            yield (first, *rest)


def worked_out(counts: Sequence[int], smallest: int) -> list[int]:
    """The hidden groups for which a reader of the printed counts and the total finds one possible value only.

    The reader knows that a hidden group is small: 0 to smallest - 1 people, and at least 1 as long as groups of 0
    are printed. Where the hidden ones are too many for that, a larger group hides among them.
    """
    printed = suppress(counts, smallest).counts
    hidden = [place for place, count in enumerate(printed) if count is None]
    rest = sum(counts[place] for place in hidden)
    all_small = all(counts[place] < smallest for place in hidden)
    fewest = 0 if any(counts[place] == 0 for place in hidden) else 1
    worlds = list(sums(len(hidden), rest, fewest, smallest - 1 if all_small else rest))
    return [place for index, place in enumerate(hidden) if len({world[index] for world in worlds}) == 1]


tables = st.lists(st.integers(0, 14), min_size=1, max_size=6)
smallest_groups = st.integers(3, 6)


@settings(max_examples=1_000)
@given(tables, smallest_groups)
@example([4, 4, 5], 5)
@example([1, 1, 0], 5)
@example([3, 10], 5)
@example([4, 0, 0, 0], 5)
@example([1, 1, 5, 5], 5)
def test_no_hidden_group_can_be_worked_out_while_another_is_printed(counts: list[int], smallest: int) -> None:
    printed = suppress(counts, smallest).counts

    # Where even hiding all groups doesn't help (one group alone; 4 and 4 of 8), nothing is left to hide.
    assert worked_out(counts, smallest) == [] or set(printed) == {None}


@settings(max_examples=300)
@given(tables, smallest_groups)
def test_small_groups_are_hidden_and_what_is_printed_is_true(counts: list[int], smallest: int) -> None:
    printed = suppress(counts, smallest)

    for count, shown in zip(counts, printed.counts, strict=True):
        assert shown in (None, count)
        assert not (0 < count < smallest) or shown is None
    assert printed.hidden == printed.counts.count(None)


@settings(max_examples=300)
@given(tables, smallest_groups)
def test_no_more_is_hidden_than_protects_the_small_groups(counts: list[int], smallest: int) -> None:
    larger = [count for count, shown in zip(counts, suppress(counts, smallest).counts, strict=True)
              if shown is None and count >= smallest]  # fmt: skip

    assert len(larger) <= 1
    assert all(count == min(other for other in counts if other >= smallest) for count in larger)


def test_groups_of_which_none_is_small_are_all_printed() -> None:
    assert suppress([5, 0, 12], 5).counts == (5, 0, 12)
    assert suppress([], 5).counts == ()


def test_two_small_groups_protect_each_other() -> None:
    assert suppress([2, 20, 3, 9], 5).counts == (None, 20, None, 9)


def test_one_small_group_takes_the_next_smallest_with_it() -> None:
    assert suppress([2, 20, 9, 0], 5).counts == (None, 20, None, 0)


def test_small_groups_at_their_limit_take_another_with_them() -> None:
    assert suppress([4, 4, 30, 6], 5).counts == (None, None, 30, None)
    assert suppress([1, 1, 30, 6], 5).counts == (None, None, 30, None)


def test_without_a_larger_group_the_empty_ones_are_hidden_too() -> None:
    assert suppress([3, 0, 0], 5).counts == (None, None, None)
