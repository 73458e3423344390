"""People of a program who can be paired: juniors and seniors with grades, topics and times."""

from dataclasses import replace

from app.domain.participants import Participant, WillingAs
from app.domain.topics import Interest
from app.storage import Store
from tests.support.builders import a_person, add_participant

AI, DECISIONS = 3, 13  # of the shipped topics, by id: one to share, one in return


def add_grades(store: Store) -> None:
    with store.edit("Grades"):
        store.grades.set_order(["AO", "HEO", "SEO"])


def add_junior(store: Store, name: str = "Ana Ruiz", **fields: object) -> Participant:
    """A junior of IT at the Quay who shares AI and wants to know how decisions are made."""
    person = a_person(name, grade="AO", department="IT", site="Quay", languages=("English",))
    given = {"willing_as": WillingAs.MENTOR, "interests": _interests(share=AI, want=DECISIONS)}
    return add_participant(store, person=person, **{**given, **fields})


def add_senior(
    store: Store, name: str = "Bo Lind", manager_id: int | None = None, **fields: object
) -> Participant:
    """A senior of Finance on the Hill who wants to learn AI."""
    person = a_person(
        name, grade="SEO", department="Finance", site="Hill", languages=("English",), manager_id=manager_id
    )
    given = {"willing_as": WillingAs.MENTEE, "interests": _interests(share=DECISIONS, want=AI)}
    return add_participant(store, person=person, **{**given, **fields})


def add_two(store: Store) -> tuple[Participant, Participant]:
    """Ana and Bo, who fit, with the grades in order."""
    add_grades(store)
    return add_junior(store), add_senior(store)


def report_to(store: Store, lower: Participant, upper: Participant) -> None:
    """From now on one reports to the other."""
    with store.edit("A new manager"):
        store.people.change(replace(store.people.get(lower.person.id), manager_id=upper.person.id))


def _interests(share: int, want: int) -> dict[int, Interest]:
    return {
        share: Interest(topic_id=share, can_share=3),
        want: Interest(topic_id=want, want_to_learn=3),
    }
