"""Suggesting pairs for the whole group, and starting those that are accepted."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from app.domain.pairings import Pairing
from app.domain.participants import Participant
from app.domain.people import Person
from app.domain.programs import Program, ProgramStatus
from app.domain.proposals import Group, Part, Proposal, ProposedPair, Wishes
from app.domain.topics import Topic
from app.matching import Draft, propose
from app.operations.wishing import standing_wishes
from app.storage import Store
from app.text.matching import Names

_NOT_YET_RUNNING = frozenset({ProgramStatus.DRAFT, ProgramStatus.RECRUITING})
PART = 500  # people that are read at once


class Gathering:
    """Reads what matching needs part by part, each of them short, so that a window goes on meanwhile.

    Whoever lets the file change between two parts begins anew.
    """

    def __init__(self, store: Store, program: Program) -> None:
        self._store, self._program = store, program
        self._waiting: list[int] | None = None
        self._people_waiting: list[int] = []
        self._read: list[Participant] = []
        self._people: list[Person] = []

    def step(self) -> bool:
        """Read the next part; whether everybody has been read."""
        if self._waiting is None:
            self._waiting = sorted(self._store.participants.ids(self._program.id))
            self._people_waiting = sorted(self._store.people.names())
            return False
        if self._waiting:
            self._read += self._store.participants.get_many(self._waiting[:PART])
            self._waiting = self._waiting[PART:]
        else:
            self._people += self._store.people.get_many(self._people_waiting[:PART])
            self._people_waiting = self._people_waiting[PART:]
        return not self._waiting and not self._people_waiting

    def group(self) -> Group:
        """Everything that matching reads, once everybody has been read."""
        store, program = self._store, self._program
        return Group(
            program=program,
            participants=self._read,
            people=self._people,
            grade_ranks=store.grades.ranks(),
            exclusions=store.exclusions.all(),
            standing=store.pairings.of(program.id),
            paired_before=store.pairings.paired_people(but_program_id=program.id),
        )


def group_of(store: Store, program: Program) -> Group:
    """Everything that matching reads of one program, as values."""
    gathering = Gathering(store, program)
    while not gathering.step():
        pass
    return gathering.group()


def names_of(group: Group, topics: Sequence[Topic], worn: Callable[[str], str] = str) -> Names:
    """The names that sentences about a group need. worn: how a name of a person stands inside a sentence."""
    return Names(
        participants={one.id: worn(one.person.name) for one in group.participants},
        people={person.id: worn(person.name) for person in group.people},
        topics={topic.id: topic.name for topic in topics},
    )


def suggest(store: Store, program: Program, today: date) -> Proposal:
    """The best new pairs for a program, with reasons, and why everyone else is left out; writes nothing.

    Whom the coordinator keeps together or apart is heeded.
    """
    group = group_of(store, program)
    return best_pairs(group, today, standing_wishes(store.wishes.of(program.id), group).wishes)


def best_pairs(group: Group, today: date, wishes: Wishes) -> Proposal:
    """The best new pairs for a group under these wishes.

    Raises CounterpartError: pin-not-possible, pin-without-place.
    """
    return propose(group, today, wishes=wishes)


def draft_of(group: Group, today: date, wishes: Wishes) -> Draft:
    """The best new pairs as a draft, which tells what other pairs would cost.

    Raises CounterpartError: pin-not-possible, pin-without-place.
    """
    return Draft(group, today, wishes)


def run_from_now_on(store: Store, program: Program) -> None:
    """A program that was still recruiting runs once a pairing starts. Call it inside an edit."""
    if program.status in _NOT_YET_RUNNING:
        store.programs.change(replace(program, status=ProgramStatus.RUNNING))


def suggested(program: Program, pair: ProposedPair, today: date) -> Pairing:
    """A proposed pair as a pairing that nobody has decided yet."""
    return Pairing(
        program_id=program.id,
        mentor_id=pair.mentor_id,
        mentee_id=pair.mentee_id,
        score=pair.score,
        parts={part.value: pair.parts.get(part, 0) for part in Part},
        suggested_on=today,
    )
