"""Two records that are one person: where they differ, what is kept, and what says that they are two people."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.domain.pairings import ENDED, Pairing
from app.domain.participants import Background, Consent, IntakeStatus, Participant, Readiness
from app.domain.people import Person
from app.domain.topics import Interest

OF_THE_PERSON = 0  # in place of a program's id
# What is asked for, each with the attributes that go together.
_PERSON: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "sort_name"),
    **{
        name: (name,)
        for name in (
            "pronunciation", "pronouns", "email", "staff_number", "phone", "title", "department", "site", "grade",
            "joined_on", "years_in_organization",
        )
    },
    "manager": ("manager_id", "manager_text"),
    "left": ("has_left", "left_on"),
}  # fmt: skip
_PARTICIPANT: Mapping[str, tuple[str, ...]] = {
    "willing_as": ("willing_as",),
    "places": ("places",),
    "status": ("status", "status_on", "status_reason"),
    "availability": ("availability",),
    "formats": ("formats",),
    "welcomes": ("welcomes",),
    "consent": ("consent",),
}
_EMPTY: tuple[object, ...] = (None, "", (), frozenset(), Background.ANY, Consent())
_BEGINNINGS = frozenset({IntakeStatus.ENQUIRY, IntakeStatus.APPLIED})


@dataclass(frozen=True, slots=True)
class Difference:
    """One field in which two records differ.

    program_id: of the participation, or `OF_THE_PERSON`. ours, theirs: the values of its attributes. takes_theirs:
    what is proposed: filled beats empty, and a decided intake one that has just begun.
    """

    field: str
    program_id: int
    ours: tuple[object, ...]
    theirs: tuple[object, ...]
    takes_theirs: bool

    @property
    def key(self) -> tuple[int, str]:
        return self.program_id, self.field


Chosen = Collection[tuple[int, str]]  # the keys of differences for which the other record's value is taken


def person_differences(ours: Person, theirs: Person) -> tuple[Difference, ...]:
    """Where two people differ; languages, notes and access needs of both are kept, and not asked."""
    return _differences(OF_THE_PERSON, _PERSON, ours, theirs)


def participant_differences(ours: Participant, theirs: Participant) -> tuple[Difference, ...]:
    """Where two participants of one program differ; topics, aims and answers of both are kept, and not asked."""
    found = _differences(ours.program_id, _PARTICIPANT, ours, theirs)
    is_decided = ours.status in _BEGINNINGS and theirs.status not in _BEGINNINGS
    return tuple(replace(one, takes_theirs=is_decided) if one.field == "status" else one for one in found)


def merged_person(ours: Person, theirs: Person, chosen: Chosen) -> Person:
    """Our record with what was chosen of theirs, and the texts of both."""
    taken = _taken(OF_THE_PERSON, _PERSON, theirs, chosen)
    return replace(
        ours,
        **taken,
        languages=tuple(dict.fromkeys([*ours.languages, *theirs.languages])),
        access_needs=_both(ours.access_needs, theirs.access_needs),
        notes=_both(ours.notes, theirs.notes),
        is_archived=ours.is_archived and theirs.is_archived,
    )


def merged_participant(ours: Participant, theirs: Participant, chosen: Chosen, places_taken: int) -> Participant:
    """Our participation with what was chosen of theirs, and what both said.

    places_taken: by the pairings of both; the merged one has at least so many places, 3 at most.
    """
    taken = _taken(ours.program_id, _PARTICIPANT, theirs, chosen)
    places = taken.pop("places", ours.places)
    return replace(
        ours,
        **taken,
        places=min(max(places, places_taken), 3),
        interests=_interests(ours.interests, theirs.interests),
        aims=_both(ours.aims, theirs.aims),
        readiness=_readiness(ours.readiness, theirs.readiness),
        left_out_before=ours.left_out_before or theirs.left_out_before,
    )


def paired_with_each_other(pairings: Iterable[Pairing], one: int, other: int) -> Pairing | None:
    """A pairing of these two participants with each other, in whatever state; None where there is none."""
    return next((pairing for pairing in pairings if {pairing.mentor_id, pairing.mentee_id} == {one, other}), None)


def common_partner(pairings: Sequence[Pairing], one: int, other: int) -> int | None:
    """A participant with whom both have a pairing that isn't over, of which there may be one only."""
    partners = {_partner(pairing, one) for pairing in pairings if pairing.state not in ENDED}
    others = {_partner(pairing, other) for pairing in pairings if pairing.state not in ENDED}
    return min((partner for partner in partners & others if partner is not None), default=None)


def _partner(pairing: Pairing, participant_id: int) -> int | None:
    both = {pairing.mentor_id, pairing.mentee_id}
    return (both - {participant_id}).pop() if participant_id in both else None


def _differences(
    program_id: int, fields: Mapping[str, tuple[str, ...]], ours: object, theirs: object
) -> tuple[Difference, ...]:
    found = []
    for name, attributes in fields.items():
        one, other = _values(ours, attributes), _values(theirs, attributes)
        # A name is sorted as it is written, so that its second attribute alone makes no difference.
        if one[0] != other[0] or (name != "name" and one != other):
            found.append(Difference(name, program_id, one, other, _is_empty(one) and not _is_empty(other)))
    return tuple(found)


def _values(record: object, attributes: tuple[str, ...]) -> tuple[object, ...]:
    return tuple(getattr(record, name) for name in attributes)


def _is_empty(values: tuple[object, ...]) -> bool:
    return all(value is False or value in _EMPTY for value in values)  # unlike False, 0 is an answer


def _taken(
    program_id: int, fields: Mapping[str, tuple[str, ...]], theirs: object, chosen: Chosen
) -> dict[str, Any]:
    names = [name for field, found in fields.items() if (program_id, field) in chosen for name in found]
    return {name: getattr(theirs, name) for name in names}


def _both(ours: str, theirs: str) -> str:
    """Two texts below each other; one that the other has already is not repeated."""
    if theirs in ours:
        return ours
    return theirs if ours in theirs else f"{ours}\n{theirs}"


def _interests(ours: Mapping[int, Interest], theirs: Mapping[int, Interest]) -> dict[int, Interest]:
    merged = dict(ours)
    for topic_id, interest in theirs.items():
        before = merged.get(topic_id, interest)
        merged[topic_id] = Interest(
            topic_id=topic_id,
            can_share=max(before.can_share, interest.can_share),
            want_to_learn=max(before.want_to_learn, interest.want_to_learn),
            not_with_me=before.not_with_me or interest.not_with_me,
        )
    return merged


def _readiness(ours: Readiness, theirs: Readiness) -> Readiness:
    """Answer by answer, ours where it was given."""
    answers = ("guided_by_junior", "says_dont_know", "keeps_the_time", "keeps_confidence")
    given = {name: getattr(ours, name) or getattr(theirs, name) for name in answers}
    return Readiness(**given, difficulty=_both(ours.difficulty, theirs.difficulty))
