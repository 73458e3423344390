"""What a participant offers and wants, in words: what the profile pane says."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from app.domain.participants import HALF_DAYS, WEEKDAYS, Background, Consent, Format, Participant
from app.domain.topics import Interest, Topic
from app.text import people
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
    parts = [slots_words(participant.availability), formats_words(participant.formats)]
    parts.append(listing(participant.person.languages))
    return " · ".join(part for part in parts if part)


def background(participant: Participant) -> str:
    """Which background of the other is welcome; empty where any is."""
    return "" if participant.welcomes is Background.ANY else people.background(participant.welcomes)


def reach(participant: Participant) -> str:
    """Phone and staff number, as far as they are known."""
    person = participant.person
    return " · ".join(part for part in (person.phone, person.staff_number) if part)


def readiness_lines(participant: Participant) -> tuple[str, str]:
    """The answers that ask for a talk first, and what could make it difficult; empty where nothing was said."""
    readiness = participant.readiness
    questions = {
        "guided_by_junior": _("Guided by a junior colleague: {answer} of 5"),
        "keeps_the_time": _("Keeps the time: {answer} of 5"),
    }
    answers = {name: getattr(readiness, name) for name in questions}
    low = [
        words.format(answer=answers[name])
        for name, words in questions.items()
        if answers[name] is not None and answers[name] <= 2
    ]
    first = " · ".join(low)
    return (first, readiness.difficulty) if first else (readiness.difficulty, "")


def consent_words(participant: Participant) -> str:
    """What consent was given, how and when; or that none is recorded."""
    return words_of_consent(participant.consent)


def words_of_consent(consent: Consent) -> str:
    """A consent in one line."""
    if not consent.is_recorded:
        return _("Not recorded")
    day = date_long(consent.given_on) if consent.given_on else ""
    quoted = _("may be quoted") if consent.may_be_quoted else ""
    special = _("special categories included") if consent.special_category else ""
    return ", ".join(part for part in (consent.notice, consent.how, day, quoted, special) if part)


def _interests(participant: Participant) -> Sequence[Interest]:
    return list(participant.interests.values())


def _levels(topics: Sequence[Topic], levels: dict[int, int]) -> list[Level]:
    found = [Level(t.name, levels[t.id], people.level(levels[t.id])) for t in topics if levels.get(t.id)]
    return sorted(found, key=lambda level: -level.level)


def slots_words(availability: frozenset[str]) -> str:
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


def formats_words(formats: frozenset[Format]) -> str:
    """How somebody can meet: "in person and remote"."""
    words = {Format.IN_PERSON: _("in person"), Format.REMOTE: _("remote")}
    return listing([words[one] for one in Format if one in formats])
