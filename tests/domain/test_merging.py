"""Two records that are one person: filled beats empty, nothing said by either is lost."""

from datetime import date
from typing import Any

import pytest

from app.domain.merging import (
    OF_THE_PERSON,
    Difference,
    common_partner,
    merged_participant,
    merged_person,
    paired_with_each_other,
    participant_differences,
    person_differences,
)
from app.domain.pairings import PairingState
from app.domain.participants import Consent, Format, IntakeStatus, Readiness, WillingAs
from app.domain.topics import Interest
from tests.support.builders import a_pairing, a_participant, a_person


def fields(found: tuple[Difference, ...]) -> dict[str, bool]:
    """The fields in which two differ, each with whether the other's value is proposed."""
    return {one.field: one.takes_theirs for one in found}


def test_the_same_fields_make_no_difference() -> None:
    ana = a_person("Ana Ruiz", email="ana@x.org", languages=("es",))

    assert person_differences(ana, a_person("Ana Ruiz", email="ana@x.org", notes="Another note")) == ()


def test_a_filled_field_is_proposed_before_an_empty_one() -> None:
    ours = a_person("Ana Ruiz", phone="1", title="Clerk")
    theirs = a_person("Anna Ruiz", email="anna@x.org", title="Lawyer", manager_text="Bo")

    assert fields(person_differences(ours, theirs)) == {
        "name": False, "email": True, "phone": False, "title": False, "manager": True,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("theirs", "field"),
    [
        ({"manager_id": 3}, "manager"),
        ({"has_left": True, "left_on": date(2027, 1, 4)}, "left"),
        ({"joined_on": date(2020, 1, 1)}, "joined_on"),
        ({"years_in_organization": 0.0}, "years_in_organization"),
    ],
)
def test_what_only_the_other_knows_is_proposed(theirs: dict[str, Any], field: str) -> None:
    assert fields(person_differences(a_person(), a_person(**theirs))) == {field: True}


def test_only_what_was_chosen_is_taken_and_texts_are_kept_of_both() -> None:
    ours = a_person("Ana Ruiz", id=1, email="ana@x.org", notes="One", languages=("es", "en"), access_needs="Lift")
    theirs = a_person("Anna Ruiz", id=2, email="anna@x.org", notes="Two", languages=("en", "fr"))
    merged = merged_person(ours, theirs, {(OF_THE_PERSON, "name")})

    assert (merged.id, merged.name, merged.sort_name, merged.email) == (1, "Anna Ruiz", "Ruiz, Anna", "ana@x.org")
    assert (merged.notes, merged.access_needs) == ("One\nTwo", "Lift")
    assert merged.languages == ("es", "en", "fr")


def test_a_text_that_both_have_is_not_repeated() -> None:
    merged = merged_person(a_person(notes="Back in May"), a_person(notes="Back in May, she says"), ())

    assert merged.notes == "Back in May, she says"


@pytest.mark.parametrize(("ours", "theirs", "archived"), [(True, True, True), (True, False, False)])
def test_who_is_archived_only_once_is_there(ours: bool, theirs: bool, archived: bool) -> None:
    merged = merged_person(a_person(is_archived=ours), a_person(is_archived=theirs), ())

    assert merged.is_archived is archived


def test_a_decided_intake_is_proposed_before_one_that_began() -> None:
    ours = a_participant(status=IntakeStatus.APPLIED)
    theirs = a_participant(status=IntakeStatus.WAITING, places=0, consent=Consent(notice="1"))

    found = participant_differences(ours, theirs)
    assert fields(found) == {"places": False, "status": True, "consent": True}
    assert {one.key for one in found} == {(1, "places"), (1, "status"), (1, "consent")}


def test_what_both_said_about_topics_and_readiness_is_kept() -> None:
    ours = a_participant(
        interests={1: Interest(topic_id=1, can_share=1, want_to_learn=3)},
        aims="Learn",
        readiness=Readiness(keeps_the_time=2),
    )
    theirs = a_participant(
        interests={1: Interest(topic_id=1, can_share=2, not_with_me=True), 2: Interest(topic_id=2, can_share=3)},
        aims="Teach",
        readiness=Readiness(keeps_the_time=5, says_dont_know=4),
        left_out_before=True,
        formats=frozenset({Format.REMOTE}),
    )
    merged = merged_participant(ours, theirs, {(1, "formats")}, places_taken=0)

    assert merged.interests == {
        1: Interest(topic_id=1, can_share=2, want_to_learn=3, not_with_me=True),
        2: Interest(topic_id=2, can_share=3),
    }
    assert merged.aims == "Learn\nTeach"
    assert merged.readiness == Readiness(keeps_the_time=2, says_dont_know=4)
    assert merged.left_out_before
    assert merged.formats == {Format.REMOTE}


@pytest.mark.parametrize(
    ("chosen", "taken", "places"), [((), 0, 1), ((), 2, 2), ([(1, "places")], 0, 0), ((), 5, 3)]
)
def test_the_merged_one_has_room_for_the_pairings_of_both(chosen: Any, taken: int, places: int) -> None:
    merged = merged_participant(a_participant(places=1), a_participant(places=0), chosen, taken)

    assert merged.places == places


def test_the_side_is_taken_when_chosen() -> None:
    theirs = a_participant(willing_as=WillingAs.MENTEE)

    assert merged_participant(a_participant(), theirs, {(1, "willing_as")}, 0).willing_as is WillingAs.MENTEE
    assert merged_participant(a_participant(), theirs, {(2, "willing_as")}, 0).willing_as is WillingAs.EITHER


def test_two_who_were_ever_paired_are_found() -> None:
    pairings = [a_pairing(3, 4), a_pairing(2, 1, state=PairingState.DROPPED)]

    assert paired_with_each_other(pairings, 1, 2) is pairings[1]
    assert paired_with_each_other(pairings, 1, 3) is None


def test_a_partner_of_both_is_found_while_both_pairings_last() -> None:
    lasting = [a_pairing(1, 3), a_pairing(3, 2)]
    one_is_over = [a_pairing(1, 3, state=PairingState.CLOSED), a_pairing(3, 2)]

    assert common_partner(lasting, 1, 2) == 3
    assert common_partner(one_is_over, 1, 2) is None
    assert common_partner([a_pairing(1, 3), a_pairing(4, 2)], 1, 2) is None
