import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.formula_guard import guard, unguard


@pytest.mark.parametrize("text", ["=1+1", "+49 30 123", "-1", "@sum", "\t=1", "\r=1"])
def test_a_text_that_could_run_gets_an_apostrophe(text: str) -> None:
    assert guard(text) == "'" + text


@pytest.mark.parametrize("text", ["Ana", "'Ana'", "1=1", "", "'", "O'Neill"])
def test_other_texts_stay(text: str) -> None:
    assert guard(text) == text


def test_an_apostrophe_before_other_letters_is_no_guard() -> None:
    assert unguard("'t Hooft") == "'t Hooft"


@given(st.text(alphabet="'=+-@\t\rab", max_size=6))
def test_guarding_is_always_undone(text: str) -> None:
    assert unguard(guard(text)) == text


@given(st.text(alphabet="'=+-@\t\rab", max_size=6))
def test_no_guarded_text_begins_like_a_formula(text: str) -> None:
    assert not guard(text).startswith(("=", "+", "-", "@", "\t", "\r"))
