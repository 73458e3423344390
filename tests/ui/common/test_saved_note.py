from pytestqt.qtbot import QtBot

from app.ui.common.saved_note import SavedNote
from app.ui.common.theme import Theme
from tests.support.rooms import shown, words_on


def test_a_form_says_that_it_was_saved_once_it_was(theme: Theme, qtbot: QtBot) -> None:
    note = SavedNote(theme)
    shown(note, qtbot, 200, 30)
    assert words_on(note).strip() == ""
    note.say_saved()
    assert "Saved just now" in words_on(note)
    note.begin()
    assert words_on(note).strip() == ""
