import pytest
from pytestqt.qtbot import QtBot

from app.operations.kept_out import KeptOut
from app.ui.common.theme import Theme
from app.ui.reports.notes import AudienceNote, KeptOutNote, kept_words
from app.ui.reports.papers import PaperKind
from tests.support.rooms import shown


@pytest.mark.parametrize("kind", list(PaperKind))
def test_who_reads_a_paper_is_said_with_what_comes_along(theme: Theme, qtbot: QtBot, kind: PaperKind) -> None:
    note = AudienceNote(theme)
    shown(note, qtbot, 250, 100)
    note.show_kind(kind)
    assert ("Sponsor and everyone" in note.words) == (kind is PaperKind.SUMMARY)
    assert "only texts" in note.words


def test_what_stays_out_is_counted_once_it_is_known(theme: Theme, qtbot: QtBot) -> None:
    note = KeptOutNote(theme)
    assert note.isHidden()
    shown(note, qtbot, 250, 100)
    note.show_kept(None, PaperKind.SUMMARY)
    assert not note.isVisible()
    note.show_kept(KeptOut(38, 2, 5), PaperKind.SUMMARY)
    assert note.isVisible()
    assert note.words == "Kept out of this paper\n38 texts for the pair or only you\n2 figures on fewer than 5"


def test_one_is_one_and_none_is_nothing() -> None:
    assert kept_words(KeptOut(1), PaperKind.WEEK) == "1 text that only you may read"
    assert kept_words(KeptOut(1, 1, 5), PaperKind.SUMMARY) == (
        "1 text for the pair or only you\n1 figure on fewer than 5"
    )
    assert kept_words(KeptOut(0), PaperKind.SHEETS) == "Nothing stays out."
