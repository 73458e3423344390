"""Finding the session to which a paper belongs, by the code that stands on it."""

from dataclasses import dataclass

from app.domain import timelines
from app.domain.codes import CodeKind, read_code
from app.domain.participants import Side
from app.domain.problems import CounterpartError, trouble
from app.domain.programs import Program
from app.storage import Store
from app.text.formats import isolated, whole


@dataclass(frozen=True, slots=True)
class Found:
    """A session found by the code on a paper. side: whose reflection sheet it is; None for an agenda."""

    session_id: int
    pairing_id: int
    side: Side | None


def find(store: Store, program: Program, typed: str) -> Found:
    """The session whose code was typed, in any case, with or without dashes.

    Raises CounterpartError: code-unreadable, code-mistyped, code-not-of-session, code-nowhere, and
    code-of-other-program, which names the program and the pair.
    """
    read = read_code(typed)
    if read.kind is not CodeKind.SESSION:
        raise trouble("code-not-of-session", typed=typed.strip())
    session_id = store.sessions.id_of_code(program.id, read.code)
    if session_id is None:
        raise _elsewhere(store, read.code)
    return Found(session_id, store.sessions.get(session_id).pairing_id, read.side)


def _elsewhere(store: Store, code: str) -> CounterpartError:
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
