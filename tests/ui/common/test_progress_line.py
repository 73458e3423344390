from PySide6.QtWidgets import QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.background import CancelledError, Progress
from app.ui.common.progress_line import ProgressLine
from app.ui.common.theme import Theme
from tests.support.rooms import shown


def _watched(theme: Theme, qtbot: QtBot) -> tuple[ProgressLine, Progress]:
    line = ProgressLine(theme)
    shown(line, qtbot, 500, 40)
    line.hide()
    job = Progress(line.step)
    line.begin("Printing", lambda: job)
    return line, job


def test_a_short_job_shows_nothing(theme: Theme, qtbot: QtBot) -> None:
    line, _job = _watched(theme, qtbot)
    line.end()
    assert line.isHidden()


def test_a_job_of_more_than_a_second_shows_how_far_it_is(theme: Theme, qtbot: QtBot) -> None:
    line, job = _watched(theme, qtbot)
    job.step(3, 10)
    qtbot.waitUntil(line.isVisible)
    bar = line.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (3, 10, "Printing")


def test_cancel_stops_the_job_at_its_next_step(theme: Theme, qtbot: QtBot) -> None:
    line, job = _watched(theme, qtbot)
    button = line.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(line.cancelled):
        button.click()
    stopped = False
    try:
        job.step(4, 10)
    except CancelledError:
        stopped = True
    assert stopped


def test_a_job_that_is_cancelled_elsewhere_has_no_second_button(theme: Theme, qtbot: QtBot) -> None:
    line = ProgressLine(theme, may_cancel=False)
    shown(line, qtbot, 500, 40)

    assert [button for button in line.findChildren(QPushButton) if button.isVisible()] == []
