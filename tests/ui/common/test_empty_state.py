from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.common.buttons import Button, Look
from app.ui.common.empty_state import EmptyState
from app.ui.common.sides_drawing import SidesDrawing
from app.ui.common.theme import Theme
from tests.support.rooms import shown, words_on


def test_it_asks_and_says_how_to_begin(theme: Theme, qtbot: QtBot) -> None:
    way = Button(theme, "Add the first participant", look=Look.PRIMARY)
    state = EmptyState(theme, "Who takes part?", "Only a name is needed.", [way], "Or drop a table here.")
    shown(state, qtbot, 700, 600)
    assert words_on(state) == "Who takes part?\nOnly a name is needed.\nOr drop a table here."
    assert way.isVisible()
    assert state.findChild(SidesDrawing) is not None


def test_a_long_sentence_is_shown_whole(theme: Theme, qtbot: QtBot) -> None:
    sentence = (
        "Add people one by one, bring a spreadsheet, or hand out the intake form on paper. A name is enough."
    )
    state = EmptyState(theme, "Who takes part?", sentence)
    shown(state, qtbot, 700, 600)
    label = next(label for label in state.findChildren(QLabel) if label.text() == sentence)
    assert label.height() >= label.heightForWidth(label.width())
