"""What lies over the window while a file is dragged on it: it says what letting go will do."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.common.icon_tile import IconTile
from app.ui.common.labels import body, title
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone
from app.ui.shell.drops import Drop, DropKind, drop_words

_MARGIN, _WORDS_WIDTH, _VEIL = 16, 560, 235


class DropOverlay(QWidget):
    """Covers its parent; what is below takes no drop meanwhile."""

    def __init__(self, theme: Theme, parent: QWidget, drop: Drop, program: str | None) -> None:
        super().__init__(parent)
        self._theme = theme
        words, more = drop_words(drop, program)
        self.setAccessibleName(words)
        icon = "folder-open" if drop.kind is DropKind.PROGRAM else "upload"
        column = QVBoxLayout(self)
        column.setSpacing(theme.px(8))
        column.addStretch()
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconTile(theme, icon, Tone.ACCENT, size=64, icon_size=28), 0, centre)
        column.addSpacing(theme.px(8))
        for label in (title(words), body(more, "muted")):
            label.setWordWrap(True)
            label.setAlignment(centre)
            label.setFixedWidth(theme.px(_WORDS_WIDTH))
            label.setMinimumHeight(label.heightForWidth(theme.px(_WORDS_WIDTH)))
            label.setVisible(bool(label.text()))
            column.addWidget(label, 0, centre)
        column.addStretch()
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: object) -> None:
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.colour("surface")
        veil.setAlpha(_VEIL)
        painter.fillRect(self.rect(), veil)
        margin = theme.px(_MARGIN)
        painter.setPen(QPen(theme.colour("accent"), 2, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        painter.drawRoundedRect(frame, theme.px(12), theme.px(12))
