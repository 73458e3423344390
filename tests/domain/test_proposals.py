"""The values of a proposal."""

from app.domain.proposals import HELD_OUT, Part, ProposedPair, Reasons, Why
from app.domain.seniority import Basis, Gap


def test_a_pair_is_worth_its_score_and_its_bonus() -> None:
    reasons = Reasons(gap=Gap(Basis.GRADE, 2))
    pair = ProposedPair(
        mentor_id=1, mentee_id=2, score=6_000, bonus=-1_500, parts={Part.TOPICS: 6_000}, reasons=reasons
    )

    assert pair.worth == 4_500


def test_a_shortage_holds_nobody_out() -> None:
    told_by_matching = {Why.NO_CANDIDATE, Why.NOBODY_THERE, Why.SHORTAGE, Why.GENERAL_SHORTAGE, Why.BETTER_TOTAL}
    assert not HELD_OUT & told_by_matching
    assert HELD_OUT | told_by_matching == set(Why)
