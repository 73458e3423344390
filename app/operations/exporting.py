"""Exporting everything as CSV, but for what never leaves the file."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from app.domain.privacy import TextKind, may_read_kind
from app.domain.problems import CounterpartError, trouble
from app.domain.programs import Program
from app.domain.surveys import SurveyAnswer, SurveySheet
from app.domain.topics import Topic
from app.exchange.csv_files import Value, write_csv
from app.operations.everything import Everything, Gathering
from app.operations.people_tables import READER, participants_table
from app.operations.story_tables import (
    Headed,
    actions_table,
    pairings_table,
    reflections_table,
    sessions_table,
)
from app.storage import Store


@dataclass(frozen=True, slots=True)
class Exported:
    """The files written, and which kinds of text stayed in the program file."""

    files: tuple[Path, ...]
    kept_back: tuple[TextKind, ...]


def export_csv(store: Store, program: Program, folder: Path) -> Exported:
    """Write everything of a program as CSV files into a new or empty folder.

    All of them or none. The table of participants can be imported again. Texts that never leave the file aren't
    in it (DATA).
    Raises CounterpartError: folder-not-empty, not-written.
    """
    gathering = Gathering(store, program)
    while gathering.step():
        pass
    return write_csvs(gathering.everything(), folder)


def write_csvs(everything: Everything, folder: Path) -> Exported:
    """Write what `Gathering` read; without the store, so a job in the background can. As `export_csv`."""
    tables = _tables(everything)
    _make_folder(folder)
    files = {folder / f"{name}.csv": table for name, table in tables.items()}
    try:
        for path, (headers, rows) in files.items():
            write_csv(path, headers, rows)
    except CounterpartError:
        for path in files:
            path.unlink(missing_ok=True)
        raise
    kept_back = tuple(kind for kind in TextKind if not may_read_kind(READER, kind))
    return Exported(tuple(files), kept_back)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise trouble("folder-not-empty", path=folder)
    except OSError as error:
        raise trouble("not-written", path=folder, reason=error.strerror or str(error)) from error


def _tables(of: Everything) -> dict[str, Headed]:
    topics = {topic.id: topic for topic in of.topics}
    people = {person.id: person for person in of.people}
    names = {member.id: member.person.name for member in of.members}
    return {
        "program": (("field", "value"), list(_program(of.program))),
        "grades": (("grade", "rank"), [(grade.name, grade.rank) for grade in of.grades]),
        "topics": _topics(of.topics),
        "participants": participants_table(of.members, people, topics),
        "pairings": pairings_table((story.pairing for story in of.stories), names),
        "sessions": sessions_table(of.stories, topics),
        "reflections": reflections_table(of.stories),
        "actions": actions_table(of.stories),
        "survey-sheets": _survey_sheets(of.sheets, names),
        "survey-answers": _survey_answers(of.answers, names),
        "decisions": (
            ("kind", "on", "text"),
            [(line.kind.value, line.on, line.text) for line in of.decisions],
        ),
    }


def _program(program: Program) -> Iterable[Sequence[Value]]:
    for name, value in asdict(program).items():
        if isinstance(value, dict):  # rules and weights
            yield from ((f"{name}: {part}", chosen) for part, chosen in value.items())
        elif name != "id":
            yield name, value


def _topics(topics: Iterable[Topic]) -> Headed:
    rows: list[Sequence[Value]] = [
        (topic.name, topic.direction.value, "\n".join(topic.prompts)) for topic in topics
    ]
    return ("topic", "direction", "prompts"), rows


def _survey_sheets(sheets: Iterable[SurveySheet], names: Mapping[int, str]) -> Headed:
    rows: list[Sequence[Value]] = [
        (names[sheet.participant_id], sheet.side.value, sheet.wave.value, sheet.issued_on, sheet.returned_on)
        for sheet in sheets
    ]
    return ("name", "side", "wave", "handed out on", "came back on"), rows


def _survey_answers(answers: Iterable[SurveyAnswer], names: Mapping[int, str]) -> Headed:
    rows: list[Sequence[Value]] = [
        (names[answer.participant_id], answer.side.value, answer.wave.value, answer.item, answer.score)
        for answer in answers
    ]
    return ("name", "side", "wave", "item", "score"), rows
