from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.banner import Banner
from app.ui.common.text_fields import TextField
from app.ui.participants.form.page import PersonForm
from tests.support.builders import a_person, a_program, add_participant
from tests.support.rooms import DeskAt, shown, unnamed, words_on


@pytest.fixture
def compared() -> list[tuple[int, int]]:
    return []


@pytest.fixture
def form(empty_desk: DeskAt, compared: list[tuple[int, int]], qtbot: QtBot) -> PersonForm:
    made = PersonForm(empty_desk.desk, lambda one, other: compared.append((one, other)))
    shown(made, qtbot, 1080, 760)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def field(form: PersonForm, name: str) -> TextField:
    return next(one for one in form.findChildren(TextField) if one.accessibleName() == name)


def type_into(form: PersonForm, name: str, words: str, qtbot: QtBot) -> None:
    one = field(form, name)
    one.setFocus()
    one.selectAll()
    qtbot.keyClicks(one, words)
    one.settle()


def button(form: PersonForm, words: str) -> QPushButton:
    return next(one for one in form.findChildren(QPushButton) if one.text() == words and one.isVisible())


def banner(form: PersonForm) -> str:
    found = form.findChild(Banner)
    assert isinstance(found, Banner)
    return found.words.replace("\u2068", "").replace("\u2069", "")


def test_a_new_person_is_there_once_there_is_a_name(form: PersonForm, store: Store, qtbot: QtBot) -> None:
    form.begin()
    type_into(form, "E-mail", "ana@x.org", qtbot)
    assert (store.people.ids(), form.participant_id) == ([], 0)
    assert "Saved just now" not in words_on(form)
    type_into(form, "Name", "Ana Ruiz", qtbot)
    assert (store.people.get(1).name, store.people.get(1).email) == ("Ana Ruiz", "ana@x.org")
    assert form.participant_id == 1
    assert "Ana Ruiz\nEverything is kept" in words_on(form)
    assert "Saved just now" in words_on(form)


def test_the_next_person_is_a_press_away(form: PersonForm, store: Store, qtbot: QtBot) -> None:
    form.begin()
    type_into(form, "Name", "Ana Ruiz", qtbot)
    type_into(form, "Phone", "7", qtbot)
    button(form, "Add another").click()
    assert (field(form, "Name").text(), field(form, "Phone").text()) == ("", "")
    assert field(form, "Name").hasFocus()
    type_into(form, "Name", "Bo Lind", qtbot)
    assert [person.name for person in store.people.all()] == ["Bo Lind", "Ana Ruiz"]
    assert store.people.get(2).phone == ""


def test_the_next_one_can_begin_while_the_name_is_still_being_typed(
    form: PersonForm, store: Store, qtbot: QtBot
) -> None:
    form.begin()
    qtbot.keyClicks(field(form, "Name"), "Ana Ruiz")
    form.begin()
    assert field(form, "Name").text() == ""
    assert [person.name for person in store.people.all()] == ["Ana Ruiz"]


def test_somebody_of_the_program_is_shown_and_changed(form: PersonForm, store: Store, qtbot: QtBot) -> None:
    add_participant(store, person=a_person("Ana Ruiz", department="Finance"))
    form.open(1)
    assert field(form, "Department").text() == "Finance"
    type_into(form, "Department", "Legal", qtbot)
    assert store.people.get(1).department == "Legal"
    with qtbot.waitSignal(form.closed) as told:
        button(form, "Back to the list").click()
    assert told.args == [1]


def test_undo_is_seen_in_the_form(form: PersonForm, store: Store, qtbot: QtBot) -> None:
    add_participant(store, "Ana Ruiz")
    form.open(1)
    type_into(form, "Department", "Legal", qtbot)
    field(form, "Site").setFocus()
    store.undo()
    assert field(form, "Department").text() == ""


def test_typing_goes_on_after_adding_was_undone(form: PersonForm, store: Store, qtbot: QtBot) -> None:
    form.begin()
    type_into(form, "Name", "Ana Ruiz", qtbot)
    field(form, "Phone").setFocus()
    store.undo()
    assert form.participant_id == 0
    assert field(form, "Name").text() == "Ana Ruiz", "what was typed is not lost"
    type_into(form, "Phone", "7", qtbot)
    assert [(person.name, person.phone) for person in store.people.all()] == [("Ana Ruiz", "7")]


def test_somebody_like_them_is_offered_while_adding(form: PersonForm, store: Store, qtbot: QtBot) -> None:
    add_participant(store, person=a_person("Ana Ruiz", department="Finance", email="ana@x.org"))
    form.begin()
    type_into(form, "Name", "Ana Ruis", qtbot)
    type_into(form, "Phone", "7", qtbot)
    assert banner(form) == "Is this Ana Ruiz · Finance? Then one record is enough."
    button(form, "Use this record").click()
    [ana] = store.people.all()
    assert (ana.name, ana.email, ana.phone) == ("Ana Ruiz", "ana@x.org", "7")
    assert form.participant_id == store.participants.ids(1)[0]
    assert field(form, "Name").text() == "Ana Ruiz"


def test_nobody_like_them_is_offered_for_other_names_and_while_editing(
    form: PersonForm, store: Store, qtbot: QtBot
) -> None:
    add_participant(store, "Ana Ruiz")
    add_participant(store, "Ana Ruis")
    form.begin()
    type_into(form, "Name", "Bo Lind", qtbot)
    assert banner(form) == ""
    form.open(2)
    type_into(form, "Name", "Ana Ruiz", qtbot)
    assert banner(form) == ""


def test_somebody_of_another_program_takes_part_here_too(form: PersonForm, store: Store, qtbot: QtBot) -> None:
    with store.edit("Another program"):
        [autumn] = store.programs.add([a_program("Autumn")])
        [ana] = store.people.add([a_person("Ana Ruiz")])
    form.begin()
    qtbot.keyClicks(field(form, "Name"), "ana")
    field(form, "Name").take(0)  # type: ignore[attr-defined]  # a field with suggestions
    assert store.participants.id_of(1, ana) == form.participant_id
    assert store.participants.id_of(autumn, ana) is None
    assert field(form, "Name").text() == "Ana Ruiz"


def test_a_number_of_somebody_else_leads_to_their_record_while_adding(
    form: PersonForm, store: Store, qtbot: QtBot
) -> None:
    add_participant(store, person=a_person("Ana Ruiz", staff_number="E7"))
    form.begin()
    type_into(form, "Name", "A. Ruiz y Gil", qtbot)
    type_into(form, "Staff number", "E7", qtbot)
    button(form, "Use this record").click()
    assert [person.name for person in store.people.all()] == ["Ana Ruiz"]


def test_a_number_of_somebody_else_is_compared_while_editing(
    form: PersonForm, store: Store, compared: list[tuple[int, int]], qtbot: QtBot
) -> None:
    add_participant(store, person=a_person("Ana Ruiz", staff_number="E7"))
    add_participant(store, "Bo Lind")
    form.open(2)
    type_into(form, "Staff number", "E7", qtbot)
    button(form, "Compare").click()
    assert compared == [(2, 1)]


def test_what_could_not_be_kept_is_told_before_leaving(form: PersonForm, store: Store, qtbot: QtBot) -> None:
    add_participant(store, "Ana Ruiz")
    form.open(1)
    type_into(form, "Joined on", "someday", qtbot)
    closed: list[int] = []
    form.closed.connect(closed.append)
    button(form, "Back to the list").click()
    assert closed == []
    assert banner(form).startswith("Not everything here could be kept: No day can be read from someday.")
    assert field(form, "Joined on").hasFocus()
    button(form, "Leave without it").click()
    assert closed == [1]


def test_escape_leaves_and_keeps_what_was_typed_a_moment_ago(form: PersonForm, store: Store, qtbot: QtBot) -> None:
    add_participant(store, "Ana Ruiz")
    form.open(1)
    qtbot.keyClicks(field(form, "Site"), "York")
    with qtbot.waitSignal(form.closed):
        qtbot.keyClick(field(form, "Site"), Qt.Key.Key_Escape)
        qtbot.keyClick(field(form, "Site"), Qt.Key.Key_Escape)
    assert store.people.get(1).site == "York"


def test_opening_somebody_else_keeps_what_was_typed_about_the_one_before(
    form: PersonForm, store: Store, qtbot: QtBot
) -> None:
    add_participant(store, "Ana Ruiz")
    add_participant(store, "Bo Lind")
    form.open(1)
    qtbot.keyClicks(field(form, "Phone"), "7")
    form.open(2)
    assert (store.people.get(1).phone, store.people.get(2).phone) == ("7", "")


def test_cards_stand_below_each_other_on_a_narrow_page(form: PersonForm, qtbot: QtBot) -> None:
    where: Callable[[str], int] = lambda name: field(form, name).mapTo(form, field(form, name).pos()).x()  # noqa: E731
    assert where("Add a topic") > where("Name") + 300
    form.resize(700, 700)
    qtbot.waitUntil(lambda: abs(where("Add a topic") - where("Name")) < 40)


def test_every_part_of_the_form_is_named(form: PersonForm, store: Store) -> None:
    add_participant(store, "Ana Ruiz")
    form.open(1)
    assert unnamed(form) == []
