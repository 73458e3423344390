from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.participants import IntakeStatus, WillingAs
from app.storage import Store
from app.ui.common.check_box import CheckBox
from app.ui.common.choice_field import ChoiceField
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.part_card import PartCard
from tests.support.rooms import TODAY, shown, unnamed


@pytest.fixture
def card(theme: Theme, entry: Entry, ways: FormWays, qtbot: QtBot) -> PartCard:
    made = PartCard(theme, entry, ways)
    made.show_entry(is_another=True)
    shown(made, qtbot, 500, 400)
    return made


def pick(card: PartCard, name: str, key: str) -> None:
    next(one for one in card.findChildren(Segments) if one.accessibleName() == name).pick(key)


def choose_status(card: PartCard, status: IntakeStatus) -> None:
    [field] = card.findChildren(ChoiceField)
    field.show_choice(status.value)
    field.picked.emit(status.value)
    card.entry.refresh()
    card.show_entry(is_another=False)


def test_side_and_places_are_kept_at_once(card: PartCard, store: Store) -> None:
    pick(card, "Willing as", "mentor")
    pick(card, "Places", "0")
    found = store.participants.get(1)
    assert (found.willing_as, found.places) == (WillingAs.MENTOR, 0)


def test_a_status_holds_from_today_on_unless_told_otherwise(card: PartCard, store: Store, qtbot: QtBot) -> None:
    choose_status(card, IntakeStatus.WAITING)
    assert store.participants.get(1).status_on == TODAY
    fields = {one.accessibleName(): one for one in card.findChildren(QLineEdit)}
    assert fields["Since"].text() == "16 Mar 2027"
    fields["Since"].selectAll()
    qtbot.keyClicks(fields["Since"], "12 march")
    qtbot.keyClick(fields["Since"], Qt.Key.Key_Return)
    qtbot.keyClicks(fields["Reason"], "Full")
    card.settle()
    found = store.participants.get(1)
    assert (found.status_on, found.status_reason) == (date(2027, 3, 12), "Full")


def test_who_leaves_is_gone_from_that_day_on(card: PartCard, store: Store, qtbot: QtBot) -> None:
    choose_status(card, IntakeStatus.LEFT)
    since = next(one for one in card.findChildren(QLineEdit) if one.accessibleName() == "Since")
    since.selectAll()
    qtbot.keyClicks(since, "1 march")
    qtbot.keyClick(since, Qt.Key.Key_Return)
    assert (store.people.get(1).has_left, store.people.get(1).left_on) == (True, date(2027, 3, 1))
    choose_status(card, IntakeStatus.ACCEPTED)
    assert (store.people.get(1).has_left, store.people.get(1).left_on) == (False, None)


def test_an_earlier_round_is_remembered(card: PartCard, store: Store, qtbot: QtBot) -> None:
    [box] = card.findChildren(CheckBox)
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert store.participants.get(1).left_out_before
    assert unnamed(card) == []
