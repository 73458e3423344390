"""Each row is about one person: of the file, new, or of a row above; the coordinator decides about likely ones."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import sort_name
from app.domain.people import Person
from app.exchange.people_rows import PersonRow
from app.operations.recognizing import Recognized, joined, recognized
from tests.support.builders import a_person

MARIANNE = a_person("Marianne Vogel", id=7, staff_number="N-7")


def rows_of(*rows: dict[str, Any]) -> list[PersonRow]:
    """Rows from number 2 on, of these fields."""
    return [
        PersonRow(row=number, sort_name=sort_name(fields["name"]), **fields)
        for number, fields in enumerate(rows, start=2)
    ]


def told(found: Recognized) -> list[tuple[int, int | None]]:
    """The number of each row that is kept, and the id of the person of the file whom it is about."""
    return [(row.row, person.id if person else None) for row, person in found.kept]


def test_rows_are_about_people_of_the_file_or_somebody_new() -> None:
    rows = rows_of({"name": "M. Vogel", "staff_number": "n-7"}, {"name": "Bo Lind"})

    assert told(recognized(rows, [MARIANNE])) == [(2, 7), (3, None)]


def test_a_row_of_somebody_above_is_skipped_with_its_reason() -> None:
    rows = rows_of({"name": "Bo Lind", "email": "bo@x.org"}, {"name": "B. Lind", "email": "BO@x.org"})

    found = recognized(rows, [])

    assert told(found) == [(2, None)]
    assert [row.row for row in found.skipped] == [3]
    assert [dict(problem.values) for problem in found.problems] == [{"row": 3, "name": "B. Lind", "above": 2}]


def test_who_only_looks_alike_is_new_until_the_coordinator_says_otherwise() -> None:
    rows = rows_of({"name": "Marianne Vogl"})
    found = recognized(rows, [MARIANNE])

    assert told(found) == [(2, None)]
    assert [(like.row, like.person_id) for like in found.likely] == [(2, 7)]
    assert told(joined(found, rows, [MARIANNE], {2})) == [(2, 7)]


def test_what_was_decided_stays_listed_so_that_it_can_be_changed() -> None:
    rows = rows_of({"name": "Marianne Vogl"})
    found = recognized(rows, [MARIANNE])

    assert joined(found, rows, [MARIANNE], {2}).likely == found.likely


def test_a_row_that_is_said_to_be_one_above_is_skipped() -> None:
    rows = rows_of({"name": "Ana Ruiz"}, {"name": "Ana Ruíz"}, {"name": "Bo Lind"})
    found = joined(recognized(rows, []), rows, [], {3})

    assert told(found) == [(2, None), (4, None)]
    assert [(problem.code, problem.values["above"]) for problem in found.problems] == [("row-twice", 2)]


def test_two_rows_that_are_said_to_be_one_person_are_one() -> None:
    rows = rows_of({"name": "Marianne Vogl"}, {"name": "M. Vogel", "staff_number": "N-7"})
    found = joined(recognized(rows, [MARIANNE]), rows, [MARIANNE], {2})

    assert told(found) == [(2, 7)]
    assert [row.row for row in found.skipped] == [3]


def test_a_row_of_somebody_who_was_joined_with_one_above_is_skipped_too() -> None:
    rows = rows_of(
        {"name": "Ana Ruiz"}, {"name": "Ana Ruíz", "email": "ana@x.org"}, {"name": "A. R.", "email": "ana@x.org"}
    )
    found = joined(recognized(rows, []), rows, [], {3})

    assert told(found) == [(2, None)]
    assert [row.row for row in found.skipped] == [3, 4]


def test_rows_that_look_like_nobody_cannot_be_joined() -> None:
    rows = rows_of({"name": "Bo Lind"})
    found = recognized(rows, [MARIANNE])

    assert joined(found, rows, [MARIANNE], {2, 99}) == found


PEOPLE = [a_person("Ana Ruiz", id=1, email="a@x.org"), a_person("Bo Lind", id=2, staff_number="2"), MARIANNE]
FIELDS = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["Ana Ruiz", "Ana Ruis", "Bo Lind", "Marianne Vogl", "Chen Wei"]),
        "email": st.sampled_from(["", "a@x.org", "b@x.org"]),
        "staff_number": st.sampled_from(["", "2", "3"]),
    }
)


@given(st.lists(FIELDS, max_size=8), st.sets(st.integers(2, 9)))
def test_whatever_is_decided_each_row_is_kept_or_skipped_and_each_person_is_met_once(
    fields: list[dict[str, Any]], same: set[int]
) -> None:
    rows, people = rows_of(*fields), list[Person](PEOPLE)
    found = joined(recognized(rows, people), rows, people, same)

    kept = [row.row for row, _person in found.kept]
    assert sorted(kept + [row.row for row in found.skipped]) == [row.row for row in rows]
    assert kept == sorted(kept)
    met = [person.id for _row, person in found.kept if person]
    assert len(set(met)) == len(met)
    assert {problem.values["row"] for problem in found.problems} == {row.row for row in found.skipped}
