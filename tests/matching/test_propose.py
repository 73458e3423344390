"""A whole group in, pairs and reasons out."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.people import Person
from app.domain.programs import Rules
from app.domain.proposals import Proposal, Rule, Why
from app.matching import Watch, propose
from tests.support.builders import a_pairing
from tests.support.groups import (
    TODAY,
    a_group,
    a_mentee,
    a_mentor,
    an_organization,
    either,
    interests,
    turned_round,
)


def pairs_of(proposal: Proposal) -> set[tuple[int, int]]:
    return {(pair.mentor_id, pair.mentee_id) for pair in proposal.pairs}


def test_everyone_is_placed_though_another_pair_would_score_higher() -> None:
    """A and x are forbidden; B and y would be the better pair, but then A and x stay alone."""
    a = a_mentor(1, name="A", languages=("Deutsch",))
    b = a_mentor(2, name="B", interests=interests({1: 3}))
    x = a_mentee(3, name="X", languages=("Polski",))
    y = a_mentee(4, name="Y", interests=interests(want={1: 3}))

    assert pairs_of(propose(a_group(a, b, x, y), TODAY)) == {(1, 4), (2, 3)}


def test_of_as_many_pairs_those_with_the_highest_total_are_proposed() -> None:
    sharing = [a_mentor(1, interests=interests({1: 3})), a_mentor(2, interests=interests({2: 3}))]
    wanting = [
        a_mentee(3, interests=interests({5: 1}, {2: 3})),
        a_mentee(4, interests=interests({5: 1}, {1: 3})),
    ]

    assert pairs_of(propose(a_group(*sharing, *wanting), TODAY)) == {(1, 4), (2, 3)}


def test_total_and_floor_are_those_of_the_pairs() -> None:
    proposal = propose(an_organization(1), TODAY)

    assert proposal.total == sum(pair.worth for pair in proposal.pairs)
    assert proposal.floor == min(pair.score for pair in proposal.pairs)


def test_nobody_gives_an_empty_proposal() -> None:
    assert replace(propose(a_group(), TODAY), certificate=None) == Proposal()


def test_one_person_alone_is_left_out() -> None:
    proposal = propose(a_group(a_mentee(1)), TODAY)

    assert (proposal.pairs, proposal.floor, proposal.total) == ((), None, 0)
    assert [one.why for one in proposal.left_out] == [Why.NOBODY_THERE]


def test_those_willing_as_either_are_put_on_a_side_and_told() -> None:
    proposal = propose(a_group(either(1, grade="Head"), either(2, grade="Junior"), a_mentor(3)), TODAY)

    assert proposal.sides == {1: Side.MENTEE, 2: Side.MENTOR}


def test_a_running_pairing_is_kept_and_uses_its_places() -> None:
    group = a_group(a_mentor(1), a_mentor(2), a_mentee(3), a_mentee(4), standing=[a_pairing(1, 3)])
    proposal = propose(group, TODAY)

    assert pairs_of(proposal) == {(2, 4)}
    assert proposal.left_out == ()


def test_someone_with_a_second_place_gets_somebody_else() -> None:
    group = a_group(a_mentor(1, places=2), a_mentee(3, places=2), a_mentee(4), standing=[a_pairing(1, 3)])
    proposal = propose(group, TODAY)

    assert pairs_of(proposal) == {(1, 4)}
    assert proposal.left_out == ()


def test_someone_with_a_free_second_place_is_not_left_out() -> None:
    group = a_group(a_mentor(1, places=2), a_mentee(3), standing=[a_pairing(1, 3)])

    assert replace(propose(group, TODAY), certificate=None) == Proposal()


def test_a_dropped_pair_is_not_proposed_again() -> None:
    dropped = [a_pairing(1, 2, state=PairingState.DROPPED)]
    proposal = propose(a_group(a_mentor(1), a_mentee(2), standing=dropped), TODAY)

    assert proposal.pairs == ()
    assert proposal.left_out[0].refused == {Rule.ALREADY_PAIRED: 1}


def test_those_held_out_are_told_after_those_left_over() -> None:
    proposal = propose(a_group(a_mentor(1, has_left=True), a_mentor(2)), TODAY)

    assert [(one.participant_id, one.why) for one in proposal.left_out] == [
        (2, Why.NOBODY_THERE),
        (1, Why.LEFT),
    ]


def test_rules_that_could_not_be_checked_are_counted_over_the_pairs() -> None:
    spoken = ("English",)
    group = a_group(
        a_mentor(1, languages=spoken), a_mentor(2), a_mentee(3, languages=spoken), a_mentee(4, languages=spoken)
    )

    assert propose(group, TODAY).not_checked[Rule.LANGUAGE] == 1


def test_managers_in_a_ring_are_told() -> None:
    ring = [Person(id=201, name="A", manager_id=202), Person(id=202, name="B", manager_id=201)]

    assert propose(a_group(a_mentor(1), others=ring), TODAY).loops == ((201, 202),)


def test_years_count_up_to_the_day_that_is_given() -> None:
    newcomer = a_mentor(1, grade="", years_in_organization=2)
    joined = a_mentee(2, grade="", joined_on=TODAY.replace(year=TODAY.year - 8))
    group = a_group(newcomer, joined)

    assert len(propose(group, TODAY).pairs) == 1
    assert propose(group, TODAY.replace(year=TODAY.year - 4)).pairs == ()


@pytest.mark.parametrize("seed", range(6))
def test_a_table_in_another_order_gives_the_same_proposal(seed: int) -> None:
    group = an_organization(seed)

    assert propose(turned_round(group), TODAY) == propose(group, TODAY)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.booleans(), st.sampled_from([None, 1, 2]))
def test_everyone_is_in_a_pair_or_left_out_with_a_reason_and_nobody_over_their_places(
    seed: int, other_department: bool, greatest_gap: int | None
) -> None:
    rules = Rules(different_department=other_department, greatest_gap=greatest_gap)
    group = an_organization(seed)
    group = a_group(*group.participants, exclusions=group.exclusions, rules=rules)
    proposal = propose(group, TODAY)

    paired = [one for pair in pairs_of(proposal) for one in pair]
    assert set(paired).isdisjoint(one.participant_id for one in proposal.left_out)
    assert len(set(paired)) + len(proposal.left_out) == len(group.participants)
    assert all(paired.count(participant.id) <= participant.places for participant in group.participants)
    people = {participant.id: participant.person for participant in group.participants}
    for pair in proposal.pairs:
        mentor, mentee = people[pair.mentor_id], people[pair.mentee_id]
        assert {mentor.id, mentee.id} not in ({101, 102}, {103, 110})
        assert not (other_department and mentor.department and mentor.department == mentee.department)


def test_the_watch_is_told_until_all_that_was_expected_is_done() -> None:
    told: list[tuple[int, int]] = []
    group = a_group(a_mentor(1), a_mentor(2), a_mentee(3), either(4, grade="Senior"))

    propose(group, TODAY, Watch(lambda done, of: told.append((done, of))))

    assert [done for done, _of in told] == list(range(1, len(told) + 1))
    assert told[-1][0] == told[-1][1]


def test_a_search_that_is_stopped_gives_nothing() -> None:
    def stop(_done: int, _of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        propose(a_group(a_mentor(1), a_mentee(2)), TODAY, Watch(stop))
