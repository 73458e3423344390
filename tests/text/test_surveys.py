import pytest

from app.domain.participants import Side
from app.domain.surveys import REVERSED_ITEMS, TRUST_ITEMS, Wave, items_for
from app.text.surveys import item_phrase, trust_label, wave


@pytest.mark.parametrize("side", list(Side))
def test_every_item_has_words(side: Side) -> None:
    assert all(item_phrase(item) for item in items_for(side))


def test_every_trust_item_has_a_label_and_turned_ones_say_so() -> None:
    assert {item for item in TRUST_ITEMS if "(reversed)" in trust_label(item)} == REVERSED_ITEMS


def test_an_unknown_item_has_no_words() -> None:
    with pytest.raises(KeyError):
        item_phrase("X1")


def test_waves_are_told_with_their_code() -> None:
    assert [wave(each)[:2] for each in Wave] == ["T0", "T1", "T2", "T3"]
