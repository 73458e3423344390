from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.pair_checks import PairCheck
from app.domain.pairings import PairingState
from app.domain.participants import IntakeStatus
from app.matching import check
from app.operations.pairing_checks import CheckedPair
from app.ui.common.text_fields import TextArea
from app.ui.common.theme import Theme
from app.ui.pairings.findings import Findings, stands_in_the_way
from tests.support.builders import a_pairing
from tests.support.fits import NAMES
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor
from tests.support.presses import buttons_on, press
from tests.support.rooms import shown, unnamed, words_on

S = PairingState


def found(mentor: dict[str, Any] | None = None, mentee: dict[str, Any] | None = None, **fields: Any) -> PairCheck:
    group = a_group(a_mentor(1, **(mentor or {})), a_mentee(2, **(mentee or {})), **fields)
    return check(group, 1, 2, TODAY)


WRONG = found({"languages": ("Dutch",), "status": IntakeStatus.WAITING}, {"languages": ("Greek",)})
FULL = found(mentee={"places": 0})
STANDING = found(standing=[a_pairing(id=7, state=S.CONSULTING)])


@pytest.fixture
def findings(theme: Theme, qtbot: QtBot) -> Findings:
    made = Findings(theme)
    shown(made, qtbot, 500, 240)
    return made


def show(findings: Findings, what: PairCheck, state: PairingState = S.CONFIRMED) -> str:
    findings.show_check(CheckedPair(what, NAMES), state)
    return words_on(findings)


def test_every_broken_rule_is_worded_and_a_reason_asked_for(findings: Findings, qtbot: QtBot) -> None:
    words = show(findings, WRONG)
    assert "Ana Ruiz and Bo Lind have no language in common." in words
    assert "Ana Ruiz isn't accepted for this program." in words
    area = findings.findChild(TextArea)
    assert area is not None
    with qtbot.waitSignal(findings.reason_typed):
        qtbot.keyClicks(area, " Both learn Spanish ")
    assert findings.reason == "Both learn Spanish"
    assert unnamed(findings) == []
    findings.forget_reason()
    assert findings.reason == ""


def test_nothing_is_said_where_nothing_is_wrong(findings: Findings) -> None:
    show(findings, found())
    assert findings.isHidden()
    show(findings, WRONG)
    findings.show_nothing()
    assert findings.isHidden()


def test_a_full_place_is_told_without_asking_for_a_reason(findings: Findings) -> None:
    assert "Bo Lind has no free place. Give one more above." in show(findings, FULL)
    assert "needs one before it is confirmed" in show(findings, FULL, S.CONSULTING)
    assert findings.reason == ""


def test_the_other_side_is_told_where_somebody_wants_it(findings: Findings) -> None:
    group = a_group(a_mentee(1, grade="Junior"), a_mentee(2, grade="Head"))
    words = show(findings, check(group, 1, 2, TODAY))
    assert "Ana Ruiz takes part as mentee (senior), not as mentor (junior)." in words


def test_a_pairing_that_there_is_can_be_opened(findings: Findings) -> None:
    opened: list[int] = []
    findings.wants_pairing.connect(opened.append)
    assert "The two are suggested or asked about already." in show(findings, STANDING)
    press(findings, "Open their pairing")
    assert opened == [7]
    show(findings, FULL)
    assert "Open their pairing" not in buttons_on(findings)


@pytest.mark.parametrize(
    ("what", "state", "reason", "is_in_the_way"),
    [
        (found(), S.RUNNING, "", False), (WRONG, S.SUGGESTED, "", True), (WRONG, S.SUGGESTED, "why", False),
        (FULL, S.CONSULTING, "", False), (FULL, S.RUNNING, "why", True), (STANDING, S.SUGGESTED, "why", True),
    ],
)  # fmt: skip
def test_what_stands_in_the_way_is_said_for_the_button(
    what: PairCheck, state: PairingState, reason: str, is_in_the_way: bool
) -> None:
    assert bool(stands_in_the_way(what, state, reason)) is is_in_the_way
