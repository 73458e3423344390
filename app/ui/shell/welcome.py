"""The welcome page: the direction of mentoring in one drawing, and the ways to begin."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import upright_line
from app.ui.common.key_cap import key_cap, keys_words
from app.ui.common.page_head import PageHead
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import ThemeChoice
from app.ui.common.toast import Toasts
from app.ui.shell.looks_menu import looks_words, offer_looks
from app.ui.shell.new_program_form import Keeping, NewProgramForm
from app.ui.shell.recent_files import RecentFiles
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.way_card import WayCard
from app.ui.shell.welcome_side import WelcomeSide

_SIDE_WIDTH, _SMALLER_SIDE, _WAYS_WIDTH = 456, 400, 664
_SIDE_FROM, _WIDE_FROM = 960, 1180


class Beginnings(NamedTuple):
    """What the welcome page can begin. keeping: where the file of a new program goes."""

    make: Callable[[str, str, Path | None], object]
    ask_file: Callable[[], object]
    open_file: Callable[[Path], object]
    explore: Callable[[], object]
    restore: Callable[[], object]
    keeping: Keeping
    help: Callable[[], object]


class Welcome(QWidget):
    """What the window shows while no file is open.

    Attributes:
        toasts: where this face tells problems.
    """

    def __init__(self, around: Surroundings, beginnings: Beginnings) -> None:
        super().__init__()
        self.setObjectName("ground")
        self._around, self._theme, self._begin = around, around.theme, beginnings
        self._form = NewProgramForm(self._theme, self._make, self._fold_form, beginnings.keeping)
        self._form.add_ways()
        self._form.hide()
        self._new = Button(self._theme, _("New program"), self._unfold_form, look=Look.PRIMARY)
        self._sample = Button(self._theme, _("Explore"), beginnings.explore)
        self._looks = Button(
            self._theme, looks_words(self._theme.choice), self._offer_looks, icon="sun-moon", look=Look.LINK
        )
        self._side = WelcomeSide(self._theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(upright_line())
        ways = scrolled(self._ways())
        row.addWidget(ways, 1)
        self.toasts = Toasts(self._theme, ways)

    def show_busy(self, is_busy: bool) -> None:
        """While the sample is being made its button waits."""
        self._sample.permit(not is_busy, _("The sample is being made."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, px = event.size().width(), self._theme.px
        self._side.setVisible(width >= px(_SIDE_FROM))
        self._side.setFixedWidth(px(_SIDE_WIDTH if width >= px(_WIDE_FROM) else _SMALLER_SIDE))

    def _make(self, name: str, purpose: str) -> None:
        self._begin.make(name, purpose, self._form.path)

    def _unfold_form(self) -> None:
        self._new.hide()
        self._form.begin()

    def _fold_form(self) -> None:
        self._form.hide()
        self._new.show()
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_looks(self) -> None:
        offer_looks(self._looks, self._theme, self.choose_look)

    def choose_look(self, choice: ThemeChoice) -> None:
        """Wear a look from now on, and at the next start."""
        self._theme.choose(choice)
        self._around.settings.remember_theme(choice)
        self._looks.say(looks_words(choice))

    def _ways(self) -> QWidget:
        """The right side, in the middle of the room that it has."""
        px = self._theme.px
        inner = QWidget()
        inner.setMaximumWidth(px(_WAYS_WIDTH))
        self._fill(QVBoxLayout(inner))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(px(32), px(56), px(32), px(24))
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        return holder

    def _fill(self, column: QVBoxLayout) -> None:
        px = self._theme.px
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        head = PageHead(self._theme, _("Welcome"))
        head.say(_("How would you like to begin?"))
        column.addWidget(head)
        column.addSpacing(px(8))
        for card in (self._new_card(), self._open_card(), self._sample_card(), self._restore_card()):
            column.addWidget(card)
        column.addSpacing(px(16))
        column.addWidget(RecentFiles(self._theme, self._around.settings.recent(), self._begin.open_file))
        column.addStretch(1)
        column.addLayout(self._foot())

    def _new_card(self) -> WayCard:
        words = _("A name and one sentence are enough. People come next.")
        return WayCard(self._theme, "file-plus", _("Start a new program"), words, self._new, below=self._form)

    def _open_card(self) -> WayCard:
        button = Button(self._theme, _("Open..."), self._begin.ask_file)
        words = _("A Counterpart file that you or a colleague made.")
        return WayCard(self._theme, "folder-open", _("Open a file"), words, button)

    def _sample_card(self) -> WayCard:
        words = _("A program under way with invented people, clearly marked as a copy.")
        return WayCard(self._theme, "compass", _("Explore the sample"), words, self._sample)

    def _restore_card(self) -> WayCard:
        button = Button(self._theme, _("Restore..."), self._begin.restore)
        words = _("Look inside a copy first, then make a new file of it.")
        return WayCard(self._theme, "archive-restore", _("Restore a backup"), words, button)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._looks)
        row.addStretch()
        row.addWidget(Button(self._theme, _("Help"), self._begin.help, icon="circle-help", look=Look.LINK))
        row.addWidget(key_cap(keys_words("F1")), 0, Qt.AlignmentFlag.AlignVCenter)
        return row
