"""Reflections with their answers, and actions, in the file."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.participants import Side
from app.domain.privacy import Visibility
from app.domain.sessions import ActionState, Answer, Reflection
from app.storage import IntegrityError, Store
from tests.support.builders import a_reflection, add_pairing, add_session, an_action

ANSWERS = {
    "takes": Answer(text="I ask first.", visibility=Visibility.SUMMARY, may_be_quoted=True),
    "coordinator": Answer(text="", visibility=Visibility.FILE_ONLY),
}


@pytest.fixture
def journal(store: Store) -> Store:
    """Two sessions, and what came in after the first."""
    pairing = add_pairing(store)
    for _number in range(2):
        add_session(store, pairing)
    with store.edit("Type in"):
        store.reflections.add(
            [
                a_reflection(1, Side.MENTOR, answers=ANSWERS, useful=1, open=5, handed_in_on=date(2027, 3, 2)),
                a_reflection(1, Side.MENTEE, kept_private=True),
            ]
        )
    return store


def test_reflections_come_back_whole_with_every_answers_visibility(journal: Store) -> None:
    mentor, mentee = journal.reflections.of_sessions([1, 2])

    fields = {"useful": 1, "open": 5, "handed_in_on": date(2027, 3, 2), "answers": ANSWERS}
    assert mentor == a_reflection(1, Side.MENTOR, id=1, **fields)  # type: ignore[arg-type]
    assert mentee == Reflection(id=2, session_id=1, side=Side.MENTEE, kept_private=True)


def test_changed_answers_replace_those_before(journal: Store) -> None:
    before = journal.reflections.get(1)
    changed = replace(before, energy=3, answers={"takes": Answer(text="No.", visibility=Visibility.PAIR)})
    with journal.edit("Change"):
        journal.reflections.change(changed)
    assert journal.reflections.get(1) == changed

    journal.undo()
    assert journal.reflections.get(1) == before


def test_each_side_hands_in_once_after_a_session(journal: Store) -> None:
    with pytest.raises(IntegrityError), journal.edit("Again"):
        journal.reflections.add([a_reflection(1, Side.MENTOR)])


def test_a_line_is_for_the_coordinator_unless_told_otherwise(journal: Store) -> None:
    with journal.edit("Type in"):
        [new] = journal.reflections.add([a_reflection(2, answers={"takes": Answer(text="x")})])

    assert journal.reflections.get(new).answers["takes"].visibility is Visibility.COORDINATOR


def test_actions_come_back_with_their_session(journal: Store) -> None:
    actions = [
        an_action(2, "Call", side=Side.MENTOR, due_on=date(2027, 4, 1)),
        an_action(1, "Write", state=ActionState.DROPPED),
    ]
    with journal.edit("Promise"):
        ids = journal.actions.add(actions)

    wanted = [replace(action, id=new) for action, new in zip(actions, ids, strict=True)]
    assert journal.actions.of_sessions([1, 2]) == wanted
    assert journal.actions.of_sessions([1]) == wanted[1:]
    assert journal.actions.of_sessions([]) == []


def test_an_action_says_what_was_promised(journal: Store) -> None:
    with pytest.raises(IntegrityError), journal.edit("Promise"):
        journal.actions.add([an_action(1, "")])
