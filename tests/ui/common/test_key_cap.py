import pytest
from pytestqt.qtbot import QtBot

from app.ui.common.key_cap import key_cap, keys_words


@pytest.mark.parametrize(
    ("keys", "words"), [("Ctrl+K", "Ctrl K"), ("F1", "F1"), ("Ctrl+Shift+Z", "Ctrl Shift Z"), ("Ctrl+,", "Ctrl ,")]
)
def test_keys_are_shown_without_pluses(keys: str, words: str) -> None:
    assert keys_words(keys) == words


def test_the_cap_says_its_keys(qtbot: QtBot) -> None:
    cap = key_cap("Ctrl K")
    qtbot.addWidget(cap)
    assert cap.text() == "Ctrl K"
