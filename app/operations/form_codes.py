"""Finding what a paper belongs to by the code that stands on it: a session, a pairing or a survey form."""

from dataclasses import dataclass

from app.domain import timelines
from app.domain.codes import CodeKind, TypedCode, read_code
from app.domain.participants import Side
from app.domain.problems import CounterpartError, trouble
from app.domain.programs import Program
from app.domain.survey_rounds import WhichForm
from app.storage import Store
from app.text.formats import isolated, whole
from app.text.survey_rounds import form_of


@dataclass(frozen=True, slots=True)
class FoundSession:
    """A session found by the code on a paper. side: whose reflection sheet it is; None for an agenda."""

    session_id: int
    pairing_id: int
    side: Side | None


@dataclass(frozen=True, slots=True)
class FoundPairing:
    """A pairing found by the code on one of its papers."""

    pairing_id: int


@dataclass(frozen=True, slots=True)
class FoundForm:
    """A survey form found by the code on its paper."""

    form: WhichForm


Found = FoundSession | FoundPairing | FoundForm


def find(store: Store, program: Program, typed: str) -> Found:
    """What the typed code belongs to, in any case, with or without dashes.

    Raises CounterpartError: code-unreadable, code-mistyped, code-nowhere; and code-of-other-program,
    pairing-of-other-program or form-of-other-program, which name the program and whose it is.
    """
    read = read_code(typed)
    look = {CodeKind.SESSION: _session, CodeKind.PAIRING: _pairing, CodeKind.FORM: _form}[read.kind]
    return look(store, program, read)


def is_meant(typed: str) -> bool:
    """Whether somebody means a code: a whole and right one, or one that begins as codes do and is as long."""
    try:
        read_code(typed)
    except CounterpartError:
        signs = typed.strip().upper()
        return signs[1:2] == "-" and signs[:1] in set(CodeKind) and " " not in signs and len(signs) >= 9
    return True


def _session(store: Store, program: Program, read: TypedCode) -> Found:
    session_id = store.sessions.id_of_code(program.id, read.code)
    if session_id is None:
        raise _session_elsewhere(store, read.code)
    return FoundSession(session_id, store.sessions.get(session_id).pairing_id, read.side)


def _pairing(store: Store, program: Program, read: TypedCode) -> Found:
    pairing = store.pairings.of_code(read.code)
    if pairing is None:
        raise trouble("code-nowhere", typed=read.code)
    if pairing.program_id != program.id:
        story = store.story(pairing.id)
        raise trouble(
            "pairing-of-other-program",
            typed=read.code,
            mentor=isolated(story.mentor.person.name),
            mentee=isolated(story.mentee.person.name),
            program=isolated(store.programs.get(pairing.program_id).name),
        )
    return FoundPairing(pairing.id)


def _form(store: Store, program: Program, read: TypedCode) -> Found:
    sheet = store.survey_sheets.of_code(read.code)
    if sheet is None:
        raise trouble("code-nowhere", typed=read.code)
    participant = store.participants.get(sheet.participant_id)
    if participant.program_id != program.id:
        raise trouble(
            "form-of-other-program",
            typed=read.code,
            form=form_of(sheet.wave, participant.person.name),
            program=isolated(store.programs.get(participant.program_id).name),
        )
    return FoundForm(WhichForm(sheet.participant_id, sheet.side, sheet.wave))


def _session_elsewhere(store: Store, code: str) -> CounterpartError:
    for program in store.programs.all():
        session_id = store.sessions.id_of_code(program.id, code)
        if session_id is not None:
            session = store.sessions.get(session_id)
            story = store.story(session.pairing_id)
            return trouble(
                "code-of-other-program",
                typed=code,
                number=whole(timelines.number(story, session)),
                mentor=isolated(story.mentor.person.name),
                mentee=isolated(story.mentee.person.name),
                program=isolated(program.name),
            )
    return trouble("code-nowhere", typed=code)
