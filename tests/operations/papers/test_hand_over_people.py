"""Forms that are still out, and people without a pair."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import IntakeStatus, WillingAs
from app.domain.printables import Printable, order_of
from app.domain.sessions import SessionState
from app.domain.sides import Side
from app.domain.surveys import SurveySheet, Wave
from app.operations.papers.hand_over_people import forms_out, waiting
from app.reports.hand_over import Person
from app.storage import Store
from tests.support.builders import (
    a_pairing,
    a_person,
    a_reflection,
    a_store,
    add_pairing,
    add_participant,
    add_session,
)
from tests.support.gathered import of_store
from tests.support.samples import TODAY

ORDER = order_of(Printable.HAND_OVER, TODAY)
DAY = date(2027, 2, 3)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with a_store(tmp_path / "x.counterpart") as opened:
        yield opened


def out(store: Store) -> tuple[Person, ...]:
    return forms_out(of_store(store, ORDER))


def without_pair(store: Store) -> list[tuple[str, str]]:
    return [(one.name, one.what) for one in waiting(of_store(store, ORDER))]


def test_a_survey_is_out_until_it_comes_back(store: Store) -> None:
    ana, bo = add_participant(store, "Ana Ruiz"), add_participant(store, "Bo Lind")
    with store.edit("Hand out"):
        for one, returned in ((ana, None), (bo, DAY)):
            store.survey_sheets.add(
                [
                    SurveySheet(
                        participant_id=one.id,
                        side=Side.MENTOR,
                        wave=Wave.CLOSE,
                        issued_on=DAY,
                        returned_on=returned,
                    )
                ]
            )

    [form] = out(store)

    assert (form.name, form.side, form.since) == ("Ana Ruiz", Side.MENTOR, "3 Feb 2027")
    assert form.what.startswith("Final survey")


def test_a_reflection_is_out_after_a_held_session_unless_it_was_kept_private(store: Store) -> None:
    pairing = add_pairing(store)
    held = [add_session(store, pairing, state=SessionState.HELD, held_on=DAY, due_by=DAY) for _time in range(2)]
    with store.edit("Hand in"):
        store.reflections.add([a_reflection(held[0].id, Side.MENTOR)])
        store.reflections.add([a_reflection(held[1].id, Side.MENTOR, kept_private=True)])

    assert [(one.name, one.what) for one in out(store)] == [("Bo Lind", "Reflections of sessions 1 and 2")]


def test_of_a_pairing_that_is_over_no_reflection_is_asked_for(store: Store) -> None:
    pairing = add_pairing(store, state=PairingState.CLOSED)
    add_session(store, pairing, state=SessionState.HELD, held_on=DAY, due_by=DAY)

    assert out(store) == ()


def test_those_who_wait_stand_by_status_with_what_is_to_be_known(store: Store) -> None:
    add_participant(store, "Ana Ruiz", status=IntakeStatus.WAITING, left_out_before=True)
    add_participant(store, "Bo Lind", willing_as=WillingAs.MENTEE)
    add_participant(store, "Chen Wu", status=IntakeStatus.ENQUIRY)

    assert without_pair(store) == [
        ("Bo Lind", "Accepted; no pair yet"),
        ("Ana Ruiz", "Waiting list; was left out last time: comes first now"),
        ("Chen Wu", "Enquiry"),
    ]


def test_those_in_a_pairing_and_those_who_are_gone_do_not_wait(store: Store) -> None:
    add_pairing(store)
    add_participant(store, "Chen Wu", a_person("Chen Wu", has_left=True))
    add_participant(store, "Dee Ray", status=IntakeStatus.DECLINED)

    assert without_pair(store) == []


def test_an_earlier_pair_that_ended_is_told(store: Store) -> None:
    ana, bo = add_participant(store, "Ana Ruiz"), add_participant(store, "Bo Lind")
    with store.edit("Pair"):
        store.pairings.add([a_pairing(ana.id, bo.id, state=PairingState.CLOSED)])

    assert without_pair(store) == [(name, "Accepted; an earlier pair ended") for name in ("Bo Lind", "Ana Ruiz")]
