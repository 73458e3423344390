import pytest
from pytestqt.qtbot import QtBot

from app.domain.proposals import Priority
from app.domain.wishes import WishKind
from app.operations.wishing import standing_wishes
from app.ui.common.theme import Theme
from app.ui.pairings.proposal_tools import ProposalTools
from tests.support.arguments import a_wish, four
from tests.support.presses import button_on
from tests.support.rooms import shown, unnamed


@pytest.fixture
def tools(theme: Theme, qtbot: QtBot) -> ProposalTools:
    made = ProposalTools(theme)
    shown(made, qtbot, 640, 40)
    return made


def test_what_comes_first_is_shown_and_chosen(tools: ProposalTools, qtbot: QtBot) -> None:
    tools.show_state(Priority.SCORE, standing_wishes([], four()))
    assert tools.first.chosen == Priority.SCORE.value
    with qtbot.waitSignal(tools.put_first) as told:
        tools.first.pick(Priority.PEOPLE.value)
    assert told.args == [Priority.PEOPLE]
    assert unnamed(tools) == []


def test_wishes_are_counted_and_lead_to_their_list(tools: ProposalTools, qtbot: QtBot) -> None:
    wishes = [a_wish((1, 3)), a_wish((1, 4), WishKind.APART), a_wish((2, 3), WishKind.APART)]
    tools.show_state(Priority.PEOPLE, standing_wishes(wishes, four()))
    with qtbot.waitSignal(tools.wishes_wanted):
        button_on(tools, "1 kept together · 2 apart").click()


def test_without_wishes_there_is_nothing_to_list(tools: ProposalTools) -> None:
    tools.show_state(Priority.PEOPLE, standing_wishes([], four()))
    assert not button_on(tools, "0 kept together · 0 apart").isEnabled()


def test_the_weights_are_asked_for(tools: ProposalTools, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tools.rules_wanted):
        button_on(tools, "Weights and rules").click()
