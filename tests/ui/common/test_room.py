from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.room import Room
from tests.support.builders import add_pairing, add_participant
from tests.support.rooms import DeskAt, shown


class Counting(Room):
    """A room of participants that counts how often it reads."""

    tables = frozenset({"participant"})
    read = 0

    def reload(self) -> None:
        self.read += 1


def test_a_room_reads_when_it_is_first_shown(empty_desk: DeskAt, qtbot: QtBot) -> None:
    room = Counting(empty_desk.desk)
    assert room.read == 0
    shown(room, qtbot)
    assert room.read == 1


def test_a_room_reads_again_when_its_tables_change(empty_desk: DeskAt, store: Store, qtbot: QtBot) -> None:
    room = Counting(empty_desk.desk)
    shown(room, qtbot)
    add_participant(store, "Ana Ruiz")
    assert room.read == 2


def test_a_room_that_is_not_seen_waits_until_it_is(empty_desk: DeskAt, store: Store, qtbot: QtBot) -> None:
    room = Counting(empty_desk.desk)
    shown(room, qtbot)
    room.hide()
    add_participant(store, "Ana Ruiz")
    add_participant(store, "Bo Lind")
    assert room.read == 1
    room.show()
    assert room.read == 2


def test_changes_of_other_tables_are_none_of_its_business(empty_desk: DeskAt, store: Store, qtbot: QtBot) -> None:
    pairing = add_pairing(store)
    room = Counting(empty_desk.desk)
    shown(room, qtbot)
    with store.edit("Remove the pairing"):
        store.pairings.remove([pairing.id])
    assert room.read == 1


def test_a_room_is_built_anew_for_a_changed_program_unless_it_says_otherwise(empty_desk: DeskAt) -> None:
    room = Counting(empty_desk.desk)
    assert not room.renew(empty_desk.desk)


def test_undo_leads_to_the_record_unless_a_room_says_that_it_stands_there(empty_desk: DeskAt) -> None:
    assert not Counting(empty_desk.desk).shows(1)
