"""Everything of a program as values: read piece by piece, so that a window can go on meanwhile."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from app.domain.participants import Participant
from app.domain.people import Grade, Person
from app.domain.programs import Decision, Program
from app.domain.stories import PairingStory
from app.domain.surveys import SurveyAnswer, SurveySheet
from app.domain.topics import Topic
from app.storage import Store

_PEOPLE_AT_ONCE, _PAIRINGS_AT_ONCE = 1_000, 60  # some 20 ms each


@dataclass(frozen=True, slots=True, kw_only=True)
class Everything:
    """All records of one program, as values. people: everyone in the file."""

    program: Program
    grades: Sequence[Grade]
    topics: Sequence[Topic]
    people: Sequence[Person]
    members: Sequence[Participant]
    stories: Sequence[PairingStory]
    sheets: Sequence[SurveySheet]
    answers: Sequence[SurveyAnswer]
    decisions: Sequence[Decision]


class Gathering:
    """Reads everything of a program piece by piece, so that a window can go on meanwhile.

    Attributes:
        done, of: how many pieces were read, of how many.
    """

    def __init__(self, store: Store, program: Program) -> None:
        self._store, self._program = store, program
        people = sorted(store.people.ids())
        members = sorted(store.participants.ids(program.id))
        pairings = sorted(store.pairings.ids(program.id))
        self._people: list[Person] = []
        self._members: list[Participant] = []
        self._stories: list[PairingStory] = []
        self._pieces = deque[Callable[[], None]](
            [
                *(partial(self._read_people, piece) for piece in _pieces(people, _PEOPLE_AT_ONCE)),
                *(partial(self._read_members, piece) for piece in _pieces(members, _PEOPLE_AT_ONCE)),
                *(partial(self._read_stories, piece) for piece in _pieces(pairings, _PAIRINGS_AT_ONCE)),
            ]
        )
        self.done, self.of = 0, len(self._pieces)

    def step(self) -> bool:
        """Read the next piece; whether there is more to read."""
        if self._pieces:
            self._pieces.popleft()()
            self.done += 1
        return bool(self._pieces)

    def everything(self) -> Everything:
        """What was read, once nothing is left to read."""
        store, program_id = self._store, self._program.id
        return Everything(
            program=self._program,
            grades=store.grades.all(),
            topics=store.topics.of(program_id),
            people=self._people,
            members=self._members,
            stories=self._stories,
            sheets=store.survey_sheets.of(program_id),
            answers=store.survey_answers.of(program_id),
            decisions=store.decisions.of(program_id),
        )

    def _read_people(self, ids: Sequence[int]) -> None:
        self._people += self._store.people.get_many(ids)

    def _read_members(self, ids: Sequence[int]) -> None:
        self._members += self._store.participants.get_many(ids)

    def _read_stories(self, ids: Sequence[int]) -> None:
        self._stories += self._store.stories_of(ids)


def _pieces(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))
