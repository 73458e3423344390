"""Every survey item and wave has words."""

import pytest

from app.domain.participants import Side
from app.domain.surveys import TRUST_ITEMS, Wave, items_for
from app.text.surveys import item_phrase, trust_label, wave

ITEMS = sorted({item for side in Side for item in items_for(side)})


def test_every_item_has_a_phrase_of_its_own() -> None:
    phrases = [item_phrase(item) for item in ITEMS]

    assert all(phrases)
    assert len(set(phrases)) == len(ITEMS) == 19


def test_trust_items_have_labels_of_their_own_and_the_turned_one_says_so() -> None:
    assert len({trust_label(item) for item in TRUST_ITEMS}) == 4
    assert [item for item in TRUST_ITEMS if "reversed" in trust_label(item)] == ["H3"]
    assert [item for item in ITEMS if "reversed" in item_phrase(item)] == ["H3"]


@pytest.mark.parametrize("words_of", [item_phrase, trust_label])
def test_an_unknown_item_has_no_words(words_of: object) -> None:
    assert callable(words_of)
    with pytest.raises(KeyError):
        words_of("H9")


def test_every_wave_is_told_with_its_code() -> None:
    assert [wave(one).split()[0] for one in Wave] == [one.value for one in Wave]
