"""A proposal as commands hand it on: its pairs in words, and the whole of it as JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from app.domain.participants import Participant, Side
from app.domain.proposals import Certificate, LeftOut, Proposal, ProposedPair
from app.operations.proposal_matter import ProposalMatter
from app.operations.proposal_words import proof_words
from app.text import labels
from app.text.catalog import _
from app.text.matching import Names, fit_word, pair_cautions, pair_reasons
from app.text.refusals import left_out_line, refusal_sentence


@dataclass(frozen=True)
class Face:
    """A proposal with what wording it takes."""

    matter: ProposalMatter

    @property
    def proposal(self) -> Proposal:
        return self.matter.proposal

    @property
    def members(self) -> Mapping[int, Participant]:
        return self.matter.members

    @cached_property
    def names(self) -> Names:
        """The names as they are written, without signs for the screen."""
        return Names(
            participants={one.id: one.person.name for one in self.members.values()},
            people={person.id: person.name for person in self.matter.group.people},
            topics=self.matter.topics,
        )

    def left_out_line(self, one: LeftOut) -> str:
        """Who is left out, on which side, and why."""
        return left_out_line(one, self.names, self.members[one.participant_id].willing_as)


def pair_lines(face: Face, pair: ProposedPair) -> list[str]:
    """A pair in words: the two with their sides and how well they fit, and below, set in, why."""
    head = _("{mentor}, {mentor_side}, with {mentee}, {mentee_side}: {fit}").format(
        mentor=face.names.participants[pair.mentor_id],
        mentor_side=labels.side(Side.MENTOR),
        mentee=face.names.participants[pair.mentee_id],
        mentee_side=labels.side(Side.MENTEE),
        fit=fit_word(pair),
    )
    against = [refusal_sentence(refusal, face.names) for refusal in pair.refusals]
    why = (*against, *pair_reasons(pair, face.names), *pair_cautions(pair, face.names))
    return [head, *("    " + words for words in why)]


def proposal_object(face: Face, started: Sequence[int] = ()) -> dict[str, Any]:
    """A proposal for JSON. started: the ids of the pairings that it became."""
    proposal = face.proposal
    return {
        "pairs": [pair_object(face, pair) for pair in proposal.pairs],
        "unmatched": [left_out_object(face, one) for one in proposal.left_out],
        "totals": {
            "pairs": len(proposal.pairs),
            "score": proposal.total,
            "load": proposal.load,
            "unmatched": len(proposal.left_out),
        },
        "order": proposal.priority.value,
        "floor": proposal.floor,
        "certificate": _certificate_object(face, proposal.certificate) if proposal.certificate else None,
        "started": list(started),
    }


def pair_object(face: Face, pair: ProposedPair) -> dict[str, Any]:
    """A pair for JSON, with its points and its reasons."""
    return {
        "mentor_id": pair.mentor_id,
        "mentor": face.names.participants[pair.mentor_id],
        "mentee_id": pair.mentee_id,
        "mentee": face.names.participants[pair.mentee_id],
        "score": pair.score,
        "bonus": pair.bonus,
        "parts": {part.value: points for part, points in pair.parts.items()},
        "reasons": list(pair_reasons(pair, face.names)),
        "cautions": list(pair_cautions(pair, face.names)),
        "talk_first": [side.value for side in pair.talk_first],
        "not_checked": [rule.value for rule in pair.not_checked],
        "pinned": pair.pinned,
        "refusals": [refusal.rule.value for refusal in pair.refusals],
    }


def left_out_object(face: Face, one: LeftOut) -> dict[str, Any]:
    """Somebody left out for JSON, with the reason as a code and as a sentence."""
    return {
        "id": one.participant_id,
        "code": None,
        "name": face.names.participants[one.participant_id],
        "side": one.side.value if one.side else None,
        "status": face.members[one.participant_id].status.value,
        "reason": one.why.value,
        "sentence": face.left_out_line(one),
    }


def _certificate_object(face: Face, proof: Certificate) -> dict[str, Any]:
    """The proof for JSON. holds: whether it was checked just now and proves the pairs to be the best."""
    return {
        "holds": face.matter.is_proven,
        "sentence": proof_words(face.matter),
        "scale": proof.scale,
        "pair_worth": proof.pair_worth,
        "prices": {str(who): price for who, price in sorted(proof.prices.items())},
        "most": _cover_object(proof.most),
        "higher": _cover_object(proof.higher),
    }


def _cover_object(cover: tuple[frozenset[int], frozenset[int]] | None) -> dict[str, list[int]] | None:
    return None if cover is None else {"mentors": sorted(cover[0]), "mentees": sorted(cover[1])}
