"""Arguing with a proposal: every answer is what a fresh proposal would be, and says what changed."""

from contextlib import suppress
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.participants import Side
from app.domain.problems import CounterpartError
from app.domain.programs import Rules
from app.domain.proposals import Group, Priority, Proposal, Rule, Wishes
from app.matching import Draft, flaws_of, propose
from tests.support.builders import a_pairing
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor, an_organization, interests

seeds = st.integers(0, 2**32)
DRAFTS, OBJECTIONS = 250, 20


def pairs_of(proposal: Proposal) -> set[tuple[int, int]]:
    return {(pair.mentor_id, pair.mentee_id) for pair in proposal.pairs}


def figures(proposal: Proposal) -> tuple[int, int | None, int]:
    return len(proposal.pairs), proposal.floor, proposal.total - proposal.load


@pytest.mark.parametrize("seed", range(DRAFTS))
def test_after_any_objection_count_floor_and_total_are_those_of_a_cold_proposal(seed: int) -> None:
    """5,000 objections in all."""
    random = Random(seed)
    draft = Draft(an_organization(seed, size=14), TODAY)
    for _objection in range(OBJECTIONS):
        object_at_random(draft, random)
        cold = propose(draft.group, TODAY, wishes=draft.wishes)

        assert figures(draft.proposal) == figures(cold)
        assert flaws_of(draft.proposal, draft.group, TODAY, draft.wishes) == ()


def object_at_random(draft: Draft, random: Random) -> None:
    """One objection of any kind; one that isn't possible changes nothing."""
    members = [one.id for one in draft.group.participants]
    if not members:
        return
    one, other = random.choice(members), random.choice(members)
    objections = [
        lambda: draft.pin(one, other),
        lambda: draft.block(*random.choice(sorted(pairs_of(draft.proposal)) or [(one, other)])),
        lambda: draft.release(*random.choice(sorted(draft.wishes.pins | draft.wishes.blocks) or [(one, other)])),
        lambda: draft.give_places(one, random.randint(0, 3)),
        lambda: draft.leave_out(one) if len(members) > 8 else None,
        lambda: draft.wish(replace(draft.wishes, priority=random.choice(list(Priority)))),
        lambda: draft.edit(_with_other_rules(draft.group, random)),
        draft.undo,
    ]
    with suppress(CounterpartError):
        random.choice(objections)()


def _with_other_rules(group: Group, random: Random) -> Group:
    rules = Rules(different_department=random.random() < 0.5, smallest_gap=random.randint(0, 2))
    return replace(group, program=replace(group.program, rules=rules))


@settings(max_examples=25, deadline=None)
@given(seeds)
def test_undo_leads_back_to_the_very_same_proposal(seed: int) -> None:
    random = Random(seed)
    draft = Draft(an_organization(seed, size=12), TODAY)
    past = []
    for _objection in range(8):
        before = draft.proposal
        object_at_random(draft, random)
        if draft.proposal is not before and (not past or draft.proposal is not past[-1]):
            past.append(before)
        elif past and draft.proposal is past[-1]:
            past.pop()
    while past:
        draft.undo()
        assert draft.proposal is past.pop()
    assert draft.undo() is None


@settings(max_examples=20, deadline=None)
@given(seeds)
def test_an_alternative_costs_what_was_told_before_it_was_chosen(seed: int) -> None:
    group = an_organization(seed, size=14)
    draft = Draft(group, TODAY)
    for member in group.participants[:6]:
        for alternative in draft.alternatives(member.id):
            told = alternative.difference
            if told is None:
                continue
            ids = (alternative.pair.mentor_id, alternative.pair.mentee_id)
            after = propose(
                group, TODAY, wishes=replace(draft.wishes, pins=frozenset({ids}), sides=draft.proposal.sides)
            )
            assert (told.count, told.points) == (
                len(after.pairs) - len(draft.proposal.pairs),
                (after.total - after.load) - (draft.proposal.total - draft.proposal.load),
            )
            assert told.floor == (draft.proposal.floor, after.floor)


AI, DATA = 1, 2


@pytest.fixture
def draft() -> Draft:
    """Two mentors and two mentees; each mentor shares what one mentee wants."""
    return Draft(
        a_group(
            a_mentor(1, interests=interests(share={AI: 3, DATA: 1})),
            a_mentor(2, interests=interests(share={AI: 1, DATA: 3})),
            a_mentee(3, interests=interests(want={AI: 3, DATA: 1})),
            a_mentee(4, interests=interests(want={AI: 1, DATA: 3})),
        ),
        TODAY,
    )


def test_a_pin_moves_the_others_and_says_what_it_costs(draft: Draft) -> None:
    assert pairs_of(draft.proposal) == {(1, 3), (2, 4)}
    told = draft.pin(1, 4)

    assert pairs_of(draft.proposal) == {(1, 4), (2, 3)}
    assert (told.gained, told.lost) == (((1, 4), (2, 3)), ((1, 3), (2, 4)))
    assert (told.count, told.others_moved((1, 4))) == (0, 1)
    assert told.points < 0
    assert told.average < 0
    assert [pair.pinned for pair in draft.proposal.pairs] == [True, False]


def test_a_pin_sets_a_rule_aside_and_names_it() -> None:
    draft = Draft(a_group(a_mentor(1, manager_id=103), a_mentee(3)), TODAY)
    assert draft.proposal.pairs == ()
    draft.pin(1, 3)

    [pair] = draft.proposal.pairs
    assert [refusal.rule for refusal in pair.refusals] == [Rule.REPORTING_LINE]
    assert flaws_of(draft.proposal, draft.group, TODAY, draft.wishes) == ()


def test_a_block_keeps_two_apart_until_it_is_taken_away(draft: Draft) -> None:
    draft.block(1, 3)
    assert (1, 3) not in pairs_of(draft.proposal)
    draft.release(1, 3)
    draft.undo()
    assert (1, 3) not in pairs_of(draft.proposal)
    draft.undo()
    assert (1, 3) in pairs_of(draft.proposal)


def test_pairs_that_were_seen_are_kept_where_nothing_much_speaks_against_them() -> None:
    equals = [a_mentor(1), a_mentor(2), a_mentee(3), a_mentee(4)]
    draft = Draft(a_group(*equals), TODAY, Wishes(seen=frozenset({(1, 4), (2, 3)})))

    assert pairs_of(draft.proposal) == {(1, 4), (2, 3)}


def test_one_place_more_takes_in_who_was_left_out() -> None:
    draft = Draft(a_group(a_mentor(1), a_mentee(3), a_mentee(4)), TODAY)
    told = draft.give_places(1, 2)

    assert (told.count, told.lost) == (1, ())
    assert draft.proposal.load == 100


def test_who_is_left_out_by_choice_frees_the_partner(draft: Draft) -> None:
    draft.pin(1, 3)
    told = draft.leave_out(3)

    assert draft.wishes.pins == frozenset()
    assert told.count == -1
    assert not any(3 in pair for pair in pairs_of(draft.proposal))


@pytest.mark.parametrize("pins", [[(3, 1)], [(1, 9)]])
def test_a_pin_of_somebody_on_the_other_side_is_refused(draft: Draft, pins: list[tuple[int, int]]) -> None:
    with pytest.raises(CounterpartError) as caught:
        draft.pin(*pins[0])
    assert caught.value.problem.code == "pin-not-possible"
    assert not draft.can_undo


def test_a_second_pin_without_a_place_is_refused_with_the_name(draft: Draft) -> None:
    draft.pin(1, 3)
    with pytest.raises(CounterpartError) as caught:
        draft.pin(1, 4)
    assert caught.value.problem.code == "pin-without-place"
    assert caught.value.problem.values["name"] == "Person 1"


def test_alternatives_come_the_best_first_and_the_forbidden_last() -> None:
    reports = a_mentor(2, manager_id=103)
    draft = Draft(a_group(a_mentor(1), reports, a_mentor(4), a_mentee(3)), TODAY)
    found = draft.alternatives(3)

    assert [one.pair.mentor_id for one in found][-1] == 2
    assert found[-1].difference is None
    assert [refusal.rule for refusal in found[-1].pair.refusals] == [Rule.REPORTING_LINE]
    assert found[0].difference is not None


def test_nobody_else_has_no_alternatives(draft: Draft) -> None:
    assert draft.alternatives(99) == []


def test_what_stands_counts_for_an_even_load() -> None:
    """A mentor with a running pairing has the second place as the next one, which costs a little."""
    members = [a_mentor(1, places=2), a_mentor(2), a_mentee(3), a_mentee(4)]
    draft = Draft(a_group(*members, standing=[a_pairing(1, 3)]), TODAY)

    assert pairs_of(draft.proposal) == {(2, 4)}


def test_sides_that_were_found_stay_while_it_is_argued_about() -> None:
    group = an_organization(3, size=16)
    draft = Draft(group, TODAY)
    before = dict(draft.proposal.sides)
    for pair in draft.proposal.pairs[:2]:
        draft.block(pair.mentor_id, pair.mentee_id)

    assert draft.proposal.sides == before
    assert set(before.values()) <= set(Side)


def test_a_draft_that_follows_leaves_the_one_before_as_it_was(draft: Draft) -> None:
    before = draft.proposal
    following = draft.after(draft.group, replace(draft.wishes, pins=frozenset({(1, 4)})))

    assert pairs_of(following.proposal) == {(1, 4), (2, 3)}
    assert following.wishes.seen == pairs_of(before)
    assert draft.proposal is before
    assert not following.can_undo


@settings(max_examples=20, deadline=None)
@given(seeds)
def test_what_was_prepared_for_the_same_people_gives_the_same_answer(seed: int) -> None:
    """Pins and priorities are answered from what was prepared before; a copy of the group has all made anew."""
    group = an_organization(seed, size=14)
    first = Draft(group, TODAY)
    for pair in first.proposal.pairs[:3]:
        for priority in Priority:
            wishes = Wishes(pins=frozenset({(pair.mentor_id, pair.mentee_id)}), priority=priority)
            assert first.after(group, wishes).proposal == first.after(replace(group), wishes).proposal
