import pytest

from app.exchange.name_looks import is_full_name, is_name, is_sum


@pytest.mark.parametrize(
    "text", ["Ana Ruiz", "ana ruiz", "王小明", "mentor 000", "Ana (Annie) Ruiz", "O'Neil, Shaquille"]
)
def test_names_of_all_kinds_look_like_names(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    ["x = 3", "def read(path):", "return {}", "12", "--", "One sentence is longer than all names of people are."],
)
def test_code_numbers_and_sentences_are_no_names(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize("text", ["Ana Ruiz", "Ana de la Cruz", "Jean-Luc M. Groß", "Ruiz, Ana", "Иван Петров"])
def test_two_parts_with_capitals_are_a_full_name(text: str) -> None:
    assert is_full_name(text)


@pytest.mark.parametrize("text", ["Name", "Ana", "Staff list", "Column 1", "", "import os"])
def test_a_single_word_or_small_letters_are_no_full_name(text: str) -> None:
    assert not is_full_name(text)


@pytest.mark.parametrize("text", ["Summe: 8", "Total", "Total: 12", "Grand total", "Gesamt = 3", "Anzahl 40"])
def test_feet_of_tables_are_sums(text: str) -> None:
    assert is_sum(text)


@pytest.mark.parametrize("text", ["Ana Total", "Summer Jones", "Sum Ying", "8", ""])
def test_people_are_no_sums(text: str) -> None:
    assert not is_sum(text)
