"""The participants of a program as an exported table, which can be imported again."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.participants import Participant, WillingAs
from app.domain.people import Person
from app.domain.privacy import Audience, TextKind, may_read_kind
from app.domain.topics import Topic
from app.exchange.csv_files import Value

READER = Audience.COORDINATOR
_HEADERS = (
    "Name", "Pronunciation", "Pronouns", "E-mail", "Staff number", "Phone", "Job title", "Department", "Site",
    "Grade", "Joined on", "Years in organization", "Languages", "Manager", "Manager e-mail",
    "Manager staff number", "Employment status", "Left on", "Willing as", "Places", "Can share", "Want to learn",
    "Not with me", "Aims", "Availability", "Formats", "Notes", "Welcomes", "Intake status", "Intake status since",
    "Intake status because", "Left out before", "Consent notice", "Consent given on", "Consent given how",
    "Consent special category", "May be quoted", "Ready for a junior guide", "Ready to say I don't know",
    "Ready to keep the time", "Ready to keep confidence", "Ready but finds difficult",
)  # fmt: skip


def participants_table(
    members: Iterable[Participant], people: Mapping[int, Person], topics: Mapping[int, Topic]
) -> tuple[Sequence[str], list[Sequence[Value]]]:
    """Headers and one row a participant, without what never leaves the file. people, topics: by id."""
    rows: list[Sequence[Value]] = [
        (*_of_person(member.person, people), *_of_program(member, topics), *_of_intake(member))
        for member in members
    ]
    return _HEADERS, rows


def listed(words: Sequence[str]) -> str:
    """Words in one cell, parted by semicolons; a single one with a comma ends in one, so that it stays single."""
    single = len(words) == 1 and "," in words[0]
    return "; ".join(words) + (";" if single else "")


def _of_person(person: Person, people: Mapping[int, Person]) -> Sequence[Value]:
    manager = people[person.manager_id] if person.manager_id else None
    return (
        person.name, person.pronunciation, person.pronouns, person.email, person.staff_number, person.phone,
        person.title, person.department, person.site, person.grade, person.joined_on,
        person.years_in_organization, listed(person.languages),
        manager.name if manager else person.manager_text,
        manager.email if manager else "", manager.staff_number if manager else "",
        "left" if person.has_left else "active", person.left_on,
    )  # fmt: skip


def _of_program(member: Participant, topics: Mapping[int, Topic]) -> Sequence[Value]:
    def levels(name: str) -> str:
        found = ((topics[topic_id].name, getattr(i, name)) for topic_id, i in member.interests.items())
        return listed([f"{topic}: {level}" for topic, level in found if level])

    never = [topics[topic_id].name for topic_id, i in member.interests.items() if i.not_with_me]
    willing = "mentor or mentee" if member.willing_as is WillingAs.EITHER else member.willing_as.value
    return (
        willing, member.places, levels("can_share"), levels("want_to_learn"), listed(never), member.aims,
        listed(sorted(member.availability)), listed(sorted(form.value for form in member.formats)),
        member.person.notes if may_read_kind(READER, TextKind.NOTES) else "", member.welcomes.value,
    )  # fmt: skip


def _of_intake(member: Participant) -> Sequence[Value]:
    consent, readiness = member.consent, member.readiness
    told: Sequence[Value] = (
        readiness.guided_by_junior, readiness.says_dont_know, readiness.keeps_the_time, readiness.keeps_confidence,
        readiness.difficulty,
    )  # fmt: skip
    return (
        member.status.value, member.status_on, member.status_reason, member.left_out_before,
        consent.notice, consent.given_on, consent.how, consent.special_category, consent.may_be_quoted,
        *(told if may_read_kind(READER, TextKind.READINESS) else [None] * len(told)),
    )  # fmt: skip
