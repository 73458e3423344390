"""What is told beside a field whose value is kept."""

import pytest

from app.operations import people, remarks
from app.operations.remarks import Remark
from app.storage import Store
from app.text.problems import sentence
from tests.support.builders import a_person, add_participant


def code(found: Remark | None) -> str:
    return found.problem.code if found else ""


@pytest.mark.parametrize(
    ("email", "told"),
    [("", ""), ("cy@x.org", ""), ("cy@", "email-odd"), ("cy", "email-odd"), ("ANA@x.org", "email-shared")],
)
def test_an_e_mail_is_told_when_it_is_none_or_somebody_else_s(store: Store, email: str, told: str) -> None:
    add_participant(store, person=a_person("Ana Ruiz", email="ana@x.org"))
    add_participant(store, person=a_person("Anabel Fox", email="not-ana@x.org"))

    assert code(remarks.email_remark(store, a_person("Cy", id=9, email=email))) == told


def test_one_s_own_address_is_not_told(store: Store) -> None:
    ana = add_participant(store, person=a_person("Ana Ruiz", email="ana@x.org", staff_number="E1")).person

    assert remarks.email_remark(store, ana) is None
    assert remarks.number_remark(store, ana) is None


def test_a_shared_staff_number_leads_to_the_other(store: Store) -> None:
    ana = add_participant(store, person=a_person("Ana Ruiz", staff_number="E1")).person
    found = remarks.number_remark(store, a_person("Bo", id=9, staff_number="e1"))

    assert found is not None
    assert found.other == ana
    assert sentence(found.problem) == "\u2068Ana Ruiz\u2069 has this staff number too. It is kept for both."
    assert remarks.number_remark(store, a_person("Bo", id=9)) is None


def test_a_grade_is_told_until_it_has_its_place(store: Store) -> None:
    assert code(remarks.grade_remark(store, "Officer")) == "grade-new"
    people.add_grade(store, "Officer")
    assert code(remarks.grade_remark(store, "Officer")) == "grade-unplaced"
    with store.edit("Order"):
        store.grades.set_order(["Officer"])
    assert remarks.grade_remark(store, "Officer") is None
    assert remarks.grade_remark(store, "") is None
