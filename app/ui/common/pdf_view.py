"""A preview of a PDF, page for page as it prints: with its page count, and as large as wanted."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.domain.problems import Problem
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.background import Background
from app.ui.common.buttons import Button, Look
from app.ui.common.labels import ElidedLabel, body, small
from app.ui.common.mnemonics import letter_menu
from app.ui.common.pdf_view_pictures import PageSize, page_sizes
from app.ui.common.pdf_view_scroll import PdfScroll
from app.ui.common.pdf_view_zoom import STEPS, Fit, Zoom, zoom_words
from app.ui.common.theme import Theme

_LARGER, _SMALLER, _AS_WIDE = ("Ctrl++", "Ctrl+="), ("Ctrl+-",), ("Ctrl+0",)
_MOST_WORDS = 4_000  # of a page, for whoever has it read out


class _Measured(NamedTuple):
    pdf: bytes
    sizes: Sequence[PageSize]
    stay: bool


class _Caption(ElidedLabel):
    """What is shown here; where that is too long, its part before the first comma."""

    def __init__(self, words: str) -> None:
        super().__init__(small(words))

    def _shown(self) -> str:
        shown = super()._shown()
        return shown if shown == self.text() else self.text().split(",", maxsplit=1)[0]


class PdfView(QWidget):
    """Pages below each other, with ways to turn them and to zoom; shows the very bytes that it is given.

    Signals:
        shown: the pages of the document given last can be seen.
        zoom_changed: another zoom was chosen by hand.
    """

    shown = Signal()
    zoom_changed = Signal(object)

    def __init__(self, theme: Theme, background: Background, words: str, zoom: Zoom = Fit.WIDTH) -> None:
        """words: above the pages, and how they are called when read out."""
        super().__init__()
        self._theme, self._background, self._words = theme, background, words
        self._wanted = b""
        self._told: Zoom = zoom
        self.pages = PdfScroll(theme, background)
        self._back = self._icon(_("Previous page"), "chevron-left", lambda: self._turn(-1))
        self._on = self._icon(_("Next page"), "chevron-right", lambda: self._turn(1))
        self._count = body()
        self._smaller = self._icon(_("Smaller"), "zoom-out", self.pages.reduce)
        self._larger = self._icon(_("Larger"), "zoom-in", self.pages.enlarge)
        self._zoom = Button(theme, "", self._offer_zooms, look=Look.LINK, in_row=True)
        self._arrange()
        self._listen()
        self.pages.show_zoom(zoom)
        self._show_page()

    @property
    def pdf(self) -> bytes:
        """The document whose pages are shown, or will be in a moment."""
        return self._wanted

    def show_pdf(self, pdf: bytes, *, stay: bool = False) -> None:
        """Show a document, from its top, or where the one before was looked at."""
        self._wanted = pdf
        self._background.run(partial(_measured, pdf, stay), self._take, self._fail)

    def _take(self, measured: _Measured) -> None:
        if measured.pdf is not self._wanted:
            return
        self.pages.show_pages(measured.pdf, measured.sizes, stay=measured.stay)
        self.shown.emit()

    def _fail(self, _problem: Problem) -> None:
        """Measuring raises no problem of the world."""

    def _turn(self, way: int) -> None:
        self.pages.go_to_page(self.pages.page + way)

    def _show_page(self) -> None:
        page, pages = self.pages.page + 1, self.pages.count
        count = _("Page {page} of {pages}").format(page=whole(page), pages=whole(pages)) if pages else ""
        self._count.setText(count)
        self._back.permit(page > 1, _("This is the first page."))
        self._on.permit(page < pages, _("This is the last page."))
        name = _("{paper}. {page}").format(paper=self._words, page=count)
        self.pages.setAccessibleName(name if pages else self._words)
        self.pages.setAccessibleDescription(self.pages.text[:_MOST_WORDS])

    def _show_zoom(self) -> None:
        percent = _("{n} %").format(n=whole(round(self.pages.percent)))
        self._zoom.say(percent)
        chosen = zoom_words(self.pages.zoom)
        words = percent if chosen == percent else _("{zoom}, {percent}").format(zoom=chosen, percent=percent)
        self._zoom.setAccessibleName(_("Zoom: {zoom}").format(zoom=words))
        self._zoom.setToolTip(chosen)
        self._smaller.permit(self.pages.percent > STEPS[0], _("This is the smallest size."))
        self._larger.permit(self.pages.percent < STEPS[-1], _("This is the largest size."))
        if self.pages.zoom != self._told:
            self._told = self.pages.zoom
            self.zoom_changed.emit(self._told)

    def _offer_zooms(self) -> None:
        menu, group = QMenu(self), QActionGroup(self)
        for zoom in (*Fit, *STEPS):
            action = menu.addAction(zoom_words(zoom))
            action.setCheckable(True)
            action.setChecked(zoom == self.pages.zoom)
            action.triggered.connect(partial(self.pages.show_zoom, zoom))
            group.addAction(action)
            if zoom is Fit.PAGE:
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        letter_menu(menu)
        menu.popup(self._zoom.mapToGlobal(self._zoom.rect().bottomLeft()))

    def _icon(self, words: str, icon: str, pressed: object) -> Button:
        return Button(self._theme, words, pressed, icon=icon, look=Look.ICON)  # type: ignore[arg-type]

    def _arrange(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(12), px(6), px(6), px(6))
        head.setSpacing(px(2))
        head.addWidget(_Caption(self._words), 1)
        for part in (self._back, self._count, self._on):
            head.addWidget(part)
        head.addSpacing(px(6))
        for part in (self._smaller, self._zoom, self._larger):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _listen(self) -> None:
        self.pages.page_changed.connect(self._show_page)
        self.pages.zoom_changed.connect(self._show_zoom)
        for keys, act in (
            (_LARGER, self.pages.enlarge),
            (_SMALLER, self.pages.reduce),
            (_AS_WIDE, partial(self.pages.show_zoom, Fit.WIDTH)),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(act)


def _measured(pdf: bytes, stay: bool) -> _Measured:
    return _Measured(pdf, page_sizes(pdf), stay)
