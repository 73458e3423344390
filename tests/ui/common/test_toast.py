import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.common.toast import STAYS_MS, Toasts, Way
from tests.support.rooms import shown


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    page = shown(QWidget(), qtbot, 800, 600)
    qtbot.mouseMove(page, QPoint(2, 2))
    return page


@pytest.fixture
def toasts(theme: Theme, host: QWidget) -> Toasts:
    return Toasts(theme, host)


def test_a_toast_names_what_was_done_and_takes_it_back(toasts: Toasts, host: QWidget, qtbot: QtBot) -> None:
    undone: list[int] = []
    toasts.say("Ana Ruiz was added", Way("Undo", lambda: undone.append(1)))
    toast = toasts.now
    assert toast is not None
    assert toast.findChildren(QLabel)[1].text() == "Ana Ruiz was added"
    button = toast.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert not toast.isVisible()


def test_a_toast_stays_ten_seconds(toasts: Toasts) -> None:
    toasts.say("Done")
    assert toasts.now is not None
    assert STAYS_MS == 10_000
    assert toasts.now.remaining_ms() > 9_000


def test_a_toast_waits_while_the_mouse_or_the_keyboard_is_on_it(
    toasts: Toasts, host: QWidget, qtbot: QtBot
) -> None:
    toasts.say("Done", Way("Undo", lambda: None))
    toast = toasts.now
    assert toast is not None
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert toast.remaining_ms() < 0
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.remaining_ms() > 0
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    toasts.focus()
    assert toast.remaining_ms() < 0


def test_a_problem_stays_until_it_is_dismissed(toasts: Toasts, qtbot: QtBot) -> None:
    toasts.warn("The disk is full.")
    toast = toasts.now
    assert toast is not None
    assert toast.remaining_ms() < 0
    cross = toast.findChild(QPushButton)
    assert isinstance(cross, QPushButton)
    assert cross.accessibleName() == "Dismiss"
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_there_is_one_toast_at_a_time(toasts: Toasts) -> None:
    toasts.say("first")
    first = toasts.now
    toasts.say("second")
    assert first is not None
    assert not first.isVisible()
    assert toasts.now is not None
    assert toasts.now.words == "second"


def test_a_toast_stands_bottom_centre_and_follows_the_page(toasts: Toasts, host: QWidget) -> None:
    toasts.say("Done")
    toast = toasts.now
    assert toast is not None
    for width, height in ((800, 600), (500, 400)):
        host.resize(width, height)
        QApplication.processEvents()
        assert abs(toast.geometry().center().x() - width // 2) <= 1
        assert height / 2 < toast.y() < height - toast.height()


def test_a_toast_that_has_gone_is_forgotten(toasts: Toasts, qtbot: QtBot) -> None:
    toasts.say("Done")
    assert toasts.now is not None
    toasts.now.leave()
    qtbot.waitUntil(lambda: toasts.now is None)


def test_a_toast_never_covers_a_control(toasts: Toasts, host: QWidget) -> None:
    button = QPushButton("Keep", host)
    button.setGeometry(350, 490, 100, 30)
    button.show()
    toasts.say("Done")
    toast = toasts.now
    assert toast is not None
    assert not toast.geometry().intersects(button.geometry())


def test_a_toast_gives_way_to_a_control_that_comes_below_it(toasts: Toasts, host: QWidget, qtbot: QtBot) -> None:
    toasts.say("Done")
    toast = toasts.now
    assert toast is not None
    button = QPushButton("Keep", host)
    button.setGeometry(toast.geometry())
    button.show()
    qtbot.waitUntil(lambda: not toast.geometry().intersects(button.geometry()))


def test_a_page_full_of_controls_ends_above_the_toast_until_it_goes(theme: Theme, qtbot: QtBot) -> None:
    page, field = QWidget(), QPlainTextEdit()
    QVBoxLayout(page).addWidget(field)
    shown(page, qtbot, 800, 600)
    whole = field.geometry()
    toasts = Toasts(theme, page)
    toasts.say("Done")
    toast = toasts.now
    assert toast is not None
    qtbot.waitUntil(lambda: field.geometry().bottom() < toast.y())
    toast.leave()
    qtbot.waitUntil(lambda: field.geometry() == whole)
