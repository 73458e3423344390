import pytest

from app.exchange.alphabets import LANGUAGES_OF, Sense, sense_of


def test_words_of_one_language_make_sense() -> None:
    assert sense_of("José Núñez; María Peña", "cp1252") == Sense(4, 0.0, 1)


@pytest.mark.parametrize(
    "text",
    ["Dvoøák", "Bart³omiej", "JosŽ", "Èerná"],
    ids=["letters of two languages", "sign inside", "capital inside", "two languages again"],
)
def test_a_word_of_a_wrong_code_page_is_strange(text: str) -> None:
    assert sense_of(text, "cp1252") == Sense(1, 1.0, 0)


def test_scripts_dont_mix_inside_a_word() -> None:
    assert sense_of("Иvan", "cp1251").strange == 1.0


def test_a_word_without_vowels_is_strange() -> None:
    assert sense_of("ГЙЩСГП", "cp1251").strange == 1.0


def test_plain_text_and_signs_say_nothing() -> None:
    assert sense_of("O’Brien – “fine”, 20 €", "cp1252") == Sense(0, 0.0, 0)


def test_more_languages_are_counted() -> None:
    assert sense_of("Straße, Peña, Søren", "cp1252") == Sense(3, 0.0, 3)


@pytest.mark.parametrize("encoding", LANGUAGES_OF)
def test_every_encoding_is_one_that_python_knows(encoding: str) -> None:
    assert b"A".decode(encoding) == "A"
