"""What a participant offers and wants, in words: what the profile pane says."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.domain.participants import HALF_DAYS, WEEKDAYS, Format, Participant
from app.domain.topics import Interest, Topic
from app.text.catalog import _
from app.text.formats import date_long, isolated, listing, weekday_short

_A_MONDAY = date(2024, 1, 1)


class Level(NamedTuple):
    """One topic with a level from 1 to 3, and the level in words."""

    topic: str
    level: int
    words: str


def work_lines(participant: Participant, manager: str) -> tuple[str, str]:
    """Title and department; below it grade, manager and site, as far as they are known."""
    person = participant.person
    first = ", ".join(part for part in (person.title, person.department) if part)
    reports = _("reports to {manager}").format(manager=isolated(manager)) if manager else ""
    second = ", ".join(part for part in (person.grade, reports, person.site) if part)
    return (first, second) if first else (second, "")


def shares(participant: Participant, topics: Sequence[Topic]) -> list[Level]:
    """What the participant can share, the most first."""
    return _levels(topics, {i.topic_id: i.can_share for i in _interests(participant)})


def wants(participant: Participant, topics: Sequence[Topic]) -> list[Level]:
    """What the participant wants to learn, the most first."""
    return _levels(topics, {i.topic_id: i.want_to_learn for i in _interests(participant)})


def never(participant: Participant, topics: Sequence[Topic]) -> str:
    """The topics that are not to be proposed to this participant."""
    refused = {interest.topic_id for interest in _interests(participant) if interest.not_with_me}
    return listing([topic.name for topic in topics if topic.id in refused])


def time_and_language(participant: Participant) -> str:
    """When and how they can meet, and in which languages; empty where nothing is known."""
    parts = [_slots(participant.availability), _formats(participant.formats)]
    parts.append(listing(participant.person.languages))
    return " · ".join(part for part in parts if part)


def consent_words(participant: Participant) -> str:
    """What consent was given, how and when; or that none is recorded."""
    consent = participant.consent
    if not consent.is_recorded:
        return _("Not recorded")
    day = date_long(consent.given_on) if consent.given_on else ""
    quoted = _("may be quoted") if consent.may_be_quoted else ""
    return ", ".join(part for part in (consent.notice, consent.how, day, quoted) if part)


def _interests(participant: Participant) -> Sequence[Interest]:
    return list(participant.interests.values())


def _levels(topics: Sequence[Topic], levels: dict[int, int]) -> list[Level]:
    words = {1: _("a little"), 2: _("well"), 3: _("a lot")}
    found = [Level(t.name, levels[t.id], words[levels[t.id]]) for t in topics if levels.get(t.id)]
    return sorted(found, key=lambda level: -level.level)


def _slots(availability: frozenset[str]) -> str:
    """ "Tue and Thu mornings": the half days, each with its days in the order of the week."""
    found = []
    for half, words in zip(HALF_DAYS, (_("{days} mornings"), _("{days} afternoons")), strict=True):
        days = [
            weekday_short(_A_MONDAY + timedelta(days=n))
            for n, day in enumerate(WEEKDAYS)
            if f"{day}-{half}" in availability
        ]
        if days:
            found.append(words.format(days=listing(days)))
    return ", ".join(found)


def _formats(formats: frozenset[Format]) -> str:
    words = {Format.IN_PERSON: _("in person"), Format.REMOTE: _("remote")}
    return listing([words[one] for one in Format if one in formats])
