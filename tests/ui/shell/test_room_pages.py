from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.common.desk import Desk, Place
from app.ui.common.room import Room
from app.ui.shell.room_entries import RoomEntry
from app.ui.shell.room_pages import RoomPages
from tests.support.rooms import DeskAt, shown


class Plain(Room):
    """A room that notes its visits."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.visits: list[Place] = []
        self.settled = 0

    def visit(self, place: Place) -> None:
        self.visits.append(place)

    def settle(self) -> None:
        self.settled += 1

    def reload(self) -> None:
        self.counted.emit(3)


class Lasting(Plain):
    def renew(self, desk: Desk) -> bool:
        self.desk = desk
        return True


@pytest.fixture
def pages(qtbot: QtBot) -> RoomPages:
    entries = [
        RoomEntry("plain", "Plain", "house", Plain, "Ctrl+1"),
        RoomEntry("lasting", "L", "users", Lasting, ""),
    ]
    made = RoomPages(entries)
    shown(made, qtbot)
    return made


def test_a_room_is_built_once_and_visited_each_time(pages: RoomPages, desk: DeskAt) -> None:
    pages.show_place(Place("plain"), desk.desk)
    first = pages.currentWidget()
    pages.show_place(Place("plain", search="ana"), desk.desk)
    assert pages.currentWidget() is first
    assert isinstance(first, Plain)
    assert [place.search for place in first.visits] == ["", "ana"]


def test_what_is_being_typed_in_a_room_is_kept_before_another_is_shown(pages: RoomPages, desk: DeskAt) -> None:
    first = pages.show_place(Place("plain"), desk.desk)
    assert isinstance(first, Plain)
    pages.show_place(Place("plain", search="ana"), desk.desk)
    assert first.settled == 0
    pages.show_place(Place("lasting"), desk.desk)
    assert first.settled == 1
    pages.settle()
    assert first.settled == 1


def test_what_is_being_typed_is_kept_before_its_room_is_let_go(pages: RoomPages, desk: DeskAt) -> None:
    room = pages.show_place(Place("plain"), desk.desk)
    assert isinstance(room, Plain)
    pages.renew(desk.desk)
    assert room.settled == 1


def test_rooms_that_do_not_go_on_with_a_changed_program_are_let_go(pages: RoomPages, desk: DeskAt) -> None:
    for key in ("plain", "lasting"):
        pages.show_place(Place(key), desk.desk)
    lasting = pages.currentWidget()
    changed = desk.desk._replace(program=replace(desk.desk.program, name="Other"))
    pages.renew(changed)
    assert not pages.has("plain")
    assert pages.currentWidget() is lasting
    assert isinstance(lasting, Lasting)
    assert lasting.desk.program.name == "Other"


def test_a_page_can_stand_in_place_of_all_rooms(pages: RoomPages, desk: DeskAt) -> None:
    pages.show_place(Place("plain"), desk.desk)
    page = QLabel("nothing here")
    pages.show_instead(page)
    assert (pages.count(), pages.currentWidget()) == (1, page)
    pages.take_focus()
    pages.show_place(Place("plain"), desk.desk)
    pages.let_go()
    assert pages.count() == 0


def test_what_waits_in_a_room_is_told_with_its_key(pages: RoomPages, desk: DeskAt, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pages.counted) as told:
        pages.show_place(Place("lasting"), desk.desk)
    assert told.args == ["lasting", 3]


def test_the_keyboard_goes_into_the_room_that_is_shown(pages: RoomPages, desk: DeskAt, qtbot: QtBot) -> None:
    pages.show_place(Place("plain"), desk.desk)
    pages.activateWindow()
    qtbot.waitUntil(pages.isActiveWindow)
    pages.take_focus()
    assert pages.currentWidget().hasFocus()


def test_a_room_can_cover_what_is_at_a_place_of_another(pages: RoomPages, desk: DeskAt) -> None:
    class Covering(Plain):
        def covers(self, room: str, record_id: int, part: str) -> bool:
            return (room, record_id, part) == ("setup", 0, "distance")

    made = RoomPages([RoomEntry("plain", "Plain", "house", Covering, "")])
    made.show_place(Place("plain"), desk.desk)
    assert made.covers("plain", Place("setup", value="distance"))
    assert not made.covers("plain", Place("setup", value="name"))
    assert not made.covers("elsewhere", Place("setup", value="distance"))
