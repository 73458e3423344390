"""The journal of the sample program: sessions as they went, both sides' hand-ins, actions and surveys."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from app.domain.pairings import Pairing, PairingState
from app.domain.participants import Participant, Side
from app.domain.privacy import Visibility
from app.domain.programs import Program
from app.domain.sessions import (
    COORDINATOR_SHOULD_KNOW,
    TAKES,
    AbsenceReason,
    Absent,
    Action,
    ActionState,
    Answer,
    EntrySource,
    Reflection,
    Session,
    SessionKind,
    SessionState,
    plan_sessions,
)
from app.domain.surveys import OWN_AIM, TRUST_ITEMS, SurveyAnswer, SurveySheet, Wave, items_for
from app.operations.sample_script import (
    Course,
    confidences,
    mentee_actions,
    mentee_lines,
    mentor_actions,
    mentor_lines,
)
from app.storage import Store

_ABSENT = {"C": (SessionState.CANCELLED, Absent.MENTEE), "N": (SessionState.NO_SHOW, Absent.MENTOR)}
_MID_POINT_AFTER = 3  # held sessions after which the mid-point form went out
_START_WAVE_DAYS, _MID_WAVE_DAYS = 3, 92


class SampleJournal:
    """Writes the story of each pairing into an open file, inside a running edit."""

    def __init__(
        self, store: Store, program: Program, today: date, chance: random.Random, topic_ids: Sequence[int]
    ) -> None:
        self._store = store
        self._program = program
        self._today = today
        self._chance = chance
        self._topic_ids = list(topic_ids)
        self._written = 0

    def write(self, course: Course, pairing: Pairing, mentor: Participant, mentee: Participant) -> None:
        """Write all that happened in one pairing, and what is still planned."""
        topics = self._topics_of(mentor, mentee)
        happened: list[Session] = []
        for letter, days in zip(course.happened, course.days, strict=True):
            session = self._session(pairing, letter, days, happened, topics)
            happened.append(session)
            if session.state is SessionState.HELD:
                self._write_hand_ins(course, session, len(happened), mentor, mentee)
                self._add_actions(session)
        if pairing.state is PairingState.RUNNING:
            self._plan_rest(course, pairing, happened, topics)
        held = sum(1 for session in happened if session.state is SessionState.HELD)
        for side, participant in ((Side.MENTOR, mentor), (Side.MENTEE, mentee)):
            self._add_surveys(side, participant, held)

    def _topics_of(self, mentor: Participant, mentee: Participant) -> list[int]:
        """What the pair would talk about: wanted and offered, the mentee's wishes first, then the way back."""

        def wanted(learner: Participant, sharer: Participant) -> list[int]:
            levels = {topic: interest.want_to_learn for topic, interest in learner.interests.items()}
            offered = {topic for topic, interest in sharer.interests.items() if interest.can_share}
            return sorted(
                (topic for topic in levels if levels[topic] and topic in offered), key=lambda t: -levels[t]
            )

        return wanted(mentee, mentor) + wanted(mentor, mentee) or self._topic_ids[:1]

    def _session(
        self, pairing: Pairing, letter: str, days: int, before: Sequence[Session], topics: Sequence[int]
    ) -> Session:
        held_before = [session for session in before if session.state is SessionState.HELD]
        kind = self._kinds()[min(len(held_before), self._program.target_sessions - 1)]
        day = _on_weekday(self._program.starts_on + timedelta(days=days + self._chance.randint(0, 2)))
        at = datetime.combine(day, time(self._chance.choice((9, 10, 11, 14, 15))))
        session = Session(pairing_id=pairing.id, kind=kind, due_by=day + timedelta(days=3), planned_at=at)
        if letter == "H":
            minutes = self._chance.choice((60, 60, 60, 55, 70, 45, None))
            session = replace(
                session,
                state=SessionState.HELD,
                held_on=day,
                minutes=minutes,
                topic_ids=_topics_for(kind, len(held_before), topics),
                source=EntrySource.PAPER,
                entered_on=min(day + timedelta(days=self._chance.randint(1, 9)), self._today),
            )
        else:
            state, absent = _ABSENT[letter]
            session = replace(session, state=state, absent=absent, absence_reason=AbsenceReason.DIARY, notice_h=4)
        return self._store.sessions.get(self._store.sessions.add([session])[0])

    def _kinds(self) -> list[SessionKind]:
        return [session.kind for session in plan_sessions(self._program, 0, self._program.starts_on, [])]

    def _write_hand_ins(
        self, course: Course, session: Session, number: int, mentor: Participant, mentee: Participant
    ) -> None:
        is_last = number == len(course.happened)
        lively = self._chance.randint(4, 5)
        self._add_reflection(session, Side.MENTOR, mentor, self._chance.randint(3, 5))
        if number not in course.silent:
            self._add_reflection(
                session, Side.MENTEE, mentee, course.tired if is_last and course.tired else lively
            )

    def _add_reflection(self, session: Session, side: Side, writer: Participant, energy: int) -> None:
        self._written += 1
        reflection = Reflection(
            session_id=session.id,
            side=side,
            kept_private=self._written % 11 == 0,
            useful=self._chance.randint(3, 5),
            open=self._chance.randint(2, 5),
            energy=energy,
            handed_in_on=min(session.day + timedelta(days=2), self._today),
        )
        if not reflection.kept_private:
            reflection = replace(reflection, answers=self._answers(side, writer))
        self._store.reflections.add([reflection])

    def _answers(self, side: Side, writer: Participant) -> dict[str, Answer]:
        lines = mentor_lines() if side is Side.MENTOR else mentee_lines()
        readable = self._chance.choice((Visibility.SUMMARY, Visibility.PAIR, Visibility.COORDINATOR))
        quoted = writer.consent.may_be_quoted and readable is Visibility.SUMMARY
        answers = {
            TAKES: Answer(text=lines[self._written % len(lines)], visibility=readable, may_be_quoted=quoted)
        }
        if self._written % 5 == 0:
            told = confidences()
            answers[COORDINATOR_SHOULD_KNOW] = Answer(text=told[self._written // 5 % len(told)])
        return answers

    def _add_actions(self, session: Session) -> None:
        for side, lines in ((Side.MENTOR, mentor_actions()), (Side.MENTEE, mentee_actions())):
            due = session.day + timedelta(days=self._chance.randint(14, 27))
            is_over = due < self._today
            state = self._chance.choice((ActionState.DONE, ActionState.DONE, ActionState.OPEN))
            text = lines[self._chance.randrange(len(lines))]
            action = Action(session_id=session.id, side=side, text=text, due_on=due)
            self._store.actions.add([replace(action, state=state) if is_over else action])

    def _plan_rest(
        self, course: Course, pairing: Pairing, happened: Sequence[Session], topics: Sequence[int]
    ) -> None:
        rest = plan_sessions(self._program, pairing.id, self._program.starts_on, happened)
        if course.next_in is not None:
            at = datetime.combine(self._next_day(course.next_in), time(course.next_at))
            about = _topics_for(rest[0].kind, len(happened), topics)
            rest[0] = replace(rest[0], planned_at=at, topic_ids=about)
        self._store.sessions.add(rest)

    def _next_day(self, days: int) -> date:
        """So many days after Monday; what would lie in the past is a week later, but for Monday's meeting."""
        day = self._today - timedelta(days=self._today.weekday()) + timedelta(days=days)
        return day + timedelta(days=7) if days and day < self._today else day

    def _add_surveys(self, side: Side, participant: Participant, held: int) -> None:
        start = {item: self._chance.randint(2, 4) for item in items_for(side)}
        self._add_wave(side, participant, Wave.START, start, _START_WAVE_DAYS)
        if held >= _MID_POINT_AFTER:
            later = {item: self._moved(item, score) for item, score in start.items()}
            later[OWN_AIM] = self._chance.randint(3, 5)
            self._add_wave(side, participant, Wave.MID, later, _MID_WAVE_DAYS)

    def _moved(self, item: str, score: int) -> int:
        step = self._chance.choice((0, 1, 1, 2, -1) if item in TRUST_ITEMS else (0, 1, 1, 1, 2))
        is_reversed = item == "H3"
        return max(1, min(5, score - step if is_reversed else score + step))

    def _add_wave(
        self, side: Side, participant: Participant, wave: Wave, scores: dict[str, int], days: int
    ) -> None:
        issued = self._program.starts_on + timedelta(days=days)
        came_back = self._chance.random() > 0.08
        returned = issued + timedelta(days=self._chance.randint(1, 8)) if came_back else None
        there = self._store.survey_sheets.of(self._program.id)
        if any(sheet.participant_id == participant.id and sheet.wave is wave for sheet in there):
            return  # someone with two pairings answers once
        self._store.survey_sheets.add(
            [
                SurveySheet(
                    participant_id=participant.id, side=side, wave=wave, issued_on=issued, returned_on=returned
                )
            ]
        )
        if came_back:
            self._store.survey_answers.add(
                SurveyAnswer(participant_id=participant.id, side=side, wave=wave, item=item, score=score)
                for item, score in scores.items()
            )


def _topics_for(kind: SessionKind, held_before: int, topics: Sequence[int]) -> tuple[int, ...]:
    """What a session is about: topic sessions take one wish after the other, later two at a time."""
    if kind is not SessionKind.TOPIC:
        return ()
    first = topics[(held_before - 1) % len(topics)]
    second = topics[held_before % len(topics)]
    return (first,) if held_before < 3 or first == second else (first, second)


def _on_weekday(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= 5 else 0)
