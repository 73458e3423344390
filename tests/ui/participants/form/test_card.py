from datetime import date

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.people import Person
from app.domain.problems import Problem
from app.operations.remarks import Remark
from app.storage import Store
from app.ui.common.check_box import CheckBox
from app.ui.common.day_field import DayField
from app.ui.common.form_row import FormRow
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme
from app.ui.common.toast import Way
from app.ui.participants.form.card import FormCard, FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.target import Target, values_of
from tests.support.builders import add_participant
from tests.support.rooms import TODAY, shown


@pytest.fixture
def went() -> list[Person]:
    return []


class Card(FormCard):
    """A card with a field of each kind."""

    def __init__(self, theme: Theme, entry: Entry, went: list[Person]) -> None:
        super().__init__(theme, entry, "Card", FormWays(lambda other: Way("Show", lambda: went.append(other))))
        self.other: Person | None = None
        self.email = self.text_of_person("email", remark=self._remark)
        self.day = self.bind_day(
            Target("joined_on", lambda: entry.person.joined_on, person=values_of("joined_on")),
            DayField(theme, lambda: TODAY),
        )
        quoted = Target(
            "left_out_before", lambda: entry.participant.left_out_before, participant=values_of("left_out_before")
        )
        self.box = CheckBox(theme, "Left out")
        self.add_line(self.email, self.day)
        self.inner.addWidget(self.bind_ticks("Earlier", [(quoted, self.box)]))

    def _remark(self) -> Remark | None:
        email = self.entry.person.email
        return Remark(Problem("email-odd", {"email": email}), self.other) if email == "odd" else None


@pytest.fixture
def card(theme: Theme, store: Store, went: list[Person], qtbot: QtBot) -> Card:
    parent = QObject()
    entry = Entry(store, store.programs.get(1), lambda: TODAY, parent)
    entry.open(add_participant(store, "Ana Ruiz").id)
    made = Card(theme, entry, went)
    parent.setParent(made)
    made.show_entry(is_another=True)
    shown(made, qtbot, 500, 300)
    return made


def type_into(row: FormRow, words: str, qtbot: QtBot) -> TextField:
    field = row.field
    assert isinstance(field, TextField)
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def test_a_field_is_kept_as_it_is_typed(card: Card, store: Store, qtbot: QtBot) -> None:
    type_into(card.email, "ana@x.org", qtbot)
    assert store.people.get(1).email == "ana@x.org"
    assert card.email.problem == ""


def test_a_remark_stands_below_and_the_value_is_kept(
    card: Card, store: Store, went: list[Person], qtbot: QtBot
) -> None:
    card.other = store.people.get(1)
    type_into(card.email, "odd", qtbot)
    assert card.email.problem.startswith("This doesn't look like an e-mail address: odd.")
    assert store.people.get(1).email == "odd"
    assert card.unkept == []
    next(one for one in card.email.findChildren(QPushButton) if one.text() == "Show").click()
    assert went == [card.other]
    type_into(card.email, "ana@x.org", qtbot)
    assert card.email.problem == ""


def test_a_remark_is_told_when_somebody_is_opened(card: Card, store: Store) -> None:
    with store.edit("Change"):
        store.people.set_all([1], email="odd")
    card.entry.open(1)
    card.show_entry(is_another=True)
    assert card.email.problem


def test_what_is_no_day_stays_in_its_field_and_is_known_as_not_kept(
    card: Card, store: Store, qtbot: QtBot
) -> None:
    field = type_into(card.day, "someday", qtbot)
    field.clearFocus()
    card.show_entry(is_another=False)
    assert (field.text(), card.unkept) == ("someday", [card.day])
    type_into(card.day, "4 January 2027", qtbot)
    assert (store.people.get(1).joined_on, card.unkept) == (date(2027, 1, 4), [])


def test_what_was_no_day_is_gone_with_the_person_it_was_typed_for(card: Card, store: Store, qtbot: QtBot) -> None:
    field = type_into(card.day, "someday", qtbot)
    card.entry.open(add_participant(store, "Bo Lind").id)
    card.show_entry(is_another=True)
    assert (field.text(), card.day.problem, card.unkept) == ("", "", [])


def test_a_tick_is_a_step_of_its_own(card: Card, store: Store, qtbot: QtBot) -> None:
    for _press in range(2):
        qtbot.mouseClick(card.box, Qt.MouseButton.LeftButton)
    assert not store.participants.get(1).left_out_before
    store.undo()
    assert store.participants.get(1).left_out_before


def test_what_undo_brought_back_is_shown(card: Card, store: Store, qtbot: QtBot) -> None:
    field = type_into(card.email, "ana@x.org", qtbot)
    qtbot.mouseClick(card.box, Qt.MouseButton.LeftButton)
    field.clearFocus()
    store.undo()
    store.undo()
    card.entry.refresh()
    card.show_entry(is_another=False)
    assert (field.text(), card.box.isChecked()) == ("", False)


def test_a_field_with_the_keyboard_in_it_is_left_alone(card: Card, store: Store, qtbot: QtBot) -> None:
    field = type_into(card.email, "ana@x.org", qtbot)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    with store.edit("Elsewhere"):
        store.people.set_all([1], email="other@x.org")
    card.entry.refresh()
    card.show_entry(is_another=False)
    assert field.text() == "ana@x.org"


def test_settling_keeps_what_was_typed_a_moment_ago(card: Card, store: Store, qtbot: QtBot) -> None:
    qtbot.keyClicks(card.email.field, "ana@x.org")
    card.settle()
    assert store.people.get(1).email == "ana@x.org"
