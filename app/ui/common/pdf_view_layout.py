"""Where pages lie below each other, in pixels; any number of pages costs nothing until they are looked at."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRect

from app.ui.common.pdf_view_pictures import PageSize


class Layout:
    """Pages in one column, each in the middle, with equal gaps around them.

    Attributes:
        width, height: of everything, the gaps at the edges included.
    """

    def __init__(self, sizes: Sequence[PageSize], scale: float, gap: int) -> None:
        """sizes: at least one page, in points; scale: pixels to a point; gap: in pixels."""
        self._gap = gap
        self._widths = [max(1, round(size.width * scale)) for size in sizes]
        self._heights = [max(1, round(size.height * scale)) for size in sizes]
        self._tops = list(accumulate((height + gap for height in self._heights), initial=gap))
        self.height = self._tops.pop()
        self.width = max(self._widths) + 2 * gap

    def rect(self, page: int, room: int) -> QRect:
        """Where a page lies. page: from 0; room: the width there is, within which narrower pages stand centred."""
        across = max(room, self.width)
        left = (across - self._widths[page]) // 2
        return QRect(left, self._tops[page], self._widths[page], self._heights[page])

    def page_at(self, y: int) -> int:
        """The page at a height, or the one above where a gap is there."""
        return max(bisect_right(self._tops, y) - 1, 0)

    def seen(self, top: int, bottom: int) -> range:
        """The pages of which something lies between two heights."""
        first = self.page_at(top)
        if self._tops[first] + self._heights[first] <= top:
            first += 1
        return range(first, self.page_at(bottom - 1) + 1)

    def main_page(self, top: int, bottom: int) -> int:
        """The page of which most lies between two heights; the first of several seen whole."""

        def seen(page: int) -> float:
            start, height = self._tops[page], self._heights[page]
            return (min(bottom, start + height) - max(top, start)) / height

        return max(self.seen(top, bottom), key=seen, default=self.page_at(top))

    def top_of(self, page: int) -> int:
        """How far to scroll until a page stands first, with the gap above it."""
        return self._tops[page] - self._gap
