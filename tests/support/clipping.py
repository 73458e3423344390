"""What is cut off on a page: words that are larger than their room, and parts beyond the edge of theirs."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QPushButton, QToolButton, QWidget

from app.ui.common.labels import ElidedLabel

_SLACK = 1  # pixels that rounding takes


def clipped(part: QWidget) -> list[str]:
    """The labels and buttons of a part whose words don't fit, unless a tooltip tells what is elided."""
    return [
        f"{type(one).__name__} {words[:60]!r}: {why}"
        for one in part.findChildren(QWidget)
        if one.isVisible() and (words := _words(one)) and (why := _why(one))
    ]


def _words(widget: QWidget) -> str:
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return ""
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _why(widget: QWidget) -> str:
    needs = _needs(widget)
    if needs[1] > widget.height() + _SLACK:
        return f"{needs[1]} high, in {widget.height()}"
    if needs[0] > widget.width() + _SLACK and not widget.toolTip():
        return f"{needs[0]} wide, in {widget.width()}"
    return next(_edges(widget), "")


def _needs(widget: QWidget) -> tuple[int, int]:
    """The width and height that its words need."""
    if isinstance(widget, ElidedLabel):
        return widget.fontMetrics().horizontalAdvance(widget.text()), widget.fontMetrics().height()
    if isinstance(widget, QLabel) and widget.wordWrap():
        flags = Qt.TextFlag.TextWordWrap
        room = widget.contentsRect()
        wrapped = widget.fontMetrics().boundingRect(room, int(flags), widget.text())
        return wrapped.width(), min(wrapped.height(), widget.heightForWidth(widget.width()))
    hint = widget.sizeHint() if isinstance(widget, QPushButton) else widget.minimumSizeHint()
    return hint.width(), hint.height()


def _edges(widget: QWidget) -> Iterator[str]:
    """Where it reaches beyond what holds it; what can be scrolled to isn't cut off."""
    above = widget.parentWidget()
    while above is not None and not widget.isWindow():
        seen = QRect(widget.mapTo(above, QPoint()), widget.size())
        area = above.parentWidget()
        scrolls = isinstance(area, QAbstractScrollArea) and area.viewport() is above
        if scrolls and area.horizontalScrollBar().maximum() > 0:
            return
        if seen.left() < -_SLACK or seen.right() > above.width() + _SLACK:
            yield f"beyond the side of {type(above).__name__}"
        if scrolls:
            return
        if seen.top() < -_SLACK or seen.bottom() > above.height() + _SLACK:
            yield f"beyond the foot of {type(above).__name__}"
        if above.isWindow():
            return
        above = above.parentWidget()
