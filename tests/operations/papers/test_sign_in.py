"""Who stands on a sign-in sheet, and as what."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import IntakeStatus, Participant, Side, WillingAs
from app.domain.printables import Printable, Scope, order_of
from app.domain.problems import CounterpartError
from app.domain.stories import PairingStory
from app.operations.gathering import at_once
from app.operations.papers.matter import Matter, gather
from app.operations.papers.sign_in import sign_in_paper
from app.reports.sign_in import SignInPerson
from tests.support.builders import (
    a_pairing,
    a_participant,
    a_person,
    a_program,
    a_store,
    a_story,
    add_pairing,
    add_participant,
)

TODAY = date(2027, 3, 16)
ANA = a_participant("Ana Ruiz", id=1)


def people(*participants: Participant, stories: tuple[PairingStory, ...] = ()) -> list[SignInPerson]:
    matter = Matter(program=a_program(), today=TODAY, participants=participants, stories=stories)
    return list(sign_in_paper(matter, order_of(Printable.SIGN_IN, TODAY)).people or ())


def test_somebody_stands_there_with_their_department() -> None:
    [found] = people(a_participant(id=1, person=a_person("Ana Ruiz", department="Finance")))

    assert (found.name, found.department) == ("Ana Ruiz", "Finance")


@pytest.mark.parametrize("status", [status for status in IntakeStatus if status is not IntakeStatus.ACCEPTED])
def test_only_those_accepted_stand_there(status: IntakeStatus) -> None:
    assert [one.name for one in people(ANA, a_participant("Bo Lind", id=2, status=status))] == ["Ana Ruiz"]


@pytest.mark.parametrize("gone", [{"has_left": True}, {"is_archived": True}])
def test_whoever_has_left_does_not(gone: dict[str, bool]) -> None:
    left = a_participant(id=2, person=a_person("Bo Lind", **gone))

    assert [one.name for one in people(ANA, left)] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("willing", "sides"),
    [(WillingAs.MENTOR, (Side.MENTOR,)), (WillingAs.MENTEE, (Side.MENTEE,)), (WillingAs.EITHER, tuple(Side))],
)
def test_without_a_pairing_it_is_the_side_they_are_willing_to_take(willing: WillingAs, sides: Any) -> None:
    [found] = people(replace(ANA, willing_as=willing))

    assert (found.sides, found.is_open) == (sides, True)


@pytest.mark.parametrize("state", [PairingState.CONFIRMED, PairingState.RUNNING, PairingState.CLOSED])
def test_in_a_pairing_it_is_the_side_they_take(state: PairingState) -> None:
    story = a_story(pairing=a_pairing(id=1, state=state), mentor=ANA)
    [found] = people(replace(ANA, willing_as=WillingAs.EITHER), stories=(story,))

    assert (found.sides, found.is_open) == ((Side.MENTOR,), False)


def test_a_pairing_that_nobody_agreed_to_yet_decides_nothing() -> None:
    story = a_story(pairing=a_pairing(id=1, state=PairingState.SUGGESTED), mentor=ANA)
    [found] = people(replace(ANA, willing_as=WillingAs.EITHER), stories=(story,))

    assert found.is_open


def test_somebody_can_take_both_sides_in_two_pairings() -> None:
    stories = (a_story(mentor=ANA), a_story(mentor=a_participant("Chen Wu", id=3), mentee=ANA))
    [found] = people(ANA, stories=stories)

    assert (found.sides, found.is_open) == (tuple(Side), False)


def test_nobody_to_sign_is_nothing_to_print() -> None:
    with pytest.raises(CounterpartError, match="nobody-to-print"):
        people(replace(ANA, status=IntakeStatus.WAITING))


def test_a_blank_sheet_names_nobody() -> None:
    matter = Matter(program=a_program(), today=TODAY, participants=(ANA,))

    assert sign_in_paper(matter, order_of(Printable.SIGN_IN, TODAY, scope=Scope.BLANK)).people is None


def test_everybody_is_read_from_the_file_by_name_with_their_pairings(tmp_path: Path) -> None:
    with a_store(tmp_path / "x.counterpart") as store:
        add_pairing(store, "Zoë Zeller", "Bo Lind")
        add_participant(store, "Ana Ruiz")
        [program] = store.programs.all()
        order = order_of(Printable.SIGN_IN, TODAY)
        found = sign_in_paper(at_once(gather(store, program, order)), order).people

    assert found is not None
    assert [(one.name, one.is_open) for one in found] == [
        ("Bo Lind", False), ("Ana Ruiz", True), ("Zoë Zeller", False),
    ]  # fmt: skip
