"""What a search found is shown where it stands, however it was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.hits import excerpt, hits
from app.domain.names import fold


def marked(text: str, search: str) -> list[str]:
    return [text[span.start : span.end] for span in hits(text, search)]


@pytest.mark.parametrize(
    ("text", "search", "found"),
    [
        ("Łukasz Żyła", "zyla", ["Żyła"]),
        ("Ana Ruiz", "RUIZ ana", ["Ana", "Ruiz"]),
        ("Zoe\u0308 Marsh", "zoe", ["Zoe\u0308"]),  # an accent that is a sign of its own
        ("Straße", "strasse", ["Straße"]),
        ("Straße", "s", ["S", "ß"]),
        ("anana", "ana na", ["anana"]),
        ("Ana", "", []),
        ("Ana", "bo", []),
        ("نور الدين", "الدين", ["الدين"]),
    ],
)
def test_words_are_found_without_regard_to_case_and_accents(text: str, search: str, found: list[str]) -> None:
    assert marked(text, search) == found


@given(st.text(), st.text(min_size=1))
def test_every_hit_lies_in_the_text_and_holds_one_of_the_words(text: str, search: str) -> None:
    words = fold(search).split()
    last = 0
    for span in hits(text, search):
        assert last <= span.start < span.end <= len(text)
        assert any(word in fold(text[span.start : span.end]) for word in words)
        last = span.end


def test_a_short_text_is_shown_whole() -> None:
    assert excerpt("We read the  rota\ntogether", "rota", 80).text == "We read the rota together"


def test_of_a_long_text_the_part_with_the_hit_is_shown() -> None:
    text = "We began late. " * 10 + "Then the naïve question came up and nobody laughed. " + "We ended late. " * 10
    shown = excerpt(text, "naive", 60)
    assert shown.text.startswith("\u2026")
    assert shown.text.endswith("\u2026")
    assert [shown.text[span.start : span.end] for span in shown.hits] == ["naïve"]
    assert len(shown.text) <= 62


def test_a_hit_at_the_beginning_needs_no_dots_before_it() -> None:
    shown = excerpt("Naïve questions are welcome, " + "as always " * 20, "naive", 40)
    assert shown.text.startswith("Naïve questions")
    assert shown.text.endswith("\u2026")
