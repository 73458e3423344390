import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.people import Person
from app.storage import Store
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.who_card import WhoCard, described
from tests.support.builders import a_person, add_participant
from tests.support.rooms import shown, unnamed


@pytest.fixture
def bo(store: Store) -> Person:
    return add_participant(store, person=a_person("Bo Lind", email="bo@x.org", staff_number="E7")).person


@pytest.fixture
def card(theme: Theme, entry: Entry, ways: FormWays, qtbot: QtBot) -> WhoCard:
    made = WhoCard(theme, entry, ways)
    made.show_entry(is_another=True)
    shown(made, qtbot, 500, 400)
    return made


def field(card: WhoCard, name: str) -> QLineEdit:
    return next(one for one in card.findChildren(QLineEdit) if one.accessibleName() == name)


def type_into(card: WhoCard, name: str, words: str, qtbot: QtBot) -> None:
    field(card, name).selectAll()
    qtbot.keyClicks(field(card, name), words)
    qtbot.keyClick(field(card, name), Qt.Key.Key_Return)


def test_a_pasted_name_with_an_address_fills_both_fields(card: WhoCard, entry: Entry, qtbot: QtBot) -> None:
    entry.begin()
    card.show_entry(is_another=True)
    QGuiApplication.clipboard().setText("Bo Lind <bo@x.org>")
    card.name.setFocus()
    card.name.paste()
    card.name.textEdited.emit(card.name.text())
    card.settle()
    card.show_entry(is_another=False)
    assert (card.name.text(), field(card, "E-mail").text()) == ("Bo Lind", "bo@x.org")
    assert (entry.person.name, entry.person.email, entry.is_in_file) == ("Bo Lind", "bo@x.org", True)


def test_a_pasted_address_leaves_one_that_is_there(
    card: WhoCard, entry: Entry, store: Store, qtbot: QtBot
) -> None:
    type_into(card, "E-mail", "ana@x.org", qtbot)
    type_into(card, "Name", "Ana Ruiz <other@x.org>", qtbot)
    assert store.people.get(1).email == "ana@x.org"


def test_the_sort_name_follows_the_name_until_it_is_one_of_its_own(
    card: WhoCard, store: Store, qtbot: QtBot
) -> None:
    type_into(card, "Name", "Ana Ruiz Gil", qtbot)
    assert store.people.get(1).sort_name == "Gil, Ana Ruiz"
    type_into(card, "Sorted as", "Ruiz Gil, Ana", qtbot)
    type_into(card, "Name", "Anna Ruiz Gil", qtbot)
    assert store.people.get(1).sort_name == "Ruiz Gil, Ana"


def test_an_emptied_name_is_told_and_the_old_one_kept(card: WhoCard, store: Store, qtbot: QtBot) -> None:
    card.name.selectAll()
    qtbot.keyClick(card.name, Qt.Key.Key_Delete)
    qtbot.keyClick(card.name, Qt.Key.Key_Return)
    [row] = card.unkept
    assert "A person needs a name" in row.problem
    assert store.people.get(1).name == "Ana Ruiz"


@pytest.mark.parametrize(
    ("name", "typed", "told"),
    [
        ("E-mail", "ana@", "doesn't look like"),
        ("E-mail", "BO@x.org", "has this e-mail address too"),
        ("Staff number", "e7", "has this staff number too"),
    ],
)
def test_what_is_odd_or_somebody_else_s_is_told(
    bo: Person, card: WhoCard, qtbot: QtBot, *, name: str, typed: str, told: str
) -> None:
    type_into(card, name, typed, qtbot)
    assert told in field(card, name).accessibleDescription()
    assert card.unkept == []


def test_those_of_the_file_are_offered_only_while_somebody_new_is_typed(
    card: WhoCard, entry: Entry, qtbot: QtBot
) -> None:
    type_into(card, "Name", "Ana R", qtbot)
    assert card.name.offered() == []
    entry.begin()
    card.show_entry(is_another=True)
    qtbot.keyClicks(card.name, "ana")
    assert card.name.offered() == ["Ana R"]
    with qtbot.waitSignal(card.meant) as told:
        card.name.take(0)
    assert told.args == [1]


def test_every_field_has_a_name_and_an_example(card: WhoCard) -> None:
    fields = card.findChildren(QLineEdit)
    assert all("such as" in one.placeholderText() for one in fields)
    assert len(fields) == 7
    assert unnamed(card) == []


def test_namesakes_are_told_apart() -> None:
    assert described(a_person("Ana", title="Clerk", department="Finance")) == "Ana · Clerk, Finance"
    assert described(a_person("Ana", email="ana@x.org")) == "Ana · ana@x.org"
    assert described(a_person("Ana")) == "Ana"
