"""Where a search is found is marked as it is found: without regard to case and accents."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.hits import hits


def marked(text: str, search: str) -> list[str]:
    return [text[start:end] for start, end in hits(text, search)]


@pytest.mark.parametrize(
    ("text", "search", "found"),
    [
        ("Łukasz Żyła", "lukasz", ["Łukasz"]),
        ("Łukasz Żyła", "zy lu", ["Łu", "Ży"]),
        ("Zoë", "zoe", ["Zoë"]),
        ("Zoe\u0308 Bell", "zoe", ["Zoe"]),
        ("Banana", "ana", ["anana"]),
        ("Ana Ana", "ana", ["Ana", "Ana"]),
        ("Æther", "a", ["Æ"]),
        ("Straßer", "strasser", ["Straßer"]),
        ("Ana Ruiz", "", []),
        ("Ana Ruiz", "  ", []),
        ("Ana Ruiz", "bo", []),
        ("", "ana", []),
    ],
)
def test_every_typed_word_is_marked_wherever_it_stands(text: str, search: str, found: list[str]) -> None:
    assert marked(text, search) == found


@given(st.text(), st.text())
def test_stretches_are_in_order_and_apart(text: str, search: str) -> None:
    found = hits(text, search)

    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] < other[0] for one, other in pairwise(found))
