"""A proposal as its coordinator reads it on paper, worded from values in the language spoken now."""

from app.domain.participants import Side
from app.domain.people import Person
from app.domain.programs import Weights
from app.domain.proposals import HELD_OUT, Part, ProposedPair
from app.operations.proposal_matter import ProposalMatter
from app.operations.proposal_words import (
    found_sentence,
    held_out_lines,
    names_of,
    proof_words,
    rules_of,
    typed_reason,
    waiting_words,
    wish_lines,
)
from app.reports.proposal_papers import BarPart, Line, PairOnSheet, PersonOnSheet, ProposalPaper, Waiting
from app.text.catalog import _
from app.text.formats import whole
from app.text.matching import Names, fit_word, pair_cautions, part_word
from app.text.mixed_lines import embedded
from app.text.overrides import kept_together_sentence, set_aside_in_short
from app.text.proposals import pairs_phrase, points, priority_word
from app.text.refusals import left_out_sentence
from app.text.rules_in_force import RuleLine
from app.text.short_reasons import short_reasons

_POINT = 100  # of the 10,000


def proposal_paper(matter: ProposalMatter) -> ProposalPaper:
    """What stands on the coordinator's sheet."""
    program, proposal = matter.program, matter.proposal
    names = names_of(matter, embedded)
    bars = _bars(program.weights)
    return ProposalPaper(
        organization=program.organization,
        program=program.name,
        day=matter.today,
        priority=priority_word(proposal.priority),
        pairs_phrase=pairs_phrase(len(proposal.pairs)),
        found=found_sentence(matter),
        waiting=waiting_words(matter),
        proof=proof_words(matter),
        bars=tuple(_key_words(bar, most) for bar, most in bars),
        pairs=tuple(_pair(matter, pair, names, [bar for bar, _most in bars]) for pair in matter.pairs),
        left_out=_waiting(matter, names),
        held_out=_lines(held_out_lines(matter, names)),
        wishes=_lines(wish_lines(matter, names)),
        rules=_lines(rules_of(matter, names)),
        coordinator=program.coordinator_name,
    )


_Bar = tuple[Part, ...]


def _bars(weights: Weights) -> list[tuple[_Bar, int]]:
    """Which parts of a score make up one bar, with the points of a full one; parts without weight have none."""
    full = weights.normalized()
    found: list[tuple[_Bar, int]] = [
        ((Part.TOPICS, Part.RETURN), full.topics),
        ((Part.DISTANCE,), full.distance),
        ((Part.AVAILABILITY,), full.availability),
        ((Part.SENIORITY,), full.seniority),
        ((Part.PREFERENCES,), full.preferences),
    ]
    return [(bar, most) for bar, most in found if most]


def _key_words(bar: _Bar, most: int) -> str:
    if Part.RETURN in bar:
        return _("{part} both ways, up to {points}").format(part=part_word(bar[0]), points=whole(points(most)))
    return _("{part} {points}").format(part=part_word(bar[0]), points=whole(points(most)))


def _pair(matter: ProposalMatter, pair: ProposedPair, names: Names, bars: list[_Bar]) -> PairOnSheet:
    kept = (kept_together_sentence(),) if pair.pinned else ()
    set_aside = set_aside_in_short(pair.refusals, typed_reason(matter, pair))
    return PairOnSheet(
        mentor=_person(matter.members[pair.mentor_id].person),
        mentee=_person(matter.members[pair.mentee_id].person),
        fit=fit_word(pair),
        score=points(pair.score),
        parts=tuple(_bar_part(pair, part, place) for place, bar in enumerate(bars) for part in bar),
        reasons=(*short_reasons(pair, names), *kept),
        cautions=(*pair_cautions(pair, names), *set_aside),
    )


def _person(person: Person) -> PersonOnSheet:
    place = [embedded(word) for word in (person.department, _grade(person)) if word]
    return PersonOnSheet(name=person.name, place=", ".join(place))


def _grade(person: Person) -> str:
    """The organization's own word; a bare number says what it is."""
    return _("grade {grade}").format(grade=person.grade) if person.grade.isdecimal() else person.grade


def _bar_part(pair: ProposedPair, part: Part, bar: int) -> BarPart:
    return BarPart(points=pair.parts.get(part, 0) / _POINT, bar=bar, is_known=part not in pair.reasons.not_known)


def _waiting(matter: ProposalMatter, names: Names) -> tuple[Waiting, ...]:
    """Those who wait, people with one and the same reason together."""
    found: dict[tuple[Side | None, str], list[str]] = {}
    for one in matter.proposal.left_out:
        if one.why not in HELD_OUT:
            reason = left_out_sentence(one, names)
            found.setdefault((one.side, reason), []).append(names.participants[one.participant_id])
    return tuple(
        Waiting(names=tuple(people), side=side, reason=reason) for (side, reason), people in found.items()
    )


def _lines(lines: tuple[RuleLine, ...]) -> tuple[Line, ...]:
    return tuple(Line(subject=line.subject, words=line.words) for line in lines)
