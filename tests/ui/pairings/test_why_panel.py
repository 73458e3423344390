from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.programs import Weights
from app.domain.proposals import Refusal, Rule
from app.domain.sides import Side
from app.ui.common.share_bar import ShareBar
from app.ui.common.theme import Theme
from app.ui.pairings.fit_lines import FitView
from app.ui.pairings.why_panel import WhyPanel
from tests.support.arguments import an_argument, four, members_of, names_in
from tests.support.presses import press
from tests.support.rooms import shown, unnamed, words_on

GROUP = four()
ARGUMENT = an_argument(GROUP)
NAMES, MEMBERS = names_in(GROUP), members_of(GROUP)


@pytest.fixture
def panel(theme: Theme, qtbot: QtBot) -> WhyPanel:
    made = WhyPanel(theme, "Choose a pair.")
    shown(made, qtbot, 372, 700)
    return made


def show(panel: WhyPanel, reason: str = "", **fields: object) -> None:
    """Show Ana and Bo."""
    pair = replace(ARGUMENT.proposal.pairs[0], **fields)  # type: ignore[arg-type]
    panel.show_pair(FitView.of(pair, NAMES, Weights()), MEMBERS, reason)


def test_nothing_is_said_of_nobody(panel: WhyPanel) -> None:
    assert words_on(panel) == "Choose a pair."
    show(panel)
    panel.show_nothing()
    assert words_on(panel) == "Choose a pair."


def test_a_pair_is_explained_part_by_part(panel: WhyPanel) -> None:
    show(panel)
    assert "Why Ana Ruiz and Bo Lind" in words_on(panel)
    assert len(panel.findChildren(ShareBar)) == 5
    assert unnamed(panel) == []


def test_the_pair_is_kept_together_or_apart(panel: WhyPanel, qtbot: QtBot) -> None:
    show(panel)
    with qtbot.waitSignals([panel.pin_pressed, panel.block_pressed]):
        press(panel, "Keep together")
        press(panel, "Keep apart")
    show(panel, pinned=True)
    with qtbot.waitSignal(panel.pin_pressed):
        press(panel, "Kept together")


def test_a_rule_set_aside_stands_with_its_reason(panel: WhyPanel) -> None:
    refusal = Refusal(rule=Rule.LANGUAGE, mentor_id=1, mentee_id=3)
    show(panel, "Both asked", pinned=True, refusals=(refusal,))
    assert "Set aside: Ana Ruiz and Bo Lind have no language in common." in words_on(panel)
    assert "Reason: Both asked" in words_on(panel)


def test_others_are_asked_for_and_shown_when_they_come(panel: WhyPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.asked) as told:
        show(panel)
    assert told.args == [3]
    assert "Other mentors (junior) for Bo Lind" in words_on(panel)
    panel.show_alternatives(ARGUMENT.alternatives(3), NAMES, MEMBERS)
    with qtbot.waitSignal(panel.switched):
        press(panel, "Switch to \u2068Cem Öz\u2069")


def test_the_other_of_the_two_can_be_looked_at_and_stays_so_for_the_next_pair(
    panel: WhyPanel, qtbot: QtBot
) -> None:
    show(panel)
    with qtbot.waitSignal(panel.asked) as told:
        press(panel, "Other mentees (senior) for \u2068Ana Ruiz\u2069")
    assert told.args == [1]
    assert "Other mentees (senior) for Ana Ruiz" in words_on(panel)
    show(panel)
    assert panel.person == 1


def test_somebody_left_out_is_shown_with_whom_they_could_have(panel: WhyPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.asked) as told:
        panel.show_person(MEMBERS[2], Side.MENTOR, NAMES, MEMBERS, "Everyone is paired.")
    assert told.args == [2]
    words = words_on(panel)
    assert "Cem Öz" in words
    assert "Everyone is paired." in words
    assert "Other mentees (senior) for Cem Öz" in words


def test_places_are_told_on(panel: WhyPanel, qtbot: QtBot) -> None:
    show(panel)
    with qtbot.waitSignal(panel.places_wanted) as told:
        press(panel, "One place more for \u2068Ana Ruiz\u2069")
    assert told.args == [1, 2]


def test_a_look_that_takes_long_is_offered(panel: WhyPanel, qtbot: QtBot) -> None:
    show(panel)
    panel.offer_to_look()
    assert "so large that it takes a while" in words_on(panel)
    with qtbot.waitSignal(panel.wants_others):
        press(panel, "Look for others")
    assert "Working out what each would cost…" in words_on(panel)
