from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.pairings.note_card import NoteCard
from tests.support.rooms import shown, unnamed, words_on


def test_a_note_is_kept_as_it_is_typed(theme: Theme, qtbot: QtBot) -> None:
    kept: list[str] = []
    card = NoteCard(theme, lambda text: kept.append(text) or "", lambda: None)
    shown(card, qtbot, 372, 200)
    card.show_text("Ask in May")
    qtbot.keyClicks(card.area, "Please ")
    card.area.settle()
    assert kept == ["Please Ask in May"]
    assert "Saved just now" in words_on(card)
    assert unnamed(card) == []


def test_a_note_that_could_not_be_kept_says_why(theme: Theme, qtbot: QtBot) -> None:
    card = NoteCard(theme, lambda _text: "The disk is full.", lambda: None)
    shown(card, qtbot, 372, 200)
    qtbot.keyClicks(card.area, "x")
    card.area.settle()
    assert "The disk is full." in words_on(card)
    assert "Saved just now" not in words_on(card)
