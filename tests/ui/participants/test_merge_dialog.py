from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.banner import Banner
from app.ui.common.suggest_field import SuggestField
from app.ui.participants.merge_dialog import MergeDialog
from app.ui.participants.pick import Pick
from tests.support.builders import a_person, add_participant
from tests.support.rooms import DeskAt, unnamed, words_on


@pytest.fixture
def at(empty_desk: DeskAt) -> DeskAt:
    """Ana, 1, and Anna, 2, who differ in name and phone; Bo, 3, reports to Anna."""
    store = empty_desk.desk.store
    add_participant(store, person=a_person("Ana Ruiz", department="Finance"))
    add_participant(store, person=a_person("Anna Ruiz", department="Finance", phone="7"))
    bo = add_participant(store, "Bo Lind")
    with store.edit("Link"):
        store.people.change(replace(bo.person, manager_id=2))
    return empty_desk


def opened(at: DeskAt, qtbot: QtBot, other_id: int) -> MergeDialog:
    dialog = MergeDialog(at.desk, at.host, 1, other_id)
    qtbot.addWidget(dialog)
    dialog.begin()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.fixture
def dialog(at: DeskAt, qtbot: QtBot) -> Iterator[MergeDialog]:
    made = opened(at, qtbot, 2)
    yield made
    made.close()


def button(dialog: MergeDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


def test_both_stand_beside_each_other_with_what_is_proposed(dialog: MergeDialog) -> None:
    picks = {pick.accessibleName(): pick.isChecked() for pick in dialog.findChildren(Pick)}
    assert picks == {
        "Name: Ana Ruiz": True, "Name: Anna Ruiz": False, "Phone: -": False, "Phone: 7": True,
    }  # fmt: skip
    assert "1 program and 1 person reporting" in words_on(dialog)
    assert unnamed(dialog) == []


def test_what_was_chosen_is_kept_in_one_step(dialog: MergeDialog, at: DeskAt, qtbot: QtBot) -> None:
    name = next(pick for pick in dialog.findChildren(Pick) if pick.text() == "Anna Ruiz")
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.merged) as told:
        button(dialog, "Merge").click()
    store = at.desk.store
    assert told.args == [1]
    assert (store.people.get(1).name, store.people.get(1).phone) == ("Anna Ruiz", "7")
    assert store.people.get(3).manager_id == 1
    assert 2 not in store.people.ids()
    toast = at.desk.toasts.now
    assert toast is not None
    assert toast.words == "\u2068Anna Ruiz\u2069 merged into \u2068Ana Ruiz\u2069"
    at.desk.undo()
    assert store.people.get(2).name == "Anna Ruiz"


def test_cancel_changes_nothing(dialog: MergeDialog, at: DeskAt) -> None:
    button(dialog, "Cancel").click()
    assert not dialog.isVisible()
    assert 2 in at.desk.store.people.ids()


def test_the_other_is_found_by_typing(at: DeskAt, qtbot: QtBot) -> None:
    dialog = opened(at, qtbot, 0)
    merge, field = button(dialog, "Merge"), dialog.findChild(SuggestField)
    assert isinstance(field, SuggestField)
    assert not merge.isEnabled()
    assert merge.toolTip() == "Choose the other record first."
    qtbot.keyClicks(field, "anna")
    assert field.offered() == ["Anna Ruiz \u00b7 Finance"]
    field.take(0)
    assert merge.isEnabled()
    assert [pick.text() for pick in dialog.findChildren(Pick) if not pick.isHidden()]
    dialog.close()


def test_two_who_cannot_be_one_are_told_why(at: DeskAt, qtbot: QtBot) -> None:
    store = at.desk.store
    with store.edit("Link"):
        store.people.change(replace(store.people.get(2), manager_id=1))
    dialog = opened(at, qtbot, 3)
    banner = dialog.findChild(Banner)
    assert isinstance(banner, Banner)
    assert "reports to" in banner.words
    assert not button(dialog, "Merge").isEnabled()
    assert dialog.findChild(SuggestField).isVisible(), "somebody else can be chosen"
    dialog.close()
