import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.theme import Theme
from app.ui.surveys.head import SurveysHead
from tests.support.rooms import shown, unnamed, words_on


@pytest.fixture
def head(theme: Theme, store: Store, qtbot: QtBot) -> SurveysHead:
    made = SurveysHead(theme, store, store.programs.get(1), [QPushButton("Print")])
    shown(made, qtbot, 1_000, 90)
    return made


def test_a_form_has_a_way_back_to_the_list_and_the_list_has_none(head: SurveysHead) -> None:
    head.say("Goes out half-way.", is_form=False)
    assert "Goes out half-way." in words_on(head)
    assert not head.back.isVisible()
    head.say("Goes out half-way.", is_form=True)
    assert head.back.isVisible()
    assert unnamed(head) == []


def test_the_way_back_is_told(head: SurveysHead, qtbot: QtBot) -> None:
    head.say("", is_form=True)
    with qtbot.waitSignal(head.list_asked):
        head.back.click()


def test_a_problem_with_the_code_is_told_below(head: SurveysHead) -> None:
    head.entry.say_problem("This is no code.")
    assert "This is no code." in words_on(head)
