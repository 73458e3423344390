"""Deciding about one or many: each is one undo step, and tells whom it changed."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import Exclusion, IntakeStatus, Side, WillingAs
from app.domain.problems import CounterpartError
from app.domain.surveys import SurveySheet, Wave
from app.operations import intake
from app.storage import Store
from tests.support.builders import a_person, add_pairing, add_participant

TODAY = date(2027, 3, 16)


@pytest.fixture
def three(store: Store) -> Store:
    add_participant(store, "Ana Ruiz", status=IntakeStatus.APPLIED, status_on=date(2027, 1, 4))
    add_participant(
        store, "Bo Lind", status=IntakeStatus.WAITING, status_on=date(2027, 1, 5), status_reason="Full"
    )
    add_participant(store, "Cy Fox", status=IntakeStatus.APPLIED)
    return store


def test_many_are_accepted_in_one_step_from_today_on(three: Store) -> None:
    done = intake.set_status(three, [1, 2, 3], IntakeStatus.ACCEPTED, TODAY)

    found = three.participants.get_many([1, 2, 3])
    assert {(member.status, member.status_on, member.status_reason) for member in found} == {
        (IntakeStatus.ACCEPTED, TODAY, "")
    }
    assert done.names == ("Ana Ruiz", "Bo Lind", "Cy Fox")
    assert three.undo_label() == "Accept 3 people"
    three.undo()
    assert three.participants.get(2).status_reason == "Full"


def test_who_has_the_status_already_keeps_its_day(three: Store) -> None:
    done = intake.set_status(three, [1, 2], IntakeStatus.WAITING, TODAY)

    assert done.names == ("Ana Ruiz",)
    assert three.participants.get(2).status_on == date(2027, 1, 5)


def test_who_leaves_is_gone_from_the_organization_until_taken_back(three: Store) -> None:
    intake.set_status(three, [1], IntakeStatus.LEFT, TODAY)
    assert (three.people.get(1).has_left, three.people.get(1).left_on) == (True, TODAY)

    intake.set_status(three, [1, 2], IntakeStatus.ACCEPTED, TODAY)
    assert (three.people.get(1).has_left, three.people.get(1).left_on) == (False, None)


@pytest.mark.parametrize(
    ("status", "has_left", "person"),
    [
        (IntakeStatus.LEFT, False, {"has_left": True, "left_on": TODAY}),
        (IntakeStatus.LEFT, True, {}),
        (IntakeStatus.ACCEPTED, True, {"has_left": False, "left_on": None}),
        (IntakeStatus.ACCEPTED, False, {}),
    ],
)
def test_a_status_changes_the_person_only_when_they_come_or_go(
    status: IntakeStatus, has_left: bool, person: dict[str, object]
) -> None:
    assert intake.status_fields(status, TODAY, has_left) == (person, {"status": status, "status_on": TODAY})


def test_a_status_that_all_have_makes_no_step(three: Store) -> None:
    assert intake.set_status(three, [2], IntakeStatus.WAITING, TODAY).names == ()
    assert three.undo_label() == "Add Cy Fox"


def test_sides_are_set_for_many(three: Store) -> None:
    done = intake.set_willing_as(three, [1, 3], WillingAs.MENTOR)

    assert [member.willing_as.value for member in three.participants.of(1)] == ["mentor", "either", "mentor"]
    assert done.names == ("Ana Ruiz", "Cy Fox")
    assert three.undo_label() == "Set 2 people willing as mentor (junior)"


def test_who_is_in_a_pairing_is_not_archived_with_the_others(store: Store) -> None:
    add_pairing(store, "Ana Ruiz", "Bo Lind")
    add_participant(store, "Cy Fox")
    done = intake.archive(store, [1, 3])

    assert (done.names, done.left_alone) == (("Cy Fox",), ("Ana Ruiz",))
    assert [row.is_archived for row in store.participants.rows([1, 2, 3])] == [False, False, True]


def test_archiving_only_paired_people_is_refused(store: Store) -> None:
    add_pairing(store)
    with pytest.raises(CounterpartError) as error:
        intake.archive(store, [1, 2])

    assert error.value.problem.code == "person-paired"


def test_the_archive_can_be_left_again(three: Store) -> None:
    intake.archive(three, [1, 2])
    assert intake.bring_back(three, [1, 2, 3]).names == ("Ana Ruiz", "Bo Lind")
    assert not any(row.is_archived for row in three.participants.rows([1, 2, 3]))


def test_who_is_needed_nowhere_else_leaves_the_file_with_the_program(three: Store) -> None:
    intake.remove_from_program(three, 1)

    assert three.participants.ids(1) == [2, 3] or set(three.participants.ids(1)) == {2, 3}
    assert 1 not in three.people.ids()
    three.undo()
    assert three.participants.get(1).person.name == "Ana Ruiz"


def test_managers_and_excluded_people_stay_in_the_file(three: Store) -> None:
    with three.edit("Link"):
        three.people.change(replace(three.people.get(3), manager_id=1))
        three.exclusions.add([Exclusion(person_id=2, other_id=3)])
    for participant_id in (1, 2):
        intake.remove_from_program(three, participant_id)

    assert {1, 2} <= set(three.people.ids())


def test_who_was_ever_paired_or_asked_is_not_removed(store: Store) -> None:
    add_pairing(store, state=PairingState.DROPPED)
    asked = add_participant(store, person=a_person("Cy Fox"))
    with store.edit("Ask"):
        store.survey_sheets.add(
            [SurveySheet(participant_id=asked.id, side=Side.MENTOR, wave=Wave.START, issued_on=TODAY)]
        )
    codes = []
    for participant_id in (1, asked.id):
        with pytest.raises(CounterpartError) as error:
            intake.remove_from_program(store, participant_id)
        codes.append(error.value.problem.code)

    assert codes == ["participant-in-pairings", "participant-answered"]
