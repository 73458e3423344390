"""Courses read as flat rows are the same as those of whole stories."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.pairings import PairingState
from app.domain.sessions import Absent, SessionState
from app.domain.sides import Side
from app.storage import Store
from tests.support.builders import a_reflection, add_pairing, add_session, at
from tests.support.samples import a_sample


def test_the_samples_courses_are_those_of_its_stories(tmp_path: Path) -> None:
    with Store.open(a_sample(tmp_path / "sample.counterpart")) as store:
        stories = {story.pairing.id: story.course() for story in store.stories(1)}
        assert {going.pairing_id: going for going in store.courses.of(list(stories))} == stories


def test_only_pairings_under_way_are_asked_for(store: Store) -> None:
    running = add_pairing(store, "Ana Ruiz", "Bo Lind")
    add_pairing(store, "Chen Wei", "Dee Poe", state=PairingState.CONFIRMED)
    paused = add_pairing(store, "Eve Roy", "Fay Low", state=PairingState.PAUSED)

    assert store.courses.ids_under_way(1) == [running.id, paused.id]
    assert store.courses.ids_under_way(2) == []


def test_a_pairing_without_sessions_has_an_empty_course(store: Store) -> None:
    [going] = store.courses.of([add_pairing(store).id])

    assert going.steps == going.held == going.planned == ()


def test_what_was_missed_handed_in_and_kept_private_is_there(store: Store) -> None:
    pairing = add_pairing(store)
    held = add_session(store, pairing, state=SessionState.HELD, held_on=date(2027, 2, 1))
    missed = add_session(
        store, pairing, state=SessionState.NO_SHOW, absent=Absent.BOTH, planned_at=at("2027-03-01T10:00")
    )
    with store.edit("Hand in"):
        store.reflections.add([a_reflection(held.id, energy=2), a_reflection(held.id, Side.MENTEE)])

    [going] = store.courses.of([pairing.id])

    assert going == store.story(pairing.id).course()
    assert going.steps[0].energies == {Side.MENTOR: 2, Side.MENTEE: None}
    assert (going.steps[1].session_id, going.steps[1].absent) == (missed.id, Absent.BOTH)


@pytest.mark.parametrize("side", Side)
def test_the_side_that_left_is_named(store: Store, side: Side) -> None:
    pairing = add_pairing(store)
    with store.edit("Leave"):
        member = store.participants.get(pairing.participant_id(side))
        store.people.change(replace(member.person, has_left=True))

    assert store.courses.of([pairing.id])[0].gone is side
