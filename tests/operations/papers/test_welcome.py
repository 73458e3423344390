"""Who gets which letter, and that nobody gets a wrong one."""

from datetime import date
from typing import Any

import pytest

from app.domain.pairings import Closing, ClosingKind, Pairing, PairingState
from app.domain.participants import IntakeStatus, Participant, Side, WillingAs
from app.domain.printables import Order, Printable, Scope, order_of
from app.domain.problems import CounterpartError
from app.operations.gathering import at_once
from app.operations.papers.matter import Matter, gather
from app.operations.papers.welcome import draw, letters_of
from app.reports.letter_matched import MatchedLetter
from app.reports.letter_waiting import WaitingLetter
from app.storage import Store
from tests.support.builders import a_pairing, a_person, add_pairing, add_participant, add_session, at

TODAY = date(2027, 3, 1)


def ordered(store: Store, scope: Scope, **chosen: Any) -> tuple[Matter, Order]:
    order = order_of(Printable.WELCOME, TODAY, scope=scope, **chosen)
    return at_once(gather(store, store.programs.get(1), order)), order


def letters(store: Store, scope: Scope = Scope.ALL, **chosen: Any) -> list[tuple[str, str]]:
    """To whom the letters go, and whom each names as partner; "" where it tells that there is none."""
    return [
        (letter.reader.name, letter.partner.person.name if isinstance(letter, MatchedLetter) else "")
        for letter in letters_of(*ordered(store, scope, **chosen))
    ]


def a_pair_of(store: Store, **fields: Any) -> Pairing:
    return add_pairing(store, "Ana Ruiz", "Bo Lind", **fields)


def ended(kind: ClosingKind) -> dict[str, Any]:
    return {"state": PairingState.CLOSED, "closing": Closing(on=TODAY, kind=kind)}


@pytest.mark.parametrize("state", [PairingState.CONFIRMED, PairingState.RUNNING, PairingState.PAUSED])
def test_both_of_an_agreed_pair_get_a_letter_naming_the_other(store: Store, state: PairingState) -> None:
    pairing = a_pair_of(store, state=state)
    both = [("Ana Ruiz", "Bo Lind"), ("Bo Lind", "Ana Ruiz")]

    assert letters(store) == both
    assert letters(store, Scope.PAIRING, pairing_id=pairing.id) == both
    assert letters(store, Scope.PERSON, participant_id=pairing.mentee_id) == both[1:]


@pytest.mark.parametrize("status", list(IntakeStatus))
def test_only_accepted_people_and_the_waiting_list_are_told_that_they_wait(
    store: Store, status: IntakeStatus
) -> None:
    someone = add_participant(store, "Chen Wei", status=status)
    waits = status in (IntakeStatus.ACCEPTED, IntakeStatus.WAITING)
    for scope, chosen in ((Scope.ALL, {}), (Scope.PERSON, {"participant_id": someone.id})):
        assert letters(store, scope, **chosen) == ([("Chen Wei", "")] if waits else [])


def test_whoever_left_or_takes_no_pairing_gets_no_letter(store: Store) -> None:
    add_participant(store, person=a_person("Gone", has_left=True))
    add_participant(store, "No place", places=0)

    assert letters(store) == []


@pytest.mark.parametrize("state", [PairingState.SUGGESTED, PairingState.CONSULTING])
def test_nobody_is_told_anything_while_a_partner_is_being_asked(store: Store, state: PairingState) -> None:
    pairing = a_pair_of(store, state=state, started_on=None)

    assert letters(store) == []
    assert letters(store, Scope.PERSON, participant_id=pairing.mentor_id) == []


def test_after_a_completed_pairing_nobody_is_told_to_wait(store: Store) -> None:
    a_pair_of(store, **ended(ClosingKind.COMPLETED))

    assert letters(store) == []


@pytest.mark.parametrize("kind", [ClosingKind.NO_FAULT, ClosingKind.ENDED_EARLY, ClosingKind.REMATCHED])
def test_after_a_pairing_that_ended_early_both_wait_for_a_new_partner(store: Store, kind: ClosingKind) -> None:
    a_pair_of(store, **ended(kind))
    found = letters_of(*ordered(store, Scope.ALL))

    assert [letter.had_partner for letter in found if isinstance(letter, WaitingLetter)] == [True, True]


def test_after_a_dropped_suggestion_nobody_had_a_partner(store: Store) -> None:
    a_pair_of(store, state=PairingState.DROPPED, started_on=None)
    found = letters_of(*ordered(store, Scope.ALL))

    assert [letter.had_partner for letter in found if isinstance(letter, WaitingLetter)] == [False, False]


def test_a_new_partner_ends_the_wait(store: Store) -> None:
    old = a_pair_of(store, **ended(ClosingKind.NO_FAULT))
    chen = add_participant(store, "Chen Wei")
    with store.edit("Pair anew"):
        store.pairings.add([a_pairing(old.mentor_id, chen.id)])

    assert letters(store) == [("Ana Ruiz", "Chen Wei"), ("Chen Wei", "Ana Ruiz"), ("Bo Lind", "")]
    assert letters(store, Scope.PAIRING, pairing_id=old.id) == []


def test_somebody_willing_on_either_side_gets_the_words_for_both(store: Store) -> None:
    add_participant(store, "Chen Wei", willing_as=WillingAs.EITHER)
    [letter] = letters_of(*ordered(store, Scope.ALL))

    assert isinstance(letter, WaitingLetter)
    assert letter.willing_as is WillingAs.EITHER
    assert letter.frame.sensitivity == "For you alone."


def mentor_s(store: Store, pairing: Pairing) -> MatchedLetter:
    [letter, _mentee_s] = letters_of(*ordered(store, Scope.PAIRING, pairing_id=pairing.id))
    assert isinstance(letter, MatchedLetter)
    return letter


def partner(store: Store, pairing: Pairing) -> Participant:
    return store.participants.get(pairing.mentee_id)


def test_the_partner_s_details_stand_in_it_and_no_confidence(store: Store) -> None:
    ana = add_participant(store, "Ana Ruiz")
    someone = a_person(
        "Bo Lind", email="bo@x.org", phone="0300 7", site="Quay", title="Director", access_needs="step-free",
        notes="a note", pronunciation="BOH",
    )  # fmt: skip
    bo = add_participant(store, person=someone, aims="to ask sooner")
    with store.edit("Pair"):
        [id_] = store.pairings.add([a_pairing(ana.id, bo.id)])
    found = mentor_s(store, store.pairings.get(id_)).partner

    assert (found.person.name, found.person.work, found.say_like) == ("Bo Lind", "Director", "BOH")
    assert (found.email, found.phone, found.site, found.aims) == ("bo@x.org", "0300 7", "Quay", "to ask sooner")
    assert "step-free" not in str(found)
    assert "a note" not in str(found)


def test_the_first_date_is_to_be_booked_ten_days_from_the_letter_on(store: Store) -> None:
    pairing = a_pair_of(store, started_on=date(2027, 1, 4))
    first = mentor_s(store, pairing).first

    assert (first.book_by, first.held, first.planned_at) == (date(2027, 3, 11), 0, None)


@pytest.mark.parametrize(
    ("due", "booked"), [("2027-03-05", "2027-03-05"), ("2027-03-20", "2027-03-11"), ("2027-02-20", "2027-03-11")]
)
def test_it_is_to_be_booked_before_the_first_session_is_due_unless_that_day_is_gone(
    store: Store, due: str, booked: str
) -> None:
    pairing = a_pair_of(store)
    add_session(store, pairing, due_by=date.fromisoformat(due))

    assert mentor_s(store, pairing).first.book_by == date.fromisoformat(booked)


def test_a_date_that_stands_already_is_told(store: Store) -> None:
    pairing = a_pair_of(store)
    add_session(store, pairing, due_by=date(2027, 2, 1))
    add_session(store, pairing, planned_at=at("2027-03-09T10:00"), place="Room 2")
    first = mentor_s(store, pairing).first

    assert (first.planned_at, first.place) == (at("2027-03-09T10:00"), "Room 2")


def test_letters_are_printed_and_nobody_s_letter_is_refused(store: Store) -> None:
    add_participant(store, "Gone", status=IntakeStatus.WITHDRAWN)
    with pytest.raises(CounterpartError, match="no-letter-to-print"):
        draw(*ordered(store, Scope.ALL))
    a_pair_of(store)

    assert draw(*ordered(store, Scope.ALL)).pages == 3
    assert [letter.side for letter in letters_of(*ordered(store, Scope.ALL))] == list(Side)  # type: ignore[union-attr]
