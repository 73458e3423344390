from pytestqt.qtbot import QtBot

from app.domain.privacy import Audience
from app.operations.kept_out import KeptOut
from app.ui.common.theme import Theme
from app.ui.reports.notes import KeptOutNote, kept_words
from tests.support.rooms import shown


def test_what_stays_out_is_counted_once_it_is_known(theme: Theme, qtbot: QtBot) -> None:
    note = KeptOutNote(theme)
    assert note.isHidden()
    shown(note, qtbot, 250, 100)
    note.show_kept(None, Audience.EVERYONE)
    assert not note.isVisible()
    note.show_kept(KeptOut(38, 2, 5), Audience.EVERYONE)
    assert note.isVisible()
    assert note.words == "Kept out of this paper\n38 texts for the pair or only you\n2 figures on fewer than 5"


def test_one_is_one_and_none_is_nothing() -> None:
    assert kept_words(KeptOut(1), Audience.PAIR) == "1 text that only you may read"
    assert kept_words(KeptOut(1, 1, 5), Audience.EVERYONE) == (
        "1 text for the pair or only you\n1 figure on fewer than 5"
    )
    assert kept_words(KeptOut(2), Audience.COORDINATOR) == "2 texts that never leave the file"
    assert kept_words(KeptOut(0), Audience.PAIR) == "Nothing stays out."
