import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.proposals import Refusal, Rule
from app.domain.wishes import WishKind
from app.operations.arguing import Argument
from app.operations.suggesting import group_of, names_of
from app.text.matching import Names
from app.ui.pairings.argument_dialogs import ArgumentDialogs
from app.ui.pairings.override_dialog import Broken, OverrideDialog
from app.ui.pairings.weights_dialog import WeightsDialog
from app.ui.pairings.wish_acts import WishActs
from tests.support.arguments import an_argument
from tests.support.presses import press
from tests.support.rooms import DeskAt, words_on
from tests.support.wishes import add_wish


class Opened:
    def __init__(self, at: DeskAt, page: QWidget) -> None:
        self.at = at
        self.dialogs = ArgumentDialogs(at.desk, WishActs(at.desk), page)

    def argument(self) -> tuple[Argument, Names]:
        store, program = self.at.desk.store, self.at.desk.program
        group = group_of(store, program)
        return an_argument(group, *store.wishes.of(program.id)), names_of(group, [])

    def tell(self, words: str = "2 of 2 placed.") -> None:
        self.dialogs.tell(*self.argument(), words)

    def broken(self) -> Broken:
        refusal = Refusal(rule=Rule.DEPARTMENT, mentor_id=1, mentee_id=4)
        return Broken((1, 4), [refusal], self.argument()[1])

    def words(self) -> str:
        assert self.dialogs.now is not None
        return words_on(self.dialogs.now)


@pytest.fixture
def opened(recruits: DeskAt, qtbot: QtBot) -> Opened:
    page = QWidget()
    qtbot.addWidget(page)
    return Opened(recruits, page)


def test_nothing_is_listed_before_there_are_pairs(opened: Opened) -> None:
    opened.dialogs.show_wishes()
    assert opened.dialogs.now is None


def test_the_list_of_wishes_follows_the_pairs_behind(opened: Opened) -> None:
    opened.tell()
    opened.dialogs.show_wishes()
    assert "Nobody is kept together or apart." in opened.words()
    add_wish(opened.at.desk.store, 1, 3, WishKind.APART)
    opened.tell()
    assert "Kept apart." in opened.words()


def test_the_weights_are_told_what_became_of_the_pairs_and_of_no_search_without_them(opened: Opened) -> None:
    opened.dialogs.show_weights()
    dialog = opened.dialogs.now
    assert isinstance(dialog, WeightsDialog)
    opened.tell("The pairs stay as they are.")
    assert dialog.told == "The pairs stay as they are."
    opened.dialogs.tell_nothing_came()
    assert dialog.told == ""


def test_a_reason_is_handed_on_and_the_cost_told(opened: Opened, qtbot: QtBot) -> None:
    reasons: list[str] = []
    opened.tell()
    opened.dialogs.ask_for_reason(opened.broken(), lambda reason: not reasons.append(reason))
    dialog = opened.dialogs.now
    assert isinstance(dialog, OverrideDialog)
    qtbot.waitUntil(lambda: "1 other pair moves" in opened.words())
    dialog.field.setPlainText("Both asked")
    press(dialog, "Keep together")
    assert reasons == ["Both asked"]
    assert opened.dialogs.now is None


def test_a_dialog_that_is_closed_is_let_go(opened: Opened) -> None:
    opened.dialogs.show_weights()
    dialog = opened.dialogs.now
    assert dialog is not None
    press(dialog, "Close")
    opened.tell()
    assert opened.dialogs.now is None
