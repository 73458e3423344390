from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.proposals import Priority, Wishes
from app.matching import flaws_of, propose
from app.matching.verify import Flaw
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor, an_organization


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(Priority))
def test_every_proposal_is_proven(seed: int, priority: Priority) -> None:
    group, wishes = an_organization(seed), Wishes(priority=priority)
    assert flaws_of(propose(group, TODAY, wishes=wishes), group, TODAY, wishes) == ()


def test_a_proposal_for_other_people_is_not_proven() -> None:
    group = a_group(a_mentor(1), a_mentor(2), a_mentee(3), a_mentee(4))
    fewer = propose(replace(group, participants=group.participants[1:]), TODAY)
    assert flaws_of(fewer, group, TODAY, Wishes()) != ()


def test_a_pair_of_strangers_is_no_candidate() -> None:
    group = a_group(a_mentor(1), a_mentee(3))
    proposal = propose(group, TODAY)
    stranger = replace(proposal.pairs[0], mentee_id=99)
    assert flaws_of(replace(proposal, pairs=(stranger,)), group, TODAY, Wishes()) == (Flaw.NO_CANDIDATE,)


def test_without_a_certificate_there_is_nothing_to_check() -> None:
    group = a_group(a_mentor(1), a_mentee(3))
    with pytest.raises(ValueError, match="certificate"):
        flaws_of(replace(propose(group, TODAY), certificate=None), group, TODAY, Wishes())
