"""A typed manager becomes a person by number, e-mail or name, when it can only be one."""

from dataclasses import replace

import pytest

from app.domain.problems import CounterpartError
from app.operations.managers import Directory, Unresolved, check_manager, manager_fields
from app.storage import Store
from tests.support.builders import a_person, add_participant

ANA = a_person("Ana Maria Ruiz", id=1, staff_number="N-1", email="ana@x.org")
BO = a_person("Bo Lind", id=2, staff_number="N-2", email="bo@x.org")
WILSON = a_person("Adinolfi, Wilson  K", id=3)


@pytest.fixture
def directory() -> Directory:
    return Directory([ANA, BO, WILSON])


def test_a_manager_is_found_by_number(directory: Directory) -> None:
    assert directory.manager_of(2, number="n-1") == 1


def test_a_manager_is_found_by_e_mail(directory: Directory) -> None:
    assert directory.manager_of(2, email="ANA@x.org") == 1


def test_a_manager_is_found_by_name_without_regard_to_case_and_accents(directory: Directory) -> None:
    assert directory.manager_of(2, name="ana maría ruiz") == 1


@pytest.mark.parametrize("name", ["Ana Ruiz", "Ana M. Ruiz", "Ana Maria Teresa Ruiz", "Wilson Adinolfi"])
def test_middle_names_and_initials_come_and_go(directory: Directory, name: str) -> None:
    assert directory.manager_of(2, name=name) in (1, 3)


def test_the_number_counts_before_e_mail_and_name(directory: Directory) -> None:
    assert directory.manager_of(3, number="N-2", email="ana@x.org", name="Ana Maria Ruiz") == 2


def test_an_unknown_number_leaves_the_e_mail_to_decide_and_an_unknown_e_mail_the_name(
    directory: Directory,
) -> None:
    assert directory.manager_of(3, number="N-9", email="bo@x.org", name="Ana Ruiz") == 2
    assert directory.manager_of(3, number="N-9", email="nobody@x.org", name="Ana Ruiz") == 1


def test_a_manager_who_is_not_in_the_file_stays_unknown(directory: Directory) -> None:
    assert directory.manager_of(2, number="N-9", email="x@x.org", name="Chen Wei") is Unresolved.UNKNOWN


def test_nobody_named_is_unknown(directory: Directory) -> None:
    assert directory.manager_of(2) is Unresolved.UNKNOWN


@pytest.mark.parametrize("by", [{"number": "N-2"}, {"email": "bo@x.org"}, {"name": "Bo Lind"}])
def test_nobody_is_their_own_manager(directory: Directory, by: dict[str, str]) -> None:
    assert directory.manager_of(2, **by) is Unresolved.SELF


def test_a_name_that_two_people_have_is_nobody_s() -> None:
    directory = Directory([ANA, a_person("Ana Maria Ruiz", id=7)])

    assert directory.manager_of(9, name="Ana Maria Ruiz") is Unresolved.SEVERAL


def test_the_name_as_written_is_preferred_to_one_with_other_middle_names() -> None:
    directory = Directory([ANA, a_person("Ana Ruiz", id=7)])

    assert directory.manager_of(9, name="Ana Ruiz") == 7


def test_two_people_who_differ_in_middle_names_only_are_several_without_them() -> None:
    directory = Directory([ANA, a_person("Ana Teresa Ruiz", id=7)])

    assert directory.manager_of(9, name="Ana Ruiz") is Unresolved.SEVERAL


def test_people_without_number_and_e_mail_are_not_found_by_empty_ones() -> None:
    assert Directory([WILSON]).manager_of(9, number="", email="", name="") is Unresolved.UNKNOWN


def test_a_family_name_alone_is_enough_when_one_person_has_it() -> None:
    directory = Directory([ANA, BO, a_person("Groß, Jörg", id=8)])

    assert directory.manager_of(2, name="Groß") == 8
    assert directory.manager_of(2, name="ruiz") == 1


def test_a_family_name_of_two_people_is_several() -> None:
    directory = Directory([ANA, a_person("Bea Ruiz", id=7)])

    assert directory.manager_of(9, name="Ruiz") is Unresolved.SEVERAL


def test_a_family_name_alone_is_never_taken_for_the_person_s_own(directory: Directory) -> None:
    assert directory.manager_of(2, name="Lind") is Unresolved.UNKNOWN


@pytest.fixture
def three(store: Store) -> Store:
    """Ana, 1, reports to Bo, 2, who reports to Chen, 3."""
    for name in ("Ana Ruiz", "Bo Lind", "Chen Wu"):
        add_participant(store, person=a_person(name, staff_number=f"E-{name[0]}"))
    with store.edit("Link"):
        for lower, upper in ((1, 2), (2, 3)):
            store.people.change(replace(store.people.get(lower), manager_id=upper))
    return store


@pytest.mark.parametrize(
    ("typed", "manager_id", "text"),
    [
        ("bo  lind", 2, ""), ("E-B", 2, ""), ("Lind, Bo", 2, ""), ("Lind", 2, ""),
        ("Dee Fox", None, "Dee Fox"), ("", None, ""), ("  ", None, ""),
    ],
)  # fmt: skip
def test_a_typed_manager_is_a_person_or_waits_for_them(
    three: Store, typed: str, manager_id: int | None, text: str
) -> None:
    assert manager_fields(three, 1, typed) == {"manager_id": manager_id, "manager_text": text}


def test_somebody_new_gets_a_manager_before_they_are_in_the_file(three: Store) -> None:
    assert manager_fields(three, 0, "Bo Lind")["manager_id"] == 2


@pytest.mark.parametrize(("person", "manager", "code"), [(1, 1, "manager-oneself"), (3, 1, "manager-loop")])
def test_nobody_reports_to_themselves_at_any_depth(three: Store, person: int, manager: int, code: str) -> None:
    with pytest.raises(CounterpartError) as error:
        check_manager(three, person, manager)
    assert error.value.problem.code == code
    with pytest.raises(CounterpartError):
        manager_fields(three, person, three.people.get(manager).name)
