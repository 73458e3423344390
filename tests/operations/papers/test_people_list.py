"""Who takes part: everyone reads names and work alone, the coordinator all that intake knows."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.participants import Consent, IntakeStatus, WillingAs
from app.domain.printables import Printable, order_of
from app.domain.privacy import Audience
from app.domain.problems import CounterpartError
from app.operations.papers.people_list import draw, people_paper
from app.reports.people import KnownPerson, PeoplePaper
from app.storage import Store
from tests.support.builders import a_pairing, a_person, a_store, add_participant
from tests.support.gathered import of_store
from tests.support.papers import plain, read
from tests.support.samples import TODAY

EVERYONE = order_of(Printable.PEOPLE, TODAY)
COORDINATOR = order_of(Printable.PEOPLE, TODAY, audience=Audience.COORDINATOR)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path / "x.counterpart") as opened:
        yield opened


def ana(store: Store) -> None:
    """Somebody of whom everything is known."""
    person = a_person(
        "Ana Ruiz",
        email="ana@example.org",
        phone="0300 555",
        title="Analyst",
        department="IT",
        site="Quay",
        grade="Grade 7",
        access_needs="a ramp",
        notes="tired",
    )
    add_participant(
        store,
        "Ana Ruiz",
        person,
        places=2,
        status_reason="asked her boss",
        consent=Consent(notice="1", given_on=date(2027, 1, 2), may_be_quoted=True),
    )


def paper(store: Store, order: object = EVERYONE) -> PeoplePaper:
    return people_paper(of_store(store, order), order)  # type: ignore[arg-type]


def known(store: Store) -> list[KnownPerson]:
    return [person for group in paper(store, COORDINATOR).groups for person in group.people]


def text_for(store: Store, order: object) -> str:
    pages = read(draw(of_store(store, order), order))  # type: ignore[arg-type]
    return plain(" ".join(page.text for page in pages))


def test_everyone_reads_name_side_and_work(store: Store) -> None:
    ana(store)
    text = text_for(store, EVERYONE)

    assert all(word in text for word in ("Ana Ruiz", "either side", "Analyst", "IT", "Quay"))


def test_everyone_reads_no_contact_no_grade_and_nothing_of_intake(store: Store) -> None:
    ana(store)
    text = text_for(store, EVERYONE)

    secrets = ("ana@example.org", "0300 555", "Grade 7", "asked her boss", "a ramp", "tired", "quoted", "Accepted")
    assert [word for word in secrets if word in text] == []


def test_the_coordinator_reads_contacts_places_and_consent(store: Store) -> None:
    ana(store)
    text = text_for(store, COORDINATOR)

    wanted = ("Accepted", "ana@example.org", "0300 555", "0 of 2", "2 Jan 2027", "may be quoted")
    assert [word for word in wanted if word not in text] == []


def test_what_never_leaves_the_file_stands_on_no_list(store: Store) -> None:
    ana(store)

    assert "a ramp" not in text_for(store, COORDINATOR)


def test_consent_that_is_not_recorded_is_said(store: Store) -> None:
    add_participant(store, "Bo Lind")

    assert [person.consent for person in known(store)] == [""]
    assert "not recorded" in text_for(store, COORDINATOR)


def test_people_stand_by_their_sort_names(store: Store) -> None:
    for name in ("Zoe Adams", "Łukasz Byrne", "Ana Ruiz", "Chen Chang"):
        add_participant(store, name)

    assert [one.name for one in paper(store).people] == ["Zoe Adams", "Łukasz Byrne", "Chen Chang", "Ana Ruiz"]


def test_a_pairing_gives_the_side_else_what_somebody_is_willing_as(store: Store) -> None:
    junior, senior = add_participant(store, "Ana Ruiz"), add_participant(store, "Bo Lind")
    add_participant(store, "Chen Wu", willing_as=WillingAs.MENTEE)
    with store.edit("Pair"):
        store.pairings.add([a_pairing(junior.id, senior.id)])

    sides = {one.name: one.side for one in paper(store).people}

    assert sides == {"Ana Ruiz": WillingAs.MENTOR, "Bo Lind": WillingAs.MENTEE, "Chen Wu": WillingAs.MENTEE}
    assert {one.name: one.places for one in known(store)}["Ana Ruiz"] == "1 of 1"
    assert paper(store).counts == "3 people take part: 1 as mentor (junior), 2 as mentee (senior)."


def test_everyone_sees_the_accepted_alone_the_coordinator_each_status_apart(store: Store) -> None:
    for status in IntakeStatus:
        add_participant(store, f"Person {status.value}", status=status)
    add_participant(store, "Person gone", a_person("Person gone", has_left=True))
    add_participant(store, "Person archived", a_person("Person archived", is_archived=True))

    assert [one.name for one in paper(store).people] == ["Person accepted"]
    assert [group.title for group in paper(store, COORDINATOR).groups] == [
        "Accepted",
        "Waiting list",
        "Applied",
        "Enquiry",
        "Declined",
        "Withdrawn",
        "Left organization",
    ]
    assert [one.name for one in paper(store, COORDINATOR).groups[-1].people] == ["Person gone", "Person left"]


def test_a_list_on_which_nobody_may_stand_is_not_printed(store: Store) -> None:
    add_participant(store, "Ana Ruiz", status=IntakeStatus.DECLINED)

    with pytest.raises(CounterpartError) as told:
        draw(of_store(store, EVERYONE), EVERYONE)

    assert told.value.problem.code == "nobody-to-print"
