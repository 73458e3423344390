"""Everything of a program as tables, read piece by piece, so that a window can go on meanwhile.

Rows are made at once of what was read: plain rows weigh little, and don't keep Python busy collecting garbage.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import partial

from app.domain.people import Person
from app.domain.programs import Program
from app.domain.surveys import SurveyAnswer, SurveySheet
from app.domain.topics import Topic
from app.exchange.csv_files import Value
from app.operations.people_tables import participants_table
from app.operations.story_tables import (
    Headed,
    actions_table,
    pairings_table,
    reflections_table,
    sessions_table,
)
from app.storage import Store

_PEOPLE_AT_ONCE, _PAIRINGS_AT_ONCE = 1_000, 60  # some 20 ms each


class ProgramTables:
    """The tables of one program.

    Attributes:
        done, of: how many pieces were read, of how many.
    """

    def __init__(self, store: Store, program: Program) -> None:
        self._store, self._program = store, program
        self._topics = {topic.id: topic for topic in store.topics.of(program.id)}
        self._people: dict[int, Person] = {}
        self._names: dict[int, str] = {}
        self._long = {
            "participants": participants_table((), {}, {}),
            "pairings": pairings_table((), {}),
            "sessions": sessions_table((), {}),
            "reflections": reflections_table(()),
            "actions": actions_table(()),
        }
        self._pieces = deque(self._all_pieces())
        self.done, self.of = 0, len(self._pieces)

    def step(self) -> bool:
        """Read the next piece; whether there is more to read."""
        if self._pieces:
            self._pieces.popleft()()
            self.done += 1
        return bool(self._pieces)

    def whole(self) -> dict[str, Headed]:
        """Everything of the program that may leave the file, by name, once nothing is left to read."""
        store, program_id, long = self._store, self._program.id, self._long
        decisions = store.decisions.of(program_id)
        return {
            "program": (("field", "value"), list(_program(self._program))),
            "grades": (("grade", "rank"), [(grade.name, grade.rank) for grade in store.grades.all()]),
            "topics": _topics(self._topics.values()),
            **long,
            "survey-sheets": _survey_sheets(store.survey_sheets.of(program_id), self._names),
            "survey-answers": _survey_answers(store.survey_answers.of(program_id), self._names),
            "decisions": (("kind", "on", "text"), [(line.kind.value, line.on, line.text) for line in decisions]),
        }

    def _all_pieces(self) -> Iterator[Callable[[], None]]:
        store, program_id = self._store, self._program.id
        for ids in _pieces(sorted(store.people.ids()), _PEOPLE_AT_ONCE):
            yield partial(self._read_people, ids)
        for ids in _pieces(sorted(store.participants.ids(program_id)), _PEOPLE_AT_ONCE):
            yield partial(self._read_members, ids)
        for ids in _pieces(sorted(store.pairings.ids(program_id)), _PAIRINGS_AT_ONCE):
            yield partial(self._read_stories, ids)

    def _read_people(self, ids: Sequence[int]) -> None:
        self._people |= {person.id: person for person in self._store.people.get_many(ids)}

    def _read_members(self, ids: Sequence[int]) -> None:
        members = self._store.participants.get_many(ids)
        self._names |= {member.id: member.person.name for member in members}
        self._add("participants", participants_table(members, self._people, self._topics))

    def _read_stories(self, ids: Sequence[int]) -> None:
        stories = self._store.stories_of(ids)
        self._add("pairings", pairings_table((story.pairing for story in stories), self._names))
        self._add("sessions", sessions_table(stories, self._topics))
        self._add("reflections", reflections_table(stories))
        self._add("actions", actions_table(stories))

    def _add(self, name: str, table: Headed) -> None:
        self._long[name][1].extend(table[1])


def _pieces(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))


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
