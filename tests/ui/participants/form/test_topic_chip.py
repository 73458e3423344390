import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.topics import Interest
from app.ui.common.theme import Theme
from app.ui.participants.form.topic_chip import TopicChip
from tests.support.rooms import shown, unnamed


@pytest.fixture
def told() -> list[object]:
    return []


@pytest.fixture
def chip(theme: Theme, told: list[object], qtbot: QtBot) -> TopicChip:
    made = TopicChip(theme, "Career", lambda **what: told.append(what), lambda: told.append("removed"))
    shown(made, qtbot, 460, 80)
    return made


def test_what_is_set_is_told_by_its_name(chip: TopicChip, told: list[object], qtbot: QtBot) -> None:
    qtbot.keyClick(chip.share, Qt.Key.Key_3)
    qtbot.keyClick(chip.learn, Qt.Key.Key_1)
    qtbot.mouseClick(chip.never, Qt.MouseButton.LeftButton)
    chip.cross.click()
    assert told == [{"can_share": 3}, {"want_to_learn": 1}, {"not_with_me": True}, "removed"]


def test_an_interest_of_the_file_is_shown_and_not_told(chip: TopicChip, told: list[object]) -> None:
    chip.show_interest(Interest(topic_id=1, can_share=2, want_to_learn=3, not_with_me=True))
    assert (chip.share.value(), chip.learn.value(), chip.never.isChecked()) == (2, 3, True)
    assert told == []


def test_each_part_is_read_out_with_its_topic(chip: TopicChip) -> None:
    assert [stop.accessibleName() for stop in chip.stops()] == [
        "Career: Not with me", "Remove \u2068Career\u2069", "Career: Can share", "Career: Wants to learn",
    ]  # fmt: skip
    assert unnamed(chip) == []
