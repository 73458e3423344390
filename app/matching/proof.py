"""Whether a proposal really is the best there is: checked by its certificate, without solving anything again."""

from datetime import date

from app.domain.proposals import Certificate, Group, Proposal, Wishes
from app.matching import assignments
from app.matching.assignments import Assignment, Cover, Pair
from app.matching.bits import bits
from app.matching.preparation import PLACE_COSTS, Preparation
from app.matching.verify import Flaw, verify


def flaws_of(proposal: Proposal, group: Group, today: date, wishes: Wishes) -> tuple[Flaw, ...]:
    """What is wrong with a proposal for this group and these wishes, or unproven; empty where it is the best.

    Who may be paired and how well they fit is worked out anew. Raises ValueError without a certificate.
    """
    if proposal.certificate is None:
        raise ValueError("a proposal without a certificate can't be checked")
    prepared = Preparation(group, today, wishes)
    pairs = [prepared.pair_of(pair.mentor_id, pair.mentee_id) for pair in proposal.pairs]
    if None in pairs:
        return (Flaw.NO_CANDIDATE,)
    pins = {
        pair: prepared.fit.pair(*pair).score for ids in wishes.pins if (pair := prepared.pair_of(*ids)) is not None
    }
    claimed = Assignment(
        pairs=tuple(pair for pair in pairs if pair is not None),
        priority=proposal.priority,
        floor=proposal.floor,
        total=proposal.total + _seen(prepared, wishes, pairs),
        load=proposal.load,
        certificate=_plain(proposal.certificate, prepared),
    )
    return verify(
        claimed,
        prepared.candidates,
        [mentor.places for mentor in prepared.fit.mentors],
        [mentee.places for mentee in prepared.fit.mentees],
        pins=pins,
        bonuses=prepared.bonuses(wishes.seen),
        place_costs=PLACE_COSTS,
        taken=prepared.taken(),
    )


def _seen(prepared: Preparation, wishes: Wishes, pairs: list[Pair | None]) -> int:
    """What the pairs got for having been seen already, which isn't part of their worth."""
    with_them, without = prepared.bonuses(wishes.seen), prepared.bonuses(frozenset())
    return sum(with_them.get(pair, 0) - without.get(pair, 0) for pair in pairs if pair is not None)


def _plain(proof: Certificate, prepared: Preparation) -> assignments.Certificate:
    fit = prepared.fit
    return assignments.Certificate(
        mentor_prices=tuple(proof.prices.get(mentor.id, 0) for mentor in fit.mentors),
        mentee_prices=tuple(proof.prices.get(mentee.id, 0) for mentee in fit.mentees),
        scale=proof.scale,
        pair_worth=proof.pair_worth,
        most=_cover(proof.most, prepared),
        higher=_cover(proof.higher, prepared),
    )


def _cover(people: tuple[frozenset[int], frozenset[int]] | None, prepared: Preparation) -> Cover | None:
    if people is None:
        return None
    mentors, mentees = (
        bits(place for place, profile in enumerate(side) if profile.id in covered)
        for side, covered in zip((prepared.fit.mentors, prepared.fit.mentees), people, strict=True)
    )
    return Cover(mentors, mentees)
