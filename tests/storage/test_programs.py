"""Programs with their rules and weights, and decision log in the file."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.programs import ChangeKind, Decision, PaperSize, ProgramStatus, Rules, Weights
from app.domain.topics import Interest
from app.storage import IntegrityError, Store, TopicUse
from tests.support.builders import a_program, add_pairing, add_session


def test_a_program_comes_back_whole_with_rules_and_weights(store: Store) -> None:
    program = a_program(
        "Autumn",
        status=ProgramStatus.CLOSING,
        zone="Europe/Warsaw",
        language="pl",
        paper=PaperSize.LETTER,
        small_group=3,
        rules=Rules(smallest_gap=2, greatest_gap=None, different_team=True, consent_required=True),
        weights=Weights(topics=1, topics_return=0, distance=2, availability=3, seniority=4, preferences=5),
    )
    with store.edit("Add"):
        [program_id] = store.programs.add([program])

    assert store.programs.get(program_id) == replace(program, id=program_id)


def test_programs_come_newest_first(store: Store) -> None:
    days = [("Old", date(2020, 1, 1)), ("New", date(2029, 1, 1)), ("Same day", date(2029, 1, 1))]
    with store.edit("Add"):
        store.programs.add(a_program(name, starts_on=day, ends_on=date(2030, 1, 1)) for name, day in days)

    assert [program.name for program in store.programs.all()] == ["Same day", "New", "Spring 2027", "Old"]


def test_two_programs_do_not_have_the_same_name(store: Store) -> None:
    with pytest.raises(IntegrityError), store.edit("Add"):
        store.programs.add([a_program("Spring 2027")])


def test_the_decision_log_comes_by_day(store: Store) -> None:
    def decision(day: int, kind: ChangeKind = ChangeKind.CHANGED) -> Decision:
        return Decision(program_id=1, kind=kind, on=date(2027, 3, day), text=f"On {day}")

    log = [decision(9), decision(2, ChangeKind.NEXT), decision(9)]
    with store.edit("Log"):
        ids = store.decisions.add(log)

    assert store.decisions.of(1) == [replace(log[n], id=ids[n]) for n in (1, 0, 2)]
    assert store.decisions.of(2) == []


def test_topics_tell_by_whom_and_in_how_many_sessions_they_are_used(store: Store) -> None:
    one, other = (topic.id for topic in store.topics.of(1)[:2])
    pairing = add_pairing(store)
    member = store.participants.get(pairing.mentor_id)
    with store.edit("Use"):
        store.participants.change(replace(member, interests={one: Interest(topic_id=one, can_share=3)}))
    add_session(store, pairing, topic_ids=(one, other))
    add_session(store, pairing, topic_ids=(other,))

    uses = store.topics.uses(1)

    assert (uses[one], uses[other]) == (TopicUse(people=1, sessions=1), TopicUse(people=0, sessions=2))
    assert set(uses) == {topic.id for topic in store.topics.of(1)}
