"""A check tells what is broken in the file and what can't be right among its records, and changes nothing."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.domain.pairings import PairingState
from app.domain.participants import Participant
from app.domain.sessions import SessionState
from app.operations.checking import check
from app.storage import Store
from tests.support.builders import a_pairing, a_person, a_store, add_pairing, add_participant, add_session
from tests.support.states import state_of

TODAY = date(2027, 3, 1)


def give_manager(store: Store, of: Participant, manager: Participant) -> None:
    with store.edit("Set a manager"):
        store.people.change(replace(of.person, manager_id=manager.person.id))


def test_a_file_in_order_has_neither_faults_nor_remarks(store: Store) -> None:
    add_session(store, add_pairing(store))

    report = check(store, TODAY)

    assert (report.faults, report.remarks) == ((), ())
    assert (report.people, report.programs) == (2, 1)


def test_people_who_report_to_each_other_in_a_circle_are_named(store: Store) -> None:
    ana, bo, chen = (add_participant(store, name) for name in ("Ana Ruiz", "Bo Lind", "Chen Wei"))
    give_manager(store, ana, bo)
    give_manager(store, bo, chen)
    give_manager(store, chen, ana)

    [remark] = check(store, TODAY).remarks

    assert "Ana Ruiz, Bo Lind and Chen Wei" in remark
    assert "circle" in remark


def test_somebody_who_is_their_own_manager_is_a_circle_of_one(store: Store) -> None:
    ana = add_participant(store, "Ana Ruiz")
    give_manager(store, ana, ana)

    [remark] = check(store, TODAY).remarks

    assert "Ana Ruiz" in remark


def test_two_people_with_one_e_mail_are_told_whatever_its_case(store: Store) -> None:
    add_participant(store, person=a_person("Ana Ruiz", email="ana@x.org"))
    add_participant(store, person=a_person("A. Ruiz", email="Ana@X.org"))

    [remark] = check(store, TODAY).remarks

    assert "A. Ruiz" in remark
    assert "Ana Ruiz" in remark


def test_two_people_with_one_staff_number_are_told(store: Store) -> None:
    add_participant(store, person=a_person("Ana Ruiz", staff_number="n-7"))
    add_participant(store, person=a_person("Bo Lind", staff_number="N-7"))

    [remark] = check(store, TODAY).remarks

    assert "perhaps one person twice" in remark


def test_many_people_without_e_mail_and_number_are_no_doubles(store: Store) -> None:
    for name in ("Ana Ruiz", "Ana Ruiz", "Bo Lind"):
        add_participant(store, name)

    assert check(store, TODAY).remarks == ()


def test_someone_with_more_pairings_than_places_is_told_with_both_counts(store: Store) -> None:
    first = add_pairing(store, "Ana Ruiz", "Bo Lind")
    third = add_participant(store, "Chen Wei")
    with store.edit("Pair once more"):
        store.pairings.add([a_pairing(first.mentor_id, third.id, state=PairingState.PAUSED)])

    assert check(store, TODAY).remarks == ("Ana Ruiz has 2 pairings, but only 1 place.",)


def test_pairings_that_are_over_or_only_suggested_take_no_place(store: Store) -> None:
    first = add_pairing(store, "Ana Ruiz", "Bo Lind", state=PairingState.CLOSED)
    third, fourth = add_participant(store, "Chen Wei"), add_participant(store, "Dee Poe")
    with store.edit("Pair again"):
        store.pairings.add(
            [
                a_pairing(first.mentor_id, third.id, state=PairingState.SUGGESTED),
                a_pairing(first.mentor_id, fourth.id),
            ]
        )

    assert check(store, TODAY).remarks == ()


def test_a_session_held_tomorrow_is_told_by_its_code(store: Store) -> None:
    pairing = add_pairing(store)
    add_session(store, pairing, state=SessionState.HELD, held_on=TODAY)
    early = add_session(store, pairing, state=SessionState.HELD, held_on=date(2027, 3, 2))

    [remark] = check(store, TODAY).remarks

    assert early.code in remark


def test_every_program_of_the_file_is_checked(store: Store) -> None:
    pairing = add_pairing(store)
    add_session(store, pairing, state=SessionState.HELD, held_on=date(2027, 3, 2))
    other = replace(store.programs.all()[0], id=0, name="Autumn 2027")
    with store.edit("Another program"):
        store.programs.add([other])

    report = check(store, TODAY)

    assert report.programs == 2
    assert len(report.remarks) == 1


def test_a_record_that_hangs_on_nothing_is_a_fault_and_nothing_is_read_into_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "program.counterpart"
    with a_store(path) as store:
        give_manager(store, ana := add_participant(store, "Ana Ruiz"), ana)
        add_pairing(store, "Bo Lind", "Chen Wei")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE pairing SET mentee_id = 999")
        connection.commit()

    with Store.open(path) as store:
        report = check(store, TODAY)

    assert any("pairing" in fault for fault in report.faults)
    assert report.remarks == ()


def test_checking_changes_nothing(store: Store) -> None:
    ana = add_participant(store, "Ana Ruiz")
    give_manager(store, ana, ana)
    before = state_of(store)

    check(store, TODAY)

    assert state_of(store) == before
    assert store.undo_label() == "Set a manager"
