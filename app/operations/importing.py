"""Keeping what an import plan says, in one undo step: all of it or nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.names import clean_text, fold
from app.domain.participants import IntakeStatus, Participant, WillingAs
from app.domain.people import Grade, Person
from app.domain.problems import Problem
from app.domain.programs import Program
from app.domain.topics import Interest, Topic
from app.exchange.people_rows import PersonRow
from app.operations.import_plans import ImportPlan
from app.operations.managers import Directory, Unresolved
from app.storage import Store
from app.text.catalog import ngettext

# Fields of a person that a row gives as they are; what a row leaves empty stays as it was.
_PERSON_FIELDS = (
    "name", "sort_name", "pronunciation", "pronouns", "email", "staff_number", "phone", "title", "department",
    "site", "joined_on", "years_in_organization", "languages", "has_left", "left_on", "access_needs", "notes",
)  # fmt: skip
_MANAGERS_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an import did: how many people are new, updated, as they were, or skipped.

    topics: added to the catalogue because nothing in it is called like that. problems: of managers.
    """

    new: int
    updated: int
    unchanged: int
    skipped: int
    left: int
    topics: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = field(default=())


def apply_import(store: Store, program: Program, plan: ImportPlan) -> ImportResult:
    """Keep what was planned, in one undo step; nothing of it when anything fails."""
    count = len(plan.new) + len(plan.known)
    label = ngettext("Import {n} participant", "Import {n} participants", count).format(n=count)
    with store.edit(label):
        return _Import(store, program, plan).run()


class _Import:
    """Writes one plan into an open file, inside a running edit."""

    def __init__(self, store: Store, program: Program, plan: ImportPlan) -> None:
        self._store = store
        self._program = program
        self._plan = plan
        self._problems: list[Problem] = []
        self._unknown_managers: dict[str, str] = {}

    def run(self) -> ImportResult:
        self._grades = self._write_grades()
        topics = self._write_topics()
        added = [(row, self._add_person(row)) for row in self._plan.new]
        updated = [self._update_person(row, person) for row, person in self._plan.known]
        rows = {person.id: row for row, person in added}
        rows |= {person.id: row for (row, _old), (person, _changed) in zip(self._plan.known, updated, strict=True)}
        changed = {person.id for person, is_changed in updated if is_changed}
        changed |= self._resolve_managers(rows)
        changed |= self._write_participants(rows, topics)
        known_ids = {person.id for person, _changed in updated}
        return ImportResult(
            new=len(added),
            updated=len(known_ids & changed),
            unchanged=len(known_ids - changed),
            skipped=self._plan.rows_skipped,
            left=sum(1 for row in rows.values() if row.has_left),
            topics=self._added_topics,
            problems=tuple(self._problems),
        )

    def _write_grades(self) -> dict[str, str]:
        """Folded grade -> the organization's spelling, after giving the grades their order."""
        there = {fold(grade.name): grade.name for grade in self._store.grades.all()}
        if self._plan.grades:
            self._store.grades.set_order([there.setdefault(fold(name), name) for name in self._plan.grades])
        new = [name for name in self._plan.unranked if fold(name) not in there]
        self._store.grades.add(Grade(name=name) for name in new)
        return there | {fold(name): name for name in new}

    def _write_topics(self) -> dict[str, int]:
        """Folded topic of the table -> topic id, after adding those that the catalogue hasn't."""
        topics = self._store.topics.of(self._program.id)
        named = {fold(topic.name): topic.id for topic in topics}
        words = _topic_words(row for row in (*self._plan.new, *(row for row, _person in self._plan.known)))
        found = {word: _topic_like(word, topics) for word in words}
        missing = [shown for word, shown in words.items() if found[word] is None]
        ids = self._store.topics.add(
            Topic(program_id=self._program.id, name=name, position=len(topics) + place)
            for place, name in enumerate(missing)
        )
        self._added_topics = tuple(missing)
        added = dict(zip((fold(name) for name in missing), ids, strict=True))
        return named | {word: topic_id for word, topic_id in found.items() if topic_id is not None} | added

    def _add_person(self, row: PersonRow) -> Person:
        given = {name: getattr(row, name) for name in _PERSON_FIELDS}
        given["has_left"] = bool(row.has_left)
        person = Person(**given, grade=self._grade(row))
        return replace(person, id=self._store.people.add([person])[0])

    def _update_person(self, row: PersonRow, old: Person) -> tuple[Person, bool]:
        given = {name: getattr(row, name) for name in _PERSON_FIELDS if getattr(row, name) not in (None, "", ())}
        if row.grade:
            given["grade"] = self._grade(row)
        if old.has_left and row.has_left is False:
            given["left_on"] = row.left_on
        person = replace(old, **given)
        if person != old:
            self._store.people.change(person)
        return person, person != old

    def _grade(self, row: PersonRow) -> str:
        return self._grades.get(fold(row.grade), row.grade) if row.grade else ""

    def _resolve_managers(self, rows: Mapping[int, PersonRow]) -> set[int]:
        """Turn typed managers into people: those of the rows, and earlier texts that fit somebody now."""
        people = self._store.people.all()
        directory = Directory(people)
        changed = set()
        for person in people:
            wanted = self._with_manager(person, rows.get(person.id), directory)
            if wanted != person:
                self._store.people.change(wanted)
                changed.add(person.id)
        self._tell_unknown_managers()
        return changed

    def _tell_unknown_managers(self) -> None:
        """Told once for all, because a whole table may name managers who don't take part."""
        names = list(self._unknown_managers.values())
        if not names:
            return
        more = ", ..." if len(names) > _MANAGERS_NAMED else ""
        shown = ", ".join(names[:_MANAGERS_NAMED]) + more
        self._problems.append(Problem("managers-unknown", {"managers": shown, "count": len(names)}))

    def _with_manager(self, person: Person, row: PersonRow | None, directory: Directory) -> Person:
        number, email, name = (row.manager_number, row.manager_email, row.manager) if row else ("", "", "")
        if not (number or email or name):
            if not person.manager_text:
                return person
            name = person.manager_text
        found = directory.manager_of(person.id, number=number, email=email, name=name)
        typed = name or email or number
        if not isinstance(found, Unresolved):
            return replace(person, manager_id=found, manager_text="")
        if row is not None and found is not Unresolved.UNKNOWN:
            values = {"row": row.row, "name": row.name, "manager": typed}
            self._problems.append(Problem(f"manager-{found.value}", values))
        if row is not None and found is Unresolved.UNKNOWN:
            self._unknown_managers.setdefault(fold(typed), typed)
        if found is Unresolved.SELF:
            return replace(person, manager_text="")
        return replace(person, manager_id=None, manager_text=typed)

    def _write_participants(self, rows: Mapping[int, PersonRow], topics: Mapping[str, int]) -> set[int]:
        there = {member.person.id: member for member in self._store.participants.of(self._program.id)}
        people = {person.id: person for person in self._store.people.get_many(list(rows))}
        changed, new = set(), []
        for person_id, row in rows.items():
            old = there.get(person_id)
            wanted = self._participant(old, people[person_id], row, topics)
            if old is None:
                new.append(wanted)
                changed.add(person_id)
            elif wanted != replace(old, person=wanted.person):
                self._store.participants.change(wanted)
                changed.add(person_id)
        self._store.participants.add(new)
        return changed

    def _participant(
        self, old: Participant | None, person: Person, row: PersonRow, topics: Mapping[str, int]
    ) -> Participant:
        side = self._plan.side or row.willing_as
        base = old or Participant(program_id=self._program.id, person=person, willing_as=side or WillingAs.EITHER)
        return replace(
            base,
            person=person,
            willing_as=side or base.willing_as,
            places=base.places if row.places is None else row.places,
            status=_status(base.status, person, row),
            interests=dict(base.interests) | _interests(row, topics, base.interests),
            aims=row.aims or base.aims,
            availability=row.availability or base.availability,
            formats=row.formats or base.formats,
        )


def _topic_words(rows: Iterable[PersonRow]) -> dict[str, str]:
    """Folded topic -> as first written, of everything that these rows share, want or exclude."""
    words: dict[str, str] = {}
    for row in rows:
        for shown in (*(name for name, _ in (*row.can_share, *row.want_to_learn)), *row.not_with_me):
            words.setdefault(fold(shown), clean_text(shown))
    return words


def _topic_like(word: str, topics: Sequence[Topic]) -> int | None:
    """The topic of the catalogue that is called so, or whose name has all these words ("AI", "Social media")."""
    for topic in topics:
        if fold(topic.name) == word:
            return topic.id
    wanted = set(word.split(" "))
    fitting = [topic.id for topic in topics if wanted <= set(fold(topic.name).replace(",", "").split(" "))]
    return fitting[0] if len(fitting) == 1 else None


def _status(status: IntakeStatus, person: Person, row: PersonRow) -> IntakeStatus:
    """Who has left is marked so; who is back, or was marked by mistake, is accepted again."""
    if person.has_left:
        return IntakeStatus.LEFT
    is_back = status is IntakeStatus.LEFT and row.has_left is False
    return IntakeStatus.ACCEPTED if is_back else status


def _interests(row: PersonRow, topics: Mapping[str, int], old: Mapping[int, Interest]) -> dict[int, Interest]:
    """What a row says of each topic that it names; the levels that it leaves open stay as they were."""
    share = {topics[fold(name)]: level for name, level in row.can_share}
    want = {topics[fold(name)]: level for name, level in row.want_to_learn}
    never = {topics[fold(name)] for name in row.not_with_me}
    interests = {}
    for topic_id in sorted(share.keys() | want.keys() | never):
        before = old.get(topic_id, Interest(topic_id=topic_id))
        interests[topic_id] = Interest(
            topic_id=topic_id,
            can_share=share.get(topic_id, before.can_share),
            want_to_learn=want.get(topic_id, before.want_to_learn),
            not_with_me=topic_id in never or before.not_with_me,
        )
    return interests
