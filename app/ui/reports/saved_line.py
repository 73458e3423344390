"""Where a paper was saved, with what can be done with its file."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.buttons import Button, Look
from app.ui.common.desk import Desk
from app.ui.common.labels import ElidedLabel, body
from app.ui.common.signs import Sign


class SavedLine(QFrame):
    """The file saved last, until another paper is made."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.path: Path | None = None
        px = desk.theme.px
        self.setProperty("banner", "positive")
        self._words = ElidedLabel(body())
        words = QHBoxLayout()
        words.setSpacing(px(10))
        words.addWidget(Sign(desk.theme, "circle-check", "positive"))
        words.addWidget(self._words, 1)
        ways = QHBoxLayout()
        ways.setSpacing(px(4))
        for button in self._ways():
            ways.addWidget(button)
        ways.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(4))
        column.addLayout(words)
        column.addLayout(ways)
        self.hide()

    def show_file(self, path: Path) -> None:
        """Say where a paper is now."""
        self.path = path
        self._words.say(_("Saved as {file}").format(file=isolated(path.name)))
        self._words.setToolTip(str(path))
        self.setAccessibleName(self._words.text())
        self.show()

    def forget(self) -> None:
        """The file is not of this paper any more."""
        self.path = None
        self.hide()

    def _ways(self) -> list[Button]:
        theme = self._desk.theme
        return [
            Button(theme, _("Open file"), self._open, icon="external-link", look=Look.LINK, in_row=True),
            Button(theme, _("Show in folder"), self._show, icon="folder-open", look=Look.LINK, in_row=True),
            Button(theme, _("Copy path"), self._copy, icon="copy", look=Look.LINK, in_row=True),
        ]

    def _open(self) -> None:
        if self.path is not None:
            self._desk.open_file(self.path)

    def _show(self) -> None:
        if self.path is not None:
            self._desk.show_folder(self.path)

    def _copy(self) -> None:
        if self.path is not None:
            QGuiApplication.clipboard().setText(str(self.path))
            self._desk.toasts.say(_("The path of {file} is copied.").format(file=isolated(self.path.name)))
