"""Each field stands at one column; what the coordinator says counts more than the guess."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.privacy import Sensitive
from app.domain.problems import CounterpartError
from app.exchange.fields import FIELDS
from app.exchange.mappings import ColumnMapping, mapping_of, with_choices, with_overrides

HEADERS = ("Name", "State", "Salary", "Position", "a=b", "TermReason")
GUESSED = mapping_of(HEADERS, {3: "title", 0: "name"}, {2: Sensitive.PAY})
NAME, STATE, SALARY, POSITION = range(4)


def test_columns_are_found_by_field() -> None:
    assert GUESSED.column_of("title") == POSITION
    assert GUESSED.column_of("email") is None


def test_what_has_no_field_is_named_apart_from_what_is_left_out_on_purpose() -> None:
    assert GUESSED.left_out == ("Salary",)
    assert GUESSED.unmapped == ("State", "a=b", "TermReason")


# --- in words, as on the command line


def test_the_coordinator_says_what_a_column_means() -> None:
    mapping = with_overrides(GUESSED, ["State=site", "termreason = Grade"])

    assert (mapping.column_of("site"), mapping.column_of("grade")) == (STATE, 5)
    assert "State" not in mapping.unmapped


def test_another_column_for_a_field_frees_the_first() -> None:
    mapping = with_overrides(GUESSED, ["TermReason=title"])

    assert mapping.column_of("title") == 5
    assert "Position" in mapping.unmapped


def test_columns_can_be_left_out() -> None:
    mapping = with_overrides(GUESSED, ["Position=", "State="])

    assert mapping.column_of("title") is None
    assert "Position" in mapping.unmapped


def test_a_column_with_an_equals_sign_can_be_named() -> None:
    assert with_overrides(GUESSED, ["a=b=site"]).column_of("site") == 4


@pytest.mark.parametrize(
    ("overrides", "code"),
    [
        (["State"], "map-not-understood"),
        (["Shoe size=grade"], "column-unknown"),
        (["State=shoe_size"], "field-unknown"),
        (["Salary=grade"], "column-sensitive"),
        (["State=site", "TermReason=site"], "field-mapped-twice"),
    ],
)
def test_what_cant_be_done_is_told(overrides: list[str], code: str) -> None:
    with pytest.raises(CounterpartError) as caught:
        with_overrides(GUESSED, overrides)

    assert caught.value.problem.code == code


# --- one column after the other, as in the window


def test_a_field_chosen_for_a_column_leaves_the_one_that_had_it() -> None:
    mapping = with_choices(GUESSED, [(STATE, "title")])

    assert mapping.column_of("title") == STATE
    assert POSITION not in mapping.field_of


def test_a_sensitive_column_is_taken_only_once_it_is_said_to_be_none() -> None:
    mapping = with_choices(GUESSED, [(SALARY, "grade")])

    assert mapping.column_of("grade") == SALARY
    assert mapping.left_out == ()


def test_a_sensitive_column_that_is_said_to_be_none_may_still_be_left_out() -> None:
    mapping = with_choices(GUESSED, [(SALARY, "")])

    assert SALARY not in mapping.field_of
    assert mapping.left_out == ()


@given(st.lists(st.tuples(st.integers(0, len(HEADERS) - 1), st.sampled_from(("", *FIELDS))), max_size=12))
def test_whatever_is_chosen_each_field_stands_at_one_column(choices: list[tuple[int, str]]) -> None:
    mapping: ColumnMapping = with_choices(GUESSED, choices)

    fields = list(mapping.field_of.values())
    assert len(set(fields)) == len(fields)
    assert all(field in FIELDS for field in fields)
    assert list(mapping.field_of) == sorted(mapping.field_of)
    assert not mapping.field_of.keys() & mapping.kept_out.keys()
    if choices and choices[-1][1]:
        assert mapping.column_of(choices[-1][1]) == choices[-1][0]
