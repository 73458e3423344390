"""A believable program of any size: pairs that met, pairs that will, and some that nobody has heard of."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from app.domain.pairings import Pairing
from app.domain.participants import Side, WillingAs
from app.domain.sessions import Session, SessionState
from app.storage import Store
from tests.support.builders import a_pairing, a_participant, a_person, a_program, a_reflection

_CADENCE = 20  # days


def a_large_program(path: Path, people: int, sessions: int, today: date) -> Path:
    """A program of 240 days in its middle, with everybody in one pairing and as many sessions for each.

    Half of the sessions were held, on days of the past weeks, most of them with both sides' reflections. The next
    one of two pairs in three has a date: in this week, in the next ones, and for some in the last few days, of
    which nobody has said yet whether they met. One agreement in nine is unsigned.
    """
    with Store.create(path) as store, store.edit("Fill"):
        half = timedelta(days=120)
        store.programs.add([a_program(starts_on=today - half, ends_on=today + half, cadence_days=_CADENCE)])
        names = (a_person(f"Person {n}", department="IT", email=f"{n}@example.org") for n in range(people))
        everyone = store.people.get_many(store.people.add(names))
        members = store.participants.add(
            a_participant(person=person, willing_as=WillingAs.EITHER) for person in everyone
        )
        pairs = zip(members[::2], members[1::2], strict=True)
        pairings = store.pairings.add(_pairing(number, *pair, today) for number, pair in enumerate(pairs))
        of_each = sessions * 2 // people
        made = [s for pairing in store.pairings.get_many(pairings) for s in _sessions(pairing, of_each, today)]
        for session_id, session in zip(store.sessions.add(made), made, strict=True):
            _hand_in(store, session_id, session)
    return path


def _pairing(number: int, mentor_id: int, mentee_id: int, today: date) -> Pairing:
    signed = None if number % 9 == 0 else today - timedelta(days=105)
    started = today - timedelta(days=110)
    return a_pairing(mentor_id, mentee_id, started_on=started, agreement_signed_on=signed)


def _sessions(pairing: Pairing, of_each: int, today: date) -> Iterator[Session]:
    for number in range(of_each):
        coming = number - of_each // 2
        day = today + timedelta(days=_CADENCE * coming + pairing.id % _CADENCE - 2)
        session = Session(pairing_id=pairing.id, due_by=day)
        if coming < 0:
            day -= timedelta(days=_CADENCE)
            yield replace(session, due_by=day, state=SessionState.HELD, held_on=day, minutes=60)
        elif coming == 0 and pairing.id % 3:
            yield replace(session, planned_at=datetime.combine(day, time(9 + pairing.id % 8)))
        else:
            yield session


def _hand_in(store: Store, session_id: int, session: Session) -> None:
    if session.held_on is None:
        return
    sides = [Side.MENTOR] if session_id % 13 == 0 else list(Side)
    energy = 2 if session_id % 17 == 0 else 4
    store.reflections.add(a_reflection(session_id, side, energy=energy, takes="A line") for side in sides)
