"""Checking a program file: its integrity, and whether its records make sense together."""

from dataclasses import dataclass
from datetime import date

from app.domain.names import fold
from app.domain.pairings import PLACE_TAKING, Pairing
from app.domain.participants import Participant, Side
from app.domain.people import Person
from app.domain.programs import Program
from app.domain.seniority import ReportingLines
from app.domain.sessions import SessionState
from app.storage import Store
from app.text.catalog import _, ngettext
from app.text.formats import listing


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found. faults: the file is not sound; remarks: worth a look, each a whole sentence."""

    faults: tuple[str, ...]
    remarks: tuple[str, ...]
    people: int
    programs: int


def check(store: Store, today: date) -> CheckReport:
    """Check integrity, foreign keys and the rules that records must keep together. Changes nothing.

    Records of a file with faults aren't looked at: they can't be trusted to lead to each other.
    """
    people = store.people.all()
    programs = store.programs.all()
    faults = tuple(store.problems())
    remarks = () if faults else tuple(_remarks(store, people, programs, today))
    return CheckReport(faults, remarks, len(people), len(programs))


def _remarks(store: Store, people: list[Person], programs: list[Program], today: date) -> list[str]:
    remarks = _loops(people) + _twice(people)
    for program in programs:
        participants = {participant.id: participant for participant in store.participants.of(program.id)}
        remarks += _over_places(store.pairings.of(program.id), participants)
        remarks += _future_sessions(store, program.id, today)
    return remarks


def _loops(people: list[Person]) -> list[str]:
    names = {person.id: person.name for person in people}
    return [
        _("These people report to each other in a circle: {names}. Correct one of their managers.").format(
            names=listing([names[member] for member in loop])
        )
        for loop in ReportingLines.of(people).loops
    ]


def _twice(people: list[Person]) -> list[str]:
    seen: dict[str, Person] = {}
    remarks = []
    for person in people:
        for key in filter(None, (fold(person.email), fold(person.staff_number))):
            first = seen.setdefault(key, person)
            if first.id != person.id:
                remarks.append(
                    _(
                        "{one} and {other} share the e-mail or staff number {key}: perhaps one person twice."
                    ).format(one=first.name, other=person.name, key=key)
                )
    return remarks


def _over_places(pairings: list[Pairing], participants: dict[int, Participant]) -> list[str]:
    taken: dict[int, int] = {}
    for pairing in pairings:
        if pairing.state in PLACE_TAKING:
            for side in Side:
                member = pairing.participant_id(side)
                taken[member] = taken.get(member, 0) + 1
    return [
        _("{name} has {pairings}, but only {places}.").format(
            name=participants[member].person.name,
            pairings=ngettext("{n} pairing", "{n} pairings", count).format(n=count),
            places=_places(participants[member].places),
        )
        for member, count in taken.items()
        if count > participants[member].places
    ]


def _places(count: int) -> str:
    return ngettext("{n} place", "{n} places", count).format(n=count)


def _future_sessions(store: Store, program_id: int, today: date) -> list[str]:
    return [
        _("Session {code} is marked as held on a day that is still to come.").format(code=session.code)
        for story in store.stories(program_id)
        for session in story.sessions
        if session.state is SessionState.HELD and session.day > today
    ]
