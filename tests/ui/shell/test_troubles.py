import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.problems import trouble
from app.ui.shell.troubles import Troubles


@pytest.fixture
def troubles(tmp_path: Path) -> Troubles:
    return Troubles(lambda: tmp_path / "logs")


def caught(troubles: Troubles, error: Exception) -> None:
    try:
        raise error
    except type(error):
        troubles.take(*sys.exc_info())  # type: ignore[arg-type]


def test_the_faults_of_the_world_are_told_in_words(troubles: Troubles, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(troubles.happened) as told:
        caught(troubles, trouble("disk-full"))
    assert told.args[0].startswith("The disk is full")
    assert told.args[1] == ""
    assert not (tmp_path / "logs").exists()


def test_our_own_faults_are_logged_and_can_be_copied(troubles: Troubles, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(troubles.happened) as told:
        caught(troubles, ValueError("about Ana Ruiz"))
    assert "Everything up to your last finished step is saved" in told.args[0]
    assert "ValueError: about Ana Ruiz" in (tmp_path / "logs" / "counterpart.log").read_text(encoding="utf-8")


def test_details_to_copy_name_places_in_the_program_and_nobody(troubles: Troubles, qtbot: QtBot) -> None:
    with qtbot.waitSignal(troubles.happened) as told:
        caught(troubles, ValueError("about Ana Ruiz"))
    assert "test_troubles.py" in told.args[1]
    assert "ValueError" in told.args[1]
    assert "Ana Ruiz" not in told.args[1]


def test_a_fault_in_a_thread_is_told_too(troubles: Troubles, qtbot: QtBot) -> None:
    with qtbot.waitSignal(troubles.happened):
        thread = threading.Thread(target=lambda: caught(troubles, trouble("disk-full")))
        thread.start()
        thread.join()


def test_stopping_the_program_is_no_trouble(troubles: Troubles) -> None:
    with pytest.raises(KeyboardInterrupt):
        troubles.take(KeyboardInterrupt, KeyboardInterrupt(), None)
