"""Random edits of every noun: one call adds, changes or removes something, as a coordinator might."""

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from app.domain.pairings import Closing, ClosingKind, PairingState
from app.domain.participants import Consent, Exclusion, Format, Readiness, Side
from app.domain.privacy import Visibility
from app.domain.programs import ChangeKind, Decision, ProgramStatus, Rules
from app.domain.sessions import ActionState, Answer, SessionState
from app.domain.surveys import SurveyAnswer, SurveySheet, Wave
from app.domain.topics import Interest, Topic
from app.domain.wishes import Wish, WishKind
from app.storage import IntegrityError, Store
from app.storage.records import Records
from tests.support.builders import (
    STARTS_ON,
    a_pairing,
    a_participant,
    a_person,
    a_program,
    a_reflection,
    a_session,
    an_action,
)
from tests.support.nasty import NASTY
from tests.support.states import rows_of


class RandomEdits:
    """Edits of one open program file, inside a step that somebody else has opened."""

    def __init__(self, store: Store, chance: random.Random) -> None:
        self._store = store
        self._chance = chance
        self._edits: list[tuple[Callable[[], None], int]] = [
            (self._add_person, 4),
            (self._add_participant, 5),
            (self._add_pairing, 4),
            (self._add_session, 6),
            (self._add_reflection, 4),
            (self._add_small_things, 5),
            (self._add_wish, 2),
            (self._change_person, 3),
            (self._change_participant, 3),
            (self._change_pairing, 3),
            (self._change_session, 4),
            (self._change_reflection, 3),
            (self._change_small_things, 3),
            (self._order_grades, 1),
            (self._remove, 6),
        ]

    def one(self) -> None:
        """Do one random edit; it may find nothing to do."""
        edits, weights = zip(*self._edits, strict=True)
        # Two of the same that may exist only once are refused by the file and leave nothing.
        with suppress(IntegrityError):
            self._chance.choices(edits, weights)[0]()

    def _ids(self, table: str) -> list[int]:
        return [int(str(row[0])) for row in rows_of(self._store, f'SELECT id FROM "{table}"')]

    def _some(self, table: str) -> int | None:
        ids = self._ids(table)
        return self._chance.choice(ids) if ids else None

    def _text(self) -> str:
        return self._chance.choice(NASTY)[:200]

    def _name(self) -> str:
        return f"{self._text()} {self._chance.getrandbits(40):x}"

    def _day(self) -> date:
        return STARTS_ON + timedelta(days=self._chance.randrange(200))

    def _of(self, kind: Any) -> Any:
        return self._chance.choice(list(kind))

    def _person_fields(self) -> dict[str, Any]:
        return {
            "name": self._name(),
            "notes": self._text(),
            "languages": tuple(self._text() for _ in range(self._chance.randrange(3))),
            "manager_id": self._some("person"),
            "joined_on": self._chance.choice([None, self._day()]),
            "years_in_organization": self._chance.choice([None, self._chance.random() * 40]),
            "has_left": self._chance.random() < 0.2,
        }

    def _add_person(self) -> None:
        self._store.people.add([a_person(**self._person_fields())])

    def _change_person(self) -> None:
        if found := self._some("person"):
            self._store.people.change(replace(self._store.people.get(found), **self._person_fields()))

    def _participant_fields(self) -> dict[str, Any]:
        topics = self._ids("topic")
        chosen = self._chance.sample(topics, min(len(topics), self._chance.randrange(4)))
        return {
            "interests": {
                topic: Interest(topic_id=topic, can_share=self._chance.randrange(4)) for topic in chosen
            },
            "aims": self._text(),
            "places": self._chance.randrange(4),
            "availability": frozenset(self._chance.sample(["mon-am", "tue-pm", "fri-am"], 2)),
            "formats": frozenset({self._of(Format)}),
            "readiness": Readiness(keeps_the_time=self._chance.choice([None, 1, 5]), difficulty=self._text()),
            "consent": Consent(notice=self._text(), given_on=self._chance.choice([None, self._day()])),
        }

    def _add_participant(self) -> None:
        person, program = self._some("person"), self._some("program")
        if person and program:
            someone = self._store.people.get(person)
            fields = {**self._participant_fields(), "program_id": program}
            self._store.participants.add([a_participant(person=someone, **fields)])

    def _change_participant(self) -> None:
        if found := self._some("participant"):
            store = self._store.participants
            store.change(replace(store.get(found), **self._participant_fields()))

    def _add_pairing(self) -> None:
        mentor, mentee, program = self._some("participant"), self._some("participant"), self._some("program")
        if mentor and mentee and program and mentor != mentee:
            self._store.pairings.add([a_pairing(mentor, mentee, program_id=program)])

    def _change_pairing(self) -> None:
        if found := self._some("pairing"):
            closing = Closing(on=self._day(), kind=self._of(ClosingKind), note=self._text())
            fields: dict[str, Any] = self._chance.choice(
                [
                    {"state": PairingState.CLOSED, "closing": closing},
                    {"state": PairingState.PAUSED, "closing": None, "started_on": self._day()},
                    {"note": self._text(), "parts": {"topics": self._chance.randrange(5_000)}},
                ]
            )
            self._store.pairings.change(replace(self._store.pairings.get(found), **fields))

    def _session_fields(self) -> dict[str, Any]:
        state = self._of(SessionState)
        topics = self._ids("topic")
        return {
            "state": state,
            "held_on": self._day() if state is SessionState.HELD else None,
            "topic_ids": tuple(self._chance.sample(topics, min(len(topics), self._chance.randrange(4)))),
            "note": self._text(),
        }

    def _add_session(self) -> None:
        if pairing := self._some("pairing"):
            session = a_session(pairing_id=pairing, due_by=self._day(), **self._session_fields())
            self._store.sessions.add([session])

    def _change_session(self) -> None:
        if found := self._some("session"):
            self._store.sessions.change(replace(self._store.sessions.get(found), **self._session_fields()))

    def _answers(self) -> dict[str, Answer]:
        return {
            key: Answer(text=self._text(), visibility=self._of(Visibility))
            for key in self._chance.sample("abc", 2)
        }

    def _add_reflection(self) -> None:
        if session := self._some("session"):
            self._store.reflections.add([a_reflection(session, self._of(Side), answers=self._answers())])

    def _change_reflection(self) -> None:
        if found := self._some("reflection"):
            store = self._store.reflections
            store.change(replace(store.get(found), answers=self._answers(), energy=self._chance.randrange(1, 6)))

    def _add_small_things(self) -> None:
        session, participant = self._some("session"), self._some("participant")
        person, other, program = self._some("person"), self._some("person"), self._some("program")
        side, wave, day = self._of(Side), self._of(Wave), self._day()
        if session and self._chance.random() < 0.5:
            self._store.actions.add([an_action(session, text=self._name(), side=side, due_on=day)])
        elif participant and self._chance.random() < 0.5:
            sheet = SurveySheet(participant_id=participant, side=side, wave=wave, issued_on=day)
            self._store.survey_sheets.add([sheet])
            answer = SurveyAnswer(participant_id=participant, side=side, wave=wave, item="H1", score=3)
            self._store.survey_answers.add([answer])
        elif person and other and person != other and self._chance.random() < 0.5:
            self._store.exclusions.add([Exclusion(person_id=person, other_id=other, reason=self._text())])
        elif program:
            self._store.decisions.add(
                [Decision(program_id=program, kind=self._of(ChangeKind), on=day, text=self._name())]
            )
            self._store.topics.add([Topic(program_id=program, name=self._name(), prompts=(self._text(),))])
        else:
            self._store.programs.add([a_program(self._name())])

    def _add_wish(self) -> None:
        mentor, mentee, program = self._some("participant"), self._some("participant"), self._some("program")
        if mentor and mentee and program and mentor != mentee:
            of: dict[str, Any] = {"program_id": program, "kind": self._of(WishKind), "reason": self._text()}
            self._store.wishes.add([Wish(mentor_id=mentor, mentee_id=mentee, **of)])

    def _change_small_things(self) -> None:
        action, program, topic = self._some("action"), self._some("program"), self._some("topic")
        if action:
            found = self._store.actions.get(action)
            self._store.actions.change(replace(found, state=self._of(ActionState), due_on=None))
        if program:
            rules = Rules(smallest_gap=self._chance.randrange(5), consent_required=self._chance.random() < 0.5)
            changed = replace(self._store.programs.get(program), rules=rules, status=self._of(ProgramStatus))
            self._store.programs.change(replace(changed, name=self._name(), sponsor=self._text()))
        if topic:
            self._store.topics.change(replace(self._store.topics.get(topic), name=self._name()))

    def _order_grades(self) -> None:
        self._store.grades.set_order(self._chance.sample(["A", "B", "C", "D", "E"], self._chance.randrange(6)))

    def _remove(self) -> None:
        # What hangs on a record goes with it; whole programs and topics seldom, or little would be left.
        nouns: dict[str, Records[Any]] = {
            "action": self._store.actions,
            "decision": self._store.decisions,
            "exclusion": self._store.exclusions,
            "grade": self._store.grades,
            "pairing": self._store.pairings,
            "participant": self._store.participants,
            "person": self._store.people,
            "reflection": self._store.reflections,
            "session": self._store.sessions,
            "survey_answer": self._store.survey_answers,
            "survey_sheet": self._store.survey_sheets,
            "wish": self._store.wishes,
        }
        if self._chance.random() < 0.1:
            nouns |= {"program": self._store.programs, "topic": self._store.topics}
        table = self._of(nouns)
        if found := self._some(table):
            nouns[table].remove([found])
