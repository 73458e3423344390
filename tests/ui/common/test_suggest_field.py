import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.theme import Theme
from tests.support.rooms import shown

PEOPLE = [Suggestion("1", "Ana Ruiz"), Suggestion("2", "Anil Deshpande"), Suggestion("3", "Bo Lind")]


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> SuggestField:
    made = SuggestField(theme, lambda text: [one for one in PEOPLE if text.lower() in one.words.lower()])
    shown(made, qtbot, 300, 40)
    made.setFocus()
    return made


def test_typing_offers_what_it_could_mean(field: SuggestField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "an")
    assert field.offered() == ["Ana Ruiz", "Anil Deshpande"]


def test_what_is_taken_stands_in_the_field_and_is_told(field: SuggestField, qtbot: QtBot) -> None:
    told: list[Suggestion] = []
    field.taken.connect(told.append)
    qtbot.keyClicks(field, "an")
    field.take(1)
    assert (field.text(), told) == ("Anil Deshpande", [PEOPLE[1]])


def test_the_letters_typed_before_it_was_taken_are_never_told(field: SuggestField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.settled.connect(told.append)
    qtbot.keyClicks(field, "an")
    field.take(1)
    field.settle()
    assert told == []


def test_an_arrow_and_enter_take_a_suggestion(field: SuggestField, qtbot: QtBot) -> None:
    told: list[Suggestion] = []
    field.taken.connect(told.append)
    qtbot.keyClicks(field, "an")
    popup = field.completer() or field._completer
    qtbot.keyClick(popup.popup(), Qt.Key.Key_Down)
    qtbot.keyClick(popup.popup(), Qt.Key.Key_Return)
    assert told == [PEOPLE[0]]


def test_any_text_may_stay_as_typed(field: SuggestField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.settled.connect(told.append)
    qtbot.keyClicks(field, "Someone else")
    field.settle()
    assert (field.offered(), told) == ([], ["Someone else"])


def test_what_was_typed_before_a_suggestion_was_taken_is_forgotten(field: SuggestField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.settled.connect(told.append)
    qtbot.keyClicks(field, "an")
    field.take(0)
    field.settle()
    assert (field.text(), told) == ("Ana Ruiz", [])


def test_every_suggestion_offered_is_seen_whole(field: SuggestField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "n")
    popup = field._list
    qtbot.waitUntil(popup.isVisible)
    last = popup.visualRect(popup.model().index(len(field.offered()) - 1, 0))
    assert last.height() >= 34
    assert popup.viewport().rect().contains(last)


def test_the_likeliest_is_the_one_that_the_arrows_stand_on_else_the_first(
    field: SuggestField, qtbot: QtBot
) -> None:
    told: list[Suggestion] = []
    field.taken.connect(told.append)
    field.take_likeliest()
    qtbot.keyClicks(field, "an")
    field.take_likeliest()
    qtbot.keyClicks(field, " ")
    field.clear()
    qtbot.keyClicks(field, "an")
    for _press in range(2):
        qtbot.keyClick(field._completer.popup(), Qt.Key.Key_Down)
    field.take_likeliest()
    assert told == PEOPLE[:2]


def test_the_down_key_opens_the_whole_list_of_an_empty_field(field: SuggestField, qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.offered() == ["Ana Ruiz", "Anil Deshpande", "Bo Lind"]


def test_each_suggestion_is_shown_whole(field: SuggestField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "an")
    popup = (field.completer() or field._completer).popup()
    rows = popup.sizeHintForRow(0) * len(field.offered())
    assert popup.sizeHintForRow(0) >= 34
    assert popup.viewport().height() >= rows


def test_enter_without_a_choice_tells_what_was_typed(field: SuggestField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.entered.connect(told.append)
    qtbot.keyClicks(field, "an")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["an"]


def test_enter_on_a_choice_by_arrows_is_no_text(field: SuggestField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.entered.connect(told.append)
    qtbot.keyClicks(field, "an")
    popup = field._completer.popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert told == []


def test_a_field_begins_anew_once_its_text_was_heeded(field: SuggestField, qtbot: QtBot) -> None:
    settled: list[str] = []
    field.settled.connect(settled.append)
    qtbot.keyClicks(field, "an")
    field.begin_anew()
    field.settle()
    assert (field.text(), field.offered(), settled) == ("", [], [])
