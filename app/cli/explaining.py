"""One person of a proposal: their pairs with the reasons, or why there is none, and what others would cost."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.cli.faces import say
from app.cli.proposals import Face, left_out_object, pair_lines, pair_object
from app.domain.participants import Participant
from app.domain.proposals import Alternative, Difference, LeftOut, ProposedPair
from app.text.alternatives import cost_sentence
from app.text.catalog import _, ngettext
from app.text.matching import fit_word

_SHOWN = 10  # alternatives that are told in words; JSON has all


@dataclass(frozen=True)
class Explanation:
    """Somebody in a proposal. alternatives: whom they could have instead, best first."""

    face: Face
    person: Participant
    alternatives: Sequence[Alternative]

    @property
    def pairs(self) -> list[ProposedPair]:
        """Their pairs in the proposal."""
        return [pair for pair in self.face.proposal.pairs if self.person.id in (pair.mentor_id, pair.mentee_id)]

    @property
    def left_out(self) -> LeftOut | None:
        """Why they are left out; None where they aren't."""
        waiting = (one for one in self.face.proposal.left_out if one.participant_id == self.person.id)
        return next(waiting, None)


def say_explanation(told: Explanation) -> None:
    """Tell it in words."""
    face = told.face
    for pair in told.pairs:
        for line in pair_lines(face, pair):
            say(line)
    if told.left_out is not None:
        say(_("Left out: {reason}").format(reason=face.left_out_line(told.left_out)))
    elif not told.pairs:
        words = _("{name} has a pairing already, and no further pair is proposed.")
        say(words.format(name=told.person.person.name))
    _say_alternatives(told)


def _say_alternatives(told: Explanation) -> None:
    if told.alternatives:
        say(_("The others for {name}, and what each would cost:").format(name=told.person.person.name))
    for one in told.alternatives[:_SHOWN]:
        other = one.pair.mentee_id if one.pair.mentor_id == told.person.id else one.pair.mentor_id
        name, cost = told.face.names.participants[other], cost_sentence(one, told.face.names)
        if one.pair.refusals:
            words = _("{name}: {reason}").format(name=name, reason=cost)
        else:
            words = _("{name}: {fit}. {cost}").format(name=name, fit=fit_word(one.pair), cost=cost)
        say("    " + words)
    more = len(told.alternatives) - _SHOWN
    if more > 0:
        words = ngettext("{n} more is told with --json.", "{n} more are told with --json.", more)
        say("    " + words.format(n=more))


def explanation_object(told: Explanation) -> dict[str, Any]:
    """It for JSON, with all alternatives."""
    return {
        "id": told.person.id,
        "name": told.person.person.name,
        "pairs": [pair_object(told.face, pair) for pair in told.pairs],
        "unmatched": left_out_object(told.face, told.left_out) if told.left_out else None,
        "alternatives": [
            {
                **pair_object(told.face, one.pair),
                "cost": _cost_object(one.difference) if one.difference else None,
                "sentence": cost_sentence(one, told.face.names),
            }
            for one in told.alternatives
        ],
    }


def _cost_object(difference: Difference) -> dict[str, Any]:
    """What choosing the pair changes; points of 10,000 a pair."""
    return {
        "pairs": difference.count,
        "points": difference.points,
        "floor_before": difference.floor[0],
        "floor_after": difference.floor[1],
        "gained": [list(pair) for pair in difference.gained],
        "lost": [list(pair) for pair in difference.lost],
    }
