from app.domain.proposals import Priority
from app.matching.assign import assign


def test_an_assignment_carries_its_proof() -> None:
    found = assign([(0, 0, 7), (1, 1, 5)], [1, 1], [1, 1])

    assert (found.count, found.priority) == (2, Priority.PEOPLE)
    assert found.certificate.most is not None
    assert found.certificate.higher is not None
    assert min((*found.certificate.mentor_prices, *found.certificate.mentee_prices)) >= 0


def test_where_the_total_comes_first_the_prices_prove_everything() -> None:
    proof = assign([(0, 0, 7), (1, 1, 5)], [1, 1], [1, 1], priority=Priority.SCORE).certificate

    assert (proof.most, proof.higher) == (None, None)
    assert proof.scale > 2 * proof.pair_worth
