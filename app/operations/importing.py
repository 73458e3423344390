"""Keeping what an import plan says, in one undo step: all of it or nothing.

The window writes in slices and lives on between them, but inside one transaction: whoever cancels, pulls the plug
or fills the disk half way finds the file as it was, with no half of a table to take back.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.domain.names import fold
from app.domain.participants import Participant
from app.domain.people import Grade, Person
from app.domain.topics import Interest
from app.operations.import_plans import ImportPlan
from app.operations.slices import Slices, finished
from app.storage import Store
from app.text.catalog import _, ngettext
from app.text.formats import whole

_AT_ONCE = 50  # records: some milliseconds
T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an import did: how many people are new, updated, as they were, or skipped.

    left: how many of those in the table have left the organization. topics: added to the catalogue because nothing
    in it is called like that.
    """

    new: int
    updated: int
    unchanged: int
    skipped: int
    left: int
    topics: tuple[str, ...] = ()


def apply_import(store: Store, plan: ImportPlan) -> ImportResult:
    """Keep what was planned, in one undo step; nothing of it when anything fails.

    The file must be as it was when the import was planned.
    """
    return finished(import_in_slices(store, plan))


def import_in_slices(store: Store, plan: ImportPlan) -> Slices[ImportResult]:
    """The same in slices of some milliseconds, all in one edit. Closing it before its end takes everything back.

    The edit stays open between the slices, so nothing else may write meanwhile: `Store.edit` refuses.
    """
    with store.edit(import_label(plan)):
        yield from _Import(store, plan).run()
    return result_of(plan)


def import_label(plan: ImportPlan) -> str:
    """What undo takes back."""
    if not plan.people:
        return _("Import the order of grades")
    words = ngettext("Import {n} participant", "Import {n} participants", plan.people)
    return words.format(n=whole(plan.people))


def result_of(plan: ImportPlan) -> ImportResult:
    """What comes of the plan when it is kept."""
    changes = plan.changes
    return ImportResult(
        new=len(changes.new_people),
        updated=plan.updated,
        unchanged=plan.unchanged,
        skipped=plan.rows_skipped,
        left=sum(1 for row, _person in plan.recognized.kept if row.has_left),
        topics=tuple(topic.name for topic in changes.new_topics),
    )


class _Import:
    """Writes one plan into an open file, inside a running edit."""

    def __init__(self, store: Store, plan: ImportPlan) -> None:
        self._store, self._plan, self._changes = store, plan, plan.changes
        self._done = 0
        changes = plan.changes
        self._of = sum(
            map(len, (changes.new_people, changes.changed_people, changes.new_members, changes.changed_members))
        )

    def run(self) -> Iterator[tuple[int, int]]:
        """Write all; tells after each slice how many of how many records are written."""
        store, changes = self._store, self._changes
        self._write_grades()
        self._topic_ids = self._write_topics()
        self._first_new = store.people.next_id()
        yield from self._each(changes.new_people, lambda some: store.people.add_together(map(self._real, some)))
        yield from self._each(
            changes.changed_people, lambda some: _change(map(self._real, some), store.people.change)
        )
        yield from self._each(changes.new_members, lambda some: store.participants.add(map(self._placed, some)))
        yield from self._each(
            changes.changed_members, lambda some: _change(map(self._placed, some), store.participants.change)
        )

    def _each(self, items: Sequence[T], write: Callable[[Sequence[T]], object]) -> Iterator[tuple[int, int]]:
        for start in range(0, len(items), _AT_ONCE):
            some = items[start : start + _AT_ONCE]
            write(some)
            self._done += len(some)
            yield self._done, self._of

    def _write_grades(self) -> None:
        """Give the grades their order, in the organization's spelling, and add those that have no place yet."""
        there = {fold(grade.name): grade.name for grade in self._store.grades.all()}
        if self._plan.grades:
            self._store.grades.set_order([there.setdefault(fold(name), name) for name in self._plan.grades])
        new = [name for name in self._plan.unranked if fold(name) not in there]
        self._store.grades.add(Grade(name=name) for name in new)

    def _write_topics(self) -> Mapping[int, int]:
        """The ids of new topics by those that the plan gave them."""
        topics = self._changes.new_topics
        ids = self._store.topics.add(replace(topic, id=0) for topic in topics)
        return {topic.id: made for topic, made in zip(topics, ids, strict=True)}

    def _id(self, person_id: int) -> int:
        return person_id if person_id > 0 else self._first_new - person_id - 1

    def _real(self, person: Person) -> Person:
        """The person with the ids of the file in place of those of the plan."""
        manager = person.manager_id
        return replace(person, id=self._id(person.id), manager_id=None if manager is None else self._id(manager))

    def _placed(self, member: Participant) -> Participant:
        """The participant with the ids of the file in place of those of the plan."""
        person = replace(member.person, id=self._id(member.person.id))
        return replace(member, person=person, interests=self._real_interests(member.interests))

    def _real_interests(self, interests: Mapping[int, Interest]) -> Mapping[int, Interest]:
        if not self._topic_ids or min(interests, default=0) >= 0:
            return interests
        placed = {self._topic_ids.get(topic_id, topic_id): interest for topic_id, interest in interests.items()}
        return {topic_id: replace(interest, topic_id=topic_id) for topic_id, interest in placed.items()}


def _change(items: Iterable[T], change: Callable[[T], object]) -> None:
    for item in items:
        change(item)
