"""Two people are looked at without reading the rest of the file."""

from datetime import date

import pytest

from app.domain.pairings import PairingState
from app.domain.proposals import Rule
from app.matching import check
from app.operations.pairing_checks import check_pair, line_refusal, pairings_in_lines
from app.operations.suggesting import group_of
from app.storage import Store
from app.text.refusals import refusal_sentence
from tests.support.builders import a_pairing, a_person
from tests.support.recruits import add_junior, add_senior, add_two, report_to

TODAY = date(2027, 3, 1)


def test_the_check_is_the_same_as_with_the_whole_group(store: Store) -> None:
    ana, bo = add_two(store)
    chief = add_senior(store, "Chen Wei")
    report_to(store, bo, chief)
    report_to(store, add_junior(store, "Dee Poe"), bo)
    program = store.programs.get(1)

    found = check_pair(store, program, ana.id, bo.id, today=TODAY)

    assert found.check == check(group_of(store, program), ana.id, bo.id, TODAY)


def test_a_reporting_line_through_a_third_is_told_with_all_names(store: Store) -> None:
    ana, bo = add_two(store)
    karim = add_senior(store, "Karim Haddad", manager_id=bo.person.id)
    report_to(store, ana, karim)

    found = check_pair(store, store.programs.get(1), ana.id, bo.id, today=TODAY, worn=str.upper)

    [refusal] = [one for one in found.check.refusals if one.rule is Rule.REPORTING_LINE]
    words = refusal_sentence(refusal, found.names)
    assert words == "ANA RUIZ reports to KARIM HADDAD, KARIM HADDAD reports to BO LIND."


def test_pairings_of_other_programs_are_none_of_this_one(store: Store) -> None:
    ana, bo = add_two(store)
    with store.edit("Pair"):
        store.pairings.add([a_pairing(ana.id, bo.id)])

    assert check_pair(store, store.programs.get(1), ana.id, bo.id, today=TODAY).check.standing is not None


def test_somebody_who_is_not_in_the_file_is_a_key_error(store: Store) -> None:
    with pytest.raises(KeyError):
        check_pair(store, store.programs.get(1), 98, 99, today=TODAY)


@pytest.mark.parametrize(
    ("state", "is_flagged"),
    [(PairingState.RUNNING, True), (PairingState.CONSULTING, True), (PairingState.DROPPED, False)],
)
def test_a_manager_who_changed_flags_the_pairings_that_go_on(
    store: Store, state: PairingState, is_flagged: bool
) -> None:
    ana, bo = add_two(store)
    with store.edit("Pair"):
        [pairing] = store.pairings.add([a_pairing(ana.id, bo.id, state=state)])
    program = store.programs.get(1)
    assert pairings_in_lines(store, program) == {}

    report_to(store, ana, bo)

    line = (ana.person.id, bo.person.id)
    assert pairings_in_lines(store, program) == ({pairing: line} if is_flagged else {})


def test_a_line_is_worded_with_people_who_take_no_part(store: Store) -> None:
    ana, bo = add_two(store)
    with store.edit("A manager outside"):
        [karim] = store.people.add([a_person("Karim Haddad", manager_id=bo.person.id)])

    words = refusal_sentence(*line_refusal(store, (ana.person.id, karim, bo.person.id), ana.id, bo.id))

    assert words == "Ana Ruiz reports to Karim Haddad, Karim Haddad reports to Bo Lind."
