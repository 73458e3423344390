"""Pages and panes that scroll down where their content is higher than the room they have."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from app.ui.common.theme import Theme

_BAR = 10


def scrolled(content: QWidget) -> QScrollArea:
    """A plain scroll area on the ground of whatever it stands on."""
    content.setObjectName("scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setViewport(viewport := QWidget())
    area.setWidget(content)
    viewport.setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area


def scrolled_page(content: QWidget, column: QVBoxLayout, theme: Theme) -> QScrollArea:
    """A page whose scroll bar stands in its margin, so that nothing is laid out anew when it comes and goes."""
    area = scrolled(content)
    margins = column.contentsMargins()
    wide, narrow = margins.right(), margins.right() - theme.px(_BAR)

    def keep_width(_least: int, most: int) -> None:
        end = narrow if most > 0 else wide
        mirrored = content.isRightToLeft()
        margins.setRight(wide if mirrored else end)
        margins.setLeft(end if mirrored else wide)
        column.setContentsMargins(margins)

    # A bar of our own: asking for one that Qt made has PySide look through all classes, once, for 17 ms.
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.rangeChanged.connect(keep_width)
    area.setVerticalScrollBar(bar)
    return area
