"""Who takes part in a proposal, with how many places and on which side; and who is held out, and why."""

from collections.abc import Sequence

from app.domain.pairings import PLACE_TAKING, Pairing
from app.domain.participants import IntakeStatus, Participant, Side, WillingAs
from app.domain.programs import Rules
from app.domain.proposals import Group, LeftOut, Why
from app.matching.profiles import in_stable_order


class Roll:
    """The participants of a group in their stable order.

    Attributes:
        open: those who can get one more pair.
        held_out: those who can't and have none.
    """

    def __init__(self, group: Group) -> None:
        self._rules = group.program.rules
        self._taken = _taken_sides(group.standing)
        self.open: list[Participant] = []
        self.held_out: list[LeftOut] = []
        for participant in in_stable_order(group.participants):
            self._enrol(participant)

    def places(self, participant: Participant) -> int:
        """How many places are left beside the pairings that stand."""
        return participant.places - len(self._taken.get(participant.id, ()))

    def taken(self, participant_id: int) -> int:
        """How many places somebody uses in the pairings that stand."""
        return len(self._taken.get(participant_id, ()))

    def is_in_a_pair(self, participant_id: int) -> bool:
        """Whether a pairing that stands takes one of their places."""
        return participant_id in self._taken

    def why_held_out(self, participant: Participant) -> Why | None:
        """What keeps someone from being proposed, however many places they have; None where nothing does."""
        why = _held_out(participant, self._rules)
        return None if why is Why.NO_PLACE else why

    def sides_taken(self, participant: Participant) -> Sequence[Side]:
        """The sides that someone may not leave: of the pairings that stand, where the program allows one only."""
        return () if self._rules.both_sides_allowed else self._taken.get(participant.id, ())

    def side(self, participant: Participant) -> Side | None:
        """The side someone is bound to by what they are willing to do or by a pairing that stands; None = open."""
        if participant.willing_as is not WillingAs.EITHER:
            return Side(participant.willing_as.value)
        taken = self._taken.get(participant.id)
        return taken[0] if taken and not self._rules.both_sides_allowed else None

    def _enrol(self, participant: Participant) -> None:
        why = _held_out(participant, self._rules)
        if why is None and self.places(participant) > 0 and not self._sits_on_the_other_side(participant):
            self.open.append(participant)
        elif why is not None and not self.is_in_a_pair(participant.id):
            willing = participant.willing_as
            side = None if willing is WillingAs.EITHER else Side(willing.value)
            self.held_out.append(LeftOut(participant_id=participant.id, side=side, why=why))

    def _sits_on_the_other_side(self, participant: Participant) -> bool:
        """Whether one more pair would put them on a second side, which the program doesn't allow."""
        taken = self._taken.get(participant.id, [])
        allowed = [participant.willing_as.allows(side) for side in taken]
        return not (all(allowed) or self._rules.both_sides_allowed)


def _taken_sides(standing: Sequence[Pairing]) -> dict[int, list[Side]]:
    """The sides that participants hold by confirmed, running and paused pairings, one for each pairing."""
    taken: dict[int, list[Side]] = {}
    for pairing in sorted(standing, key=lambda pairing: pairing.id):
        if pairing.state in PLACE_TAKING:
            for side in Side:
                taken.setdefault(pairing.participant_id(side), []).append(side)
    return taken


def _held_out(participant: Participant, rules: Rules) -> Why | None:
    """What keeps someone from being proposed at all."""
    person = participant.person
    reasons = {
        Why.LEFT: person.has_left or participant.status is IntakeStatus.LEFT,
        Why.ARCHIVED: person.is_archived,
        Why.NOT_ACCEPTED: participant.status is not IntakeStatus.ACCEPTED,
        Why.CONSENT_MISSING: rules.consent_required and not participant.consent.is_recorded,
        Why.NO_PLACE: participant.places == 0,
    }
    return next((why for why, holds in reasons.items() if holds), None)
