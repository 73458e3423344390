"""What this program is: its version, the file that is open, what it is built of, and their licences."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app import VERSION, paths
from app.text.catalog import _
from app.ui.common.buttons import Button
from app.ui.common.cards import Card
from app.ui.common.dialog import Dialog
from app.ui.common.labels import heading, paragraph, small
from app.ui.common.theme import Theme
from app.ui.shell.settings import settings_folder

_WIDTH, _HEIGHT = 560, 680


class OpenFile(NamedTuple):
    """The open file, and the version of its tables."""

    path: Path
    tables: int


def about_dialog(theme: Theme, parent: QWidget, file: OpenFile | None) -> Dialog:
    """The dialog, not shown yet."""
    words = _("Reverse mentoring on one laptop: the junior mentors the senior, and both learn.")
    dialog = Dialog(theme, parent, _("About Counterpart"), words)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    facts = about_facts(file)
    card = Card(theme)
    inner = card.padded(gap=4)
    for name, value in facts:
        inner.addWidget(small(name))
        label = paragraph(value)
        inner.addWidget(label)
        inner.addSpacing(theme.px(6))
    dialog.column.addWidget(card)
    dialog.column.addWidget(heading(_("What it is built of")))
    dialog.column.addWidget(paragraph(parts_words(), "muted"))
    dialog.column.addStretch()
    copy = Button(theme, _("Copy"), lambda: _copy(facts), icon="copy")
    dialog.add_foot([copy, Button(theme, _("Close"), dialog.close)])
    return dialog


def show_about(dialog: Dialog) -> None:
    """Open it before the window."""
    dialog.show_at(_WIDTH, _HEIGHT)


def about_facts(file: OpenFile | None) -> list[tuple[str, str]]:
    """What somebody who helps wants to know; without personal data but the file's name."""
    facts = [(_("Version"), f"{VERSION} (Qt {qVersion()})")]
    if file is not None:
        facts.append((_("Open file"), str(file.path)))
        facts.append((_("Version of the file's tables"), str(file.tables)))
    facts.append((_("Settings"), str(settings_folder())))
    facts.append((_("Log of troubles"), str(paths.logs())))
    facts.append((_("Licence"), _("MIT: use it, change it and pass it on, without warranty.")))
    return facts


def parts_words() -> str:
    """The parts by others, and under which licences they come."""
    return _(
        "Qt and PySide6, python-bidi (LGPL); SQLite (public domain); SQLCipher, ReportLab, Babel, Click,"
        " XlsxWriter (BSD); sqlite-utils, uharfbuzz, tzdata (Apache 2); HarfBuzz, calamine, RapidFuzz,"
        " platformdirs, arabic-reshaper, charset-normalizer (MIT); pypdfium2 and PDFium (BSD, Apache 2);"
        " email-validator (Unlicense); the icons of Lucide (ISC); the fonts Inter and Noto (SIL Open Font License)"
        " and DejaVu (Bitstream Vera)."
    )


def _copy(facts: Sequence[tuple[str, str]]) -> None:
    QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in facts))
