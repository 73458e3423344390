from app.ui.common.room import Room
from app.ui.shell.room_entries import room_entries
from tests.support.rooms import DeskAt


def test_home_comes_first_and_every_room_has_its_own_key_and_icon() -> None:
    entries = room_entries()
    words = ["Home", "Participants", "Pairings", "Journal", "Surveys", "Reports", "Program setup"]
    assert [entry.words for entry in entries] == words
    for part in ("key", "icon", "keys"):
        assert len({getattr(entry, part) for entry in entries}) == len(entries)
    assert [entry.key for entry in entries if entry.at_foot] == ["setup"]


def test_every_room_can_be_built(desk: DeskAt) -> None:
    for entry in room_entries():
        assert isinstance(entry.build(desk.desk), Room)
