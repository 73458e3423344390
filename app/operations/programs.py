"""Making programs, and choosing the one that a command or a screen works on."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from app.domain.names import clean_text, fold
from app.domain.problems import trouble
from app.domain.programs import PaperSize, Program, ProgramStatus, default_program
from app.operations.topic_catalogue import copy_topics
from app.storage import Store
from app.text.catalog import _, language
from app.text.formats import local_zone, prefers_letter
from app.text.topics import shipped_topics

_HALF_A_YEAR = timedelta(days=181)


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """What stands at the head and foot of every paper; empty texts leave their lines out."""

    organization: str = ""
    coordinator: str = ""
    support_contact: str = ""


_NO_IMPRINT = Imprint()


def create_file(path: Path, name: str, purpose: str, today: date, imprint: Imprint = _NO_IMPRINT) -> Store:
    """A new program file with one program in it, opened.

    The program starts today and lasts half a year, with the shipped topics. Raises CounterpartError:
    name-missing, purpose-missing, file-exists, not-written.
    """
    program = new_program(name, purpose, today, imprint)
    store = Store.create(path)
    with filling(store):
        _add(store, program)
    return store


@contextmanager
def filling(store: Store) -> Iterator[None]:
    """What fills a file that was just made: when it fails, the file is closed and removed again."""
    try:
        yield
    except BaseException:
        store.close()
        store.path.unlink(missing_ok=True)
        raise


def add_program(store: Store, name: str, purpose: str, today: date, imprint: Imprint = _NO_IMPRINT) -> Program:
    """A further program in a file that is open already. Raises CounterpartError as `create_file`, and
    "program-exists" for a name that the file has.
    """
    program = new_program(name, purpose, today, imprint)
    _check_free(store, program)
    return store.programs.get(_add(store, program))


def copy_program(store: Store, source: Program, name: str, purpose: str, today: date) -> Program:
    """A further program with the settings and the topics of another, as long as that one, from today.

    People, pairings and decisions stay with the old one. Raises CounterpartError as `add_program`.
    """
    fresh = new_program(name, purpose, today)
    _check_free(store, fresh)
    wanted = replace(
        source,
        id=0,
        name=fresh.name,
        purpose=fresh.purpose,
        status=fresh.status,
        starts_on=today,
        ends_on=today + (source.ends_on - source.starts_on),
    )
    with store.edit(_("Add the program {name}").format(name=wanted.name)):
        program_id = store.programs.add([wanted])[0]
        copy_topics(store, source.id, program_id)
    return store.programs.get(program_id)


def new_program(name: str, purpose: str, today: date, imprint: Imprint = _NO_IMPRINT) -> Program:
    """A program with the usual shape: six sessions of 60 minutes in half a year, from today."""
    if not clean_text(name):
        raise trouble("name-missing")
    if not clean_text(purpose):
        raise trouble("purpose-missing")
    return Program(
        name=clean_text(name),
        purpose=clean_text(purpose),
        status=ProgramStatus.RECRUITING,
        organization=clean_text(imprint.organization),
        coordinator_name=clean_text(imprint.coordinator),
        support_contact=clean_text(imprint.support_contact),
        starts_on=today,
        ends_on=today + _HALF_A_YEAR,
        zone=local_zone(),
        language=language(),
        paper=PaperSize.LETTER if prefers_letter() else PaperSize.A4,
    )


def choose_program(store: Store, name: str | None = None) -> Program:
    """The program to work on: the one named, else the only one, else the newest that isn't closed.

    Raises CounterpartError: no-program, program-unknown.
    """
    programs = store.programs.all()
    if name is None:
        chosen = default_program(programs)
        if chosen is None:
            raise trouble("no-program")
        return chosen
    for program in programs:
        if fold(program.name) == fold(name):
            return program
    raise trouble("program-unknown", name=name, names=", ".join(program.name for program in programs) or "-")


def add_topics(store: Store, program_id: int) -> list[int]:
    """Give a program the shipped topics, in their order, inside a running edit; their ids."""
    topics = enumerate(shipped_topics())
    return store.topics.add(replace(topic, program_id=program_id, position=place) for place, topic in topics)


def _check_free(store: Store, program: Program) -> None:
    if any(fold(program.name) == fold(there.name) for there in store.programs.all()):
        raise trouble("program-exists", name=program.name)


def _add(store: Store, program: Program) -> int:
    with store.edit(_("Add the program {name}").format(name=program.name)):
        program_id = store.programs.add([program])[0]
        add_topics(store, program_id)
    return program_id
