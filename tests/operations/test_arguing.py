"""Arguing with a proposal: wishes of the file are heeded, and what they move is told."""

import pytest

from app.domain.proposals import IdPair
from app.domain.wishes import WishKind
from app.operations.arguing import Argument, argue
from app.text.alternatives import change_sentence
from tests.support.arguments import a_wish, an_argument, four
from tests.support.groups import TODAY


def pairs(argument: Argument) -> set[IdPair]:
    return {(pair.mentor_id, pair.mentee_id) for pair in argument.proposal.pairs}


@pytest.fixture
def first() -> Argument:
    return an_argument(four())


def test_the_first_argument_has_nothing_to_compare_with(first: Argument) -> None:
    assert pairs(first) == {(1, 3), (2, 4)}
    assert first.changed is None


def test_a_wish_is_answered_with_what_it_moves(first: Argument) -> None:
    after = an_argument(first.group, a_wish((1, 4)), before=first)

    assert pairs(after) == {(1, 4), (2, 3)}
    assert after.changed is not None
    assert after.changed.gained == ((1, 4), (2, 3))
    assert change_sentence(after.changed).startswith("2 pairs are new, average ")


def test_what_a_wish_would_cost_is_told_before(first: Argument) -> None:
    told = first.cost_of((1, 4))
    after = an_argument(first.group, a_wish((1, 4)), before=first)

    assert told == after.changed
    assert pairs(first) == {(1, 3), (2, 4)}


def test_how_far_it_is_is_told(first: Argument) -> None:
    told: list[tuple[int, int]] = []
    apart = [a_wish((1, 3), WishKind.APART)]
    argue(first.group, apart, TODAY, lambda done, of: told.append((done, of)), before=first)

    assert told
    assert all(done <= of for done, of in told)


def test_an_argument_knows_what_others_would_cost(first: Argument) -> None:
    assert [one.pair.mentor_id for one in first.alternatives(3)] == [2]


def test_others_for_somebody_who_is_kept_in_a_pair_are_told_as_if_they_were_not(first: Argument) -> None:
    pinned = an_argument(first.group, a_wish((1, 4)), before=first)
    [other] = pinned.alternatives(4, (1, 4))

    assert pinned.alternatives(4)[0].difference is None
    assert other.pair.mentor_id == 2
    assert other.difference is not None


def test_one_wish_in_place_of_another_is_told_as_a_whole(first: Argument) -> None:
    pinned = an_argument(first.group, a_wish((1, 4)), before=first)

    assert pinned.cost_of((2, 4), instead_of=(1, 4)).gained == ((1, 3), (2, 4))
