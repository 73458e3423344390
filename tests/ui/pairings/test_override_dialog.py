import pytest
from pytestqt.qtbot import QtBot

from app.domain.proposals import Difference, Refusal, Rule
from app.ui.common.theme import Theme
from app.ui.pairings.override_dialog import Broken, OverrideDialog
from tests.support.arguments import four, names_in
from tests.support.presses import button_on, press
from tests.support.rooms import unnamed, words_on

REFUSAL = Refusal(rule=Rule.LANGUAGE, mentor_id=1, mentee_id=3)


class Asked:
    def __init__(self, theme: Theme, qtbot: QtBot, does: bool = True) -> None:
        self.reasons: list[str] = []
        self.does = does
        broken = Broken((1, 3), [REFUSAL], names_in(four()))
        self.dialog = OverrideDialog(theme, None, broken, self.keep)
        qtbot.addWidget(self.dialog)
        self.dialog.ask()

    def keep(self, reason: str) -> bool:
        self.reasons.append(reason)
        return self.does


@pytest.fixture
def asked(theme: Theme, qtbot: QtBot) -> Asked:
    return Asked(theme, qtbot)


def test_the_rule_is_named_and_a_reason_asked_for(asked: Asked) -> None:
    words = words_on(asked.dialog)
    assert "Set a rule aside" in words
    assert "Ana Ruiz and Bo Lind have no language in common." in words
    assert unnamed(asked.dialog) == []
    assert button_on(asked.dialog, "Keep together").toolTip() == "Say why this pair is made all the same."


def test_what_it_costs_is_told_before_the_click(asked: Asked) -> None:
    asked.dialog.tell_cost(Difference(gained=((1, 3), (2, 4)), average=-40.0))
    assert "1 other pair moves, average –0.4." in words_on(asked.dialog)
    asked.dialog.tell_no_cost("It can't be told.")
    assert "It can't be told." in words_on(asked.dialog)


def test_with_a_reason_the_pair_is_kept_and_the_dialog_closes(asked: Asked) -> None:
    asked.dialog.field.setPlainText("Both asked")
    press(asked.dialog, "Keep together")
    assert asked.reasons == ["Both asked"]
    assert asked.dialog.isHidden()


def test_what_can_not_be_done_keeps_the_dialog_and_the_reason(theme: Theme, qtbot: QtBot) -> None:
    asked = Asked(theme, qtbot, does=False)
    asked.dialog.field.setPlainText("Both asked")
    press(asked.dialog, "Keep together")
    assert asked.dialog.isVisible()
    assert asked.dialog.field.toPlainText() == "Both asked"


def test_cancel_does_nothing(asked: Asked) -> None:
    press(asked.dialog, "Cancel")
    assert asked.reasons == []
    assert asked.dialog.isHidden()
