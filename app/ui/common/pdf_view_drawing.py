"""Drawing pages in the background: one at a time, so that none is drawn that has long been scrolled past."""

from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.domain.problems import Problem
from app.ui.common.background import Background
from app.ui.common.pdf_view_cache import Key, PictureCache
from app.ui.common.pdf_view_pictures import page_picture, page_text


class Drawn(NamedTuple):
    """A page that was drawn: of which document, in which width, and its words."""

    pdf: bytes
    key: Key
    picture: QImage
    text: str


class PageDrawer(QObject):
    """Draws the pages of one document as they are wanted, and keeps their pictures and words.

    Signals:
        drawn: a page has a picture now, by its number from 0.
    """

    drawn = Signal(int)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._pdf = b""
        self._pictures = PictureCache()
        self._texts: dict[int, str] = {}
        self._is_drawing = False

    def take_up(self, pdf: bytes) -> None:
        """Draw this document from now on."""
        self._pdf = pdf
        self._pictures.clear()
        self._texts = {}

    def picture(self, key: Key) -> QImage | None:
        """The picture of a page in a width; None until it was drawn."""
        return self._pictures.get(key)

    def nearest(self, page: int) -> QImage | None:
        """A picture of a page in any width; None where there is none."""
        return self._pictures.nearest(page)

    def text(self, page: int) -> str:
        """The words of a page; "" until it was drawn."""
        return self._texts.get(page, "")

    def want(self, pages: Iterable[tuple[Key, int]]) -> None:
        """Draw the first of these that has no picture yet, unless one is being drawn. Each with its height."""
        if self._is_drawing:
            return
        for key, height in pages:
            if self._pictures.get(key) is None:
                self._is_drawing = True
                self._background.run(partial(_drawn, self._pdf, key, height), self._take, self._fail)
                return

    def _take(self, drawn: Drawn) -> None:
        self._is_drawing = False
        if drawn.pdf is self._pdf:
            self._pictures.keep(drawn.key, drawn.picture)
            self._texts[drawn.key.page] = drawn.text
        self.drawn.emit(drawn.key.page)

    def _fail(self, _problem: Problem) -> None:
        """Drawing raises no problem of the world."""


def _drawn(pdf: bytes, key: Key, height: int) -> Drawn:
    picture = page_picture(pdf, key.page, key.width, height)
    picture.setDevicePixelRatio(key.ratio)
    return Drawn(pdf, key, picture, page_text(pdf, key.page))
