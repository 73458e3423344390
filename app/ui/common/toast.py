"""Toasts: what was just done, with the way back inside; problems stay until they are dismissed."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.fonts import font
from app.ui.common.theme import Theme
from app.ui.common.toast_place import controls, free_place

STAYS_MS = 10_000
_WIDEST, _ABOVE_FOOT, _APART = 560, 80, 8
_LOOK_MS = 250  # how soon a toast gives way to what was scrolled below it


class Way(NamedTuple):
    """What a toast offers: its word, and what happens."""

    words: str
    go: Callable[[], object]


class Toast(QFrame):
    """One toast: a sign, a sentence, one way to act, and a cross where it doesn't go by itself.

    Signals:
        left: it has gone.
    """

    left = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget, *, words: str, icon: str, way: Way | None, stays: bool
    ) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.words, self._stays = words, stays
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(9), theme.px(8), theme.px(9))
        row.setSpacing(theme.px(12))
        sign = QLabel()
        sign.setPixmap(theme.picture(icon, theme.tokens.raised, 16))
        row.addWidget(sign)
        row.addWidget(self._sentence(theme), 1)
        self.button = self._way_button(theme, way) if way else None
        if self.button is not None:
            row.addWidget(self.button)
        if stays:
            row.addWidget(self._cross(theme))
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.leave)
        self.restart()

    def leave(self) -> None:
        self.hide()
        self.left.emit()
        self.deleteLater()

    def remaining_ms(self) -> int:
        """How long it stays from now on; below 0 while it waits."""
        return self._clock.remainingTime()

    def restart(self) -> None:
        """Begin the ten seconds; a toast that stays has none."""
        if not self._stays:
            self._clock.start(STAYS_MS)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._clock.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.restart()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the keyboard is on its button the toast stays."""
        if event.type() == QEvent.Type.FocusIn:
            self._clock.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self.restart()
        return super().eventFilter(watched, event)

    def _sentence(self, theme: Theme) -> QLabel:
        sentence = QLabel(self.words)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setFont(font())
        wide = sentence.sizeHint().width() > theme.px(_WIDEST)
        sentence.setWordWrap(wide)
        if wide:
            sentence.setFixedWidth(theme.px(_WIDEST))
        sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return sentence

    def _way_button(self, theme: Theme, way: Way) -> QPushButton:
        button = Button(theme, way.words, lambda: self._take(way))
        button.installEventFilter(self)
        return button

    def _take(self, way: Way) -> None:
        self.leave()
        way.go()

    def _cross(self, theme: Theme) -> QPushButton:
        cross = Button(theme, _("Dismiss"), self.leave, look=Look.ICON)
        cross.setIcon(theme.picture("x", theme.tokens.raised, 16))
        return cross


class Toasts(QObject):
    """Where toasts appear: bottom centre of a widget, one at a time, over no control.

    Where controls fill the page, it gets room for the toast below them until the toast has gone.
    """

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._theme, self._host = theme, host
        self._now: Toast | None = None
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOK_MS)
        self._watch.timeout.connect(self._give_way)
        host.installEventFilter(self)

    @property
    def host(self) -> QWidget:
        """What the toasts appear on."""
        return self._host

    @property
    def now(self) -> Toast | None:
        """The toast that is shown."""
        return self._now

    def say(self, words: str, way: Way | None = None) -> None:
        """Tell what was done, and offer one way on (Undo, Open) for ten seconds."""
        self._show(words, "check", way, stays=False)

    def warn(self, words: str, way: Way | None = None) -> None:
        """Tell a problem; it stays until it is dismissed, because it has to be read."""
        self._show(words, "triangle-alert", way, stays=True)

    def focus(self) -> None:
        """Move the keyboard into the toast."""
        if self._now is not None and self._now.button is not None:
            self._now.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def come_forward(self) -> None:
        """Stand before a page that has just been shown."""
        if self._now is not None:
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _show(self, words: str, icon: str, way: Way | None, stays: bool) -> None:
        if self._now is not None:
            self._now.leave()
        toast = Toast(self._theme, self._host, words=words, icon=icon, way=way, stays=stays)
        self._now = toast
        toast.left.connect(self._forget)
        self._place()
        toast.show()
        self._watch.start()
        announce(self._host, words)

    def _forget(self) -> None:
        self._now = None
        self._watch.stop()
        self._host.setContentsMargins(0, 0, 0, 0)

    def _place(self) -> None:
        """Stand where no control is covered; without such a place, have the page end above the toast."""
        toast, host = self._now, self._host
        if toast is None:
            return
        toast.adjustSize()
        taken = controls(host, toast)
        free = free_place(host, toast.size(), self._theme.px(_ABOVE_FOOT), taken)
        if host.contentsMargins().bottom() or free is None:
            apart = self._theme.px(_APART)
            host.setContentsMargins(0, 0, 0, toast.height() + 2 * apart)
            free = QPoint((host.width() - toast.width()) // 2, host.height() - toast.height() - apart)
        toast.move(free)
        toast.raise_()

    def _give_way(self) -> None:
        """The page was scrolled or changed below the toast; it stays where it is while somebody is on it."""
        toast = self._now
        if toast is None or toast.underMouse() or toast.isAncestorOf(self._host.focusWidget() or self._host):
            return
        place: QRect = toast.geometry()
        if any(place.intersects(one) for one in controls(self._host, toast)):
            self._place()


def announce(host: QWidget, words: str) -> None:
    """Have assistive technology read the words out."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(host, words))
