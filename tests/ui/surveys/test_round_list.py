import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.filled_forms import Filled
from app.domain.sides import Side
from app.domain.survey_rounds import FormState
from app.domain.surveys import OWN_AIM, Wave
from app.ui.surveys.round_list import RoundList
from tests.support.presses import press
from tests.support.rooms import DeskAt, shown, unnamed, words_on
from tests.support.survey_forms import Round


@pytest.fixture
def handed() -> list[int]:
    """One entry for each time that forms were to be handed out."""
    return []


@pytest.fixture
def listed(asked: Round, empty_desk: DeskAt, handed: list[int], qtbot: QtBot) -> RoundList:
    """The list of the final survey, of which Ana's form came back."""
    asked.take(Side.MENTOR, Filled({OWN_AIM: ("4",)}))
    made = RoundList(empty_desk.desk, lambda: handed.append(1))
    made.show_wave(Wave.CLOSE)
    shown(made, qtbot, 1_000, 640)
    made.reload()
    return made


def names(listed: RoundList) -> list[str]:
    paged = listed.view.paged
    return [paged.row(place).name for place in range(paged.rowCount())]


def test_the_people_of_a_wave_are_listed_with_chips_for_their_states(listed: RoundList) -> None:
    assert names(listed) == ["Bo Lind", "Ana Ruiz"]
    assert [chip.key for chip in listed.chips.all()] == ["", FormState.OUT, FormState.RETURNED]
    assert "Showing 2 of 2" in words_on(listed)


def test_a_chip_narrows_the_list_and_another_wave_begins_anew(listed: RoundList) -> None:
    listed.chips.chosen.emit(FormState.RETURNED.value)
    assert names(listed) == ["Ana Ruiz"]
    assert "Showing 1 of 2" in words_on(listed)
    listed.show_wave(Wave.MID)
    listed.show_wave(Wave.CLOSE)
    listed.reload()
    assert len(names(listed)) == 2


def test_what_is_filtered_out_is_shown_again_where_it_is_looked_for(listed: RoundList, asked: Round) -> None:
    listed.chips.chosen.emit(FormState.RETURNED.value)
    listed.show_all()
    listed.reload(asked.which(Side.MENTEE).id)
    assert listed.view.row().name == "Bo Lind"


def test_letters_on_the_table_filter_it(listed: RoundList, qtbot: QtBot) -> None:
    QTest.keyClicks(listed.view, "l")  # which no code has
    assert listed.filter.text() == "l"
    qtbot.waitUntil(lambda: names(listed) == ["Bo Lind"])


def test_enter_opens_a_form(listed: RoundList) -> None:
    opened = []
    listed.opened.connect(opened.append)
    QTest.keyClick(listed.view, Qt.Key.Key_Return)
    assert [row.name for row in opened] == ["Bo Lind"]


def test_a_tab_asks_for_its_wave(listed: RoundList) -> None:
    turned = []
    listed.turned.connect(turned.append)
    listed.tabs.all()[3].click()
    assert turned == [Wave.LATER]


def test_a_wave_that_nobody_has_yet_offers_to_hand_it_out(listed: RoundList, handed: list[int]) -> None:
    listed.show_wave(Wave.MID)
    listed.reload()
    assert (listed.is_handed_out, listed.to_hand_out) == (False, 2)
    assert "2 people are asked." in words_on(listed)
    press(listed, "Hand out")
    assert handed == [1]


def test_a_wave_that_asks_nobody_leads_to_the_pairings(listed: RoundList, empty_desk: DeskAt) -> None:
    listed.show_wave(Wave.LATER)
    listed.reload()
    assert "No pairing is closed yet." in words_on(listed)
    press(listed, "Go to the pairings")
    assert [place.room for place in empty_desk.went] == ["pairings"]


def test_everything_is_named(listed: RoundList) -> None:
    assert unnamed(listed) == []
