import pytest

from app.domain.participants import Side
from app.domain.problems import CounterpartError, Problem
from app.domain.programs import Program
from app.domain.sessions import Session, plan_sessions
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import SurveySheet, Wave
from app.operations import form_codes, surveys
from app.operations.form_codes import FoundForm, FoundPairing, FoundSession
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


@pytest.fixture
def sheet(store: Store, program: Program, planned: list[Session]) -> SurveySheet:
    """The final survey of Ana."""
    surveys.hand_out(store, program, Wave.CLOSE, STARTS_ON)
    [found] = store.survey_sheets.of_participants([1])
    return found


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def test_a_session_is_found_by_its_code_however_it_is_typed(
    store: Store, program: Program, planned: list[Session]
) -> None:
    session = planned[2]
    for typed in (session.code, session.code.lower(), session.code.replace("-", ""), f" {session.code} "):
        assert form_codes.find(store, program, typed) == FoundSession(session.id, session.pairing_id, None)


def test_the_sheet_of_a_side_is_told_by_its_letter(store: Store, program: Program, planned: list[Session]) -> None:
    for typed, side in ((f"{planned[0].code}-m", Side.MENTOR), (f"{planned[0].code}S", Side.MENTEE)):
        assert form_codes.find(store, program, typed) == FoundSession(planned[0].id, planned[0].pairing_id, side)


def test_a_pairing_is_found_by_its_code(store: Store, program: Program, planned: list[Session]) -> None:
    pairing = store.pairings.get(planned[0].pairing_id)
    assert form_codes.find(store, program, pairing.code.lower()) == FoundPairing(pairing.id)


def test_a_survey_form_is_found_by_its_code(store: Store, program: Program, sheet: SurveySheet) -> None:
    found = FoundForm(WhichForm(sheet.participant_id, sheet.side, Wave.CLOSE))
    assert form_codes.find(store, program, sheet.code.replace("-", "")) == found


def refusal(store: Store, program: Program, typed: str) -> Problem:
    with pytest.raises(CounterpartError) as refused:
        form_codes.find(store, program, typed)
    return refused.value.problem


def test_a_code_of_another_program_is_told_with_its_program_and_pair(store: Store, planned: list[Session]) -> None:
    with store.edit("Another program"):
        [other_id] = store.programs.add([a_program("Autumn 2027")])
    problem = refusal(store, store.programs.get(other_id), planned[1].code)
    assert problem.code == "code-of-other-program"
    told = plain(sentence(problem))
    assert f"{planned[1].code} is session 2 of Ana Ruiz and Bo Lind in the program Spring 2027." in told


def test_codes_of_pairings_and_forms_of_another_program_are_told_too(
    store: Store, planned: list[Session], sheet: SurveySheet
) -> None:
    with store.edit("Another program"):
        [other_id] = store.programs.add([a_program("Autumn 2027")])
    other, pairing = store.programs.get(other_id), store.pairings.get(planned[0].pairing_id)
    told = [plain(sentence(refusal(store, other, code))) for code in (pairing.code, sheet.code)]
    assert f"{pairing.code} is the pairing of Ana Ruiz and Bo Lind in the program Spring 2027." in told[0]
    assert f"{sheet.code} is the final survey of Ana Ruiz in the program Spring 2027." in told[1]


def test_codes_that_lead_nowhere_are_told(
    store: Store, program: Program, planned: list[Session], sheet: SurveySheet
) -> None:
    pairing = store.pairings.get(planned[0].pairing_id)
    assert refusal(store, program, "hello").code == "code-unreadable"
    wrong = planned[0].code[:-1] + ("B" if planned[0].code[-1] != "B" else "C")
    assert refusal(store, program, wrong).code == "code-mistyped"
    with store.edit("Remove"):
        store.survey_sheets.remove([sheet.id])
        store.pairings.remove([pairing.id])
    codes = (planned[0].code, pairing.code, sheet.code)
    assert {refusal(store, program, code).code for code in codes} == {"code-nowhere"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("F-OOOOOOO", True), ("f-k4t7rb9x", True), ("S-K4", False), ("Ana Ruiz", False), ("S-Bahn line 9", False)],
)
def test_what_begins_and_ends_as_a_code_is_meant_as_one(typed: str, meant: bool) -> None:
    assert form_codes.is_meant(typed) is meant


def test_a_right_code_is_meant_without_its_dash(sheet: SurveySheet) -> None:
    assert form_codes.is_meant(sheet.code.replace("-", "").lower())
