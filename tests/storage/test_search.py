"""Lists are searched without regard to case and accents, and sorted the same way each time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.names import clean_text, fold
from app.domain.people import Person
from app.storage import Store
from app.storage.search import Condition, all_of, matching, order_by
from tests.support.builders import a_person
from tests.support.nasty import NASTY

NAMES = [
    "\u017by\u0142a Anna",
    "\u0141ukasz Nowak",
    "\u0110\u1eb7ng Th\u1ecb Hoa",
    "O\u2019Brien",
    "Stra\u00dfer",
    "\u0130lker I\u015f\u0131k",
]


@pytest.fixture
def people(store: Store) -> Store:
    with store.edit("Add"):
        store.people.add(
            a_person(name, email=f"p{n}@example.org", staff_number=f"{n}00{n}") for n, name in enumerate(NAMES)
        )
    return store


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("zyla", [0]),
        ("\u017bY\u0141A", [0]),
        ("anna zyla", [0]),
        ("nowak lukasz", [1]),
        ("dang", [2]),
        ("o'brien", [3]),
        ("STRASSER", [4]),
        ("isik", [5]),
        ("p1@EXAMPLE", [1]),
        ("2002", [2]),
        ("zyla nowak", []),
        ("%", []),
        ("_", []),
        ("", [0, 1, 2, 3, 4, 5]),
        ("  \t ", [0, 1, 2, 3, 4, 5]),
        ("\u0301", [0, 1, 2, 3, 4, 5]),
    ],
)
def test_every_typed_word_is_looked_for_somewhere(people: Store, search: str, found: list[int]) -> None:
    names = {person.name for person in people.people.get_many(people.people.ids(search))}

    assert names == {NAMES[number] for number in found}


@pytest.mark.parametrize("search", [text for text in NASTY if clean_text(text) == text])
def test_each_text_finds_itself(store: Store, search: str) -> None:
    with store.edit("Add"):
        other, person_id = store.people.add([a_person("Other"), Person(name=f"x {search} y", sort_name="Ana")])

    assert person_id in store.people.ids(search)
    assert other not in store.people.ids(f"y x {search}")


@pytest.mark.parametrize("search", NASTY)
def test_no_search_breaks(people: Store, search: str) -> None:
    assert set(people.people.ids(search)) <= set(people.people.ids())


def test_a_condition_of_nothing_is_always_true() -> None:
    assert all_of([]) == Condition("1")
    assert matching("", ["name"]) == Condition("1")


def test_conditions_keep_the_order_of_their_parameters() -> None:
    joined = all_of([Condition("a = ?", (1,)), Condition("b = ? OR c = ?", (2, 3)), Condition("d")])

    assert joined.parameters == (1, 2, 3)
    assert joined.sql.count("?") == 3


@given(st.text())
def test_each_word_of_a_search_is_a_parameter_never_part_of_the_query(search: str) -> None:
    condition = matching(search, ["name", "email"])

    assert condition.sql.count("?") == len(condition.parameters)
    assert condition.parameters == tuple(fold(search).split(" ")) or not condition.parameters


def test_an_order_that_a_list_does_not_know_is_told() -> None:
    with pytest.raises(KeyError):
        order_by({"name": ("name",)}, "name; DROP TABLE person", descending=False)


def test_ties_are_sorted_by_id_in_both_directions() -> None:
    assert order_by({"name": ("a", "b")}, "name", descending=False) == "a ASC, b ASC, id"
    assert order_by({"name": ("a",)}, "name", descending=True) == "a DESC, id"
