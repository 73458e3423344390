import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.participants import Format
from app.storage import Store
from app.ui.common.check_box import CheckBox
from app.ui.common.chip_field import ChipField
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.time_card import TimeCard
from app.ui.participants.form.week_grid import WeekGrid
from tests.support.builders import a_person, add_participant
from tests.support.rooms import shown, unnamed


@pytest.fixture
def card(theme: Theme, entry: Entry, ways: FormWays, qtbot: QtBot) -> TimeCard:
    made = TimeCard(theme, entry, ways)
    made.show_entry(is_another=True)
    shown(made, qtbot, 500, 400)
    return made


def test_half_days_and_ways_of_meeting_are_kept(card: TimeCard, store: Store, qtbot: QtBot) -> None:
    week = card.findChild(WeekGrid)
    assert isinstance(week, WeekGrid)
    for slot in ("tue-am", "fri-pm"):
        qtbot.mouseClick(week.box(slot), Qt.MouseButton.LeftButton)
    for box in card.findChildren(CheckBox):
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    found = store.participants.get(1)
    assert (found.availability, found.formats) == ({"tue-am", "fri-pm"}, frozenset(Format))
    qtbot.mouseClick(card.findChildren(CheckBox)[0], Qt.MouseButton.LeftButton)
    assert store.participants.get(1).formats == {Format.REMOTE}


def test_languages_are_offered_from_those_of_the_file(card: TimeCard, store: Store, qtbot: QtBot) -> None:
    add_participant(store, person=a_person("Bo Lind", languages=("English", "Español")))
    chips = card.findChild(ChipField)
    assert isinstance(chips, ChipField)
    qtbot.keyClicks(chips.field, "es")
    assert chips.field.offered() == ["Español"]
    chips.field.take(0)
    qtbot.keyClicks(chips.field, "Cymraeg,")
    assert store.people.get(1).languages == ("Español", "Cymraeg")
    assert unnamed(card) == []


def test_a_language_typed_a_moment_ago_is_kept(card: TimeCard, store: Store, qtbot: QtBot) -> None:
    chips = card.findChild(ChipField)
    assert isinstance(chips, ChipField)
    qtbot.keyClicks(chips.field, "Cymraeg")
    card.settle()
    assert store.people.get(1).languages == ("Cymraeg",)
