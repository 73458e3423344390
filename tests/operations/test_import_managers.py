"""Managers are resolved for everybody at once, new people and earlier typed names included."""

from typing import Any

from app.domain.people import Person
from app.domain.problems import Problem
from app.exchange.people_rows import PersonRow
from app.operations.import_managers import with_managers
from tests.support.builders import a_person


def given(name: str, person_id: int, row: int = 2, **fields: Any) -> tuple[Person, PersonRow]:
    person = a_person(name, id=person_id)
    return person, PersonRow(row=row, name=person.name, sort_name=person.sort_name, **fields)


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.code for problem in problems]


def test_new_people_report_to_new_people() -> None:
    people, problems = with_managers([given("Ana Ruiz", -1, manager="Bo Lind"), given("Bo Lind", -2)], [])

    assert people[-1].manager_id == -2
    assert problems == ()


def test_a_name_typed_earlier_becomes_the_person_who_appears_now() -> None:
    ana = a_person("Ana Ruiz", id=5, manager_text="Bo Lind")

    people, problems = with_managers([given("Bo Lind", -1)], [ana])

    assert (people[5].manager_id, people[5].manager_text) == (-1, "")
    assert problems == ()


def test_people_of_the_file_whom_the_table_leaves_out_keep_their_managers() -> None:
    ana = a_person("Ana Ruiz", id=5, manager_id=6)
    bo = a_person("Bo Lind", id=6)

    assert with_managers([given("Chen Wei", -1)], [ana, bo])[0][5] == ana


def test_problems_come_by_sort_name_and_unknown_managers_last_and_together() -> None:
    people, problems = with_managers(
        [
            given("Zoe Able", -1, 2, manager="Nobody Here"),
            given("Ana Zed", -2, 3, manager="Ana Zed"),
            given("Bo Lind", -3, 4, manager="Zoe Able"),
        ],
        [a_person("Zoe Able", id=9)],
    )

    assert codes(problems) == ["manager-several", "manager-self", "managers-unknown"]
    assert people[-1].manager_text == "Nobody Here"
    assert (people[-2].manager_id, people[-2].manager_text) == (None, "")
    assert people[-3].manager_text == "Zoe Able"
