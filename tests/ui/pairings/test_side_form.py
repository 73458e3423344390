import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.participants import IntakeStatus, Side
from app.storage import Store
from app.ui.common.theme import Theme
from app.ui.pairings.side_form import SideForm
from tests.support.builders import a_pairing
from tests.support.presses import buttons_on, press
from tests.support.recruits import add_junior, add_senior
from tests.support.rooms import DeskAt, shown, unnamed, words_on


@pytest.fixture
def form(recruits: DeskAt, theme: Theme, qtbot: QtBot) -> SideForm:
    made = SideForm(theme, recruits.desk.store, 1, Side.MENTOR)
    shown(made, qtbot, 500, 160)
    made.field.setFocus()
    return made


@pytest.fixture
def file(recruits: DeskAt) -> Store:
    return recruits.desk.store


def test_typing_and_enter_choose_the_likeliest(form: SideForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.changed):
        qtbot.keyClicks(form.field, "ruiz")
        qtbot.keyClick(form.field, Qt.Key.Key_Return)
    assert (form.participant_id, form.field.text()) == (1, "Ana Ruiz")
    assert "IT, Quay, AO\n0 of 1 place taken" in words_on(form)
    assert unnamed(form) == []


def test_those_who_want_this_side_are_offered_first_with_what_tells_them_apart(
    form: SideForm, file: Store, qtbot: QtBot
) -> None:
    add_senior(file, "Ruth Abe")
    add_junior(file, "Ruth Zed", status=IntakeStatus.WAITING)
    qtbot.keyClicks(form.field, "ruth")
    assert form.field.offered() == ["Ruth Zed, IT, Waiting list", "Ruth Abe, Finance"]


def test_leaving_the_field_takes_the_only_one_that_is_meant(form: SideForm, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.field, "cem")
    form.field.left.emit()
    assert form.participant_id == 2


def test_leaving_the_field_with_several_takes_nobody(form: SideForm, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.field, "o")
    form.field.left.emit()
    assert form.participant_id == 0


def test_typing_on_lets_the_person_go(form: SideForm, qtbot: QtBot) -> None:
    form.choose(1)
    with qtbot.waitSignal(form.changed):
        qtbot.keyClicks(form.field, "x")
    assert form.participant_id == 0
    assert "place taken" not in words_on(form)


def test_somebody_without_a_free_place_can_be_given_one(form: SideForm, file: Store, qtbot: QtBot) -> None:
    with file.edit("Pair"):
        file.pairings.add([a_pairing(1, 3)])
    form.choose(1)
    assert "1 of 1 place taken" in words_on(form)
    with qtbot.waitSignal(form.wants_place):
        press(form, "Give \u2068Ana Ruiz\u2069 2 places")


def test_somebody_with_a_free_place_needs_no_more(form: SideForm) -> None:
    form.choose(1)
    assert not any("Give" in words for words in buttons_on(form))


def test_somebody_who_is_gone_is_chosen_no_longer(form: SideForm, file: Store) -> None:
    form.choose(1)
    with file.edit("Remove"):
        file.participants.remove([1])
    form.freshen()
    assert form.participant_id == 0


def test_an_empty_form_has_nobody(form: SideForm) -> None:
    form.choose(1)
    form.show_person(0)
    assert (form.participant_id, form.field.text()) == (0, "")
