"""The files opened last, on the welcome page."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.buttons import Button
from app.ui.common.cards import Card, hairline
from app.ui.common.icon_tile import IconTile
from app.ui.common.labels import ElidedLabel, body, heading, small
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone


class RecentFiles(QWidget):
    """A row for each file, or one line on how files come here."""

    def __init__(self, theme: Theme, files: Sequence[Path], open_file: Callable[[Path], object]) -> None:
        super().__init__()
        self._theme, self._open = theme, open_file
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(heading(_("Recent files")))
        column.addWidget(self._listing(files) if files else self._nothing())

    def _listing(self, files: Sequence[Path]) -> Card:
        card = Card(self._theme)
        for number, path in enumerate(files):
            if number:
                card.column.addWidget(hairline())
            card.column.addWidget(self._row(path))
        return card

    def _row(self, path: Path) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(self._theme.px(16), self._theme.px(6), self._theme.px(16), self._theme.px(6))
        line.setSpacing(self._theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(body(path.stem)))
        words.addWidget(ElidedLabel(small(str(path.parent))))
        line.addLayout(words, 1)
        button = Button(self._theme, _("Open"), lambda: self._open(path), in_row=True)
        button.setAccessibleName(_("Open {name}").format(name=isolated(path.stem)))
        line.addWidget(button)
        return row

    def _nothing(self) -> Card:
        card = Card(self._theme, "empty")
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(16))
        row.addWidget(IconTile(self._theme, "inbox", Tone.NEUTRAL, size=44, icon_size=20))
        lines = QVBoxLayout()
        lines.setSpacing(self._theme.px(2))
        lines.addWidget(heading(_("No files yet")))
        note = small(_("Files you open appear here. You can also drop a file anywhere on this window."))
        note.setWordWrap(True)
        lines.addWidget(note)
        row.addLayout(lines, 1)
        card.padded().addLayout(row)
        return card
