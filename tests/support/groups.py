"""Groups to be matched: mentors (junior), mentees (senior) and people willing as either, by small numbers.

A participant's person has the participant's id plus 100, so that a test notices when the two are mixed up.
"""

from dataclasses import fields as fields_of
from dataclasses import replace
from datetime import date
from random import Random
from typing import Any

from app.domain.participants import SLOTS, Background, Exclusion, Participant, Side, WillingAs
from app.domain.people import Person
from app.domain.programs import Rules, Weights
from app.domain.proposals import Group
from app.domain.seniority import ReportingLines
from app.domain.topics import Interest
from app.matching.fit import Fit
from app.matching.profiles import Profile, Profiles, in_stable_order
from app.matching.ties import ties_of
from tests.support.builders import a_participant, a_program

TODAY = date(2027, 1, 4)
RANKS = {"Junior": 1, "Middle": 2, "Senior": 3, "Head": 4}
_OF_PERSON = {field.name for field in fields_of(Person)}


def a_member(number: int, willing_as: WillingAs, **fields: Any) -> Participant:
    """A participant with this id; fields of the person and of the participant together."""
    person = {"id": number + 100, "name": f"Person {number}"}
    person.update((name, value) for name, value in fields.items() if name in _OF_PERSON)
    own = {name: value for name, value in fields.items() if name not in _OF_PERSON}
    return a_participant(person=Person(**person), **{"id": number, "willing_as": willing_as, **own})


def a_mentor(number: int, **fields: Any) -> Participant:
    return a_member(number, WillingAs.MENTOR, **{"grade": "Junior", **fields})


def a_mentee(number: int, **fields: Any) -> Participant:
    return a_member(number, WillingAs.MENTEE, **{"grade": "Senior", **fields})


def either(number: int, **fields: Any) -> Participant:
    return a_member(number, WillingAs.EITHER, **fields)


def interests(share: dict[int, int] | None = None, want: dict[int, int] | None = None) -> dict[int, Interest]:
    """Interests by topic id, from levels by topic id."""
    share, want = share or {}, want or {}
    return {
        topic: Interest(topic_id=topic, can_share=share.get(topic, 0), want_to_learn=want.get(topic, 0))
        for topic in share | want
    }


def a_group(*participants: Participant, **fields: Any) -> Group:
    """A group of these participants in a program with these rules, weights and other fields of a group."""
    program = a_program(id=1, rules=fields.pop("rules", Rules()), weights=fields.pop("weights", Weights()))
    people = [*(participant.person for participant in participants), *fields.pop("others", ())]
    defaults: dict[str, Any] = {"program": program, "people": people, "grade_ranks": RANKS}
    return Group(participants=participants, **{**defaults, **fields})


def an_organization(seed: int, size: int = 24) -> Group:
    """People of every kind, some of them with nothing known, in an order of their own."""
    random = Random(seed)
    makers = [a_mentor, a_mentee, either]
    people: list[Participant] = []
    for number in range(1, size + 1):
        fields: dict[str, object] = {
            "name": f"Person {random.randrange(size)}",
            "grade": random.choice(["", "Junior", "Middle", "Senior", "Head"]),
            "department": random.choice(["", "Finance", "Estates"]),
            "manager_id": random.choice([None, 100 + random.randint(1, size)]),
            "years_in_organization": random.choice([None, random.randint(0, 30)]),
            "availability": frozenset(random.sample(SLOTS, random.randint(0, 4))),
            "interests": interests(
                {random.randint(1, 5): random.randint(1, 3)}, {random.randint(1, 5): random.randint(1, 3)}
            ),
            "places": random.choice([1, 1, 2]),
            "welcomes": random.choice(list(Background)),
            "left_out_before": random.random() < 0.2,
        }
        people.append(random.choice(makers)(number, **fields))
    blocked = [Exclusion(person_id=101, other_id=102), Exclusion(person_id=103, other_id=110)]
    return a_group(*people, exclusions=blocked)


def profiles_of(group: Group) -> list[Profile]:
    """The profiles of everyone in a group, in stable order."""
    profiles = Profiles(group, ReportingLines.of(group.people), TODAY)
    return [profiles.of(participant, participant.places) for participant in in_stable_order(group.participants)]


def a_profile(participant: Participant) -> Profile:
    """The profile of someone alone."""
    return profiles_of(a_group(participant))[0]


def fit_of(group: Group) -> Fit:
    """The fit of the mentors and mentees of a group; nobody in it is willing as either."""
    profiles = profiles_of(group)
    mentors, mentees = (
        [profile for profile in profiles if profile.participant.willing_as.value == side.value] for side in Side
    )
    return Fit(mentors, mentees, group.program, ties_of(group))


def turned_round(group: Group) -> Group:
    """The same group with everything in another order."""
    return replace(
        group,
        participants=list(reversed(group.participants)),
        people=list(reversed(group.people)),
        standing=list(reversed(group.standing)),
        exclusions=list(reversed(group.exclusions)),
    )
