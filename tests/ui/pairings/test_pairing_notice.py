from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.pairings import Pairing, PairingState
from app.domain.participants import Participant, Side
from app.matching import check
from app.operations.pairing_checks import CheckedPair
from app.text.matching import Names
from app.ui.common.theme import Theme
from app.ui.pairings.pairing_notice import PairingNotice
from tests.support.builders import a_pairing
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor
from tests.support.presses import buttons_on, press
from tests.support.rooms import shown

S = PairingState
BOSS = {"manager_id": 102}  # reports to the mentee (senior)


class Notice:
    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.given: list[int] = []
        self.notice = PairingNotice(theme, self.given.append)
        shown(self.notice, qtbot, 600, 60)

    def show(self, pairing: Pairing, mentor: dict[str, Any], mentee: dict[str, Any] | None = None) -> str:
        two: dict[Side, Participant] = {
            Side.MENTOR: a_mentor(1, **mentor),
            Side.MENTEE: a_mentee(2, **(mentee or {})),
        }
        group = a_group(*two.values(), standing=[pairing])
        names = Names(participants={1: "Ana", 2: "Bo"}, people={101: "Ana", 102: "Bo"})
        self.notice.show_check(pairing, CheckedPair(check(group, 1, 2, TODAY), names), two)
        return self.notice.words


@pytest.fixture
def notice(theme: Theme, qtbot: QtBot) -> Notice:
    return Notice(theme, qtbot)


def undecided(**fields: Any) -> Pairing:
    return a_pairing(id=9, **{"state": S.CONSULTING, "started_on": None, **fields})


def test_a_running_pair_inside_a_line_is_flagged_and_goes_on(notice: Notice) -> None:
    words = notice.show(a_pairing(id=9), BOSS)
    assert words.startswith("Ana reports to Bo. They are inside a reporting line now.")


def test_a_running_pair_is_told_of_no_other_rule(notice: Notice) -> None:
    assert notice.show(a_pairing(id=9), {"languages": ("Dutch",)}, {"languages": ("Greek",)}) == ""
    assert notice.notice.isHidden()


def test_a_pair_to_be_decided_is_told_every_rule_that_was_not_set_aside(notice: Notice) -> None:
    languages = {"languages": ("Dutch",)}, {"languages": ("Greek",)}
    assert "no language in common" in notice.show(undecided(), *languages)
    assert notice.show(undecided(overridden_rule="language"), *languages) == ""


def test_a_place_that_lacks_can_be_given(notice: Notice) -> None:
    words = notice.show(undecided(), {}, {"places": 0, "name": "Bo Lind"})
    assert words == "Bo has no free place, and this pair needs one before it is confirmed."
    press(notice.notice, "Give \u2068Bo\u2069 1 place")
    assert notice.given == [2]


def test_nobody_gets_more_than_the_most(notice: Notice) -> None:
    others = {"places": 3}
    two = {Side.MENTOR: a_mentor(1, **others), Side.MENTEE: a_mentee(2)}
    taken = [a_pairing(1, number, id=number) for number in (5, 6, 7)]
    found = check(a_group(*two.values(), standing=taken), 1, 2, TODAY)
    notice.notice.show_check(undecided(), CheckedPair(found, Names(participants={1: "Ana", 2: "Bo"})), two)
    assert "Ana has no free place" in notice.notice.words
    assert buttons_on(notice.notice) == []


def test_what_is_over_is_told_nothing(notice: Notice) -> None:
    assert notice.show(a_pairing(id=9, state=S.CLOSED), BOSS) == ""
