"""Pairs are suggested without writing anything, and started in one step when they are accepted."""

from dataclasses import replace
from datetime import date

from app.domain.pairings import PairingState
from app.domain.participants import Exclusion, Participant, WillingAs
from app.domain.people import Grade
from app.domain.programs import ProgramStatus
from app.domain.proposals import Priority, Why, Wishes
from app.operations.accepting import Acceptance, accept_pairs
from app.operations.suggesting import PART, Gathering, best_pairs, group_of, names_of, suggest
from app.storage import Store
from tests.support.builders import a_pairing, a_participant, a_person, a_program, add_participant
from tests.support.states import state_of

TODAY = date(2027, 3, 1)


def add_junior(store: Store, name: str = "Ana Ruiz") -> Participant:
    person = a_person(name, grade="AO", department="IT", site="Quay")
    return add_participant(store, person=person, willing_as=WillingAs.MENTOR)


def add_senior(store: Store, name: str = "Bo Lind") -> Participant:
    person = a_person(name, grade="SEO", department="Finance", site="Hill")
    return add_participant(store, person=person, willing_as=WillingAs.MENTEE)


def add_grades(store: Store) -> None:
    with store.edit("Grades"):
        store.grades.set_order(["AO", "SEO"])


def test_a_junior_and_a_senior_are_suggested_to_each_other(store: Store) -> None:
    add_grades(store)
    ana, bo = add_junior(store), add_senior(store)

    [pair] = suggest(store, store.programs.get(1), TODAY).pairs

    assert (pair.mentor_id, pair.mentee_id) == (ana.id, bo.id)


def test_suggesting_writes_nothing(store: Store) -> None:
    add_grades(store)
    add_junior(store), add_senior(store)
    before = state_of(store)

    suggest(store, store.programs.get(1), TODAY)

    assert state_of(store) == before


def test_everything_that_matching_reads_is_in_the_group(store: Store) -> None:
    add_grades(store)
    ana, bo = add_junior(store), add_senior(store)
    boss = a_person("Chen Wei")
    with store.edit("More"):
        store.people.add([boss])
        store.exclusions.add([Exclusion(person_id=ana.person.id, other_id=bo.person.id)])
        store.grades.add([Grade(name="Temp")])
        store.pairings.add([a_pairing(ana.id, bo.id)])
        [last_year] = store.programs.add([a_program("2026", starts_on=date(2026, 1, 1))])
        members = store.participants.add(
            replace(member, id=0, program_id=last_year, interests={}) for member in (ana, bo)
        )
        store.pairings.add([a_pairing(members[1], members[0], program_id=last_year)])

    group = group_of(store, store.programs.get(1))

    assert [member.id for member in group.participants] == [ana.id, bo.id]
    assert sorted(person.name for person in group.people) == ["Ana Ruiz", "Bo Lind", "Chen Wei"]
    assert group.grade_ranks == {"AO": 1, "SEO": 2}
    assert len(group.exclusions) == len(group.standing) == 1
    assert group.paired_before == {(bo.person.id, ana.person.id)}


def start_all(store: Store) -> None:
    program = store.programs.get(1)
    pairs = suggest(store, program, TODAY).pairs
    accept_pairs(store, program, pairs, Acceptance(PairingState.RUNNING, TODAY), TODAY)


def test_a_closing_program_stays_closing(store: Store) -> None:
    add_grades(store)
    add_junior(store), add_senior(store)
    with store.edit("Close"):
        store.programs.change(replace(store.programs.get(1), status=ProgramStatus.CLOSING))

    start_all(store)

    assert store.programs.get(1).status is ProgramStatus.CLOSING


def test_suggesting_again_after_accepting_finds_no_place_left(store: Store) -> None:
    add_grades(store)
    add_junior(store), add_senior(store)
    program = store.programs.get(1)
    start_all(store)

    again = suggest(store, program, TODAY)

    assert again.pairs == ()
    assert {one.why for one in again.left_out} <= {Why.NO_PLACE}


def test_a_large_group_is_read_in_parts_and_is_the_same(store: Store) -> None:
    with store.edit("Many"):
        people = store.people.add(a_person(f"Person {number}") for number in range(PART + 1))
        store.participants.add(a_participant(person=one) for one in store.people.get_many(people))
    program = store.programs.get(1)
    gathering = Gathering(store, program)

    assert [gathering.step() for _part in range(5)] == [False, False, False, False, True]

    assert gathering.group() == group_of(store, program)
    assert len(gathering.group().participants) == PART + 1


def test_names_are_worn_as_the_face_wishes(store: Store) -> None:
    ana = add_junior(store)
    group = group_of(store, store.programs.get(1))

    names = names_of(group, store.topics.of(1), str.upper)

    assert names.participants[ana.id] == names.people[ana.person.id] == "ANA RUIZ"
    assert len(names.topics) == len(store.topics.of(1))


def test_what_the_program_puts_first_comes_first(store: Store) -> None:
    program = store.programs.get(1)
    best_total = replace(program, rules=replace(program.rules, best_total_first=True))

    assert suggest(store, program, TODAY).priority is Priority.PEOPLE
    assert suggest(store, best_total, TODAY).priority is Priority.SCORE


def test_a_blocked_pair_is_not_suggested(store: Store) -> None:
    add_grades(store)
    ana, bo = add_junior(store), add_senior(store)
    group = group_of(store, store.programs.get(1))

    assert not best_pairs(group, TODAY, Wishes(blocks=frozenset({(ana.id, bo.id)}))).pairs
