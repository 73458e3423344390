"""The focus ring: two pixels off the control, on the page's ground, where the keyboard is."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget

from app.ui.common.theme import Theme

_OFF = 2


class FocusRing(QWidget):
    """Follows the focus over buttons, rooms and chips. Fields and tables show it themselves."""

    def __init__(self, application: QApplication, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif event.type() == QEvent.Type.Hide:
            self._let_go()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: object) -> None:
        width = self._width()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), width))
        half = width / 2
        corner = self._theme.px(10)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        by_keyboard = now is not None and now.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        if now is not None and by_keyboard and isinstance(now, QAbstractButton):
            self._target = now
            now.installEventFilter(self)
            self._place()

    def _let_go(self) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
            self._target = None
        self.hide()
        self.setParent(None)

    def _place(self) -> None:
        """Lie on the scrolled content or the window, so that the ring moves with the control and isn't cut."""
        target = self._target
        if target is None:
            return
        ground = _ground_of(target)
        if self.parentWidget() is not ground:
            self.setParent(ground)
        off = _OFF + self._width()
        corner = target.mapTo(ground, target.rect().topLeft())
        self.setGeometry(corner.x() - off, corner.y() - off, target.width() + 2 * off, target.height() + 2 * off)
        self.show()
        self.raise_()

    def _width(self) -> int:
        return 3 if self._theme.tokens.is_contrast else 2


def _ground_of(target: QWidget) -> QWidget:
    widget = target
    while (parent := widget.parentWidget()) is not None and not widget.isWindow():
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return widget
        widget = parent
    return widget
