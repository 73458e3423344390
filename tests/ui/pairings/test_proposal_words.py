from app.domain.participants import IntakeStatus
from app.matching import propose
from app.ui.pairings.proposal_words import proposal_line
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor


def test_those_placed_are_counted_of_all_who_could_be() -> None:
    waiting = a_mentee(4, status=IntakeStatus.WAITING)
    group = a_group(a_mentor(1), a_mentee(2), a_mentee(3), waiting)
    assert proposal_line(propose(group, TODAY)) == (
        "1 of 2 mentees (senior) placed, weakest pair: not enough known."
    )


def test_no_pair_at_all_points_to_the_reasons_below() -> None:
    assert "Below is why" in proposal_line(propose(a_group(a_mentor(1)), TODAY))
