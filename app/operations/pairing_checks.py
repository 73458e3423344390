"""Looking at two people as a pair, quickly: while names are being chosen, and while a pairing is under way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.pair_checks import PairCheck
from app.domain.pairings import Pairing
from app.domain.participants import Participant
from app.domain.people import Person
from app.domain.programs import Program
from app.domain.proposals import Group, Refusal, Rule
from app.domain.seniority import ReportingLines
from app.matching import check
from app.storage import Store
from app.text.matching import Names


@dataclass(frozen=True, slots=True)
class CheckedPair:
    """What was found of two people, and the names that its words need."""

    check: PairCheck
    names: Names


def check_pair(
    store: Store,
    program: Program,
    mentor_id: int,
    mentee_id: int,
    *,
    today: date,
    worn: Callable[[str], str] = str,
) -> CheckedPair:
    """How two participants fit, and every rule that they break, with the names for the words of it.

    Only what concerns the two is read. worn: how a name stands inside a sentence. Raises KeyError for a
    participant whom the file hasn't.
    """
    ids = list(dict.fromkeys((mentor_id, mentee_id)))
    two = store.participants.get_many(ids)
    people = _people_around(store, two)
    group = Group(
        program=program,
        participants=two,
        people=people,
        grade_ranks=store.grades.ranks(),
        exclusions=store.exclusions.all(),
        standing=[one for one in store.pairings.of_participants(ids) if one.program_id == program.id],
        paired_before=store.pairings.paired_people(but_program_id=program.id),
    )
    names = Names(
        participants={one.id: worn(one.person.name) for one in two},
        people={person.id: worn(person.name) for person in people},
        topics={topic.id: topic.name for topic in store.topics.of(program.id)},
    )
    return CheckedPair(check(group, mentor_id, mentee_id, today), names)


def broken_since(pairing: Pairing, check: PairCheck) -> list[Refusal]:
    """The rules that the two of a pairing break now and that weren't set aside when it was made."""
    return [
        refusal
        for refusal in check.refusals
        if refusal.rule.value not in pairing.set_aside and refusal.rule is not Rule.ALREADY_PAIRED
    ]


def pairings_in_lines(store: Store, program: Program) -> dict[int, tuple[int, ...]]:
    """The pairings that haven't ended and are inside a reporting chain now, each with the line as person ids.

    Managers change while a program runs: this flags, and changes nothing.
    """
    lines = ReportingLines(store.people.managers())
    found = ((pairing, lines.between(one, other)) for pairing, one, other in store.pairings.not_ended(program.id))
    return {pairing: line for pairing, line in found if line}


def line_refusal(store: Store, line: Sequence[int], mentor_id: int, mentee_id: int) -> tuple[Refusal, Names]:
    """A reporting line as the rule that a pairing breaks, with the names of those in it."""
    refusal = Refusal(rule=Rule.REPORTING_LINE, mentor_id=mentor_id, mentee_id=mentee_id, line=tuple(line))
    two = store.participants.get_many([mentor_id, mentee_id])
    names = {one.id: one.person.name for one in two}
    people = {person.id: person.name for person in store.people.get_many(list(line))}
    return refusal, Names(participants=names, people=people)


def _people_around(store: Store, two: Sequence[Participant]) -> list[Person]:
    """The two, everyone above them, and one who reports to each: all that tells where they stand."""
    managers = store.people.managers()
    lines = ReportingLines(managers)
    persons = [one.person.id for one in two]
    below = {manager: person for person, manager in managers.items() if manager in persons}
    around = {*persons, *below.values(), *(above for person in persons for above in lines.chain(person))}
    return store.people.get_many(sorted(around))
