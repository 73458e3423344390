"""Staff number, else e-mail, says who a row is about; a similar name is only told."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import sort_name
from app.exchange.people_rows import PersonRow
from app.operations.identities import Identities, Likeness, alike, likely_duplicates
from tests.support.builders import a_person


def a_row(name: str = "Ana Ruiz", row: int = 2, **fields: Any) -> PersonRow:
    return PersonRow(row=row, name=name, sort_name=sort_name(name), **fields)


def test_the_staff_number_finds_a_person_whatever_they_are_called_now() -> None:
    ana = a_person("Ana Ruiz", staff_number="N-7")

    assert Identities([ana]).find(a_row("Ana Ruiz Ortega", staff_number="n-7")) is ana


def test_the_e_mail_finds_a_person_without_a_number() -> None:
    ana = a_person("Ana Ruiz", email="Ana@x.org")

    assert Identities([ana]).find(a_row(email="ana@X.org")) is ana


def test_the_number_counts_before_the_e_mail() -> None:
    ana, bo = a_person("Ana Ruiz", staff_number="1"), a_person("Bo Lind", email="team@x.org")

    assert Identities([bo, ana]).find(a_row(staff_number="1", email="team@x.org")) is ana


def test_a_person_known_by_e_mail_gets_a_number_with_the_next_table() -> None:
    ana = a_person("Ana Ruiz", email="ana@x.org")

    assert Identities([ana]).find(a_row(staff_number="1", email="ana@x.org")) is ana


def test_a_shared_e_mail_does_not_make_two_numbers_one_person() -> None:
    ana = a_person("Ana Ruiz", staff_number="1", email="desk@x.org")

    assert Identities([ana]).find(a_row("Bo Lind", staff_number="2", email="desk@x.org")) is None


def test_a_name_alone_identifies_nobody() -> None:
    assert Identities([a_person("Ana Ruiz")]).find(a_row("Ana Ruiz")) is None


def test_an_empty_number_or_e_mail_is_nobody_s() -> None:
    assert Identities([a_person("Ana Ruiz"), a_person("Bo Lind", email="bo@x.org")]).find(a_row("Bo Lind")) is None


def test_a_nearly_equal_name_is_likely_the_same_person() -> None:
    rows = [a_row("Marianne Vogl", row=5)]

    assert likely_duplicates([a_person("Marianne Vogel", id=7)], rows) == [
        Likeness(5, "Marianne Vogl", "Marianne Vogel", person_id=7)
    ]


def test_accents_case_and_the_order_of_names_make_no_difference() -> None:
    rows = [a_row("müller jürgen")]

    assert [like.other for like in likely_duplicates([a_person("Jurgen Muller")], rows)] == ["Jurgen Muller"]


def test_a_row_is_compared_with_the_rows_above_it_too() -> None:
    rows = [a_row("Ana Ruiz", row=2), a_row("Ana Ruíz", row=9)]

    assert likely_duplicates([], rows) == [Likeness(9, "Ana Ruíz", "Ana Ruiz", other_row=2)]


def test_names_with_different_numbers_are_different_people() -> None:
    rows = [a_row("Test Person 12", row=2), a_row("Test Person 13", row=3)]

    assert likely_duplicates([], rows) == []


def test_namesakes_with_two_staff_numbers_are_not_told() -> None:
    rows = [a_row("Ana Ruiz", staff_number="2")]

    assert likely_duplicates([a_person("Ana Ruiz", staff_number="1")], rows) == []


def test_different_people_of_one_family_are_not_told() -> None:
    rows = [a_row("Maria Ruiz"), a_row("Peter Ruiz"), a_row("Ana Maria Ruiz Ortega")]

    assert likely_duplicates([a_person("Ana Ruiz")], rows) == []


@given(st.lists(st.text(min_size=1, max_size=12), max_size=8))
def test_each_row_is_told_once_at_most_and_no_name_is_too_strange(names: list[str]) -> None:
    rows = [a_row(name, row=number) for number, name in enumerate(names, start=2)]

    found = likely_duplicates([], rows)

    assert len({like.row for like in found}) == len(found)
    assert all(like.other in names[: like.row - 2] for like in found)


def test_names_that_are_nearly_this_one_are_found_the_likeliest_first() -> None:
    names = {1: "Marianne Vogell", 2: "Marianne Vogel", 3: "Bo Lind", 4: "Vogel Marianne"}

    assert alike(names, "marianne vogel") == [2, 4, 1]
    assert alike(names, "Marianne Vogel 2") == [], "numbers tell people apart"
    assert alike({}, "Bo") == []
