"""Letters of every size: no page and no dialog cuts words off."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.support.clipping import clipped
from tests.support.large_letters import cut_off_at
from tests.support.rooms import shown


def test_a_label_that_is_too_small_for_its_words_is_found(qtbot: QtBot) -> None:
    page = shown(QWidget(), qtbot, 400, 200)
    label = QLabel("Words that need more room", page)
    label.setGeometry(0, 0, 40, 30)
    label.show()

    assert clipped(page) != []


def test_a_button_beyond_the_edge_is_found(qtbot: QtBot) -> None:
    page = shown(QWidget(), qtbot, 400, 200)
    button = QPushButton("Keep", page)
    button.setGeometry(360, 0, 120, 40)
    button.show()

    assert clipped(page) != []


@pytest.mark.parametrize("percent", [80, 100, 150, 200])
def test_no_words_are_cut_off_in_the_sample(percent: int, tmp_path: Path) -> None:
    assert cut_off_at(percent, "sample", tmp_path) == {}


@pytest.mark.parametrize("percent", [100, 200])
def test_no_words_are_cut_off_where_everything_is_too_long(percent: int, tmp_path: Path) -> None:
    assert cut_off_at(percent, "absurd", tmp_path) == {}
