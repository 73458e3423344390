import pytest

from app.domain.participants import Side
from app.domain.problems import CounterpartError, Problem
from app.domain.programs import Program
from app.domain.sessions import Session, plan_sessions
from app.operations import form_codes
from app.storage import Store
from app.text.problems import sentence
from tests.support.builders import STARTS_ON, a_program, add_pairing


@pytest.fixture
def program(store: Store) -> Program:
    return store.programs.get(1)


@pytest.fixture
def planned(store: Store, program: Program) -> list[Session]:
    """The six planned sessions of Ana and Bo."""
    pairing = add_pairing(store)
    with store.edit("Plan"):
        ids = store.sessions.add(plan_sessions(program, pairing.id, STARTS_ON, []))
    return store.sessions.get_many(ids)


def test_a_session_is_found_by_its_code_however_it_is_typed(
    store: Store, program: Program, planned: list[Session]
) -> None:
    session = planned[2]
    for typed in (session.code, session.code.lower(), session.code.replace("-", ""), f" {session.code} "):
        assert form_codes.find(store, program, typed) == form_codes.Found(session.id, session.pairing_id, None)


def test_the_sheet_of_a_side_is_told_by_its_letter(store: Store, program: Program, planned: list[Session]) -> None:
    assert form_codes.find(store, program, f"{planned[0].code}-m").side is Side.MENTOR
    assert form_codes.find(store, program, f"{planned[0].code}S").side is Side.MENTEE


def refusal(store: Store, program: Program, typed: str) -> Problem:
    with pytest.raises(CounterpartError) as refused:
        form_codes.find(store, program, typed)
    return refused.value.problem


def test_a_code_of_another_program_is_told_with_its_program_and_pair(store: Store, planned: list[Session]) -> None:
    with store.edit("Another program"):
        [other_id] = store.programs.add([a_program("Autumn 2027")])
    problem = refusal(store, store.programs.get(other_id), planned[1].code)
    assert problem.code == "code-of-other-program"
    told = sentence(problem).replace("\u2068", "").replace("\u2069", "")
    assert f"{planned[1].code} is session 2 of Ana Ruiz and Bo Lind in the program Spring 2027." in told


def test_codes_that_are_no_sessions_are_told(store: Store, program: Program, planned: list[Session]) -> None:
    pairing = store.pairings.get(planned[0].pairing_id)
    assert refusal(store, program, pairing.code).code == "code-not-of-session"
    assert refusal(store, program, "hello").code == "code-unreadable"
    wrong = planned[0].code[:-1] + ("B" if planned[0].code[-1] != "B" else "C")
    assert refusal(store, program, wrong).code == "code-mistyped"
    with store.edit("Remove"):
        store.sessions.remove([planned[0].id])
    assert refusal(store, program, planned[0].code).code == "code-nowhere"
