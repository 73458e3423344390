import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.storage import Store
from app.ui.common.text_fields import TextArea
from app.ui.pairings.by_hand import ByHand
from app.ui.pairings.places import by_hand, own_page, the_list
from tests.support.builders import a_pairing
from tests.support.presses import button_on, buttons_on, press
from tests.support.recruits import add_junior, report_to
from tests.support.rooms import TODAY, DeskAt, shown, unnamed, words_on

S = PairingState


@pytest.fixture
def page(recruits: DeskAt, qtbot: QtBot) -> ByHand:
    made = ByHand(recruits.desk)
    shown(made, qtbot)
    return made


@pytest.fixture
def file(recruits: DeskAt) -> Store:
    return recruits.desk.store


def chosen(page: ByHand) -> list[int]:
    return [form.participant_id for form in page.sides.values()]


def give_reason(page: ByHand, words: str) -> None:
    area = page.findings.findChild(TextArea)
    assert area is not None
    area.setPlainText(words)


def test_two_are_paired_by_keyboard_alone(page: ByHand, recruits: DeskAt, file: Store, qtbot: QtBot) -> None:
    assert not button_on(page, "Pair and ask first").isEnabled()
    for side, typed in ((Side.MENTOR, "ruiz"), (Side.MENTEE, "lind")):
        qtbot.keyClicks(page.sides[side].field, typed)
        qtbot.keyClick(page.sides[side].field, Qt.Key.Key_Return)
    assert "Why \u2068Ana Ruiz\u2069 and \u2068Bo Lind\u2069" in words_on(page)
    assert unnamed(page) == []
    qtbot.keyClick(button_on(page, "Pair and ask first"), Qt.Key.Key_Return)
    [pairing] = file.pairings.of(1)
    assert (pairing.mentor_id, pairing.mentee_id, pairing.state) == (1, 3, S.CONSULTING)
    assert recruits.went == [the_list(pairing.id)]
    assert chosen(page) == [0, 0]


def test_enter_on_one_leads_to_the_other_and_then_to_the_pair(page: ByHand, qtbot: QtBot) -> None:
    mentor, mentee = (page.sides[side].field for side in Side)
    mentor.setFocus()
    qtbot.keyClicks(mentor, "ruiz")
    qtbot.keyClick(mentor, Qt.Key.Key_Return)
    qtbot.waitUntil(mentee.hasFocus)
    qtbot.keyClicks(mentee, "lind")
    qtbot.keyClick(mentee, Qt.Key.Key_Return)
    qtbot.waitUntil(button_on(page, "Pair and ask first").hasFocus)


def test_a_pair_can_start_with_its_sessions(page: ByHand, file: Store) -> None:
    page.visit(by_hand(1, 3))
    page.destination.choose(S.RUNNING)
    press(page, "Pair and start")
    [pairing] = file.pairings.of(1)
    assert (pairing.started_on, len(file.sessions.of_pairings([pairing.id]))) == (TODAY, 6)


def test_a_reporting_line_is_worded_and_can_be_set_aside_with_a_reason(page: ByHand, file: Store) -> None:
    ana, karim, bo = file.participants.get(1), add_junior(file, "Karim Haddad"), file.participants.get(3)
    report_to(file, ana, karim)
    report_to(file, karim, bo)
    page.visit(by_hand(1, 3))
    line = "\u2068Ana Ruiz\u2069 reports to \u2068Karim Haddad\u2069, \u2068Karim Haddad\u2069 reports to"
    assert line in words_on(page)
    assert button_on(page, "Pair and ask first").toolTip() == "Say why this pair is made all the same."
    give_reason(page, "Both asked")
    press(page, "Pair and ask first")
    [pairing] = file.pairings.of(1)
    assert (pairing.overridden_rule, pairing.override_reason) == ("reporting-line", "Both asked")


def test_the_sides_are_swapped_at_a_press(page: ByHand) -> None:
    page.visit(by_hand(3, 1))
    assert "has to be the more junior" in words_on(page)
    press(page, "Swap sides")
    assert chosen(page) == [1, 3]
    assert page.findings.isHidden()


def test_one_person_takes_the_side_they_are_willing_to_take(page: ByHand) -> None:
    page.visit(by_hand(3))
    assert chosen(page) == [0, 3]
    page.visit(by_hand(2))
    assert chosen(page) == [2, 0]


def test_coming_without_anybody_keeps_what_was_chosen(page: ByHand) -> None:
    page.visit(by_hand(1))
    page.visit(by_hand())
    assert chosen(page) == [1, 0]


def test_the_same_person_and_a_pair_that_there_is_are_refused(page: ByHand, file: Store, recruits: DeskAt) -> None:
    page.visit(by_hand(1, 1))
    assert "can't be paired with themselves" in words_on(page)
    give_reason(page, "because")
    assert not button_on(page, "Pair and ask first").isEnabled()
    with file.edit("Pair"):
        [there] = file.pairings.add([a_pairing(1, 3)])
    page.visit(by_hand(1, 3))
    assert "are or were a pair in this program" in words_on(page)
    press(page, "Open their pairing")
    assert recruits.went[-1] == own_page(there)


def test_a_place_that_lacks_is_given_beside_it(page: ByHand, file: Store) -> None:
    with file.edit("Pair"):
        file.pairings.add([a_pairing(1, 4)])
    page.visit(by_hand(1, 3))
    page.destination.choose(S.CONFIRMED)
    assert button_on(page, "Pair and confirm").toolTip() == "Give one more place first."
    press(page, "Give \u2068Ana Ruiz\u2069 2 places")
    assert file.participants.get(1).places == 2
    press(page, "Pair and confirm")
    assert len(file.pairings.of(1)) == 2


def test_a_change_in_the_file_is_looked_at_at_once(page: ByHand, file: Store) -> None:
    page.visit(by_hand(1, 3))
    assert page.findings.isHidden()
    report_to(file, file.participants.get(1), file.participants.get(3))
    assert page.findings.isVisible()
    with file.edit("Remove"):
        file.participants.remove([3])
    assert chosen(page) == [1, 0]


def test_the_keyboard_begins_at_the_field_that_is_empty(page: ByHand) -> None:
    page.visit(by_hand(1))
    assert page.focusWidget() is page.sides[Side.MENTEE].field


@pytest.mark.parametrize("state", [S.SUGGESTED, S.CONSULTING, S.CONFIRMED, S.RUNNING])
def test_the_button_says_what_becomes_of_the_pair(page: ByHand, state: PairingState) -> None:
    before = set(buttons_on(page))
    page.destination.choose(state)
    assert (set(buttons_on(page)) != before) is (state is not S.CONSULTING)
