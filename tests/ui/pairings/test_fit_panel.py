from pytestqt.qtbot import QtBot

from app.ui.common.share_bar import ShareBar
from app.ui.common.theme import Theme
from app.ui.pairings.fit_panel import FitPanel
from tests.support.fits import a_fit
from tests.support.rooms import shown, words_on


def test_the_panel_says_why_part_by_part_and_nothing_while_there_is_nobody(theme: Theme, qtbot: QtBot) -> None:
    panel = FitPanel(theme, "Choose a pair.")
    shown(panel, qtbot, 372, 600)
    assert words_on(panel) == "Choose a pair."
    panel.show_fit(a_fit())
    assert "Why Ana Ruiz and Bo Lind" in words_on(panel)
    assert len(panel.findChildren(ShareBar)) == 5
    panel.show_nothing()
    assert words_on(panel) == "Choose a pair."
