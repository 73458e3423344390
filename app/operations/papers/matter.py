"""What a paper is drawn from, read in slices: frozen values that a job in the background can draw."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.codes import CodeKind, read_code
from app.domain.pairings import PairingState
from app.domain.participants import Participant, Side
from app.domain.people import Grade
from app.domain.printables import Order, Printable, Scope
from app.domain.problems import trouble
from app.domain.programs import Decision, Program
from app.domain.stories import PairingStory
from app.domain.surveys import SurveyAnswer, SurveyLine, SurveySheet
from app.domain.topics import Topic
from app.operations.gathering import Slices, Wanted, sliced, wanted_of, wanted_sessions
from app.operations.recording import earlier_dates
from app.storage import Store

Told = Callable[[int, int], object]  # gets how many parts of how many are drawn; what it raises stops the drawing
_PAIRINGS_AT_ONCE, _PEOPLE_AT_ONCE = 25, 200  # some milliseconds each
_MET = (PairingState.RUNNING, PairingState.PAUSED, PairingState.CLOSED)
_AGREED = (PairingState.CONFIRMED, PairingState.RUNNING, PairingState.PAUSED)
_RECORDED = (PairingState.CONFIRMED, *_MET)
# Which pairings a paper "for all" is of; the others are of every pairing, and of everybody.
_STATES_FOR_ALL = {
    Printable.AGREEMENT: _AGREED,
    Printable.LAUNCH_KIT: _AGREED,
    Printable.CALENDAR: _AGREED,
    Printable.MID_POINT: _RECORDED,
    Printable.SURVEY: _RECORDED,
    Printable.CERTIFICATE: _MET,
}
_NO_STORIES = frozenset({Printable.INTAKE, Printable.PRIVACY_NOTICE})


def heeding(told: Told | None) -> Callable[[], None]:
    """What a drawing calls before each page of a paper of unknown length, so that it can be stopped."""

    def heed() -> None:
        if told is not None:
            told(1, 0)  # of how many can't be said

    return heed


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """All that one order needs of a program file.

    wanted: the sessions of agendas and reflection sheets, in the order of the paper. stories: of the pairings that
    the paper is of, by their id. participants: the people that it is of, by name; those in the stories for a paper
    of a pairing. grades: the organization's, from lowest to highest, those not yet placed last. managers: the
    names of these people's managers by id, for intake forms only. topics, logo: the program's. answers, sheets,
    lines: surveys of these people. moved_from: of journals, the times for which a session was planned before, by
    its id, oldest first.
    """

    program: Program
    today: date
    logo: bytes = b""
    wanted: tuple[Wanted, ...] = ()
    stories: tuple[PairingStory, ...] = ()
    participants: tuple[Participant, ...] = ()
    managers: Mapping[int, str] = field(default_factory=dict)
    topics: tuple[Topic, ...] = ()
    answers: tuple[SurveyAnswer, ...] = ()
    sheets: tuple[SurveySheet, ...] = ()
    lines: tuple[SurveyLine, ...] = ()
    decisions: tuple[Decision, ...] = ()
    grades: tuple[Grade, ...] = ()
    moved_from: Mapping[int, Sequence[datetime]] = field(default_factory=dict)

    @property
    def ranks(self) -> dict[str, int]:
        """The place of each grade in the organization's order, lowest 1; grades that have none are absent."""
        return {grade.name: grade.rank for grade in self.grades if grade.rank is not None}


def gather(store: Store, program: Program, order: Order) -> Slices[Matter]:
    """Read what an order is drawn from; between two slices a window has time for its coordinator.

    Raises CounterpartError: nothing-to-print where nobody and nothing is there for the paper, and of codes:
    code-unreadable, code-mistyped, code-unknown.
    """
    wanted = _wanted(store, program, order)
    pairing_ids, participant_ids = _chosen(store, program, order, wanted)
    stories: list[PairingStory] = []
    for ids in sliced(pairing_ids, _PAIRINGS_AT_ONCE):
        stories += store.stories_of(ids)
        yield
    if participant_ids is None:
        participant_ids = list(dict.fromkeys(s.participant(side).id for s in stories for side in Side))
    people: list[Participant] = []
    answers, sheets, lines = list[SurveyAnswer](), list[SurveySheet](), list[SurveyLine]()
    for ids in sliced(participant_ids, _PEOPLE_AT_ONCE):
        people += store.participants.get_many(ids)
        sheets += store.survey_sheets.of_participants(ids)
        answers += store.survey_answers.of_participants(ids)
        lines += store.survey_lines.of_participants(ids)
        yield
    _refuse_nothing(order, program, stories, people)
    managers: dict[int, str] = {}
    for ids in sliced(_manager_ids(people) if order.kind is Printable.INTAKE else [], _PEOPLE_AT_ONCE):
        managers |= {person.id: person.name for person in store.people.get_many(ids)}
        yield
    return Matter(
        program=program,
        today=order.today,
        logo=store.logos.of(program.id),
        wanted=tuple(wanted),
        stories=tuple(stories),
        participants=tuple(people),
        managers=managers,
        topics=tuple(store.topics.of(program.id)),
        answers=tuple(answers),
        sheets=tuple(sheets),
        lines=tuple(lines),
        decisions=tuple(store.decisions.of(program.id)),
        grades=tuple(store.grades.all()),
        moved_from=_moved_from(store, stories) if order.kind is Printable.JOURNAL else {},
    )


def _manager_ids(people: Sequence[Participant]) -> list[int]:
    return sorted({one.person.manager_id for one in people if one.person.manager_id is not None})


def _moved_from(store: Store, stories: Sequence[PairingStory]) -> Mapping[int, Sequence[datetime]]:
    return {one.id: earlier_dates(store, one) for story in stories for one in story.sessions}


def _wanted(store: Store, program: Program, order: Order) -> list[Wanted]:
    """The sessions that an order of agendas or reflection sheets names, in the order of their days."""
    if order.kind not in (Printable.AGENDA, Printable.REFLECTION):
        return []
    if order.scope is Scope.SESSION:
        return wanted_sessions(store, program, order.today, code=order.code)
    pairing_id = _pairing_id(store, program, order) if order.scope is Scope.PAIRING else None
    days = order.days if order.scope is Scope.ALL else None
    return wanted_sessions(store, program, order.today, days=days, pairing_id=pairing_id)


def _chosen(
    store: Store, program: Program, order: Order, wanted: Sequence[Wanted]
) -> tuple[list[int], list[int] | None]:
    """The pairings and the people that are read, by id; None for the people of those pairings."""
    if wanted:
        return list(dict.fromkeys(one.pairing_id for one in wanted)), None
    if order.scope is Scope.BLANK:
        return [], []
    if order.scope is Scope.PAIRING:
        return [_pairing_id(store, program, order)], None
    if order.scope is Scope.PERSON:
        of_person = store.pairings.of_participants([order.participant_id])
        return [pairing.id for pairing in of_person], [order.participant_id]
    if order.kind in _NO_STORIES:
        return [], store.participants.ids(program.id)
    states = _STATES_FOR_ALL.get(order.kind)
    pairings = store.pairings.of(program.id)
    pairing_ids = [one.id for one in pairings if states is None or one.state in states]
    return pairing_ids, store.participants.ids(program.id) if states is None else None


def _pairing_id(store: Store, program: Program, order: Order) -> int:
    return order.pairing_id or pairing_of_code(store, program, order.code)


def _refuse_nothing(
    order: Order, program: Program, stories: Sequence[PairingStory], people: Sequence[Participant]
) -> None:
    whole = order.kind in (Printable.SUMMARY, Printable.PROFILE, Printable.HAND_OVER, Printable.PRIVACY_NOTICE)
    if not (whole or order.scope is Scope.BLANK or stories or people):
        raise trouble("nobody-to-print", program=program.name)


def pairing_of_code(store: Store, program: Program, typed: str) -> int:
    """The pairing whose code, or the code of one of whose sessions, was typed from paper.

    Raises CounterpartError: code-unreadable, code-mistyped, code-unknown.
    """
    read = read_code(typed)
    if read.kind is CodeKind.SESSION:
        session_id = store.sessions.id_of_code(program.id, read.code)
        if session_id is not None:
            return wanted_of(store, [session_id])[0].pairing_id
    found = [one.id for one in store.pairings.of(program.id) if one.code == read.code]
    if not found:
        raise trouble("code-unknown", typed=typed)
    return found[0]
