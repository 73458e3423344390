"""What concerns the table as a whole is told in sentences, not too many of them."""

from pytestqt.qtbot import QtBot

from app.domain.problems import Problem
from app.ui.common.theme import Theme
from app.ui.participants.importing.notes_part import NotesPart
from tests.support.rooms import shown, words_on


def test_each_note_is_a_sentence(theme: Theme, qtbot: QtBot) -> None:
    part = NotesPart(theme)
    shown(part, qtbot, 600, 400)
    part.show_notes([Problem("encoding-guessed", {"encoding": "cp1252"}), Problem("row-without-name", {"row": 7})])

    assert "cp1252 was taken" in words_on(part)
    assert "Row 7 has no name" in words_on(part)


def test_nothing_to_say_is_said(theme: Theme, qtbot: QtBot) -> None:
    part = NotesPart(theme)
    shown(part, qtbot, 600, 400)
    part.show_notes([])

    assert words_on(part) == "There is nothing to say about the table as a whole."


def test_a_flood_of_notes_is_cut_and_counted(theme: Theme, qtbot: QtBot) -> None:
    part = NotesPart(theme)
    shown(part, qtbot, 600, 400)
    part.show_notes([Problem("row-without-name", {"row": row}) for row in range(60)])

    assert "10 more like these." in words_on(part)
    assert "Row 49 " in words_on(part)
    assert "Row 50 " not in words_on(part)
