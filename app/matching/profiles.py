"""What matching knows of each participant, made ready for comparing: folded words, topics, seniority."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.names import fold
from app.domain.participants import Participant
from app.domain.people import Person
from app.domain.proposals import Group
from app.domain.seniority import ReportingLines, Seniority, Standing
from app.domain.topics import Interest

Levels = tuple[tuple[int, int], ...]  # (topic id, level), the highest level first


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One participant, as matching compares them. Empty and None mean "not known".

    places: those still free. above: everyone above them in the reporting line, nearest first, as person ids.
    manager_known: whether their own manager is known, or that they have none.
    shares, wants: topics with a level of 1 or more that they don't rule out.
    """

    participant: Participant
    places: int = 1
    standing: Standing
    above: tuple[int, ...] = ()
    manager_known: bool = False
    languages: frozenset[str] = frozenset()
    department: str | None = None
    site: str | None = None
    manager: str | None = None
    shares: Levels = ()
    wants: Levels = ()

    @property
    def id(self) -> int:
        return self.participant.id

    @property
    def person_id(self) -> int:
        return self.participant.person.id


class Profiles:
    """Makes the profile of each participant of a group."""

    def __init__(self, group: Group, lines: ReportingLines, today: date) -> None:
        self._lines = lines
        self._seniority = Seniority(group.grade_ranks, lines, today)
        self._managers = {person.manager_id for person in group.people}

    def of(self, participant: Participant, places: int) -> Profile:
        """The profile of a participant who has so many places left."""
        person = participant.person
        return Profile(
            participant=participant,
            places=places,
            standing=self._seniority.standing(person),
            above=self._lines.chain(person.id),
            manager_known=self._manager_known(person),
            languages=frozenset(fold(language) for language in person.languages),
            department=fold(person.department) or None,
            site=fold(person.site) or None,
            manager=_manager(person),
            shares=_levels(participant, lambda interest: interest.can_share),
            wants=_levels(participant, lambda interest: interest.want_to_learn),
        )

    def _manager_known(self, person: Person) -> bool:
        """Whether their manager is someone in the file, or they are at the top of a reporting line."""
        is_top = person.id in self._managers and not person.manager_text
        return person.manager_id is not None or is_top


def in_stable_order(participants: Sequence[Participant]) -> list[Participant]:
    """Participants in an order that doesn't depend on the order of the table they came from (MATCHING)."""
    return sorted(participants, key=_stable_key)


def _stable_key(participant: Participant) -> tuple[int, str, int]:
    person = participant.person
    words = (fold(person.staff_number), fold(person.email), fold(person.name))
    kind = next((number for number, word in enumerate(words) if word), len(words) - 1)
    return kind, words[kind], participant.id


def _manager(person: Person) -> str | None:
    """The direct manager as a word that is equal for two people only where they have the same one."""
    if person.manager_id is not None:
        return f"#{person.manager_id}"
    return fold(person.manager_text) or None


def _levels(participant: Participant, level_of: Callable[[Interest], int]) -> Levels:
    """The topics with a level of 1 or more, the highest first; what they rule out doesn't count."""
    found = [
        (interest.topic_id, level_of(interest))
        for interest in participant.interests.values()
        if level_of(interest) > 0 and not interest.not_with_me
    ]
    return tuple(sorted(found, key=lambda topic: (-topic[1], topic[0])))
