"""The sample program: made by code, the same every time, relative to the day given."""

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from app.domain.names import fold, sort_name
from app.domain.pairings import Closing, ClosingKind, Pairing, PairingState, place_of
from app.domain.participants import Consent, Format, IntakeStatus, Participant, Readiness, WillingAs
from app.domain.people import Grade, Person
from app.domain.programs import ChangeKind, Decision, Program, ProgramStatus
from app.domain.topics import Interest
from app.operations.programs import add_topics, filling, new_program
from app.operations.sample_cast import GRADES, ORGANIZATION, Role, cast
from app.operations.sample_journal import SampleJournal
from app.operations.sample_script import Course, courses, decisions, next_steps
from app.storage import Store
from app.text.catalog import _

_SEED = 20_270_316
_UNDER_WAY = timedelta(days=124)  # four months


def write_sample(path: Path, today: date) -> Store:
    """A new file with the sample program as it would stand on `today`, opened.

    Undo ends before it: there is nothing to take back in it yet. Raises CounterpartError: file-exists,
    not-written.
    """
    chance = random.Random(_SEED)
    store = Store.create(path, _clock(today), chance.choice)
    with filling(store):
        with store.edit(_("Make the sample program")):
            _SampleMaker(store, today, chance).make()
        store.end_undo_here()
    return store


def _clock(today: date) -> Callable[[], datetime]:
    return lambda: datetime.combine(today, time(9), UTC)


class _SampleMaker:
    """Fills an open, empty file with the sample, step by step, inside one edit."""

    def __init__(self, store: Store, today: date, chance: random.Random) -> None:
        self._store = store
        self._today = today
        self._chance = chance
        self._roles = {role.key: role for role in cast()}

    def make(self) -> None:
        program = self._add_program()
        topic_ids = add_topics(self._store, program.id)
        people = self._add_people()
        members = self._add_participants(program, people, topic_ids)
        journal = SampleJournal(self._store, program, self._today, self._chance, topic_ids)
        for course in courses():
            mentor, mentee = members[course.mentor], members[course.mentee]
            pairing = self._add_pairing(program, course, mentor, mentee)
            journal.write(course, pairing, mentor, mentee)
        self._add_decisions(program)

    def _add_program(self) -> Program:
        purpose = _(
            "Decisions about our digital services are taken three levels away from those who use them every day."
        )
        starts = self._today - _UNDER_WAY
        program = replace(
            new_program(_("Reverse mentoring, sample"), purpose, self._today),
            status=ProgramStatus.RUNNING,
            organization=ORGANIZATION,
            sponsor=_("Helen Marsh, Chief Executive"),
            starts_on=starts,
            ends_on=starts + timedelta(days=181),
            coordinator_name="Hélène Dubois",
            coordinator_email="h.dubois@northwater.example",
            coordinator_phone="0300 555 0107",
            support_contact=_("Staff Support, 0300 555 0142, confidential, any day 8:00 to 20:00"),
        )
        self._store.grades.add(Grade(name=name, rank=rank) for rank, name in enumerate(GRADES, start=1))
        return self._store.programs.get(self._store.programs.add([program])[0])

    def _add_people(self) -> dict[str, Person]:
        people: dict[str, Person] = {}
        for number, role in enumerate(self._roles.values(), start=1):
            manager = people[role.manager].id if role.manager in people else None
            person = self._person(role, number, manager)
            people[role.key] = replace(person, id=self._store.people.add([person])[0])
        return self._with_managers(people)

    def _with_managers(self, people: Mapping[str, Person]) -> dict[str, Person]:
        """Everyone with their manager, also where the manager was added later."""
        done = {}
        for key, person in people.items():
            manager = self._roles[key].manager
            done[key] = replace(person, manager_id=people[manager].id if manager else None)
            self._store.people.change(done[key])
        return done

    def _person(self, role: Role, number: int, manager_id: int | None) -> Person:
        joined = self._today - timedelta(days=round(role.years * 365.25))
        return Person(
            name=role.name,
            sort_name=sort_name(role.name),
            pronunciation=role.pronunciation,
            email=f"{fold(role.key)}@northwater.example",
            staff_number=f"N{1000 + number}",
            title=role.title,
            department=role.department,
            site=role.site,
            grade=GRADES[role.grade - 1],
            joined_on=joined,
            languages=role.languages,
            manager_id=manager_id,
        )

    def _add_participants(
        self, program: Program, people: Mapping[str, Person], topic_ids: list[int]
    ) -> dict[str, Participant]:
        members = {}
        for key, role in self._roles.items():
            if role.willing_as is None:
                continue
            participant = self._participant(program, people[key], role, topic_ids)
            members[key] = replace(participant, id=self._store.participants.add([participant])[0])
        return members

    def _participant(self, program: Program, person: Person, role: Role, topic_ids: list[int]) -> Participant:
        still_waiting = {"zoltowski": IntakeStatus.WAITING, "reyes": IntakeStatus.APPLIED}
        notice_day = program.starts_on - timedelta(days=self._chance.randint(10, 20))
        return Participant(
            program_id=program.id,
            person=person,
            willing_as=role.willing_as or WillingAs.EITHER,
            status=still_waiting.get(role.key, IntakeStatus.ACCEPTED),
            interests=_interests(role, topic_ids),
            aims=role.aims,
            availability=frozenset(role.slots),
            formats=frozenset({Format.IN_PERSON, Format.REMOTE}),
            readiness=Readiness(guided_by_junior=role.readiness, keeps_the_time=4, keeps_confidence=5),
            consent=Consent(notice="1", given_on=notice_day, how=_("on paper"), may_be_quoted=role.quotable),
        )

    def _add_pairing(self, program: Program, course: Course, mentor: Participant, mentee: Participant) -> Pairing:
        started = program.starts_on
        closing = None
        if course.closed_after is not None:
            closed_on = started + timedelta(days=course.closed_after)
            closing = Closing(on=closed_on, kind=ClosingKind.NO_FAULT, initiated_by="mentee", reason="diary")
        pairing = Pairing(
            program_id=program.id,
            mentor_id=mentor.id,
            mentee_id=mentee.id,
            state=PairingState.CLOSED if closing else PairingState.RUNNING,
            started_on=started,
            agreement_signed_on=started + timedelta(days=12) if course.signed else None,
            mentor_place=place_of(mentor.person),
            mentee_place=place_of(mentee.person),
            closing=closing,
        )
        return self._store.pairings.get(self._store.pairings.add([pairing])[0])

    def _add_decisions(self, program: Program) -> None:
        changed = [(ChangeKind.CHANGED, -days, text) for days, text in decisions()]
        coming = [(ChangeKind.NEXT, days, text) for days, text in next_steps()]
        self._store.decisions.add(
            Decision(program_id=program.id, kind=kind, on=self._today + timedelta(days=days), text=text)
            for kind, days, text in (*changed, *coming)
        )


def _interests(role: Role, topic_ids: list[int]) -> dict[int, Interest]:
    share, want = role.share or {}, role.want or {}
    return {
        topic_ids[place]: Interest(
            topic_id=topic_ids[place], can_share=share.get(place, 0), want_to_learn=want.get(place, 0)
        )
        for place in sorted(share.keys() | want.keys())
    }
