"""A program file in which naughty strings stand wherever somebody can write."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path

from app.domain.pairings import Closing, ClosingKind, PairingState
from app.domain.participants import Consent, Exclusion, Readiness, Side
from app.domain.people import Grade, Person
from app.domain.privacy import Visibility
from app.domain.programs import ChangeKind, Decision
from app.domain.sessions import (
    COORDINATOR_SHOULD_KNOW,
    TAKES,
    Absent,
    ActionState,
    Answer,
    Reflection,
    Session,
    SessionState,
)
from app.domain.survey_forms import AnswerKind, own_questions
from app.domain.surveys import SurveyLine, SurveySheet, Wave
from app.domain.topics import Interest, Topic
from app.storage import Store
from tests.support.builders import a_pairing, a_participant, a_session, a_store, an_action
from tests.support.naughty import NAUGHTY

WEEK = timedelta(days=7)
PARTING = " | "
_IN_A_NAME, _IN_A_TEXT = 13, 3
_LONGEST_NAME = 400  # signs


def naughty_names() -> list[str]:
    """Every string in the name of somebody, up to thirteen to a name; those of one category together."""
    names: list[str] = []
    for strings in NAUGHTY.values():
        count = _LONGEST_NAME
        for string in strings:
            if count >= _IN_A_NAME or len(names[-1]) + len(string) > _LONGEST_NAME:
                names.append(string)
                count = 1
            else:
                names[-1] += PARTING + string
                count += 1
    return names


class _Texts:
    """The strings in turn, a few to a text."""

    def __init__(self) -> None:
        self._strings: Iterator[str] = cycle([string for strings in NAUGHTY.values() for string in strings])

    def next(self, count: int = _IN_A_TEXT) -> str:
        return PARTING.join(next(self._strings) for _ in range(count))


def hostile_program(path: Path, today: date) -> None:
    """Write it: everybody is paired, every pair has met and will meet again, and one pair has ended."""
    texts = _Texts()
    with a_store(
        path, name=texts.next(), purpose=texts.next(), organization=texts.next(), sponsor=texts.next(),
        coordinator_name=texts.next(), coordinator_email=texts.next(1), coordinator_phone=texts.next(1),
        support_contact=texts.next(), confidentiality=texts.next(), employer_statement=texts.next(),
        starts_on=today - 9 * WEEK, ends_on=today + 17 * WEEK,
    ) as store, store.edit("Fill"):  # fmt: skip
        topics = store.topics.add(
            Topic(program_id=1, name=texts.next(), prompts=(texts.next(), texts.next()), position=90 + place)
            for place in range(4)
        )
        store.grades.add(Grade(name=f"{texts.next(1)} {rank}", rank=rank) for rank in range(1, 5))
        members = _add_people(store, texts, topics)
        store.exclusions.add([Exclusion(person_id=1, other_id=4, reason=texts.next())])
        store.decisions.add(
            Decision(program_id=1, kind=kind, on=today + WEEK * (place - 2), text=texts.next())
            for place, kind in enumerate([*ChangeKind] * 2)
        )
        pairings = _add_pairings(store, texts, members, today)
        for pairing_id in pairings:
            _add_sessions(store, texts, pairing_id, topics, today)
        for place, member_id in enumerate(members):
            _add_surveys(store, texts, member_id, [*Side][place % 2], today)


def _add_people(store: Store, texts: _Texts, topics: Sequence[int]) -> list[int]:
    names = naughty_names()
    ids = store.people.add(
        Person(
            name=name, sort_name=name, pronunciation=texts.next(1), pronouns=texts.next(1), email=texts.next(1),
            staff_number=f"{texts.next(1)} {number}", phone=texts.next(1), title=texts.next(),
            department=texts.next(), site=texts.next(1), grade=f"{texts.next(1)}", languages=(texts.next(1),),
            manager_text=texts.next(1), access_needs=texts.next(), notes=texts.next(),
        )
        for number, name in enumerate(names)
    )  # fmt: skip
    return store.participants.add(
        a_participant(
            person=person,
            aims=texts.next(),
            status_reason=texts.next(),
            interests={topic: Interest(topic_id=topic, can_share=3, want_to_learn=3) for topic in topics},
            readiness=Readiness(guided_by_junior=1, difficulty=texts.next()),
            consent=Consent(notice=texts.next(1), given_on=store.programs.get(1).starts_on, how=texts.next(1),
                            may_be_quoted=True),
        )
        for person in store.people.get_many(ids)
    )  # fmt: skip


def _add_pairings(store: Store, texts: _Texts, members: Sequence[int], today: date) -> list[int]:
    closing = Closing(
        on=today - WEEK,
        kind=ClosingKind.NO_FAULT,
        initiated_by=texts.next(1),
        reason=texts.next(),
        note=texts.next(),
    )
    pairs = list(zip(members[::2], [*members[1::2], members[1]], strict=False))  # nobody is left over
    running = [
        a_pairing(
            mentor, mentee, started_on=today - 8 * WEEK, overridden_rule="department",
            override_reason=texts.next(), drop_reason=texts.next(), note=texts.next(),
        )
        for mentor, mentee in pairs
    ]  # fmt: skip
    over = a_pairing(
        members[0], members[3], started_on=today - 8 * WEEK, state=PairingState.CLOSED, closing=closing
    )
    return store.pairings.add([*running, over])


def _add_sessions(store: Store, texts: _Texts, pairing_id: int, topics: Sequence[int], today: date) -> None:
    held, _missed, _planned = store.sessions.add(
        [
            Session(
                pairing_id=pairing_id, due_by=today - 4 * WEEK, held_on=today - 4 * WEEK, minutes=60,
                state=SessionState.HELD, topic_ids=(topics[0],), note=texts.next(), place=texts.next(1),
            ),
            a_session(
                pairing_id=pairing_id, due_by=today - WEEK, state=SessionState.CANCELLED, absent=Absent.MENTEE,
                absence_note=texts.next(),
            ),
            a_session(
                pairing_id=pairing_id, due_by=today + WEEK, place=texts.next(1), note=texts.next(),
                topic_ids=(topics[pairing_id % len(topics)],),
            ),
        ]
    )  # fmt: skip
    store.reflections.add(_reflections(texts, held))
    store.actions.add(an_action(held, texts.next(), side, state=state) for side in Side for state in ActionState)


def _reflections(texts: _Texts, session_id: int) -> list[Reflection]:
    return [
        Reflection(
            session_id=session_id,
            side=side,
            useful=4,
            answers={
                TAKES: Answer(text=texts.next(), visibility=Visibility.SUMMARY, may_be_quoted=True),
                COORDINATOR_SHOULD_KNOW: Answer(text=texts.next()),
            },
        )
        for side in Side
    ]


def _add_surveys(store: Store, texts: _Texts, member_id: int, side: Side, today: date) -> None:
    waves = (Wave.START, Wave.MID, Wave.CLOSE)
    store.survey_sheets.add(
        SurveySheet(participant_id=member_id, side=side, wave=wave, issued_on=today - WEEK, returned_on=today)
        for wave in waves
    )
    store.survey_lines.add(
        SurveyLine(
            participant_id=member_id, side=side, wave=wave, item=question.key, text=texts.next(),
            visibility=Visibility.SUMMARY, may_be_quoted=True,
        )
        for wave in waves
        for question in own_questions(wave, side)
        if question.kind is AnswerKind.LINES
    )  # fmt: skip
