from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QMenu

from app.domain.participants import IntakeStatus, WillingAs
from app.ui.participants.deeds import Deeds
from tests.support.builders import add_pairing, add_participant
from tests.support.menus import words_of
from tests.support.rooms import DeskAt


@pytest.fixture
def asked() -> list[object]:
    return []


@pytest.fixture
def deeds(empty_desk: DeskAt, asked: list[object]) -> Deeds:
    """What can be done with Ana and Bo, who are a running pair, and with Cy and Dee."""
    store = empty_desk.desk.store
    add_pairing(store, "Ana Ruiz", "Bo Lind")
    add_participant(store, "Cy Fox", status=IntakeStatus.APPLIED)
    add_participant(store, "Dee Ash", status=IntakeStatus.APPLIED)
    return Deeds(
        empty_desk.desk,
        edit=lambda found: asked.append(("edit", found)),
        merge=lambda one, other: asked.append(("merge", one, other)),
        copy=lambda: asked.append("copy"),
    )


def told(at: DeskAt) -> str:
    toast = at.desk.toasts.now
    return toast.words.replace("\u2068", "").replace("\u2069", "") if toast else ""


def menu(at: DeskAt, deeds: Deeds, ids: Sequence[int]) -> QMenu:
    return deeds.menu(at.desk.store.participants.rows(ids), at.host)


def offered(made: QMenu) -> list[str]:
    return [words_of(action) for action in made.actions() if not action.isSeparator()]


def press(made: QMenu, words: str) -> None:
    next(action for action in made.actions() if words_of(action) == words).trigger()


def test_one_person_is_offered_everything(empty_desk: DeskAt, deeds: Deeds) -> None:
    assert offered(menu(empty_desk, deeds, [3])) == [
        "Edit", "Copy", "Accept", "Put on the waiting list", "Decline", "Mark as withdrawn",
        "Left the organization", "Willing as", "Merge with...", "Archive", "Remove from this program",
    ]  # fmt: skip


def test_several_are_offered_what_can_be_done_with_many(empty_desk: DeskAt, deeds: Deeds) -> None:
    two, three = (offered(menu(empty_desk, deeds, ids)) for ids in ([3, 4], [2, 3, 4]))
    assert "Merge these two..." in two
    assert not {"Edit", "Merge with...", "Merge these two...", "Remove from this program"} & set(three)
    assert "Mark as applied" in three, "one of them isn't"
    assert "Mark as applied" not in two


def test_many_are_accepted_and_undo_takes_it_back(empty_desk: DeskAt, deeds: Deeds) -> None:
    press(menu(empty_desk, deeds, [3, 4]), "Accept")
    assert told(empty_desk) == "2 people accepted"
    toast = empty_desk.desk.toasts.now
    assert toast is not None
    assert toast.button is not None
    toast.button.click()
    assert {row.status for row in empty_desk.desk.store.participants.rows([3, 4])} == {IntakeStatus.APPLIED}


def test_a_side_is_set_from_the_menu_within(empty_desk: DeskAt, deeds: Deeds) -> None:
    sides = menu(empty_desk, deeds, [3, 4]).findChild(QMenu)
    assert isinstance(sides, QMenu)
    assert [action.isChecked() for action in sides.actions()] == [False, False, True]
    sides.actions()[0].trigger()
    assert told(empty_desk) == "2 people willing as mentor (junior) now"
    assert empty_desk.desk.store.participants.get(3).willing_as is WillingAs.MENTOR


def test_archiving_tells_who_could_not_be(empty_desk: DeskAt, deeds: Deeds) -> None:
    press(menu(empty_desk, deeds, [1, 3]), "Archive")
    assert told(empty_desk) == "Cy Fox archived. Ana Ruiz in a pairing that isn't over, so not archived."
    press(menu(empty_desk, deeds, [3]), "Take out of the archive")
    assert told(empty_desk) == "Cy Fox taken out of the archive"


def test_what_cannot_be_is_told_and_nothing_changes(empty_desk: DeskAt, deeds: Deeds) -> None:
    assert not deeds.remove(1)
    assert told(empty_desk).startswith("Ana Ruiz is in a pairing of this program, so nothing was removed.")
    assert empty_desk.desk.store.participants.get(1).person.name == "Ana Ruiz"


def test_who_was_added_by_mistake_is_removed(empty_desk: DeskAt, deeds: Deeds) -> None:
    press(menu(empty_desk, deeds, [4]), "Remove from this program")
    assert told(empty_desk) == "Dee Ash removed from this program"
    assert 4 not in empty_desk.desk.store.participants.ids(1)


def test_the_rest_is_asked_of_the_page(empty_desk: DeskAt, deeds: Deeds, asked: list[object]) -> None:
    press(menu(empty_desk, deeds, [3]), "Edit")
    press(menu(empty_desk, deeds, [3]), "Merge with...")
    press(menu(empty_desk, deeds, [3, 4]), "Merge these two...")
    press(menu(empty_desk, deeds, [3, 4]), "Copy")
    assert asked == [("edit", 3), ("merge", 3, 0), ("merge", 3, 4), "copy"]


def test_the_menu_says_whom_it_is_about(empty_desk: DeskAt, deeds: Deeds) -> None:
    assert menu(empty_desk, deeds, [3, 4]).accessibleName() == "What to do with 2 people"
