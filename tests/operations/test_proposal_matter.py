"""What the papers of a proposal are made of, and whether it is still the best."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.participants import WillingAs
from app.domain.problems import CounterpartError
from app.domain.proposals import Proposal, Wishes
from app.matching import propose
from app.operations.proposal_matter import gather
from app.operations.suggesting import group_of
from app.storage import Store
from tests.support.builders import add_participant
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor, interests
from tests.support.proposals import a_matter

DAY = date(2027, 3, 1)


def two(store: Store) -> Proposal:
    add_participant(store, "Ana Ruiz", willing_as=WillingAs.MENTOR)
    add_participant(store, "Bo Lind", willing_as=WillingAs.MENTEE)
    return propose(group_of(store, store.programs.get(1)), DAY)


def test_everything_is_read_from_the_file(store: Store) -> None:
    proposal = two(store)

    matter = gather(store, store.programs.get(1), proposal, Wishes(), DAY, typed={(1, 2): "Because"})

    assert [one.person.name for one in matter.members.values()] == ["Ana Ruiz", "Bo Lind"]
    assert "Sustainability" in matter.topics.values()
    assert matter.typed == {(1, 2): "Because"}
    assert matter.program.id == 1
    assert matter.chosen_out == ()


def test_a_proposal_with_somebody_who_is_gone_is_outdated(store: Store) -> None:
    proposal = two(store)
    with store.edit("Remove Bo"):
        store.participants.remove([2])

    with pytest.raises(CounterpartError, match="proposal-outdated"):
        gather(store, store.programs.get(1), proposal, Wishes(), DAY)


def test_those_whom_a_draft_left_out_are_remembered(store: Store) -> None:
    two(store)
    program = store.programs.get(1)
    group = group_of(store, program)
    fewer = replace(group, participants=group.participants[:1])

    matter = gather(store, program, propose(fewer, DAY), Wishes(), DAY, group=fewer)

    assert [one.person.name for one in matter.chosen_out] == ["Bo Lind"]
    assert set(matter.members) == {1, 2}


def test_pairs_come_with_the_strongest_first() -> None:
    people = [a_mentor(number, interests=interests({number: 3})) for number in (1, 2, 3)]
    wanting = [a_mentee(10 + number, interests=interests(want={number: 3})) for number in (1, 2, 3)]
    weaker = replace(wanting[0], interests=interests(want={1: 3, 4: 3}))
    matter = a_matter(a_group(*people, weaker, *wanting[1:]))

    scores = [pair.score for pair in matter.pairs]
    assert len(set(scores)) > 1
    assert scores == sorted(scores, reverse=True)
    assert len(matter.pairs) == 3


def test_a_fresh_proposal_is_proven() -> None:
    assert a_matter(a_group(a_mentor(1), a_mentee(2))).is_proven is True


def test_without_a_certificate_nobody_can_tell() -> None:
    group = a_group(a_mentor(1), a_mentee(2))
    proposal = replace(propose(group, TODAY), certificate=None)

    assert a_matter(group, proposal=proposal).is_proven is None


def test_when_people_have_changed_it_is_no_longer_proven() -> None:
    group = a_group(a_mentor(1), a_mentee(2))
    proposal = propose(group, TODAY)
    one_more = a_group(a_mentor(1), a_mentee(2), a_mentor(3), a_mentee(4))

    assert a_matter(one_more, proposal=proposal).is_proven is False
