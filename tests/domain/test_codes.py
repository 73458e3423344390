"""Codes survive being read aloud, copied by hand and typed in a hurry."""

import random
from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.codes import SYMBOLS, CodeKind, TypedCode, code_of_side, new_code, read_code
from app.domain.participants import Side
from app.domain.problems import CounterpartError


def some_codes(count: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    return [new_code(chance.choice(list(CodeKind)), chance.choice, ()) for _ in range(count)]


def trouble_of(text: str) -> str:
    with pytest.raises(CounterpartError) as refusal:
        read_code(text)
    return refusal.value.problem.code


def is_accepted(text: str) -> bool:
    try:
        read_code(text)
    except CounterpartError:
        return False
    return True


def test_a_code_is_a_prefix_six_symbols_and_a_check_symbol() -> None:
    for code in some_codes(200, seed=1):
        prefix, dash, symbols = code[0], code[1], code[2:]
        assert prefix in "SPF"
        assert dash == "-"
        assert len(symbols) == 7
        assert set(symbols) <= set(SYMBOLS)


def test_no_symbol_is_a_vowel_or_looks_like_another() -> None:
    assert not set("AEIOUY") & set(SYMBOLS)
    look_alikes = ("0OQD", "1IL", "2Z", "5S", "8B", "VU", "CG", "EF")
    assert all(len(set(alike) & set(SYMBOLS)) <= 1 for alike in look_alikes)
    assert len(set(SYMBOLS)) == len(SYMBOLS) == 19


def test_every_single_wrong_symbol_is_caught() -> None:
    accepted = [
        wrong
        for code in some_codes(60, seed=2)
        for place in range(2, len(code))
        for symbol in SYMBOLS
        if symbol != code[place]
        if is_accepted(wrong := code[:place] + symbol + code[place + 1 :])
    ]

    assert accepted == []


def test_every_swap_of_two_symbols_is_caught() -> None:
    accepted = []
    for code in some_codes(300, seed=3):
        for one, other in combinations(range(2, len(code)), 2):
            signs = list(code)
            signs[one], signs[other] = signs[other], signs[one]
            wrong = "".join(signs)
            if wrong != code and is_accepted(wrong):
                accepted.append(wrong)

    assert accepted == []


def test_a_lost_symbol_is_caught() -> None:
    shortened = [
        code[:place] + code[place + 1 :]
        for code in some_codes(100, seed=4)
        for place in range(len(code))
        if code[place] != "-"
    ]

    assert not any(is_accepted(code) for code in shortened)


@given(st.integers(0, 2**32), st.data())
def test_a_code_is_read_with_or_without_dashes_and_in_any_case(seed: int, data: st.DataObject) -> None:
    [code] = some_codes(1, seed)
    side = data.draw(st.sampled_from([None, *Side]))
    written = code if side is None else code_of_side(code, side)
    plain = written.replace("-", "")
    typed = "".join(
        data.draw(st.sampled_from(["", "-", " ", "\u2013", ". "]))
        + data.draw(st.sampled_from([sign, sign.lower()]))
        for sign in plain
    )

    assert read_code(f" {typed}\n") == TypedCode(code, CodeKind(code[0]), side)


def test_the_sheets_of_the_two_sides_bear_different_letters() -> None:
    [code] = some_codes(1, seed=5)

    assert code_of_side(code, Side.MENTOR) == f"{code}-M"
    assert code_of_side(code, Side.MENTEE) == f"{code}-S"


def test_a_wrong_symbol_is_told_apart_from_something_that_is_no_code() -> None:
    [code] = some_codes(1, seed=6)
    other = next(symbol for symbol in SYMBOLS if symbol != code[-1])

    assert trouble_of(code[:-1] + other) == "code-mistyped"
    assert trouble_of(f"X{code[1:]}") == "code-unreadable"
    assert trouble_of(f"{code}-X") == "code-unreadable"
    assert trouble_of(code.replace(code[3], "O")) == "code-unreadable"


@given(st.text())
@example("")
@example("-")
@example("S-ß\u0130\u01f0\ufb03\U0001d7d8\u0661")
@example("S" * 100_000)
def test_no_typed_text_breaks_the_reader(text: str) -> None:
    if is_accepted(text):
        assert is_accepted(read_code(text).code)
    else:
        assert trouble_of(text) in ("code-unreadable", "code-mistyped")


def test_a_code_already_given_out_is_not_given_again() -> None:
    [taken] = some_codes(1, seed=7)
    chosen = iter(taken[2:8] * 3 + "KKKKKK")

    fresh = new_code(CodeKind(taken[0]), lambda _: next(chosen), {taken})

    assert fresh.startswith(f"{taken[0]}-KKKKKK")
