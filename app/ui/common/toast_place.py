"""Where a toast may stand: nowhere over something that can be pressed or typed into."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QPlainTextEdit, QTextEdit, QWidget

_STEP, _NEAR = 8, 10  # pixels between two places, and how many of them are near the foot


def controls(host: QWidget, apart: QWidget | None = None) -> list[QRect]:
    """Where the controls of a page are seen, in its own pixels. apart: a part that doesn't count, with all in it.

    Tables and lists are content, as are rows that have a button of their own: they may be covered for a while.
    """
    found = [one for one in host.findChildren(QWidget) if _is_control(one) and not _is_in(one, apart)]
    rows = {id(above) for one in found for above in _above(one, host)}
    return [seen for one in found if id(one) not in rows and not (seen := _seen(one, host)).isEmpty()]


def free_place(host: QWidget, size: QSize, above: int, taken: Sequence[QRect]) -> QPoint | None:
    """The place for something of this size that covers nothing taken: bottom centre, else near it, else None.

    above: how far from the foot of the host it stays. Only the lower half is looked at: toasts are awaited there.
    """
    for at in _places(host.size(), size, above):
        place = QRect(at, size)
        if not any(place.intersects(one) for one in taken):
            return at
    return None


def _places(host: QSize, size: QSize, above: int) -> Iterator[QPoint]:
    """The centre near the foot first, then the corners, then the centre higher up."""
    start, end = above // 3, host.width() - size.width() - above // 3
    heights = range(host.height() - size.height() - above, host.height() // 2, -_STEP)
    centre = [QPoint((host.width() - size.width()) // 2, y) for y in heights]
    yield from centre[:_NEAR]
    yield from (QPoint(x, y) for x in (start, end) for y in heights)
    yield from centre[_NEAR:]


def _is_control(widget: QWidget) -> bool:
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
        return False
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return not isinstance(widget, QAbstractScrollArea)


def _is_in(widget: QWidget, part: QWidget | None) -> bool:
    return part is not None and (widget is part or part.isAncestorOf(widget))


def _above(widget: QWidget, host: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None and above is not host:
        yield above
        above = above.parentWidget()


def _seen(widget: QWidget, host: QWidget) -> QRect:
    """The part of a widget that isn't scrolled away."""
    seen = QRect(widget.mapTo(host, QPoint()), widget.size())
    for above in _above(widget, host):
        seen &= QRect(above.mapTo(host, QPoint()), above.size())
    return seen & host.rect()
