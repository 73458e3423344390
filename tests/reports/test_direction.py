import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports.direction import Direction, direction_of, has_right_to_left, in_visual_order, joined


def visual(text: str) -> str:
    return unicodedata.normalize("NFKC", in_visual_order(joined(text), direction_of(text)))


def test_only_right_to_left_scripts_count_as_such() -> None:
    assert has_right_to_left("a ליאור b")
    assert has_right_to_left("ليلى")
    assert not has_right_to_left("Nguyễn Ξένια Жук 漢字 😀")


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("ליאור b", Direction.RIGHT_TO_LEFT),
        ("(ليلى)", Direction.RIGHT_TO_LEFT),
        ("b ליאור", Direction.LEFT_TO_RIGHT),
        ("12:30", Direction.LEFT_TO_RIGHT),
    ],
)
def test_a_paragraph_has_the_direction_of_its_first_letter(text: str, direction: Direction) -> None:
    assert direction_of(text) is direction


def test_hebrew_stands_in_visual_order() -> None:
    assert visual("דוד כהן") == "ןהכ דוד"


def test_arabic_letters_take_their_joined_forms() -> None:
    assert joined("ليلى") == "\ufedf\ufef4\ufee0\ufef0"


def test_vowel_marks_of_an_arabic_name_stay() -> None:
    assert "\u0651" in joined("مُحَمَّد")


def test_a_code_in_brackets_behind_a_hebrew_name_stays_readable() -> None:
    assert visual("דוד (CEO) & Co.") == ".Co & (CEO) " + "דוד"[::-1]


def test_a_hebrew_name_in_a_latin_line_keeps_the_line_in_order() -> None:
    assert visual("abc (דוד) x") == "abc (" + "דוד"[::-1] + ") x"


def test_quotes_around_arabic_are_mirrored() -> None:
    assert visual("«ليلى»") == "«" + "ليلى"[::-1] + "»"


def test_numbers_run_to_the_right_inside_hebrew() -> None:
    assert visual("א 2027") == "2027 א"


@given(st.text(alphabet="abאב ()[]12.,", max_size=24))
def test_visual_order_loses_and_adds_no_letter(text: str) -> None:
    letters = sorted(sign for sign in text if sign.isalnum())
    assert sorted(sign for sign in visual(text) if sign.isalnum()) == letters


@given(st.text(st.characters(categories=["Cn", "Lo", "Co"]), max_size=8))
def test_signs_that_unicode_knows_nothing_of_keep_their_place_and_nothing_is_lost(text: str) -> None:
    line = f"א{text}ב"
    assert sorted(in_visual_order(line, Direction.RIGHT_TO_LEFT)) == sorted(line)


def test_an_unknown_sign_stays_between_its_neighbours() -> None:
    assert in_visual_order("אב\U00014647גד", Direction.RIGHT_TO_LEFT) == "דג\U00014647בא"
