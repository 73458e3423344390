"""The rest of a page as room for notes."""

from reportlab.lib.units import mm

from app.reports.headings import SectionHead
from app.reports.stack import Part
from app.reports.writing import Lines

_ABOVE_FOOT = 2.5 * mm
_LEAST = 26 * mm  # less room than this is left empty: a head over one line helps nobody


class Notes(Part):
    """A head and writing lines down to the foot of the page; nothing where the page has no room for them."""

    def __init__(self, title: str, note: str, above: float = 0.0) -> None:
        """above: room before the head in points, which an empty rest of a page doesn't need either."""
        super().__init__()
        self._above = above
        self._head, self._lines = SectionHead(title, note), Lines()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 0.0
        room = available_height - self._above
        if room >= _LEAST:
            head = self._head.wrapOn(self.canv, available_width, room)[1]
            lines = self._lines.wrapOn(self.canv, available_width, room - head - _ABOVE_FOOT)[1]
            self.height = self._above + head + lines
        return self.width, self.height

    def draw(self) -> None:
        if self.height:
            self._head.drawOn(self.canv, 0, self.height - self._above - self._head.height)
            self._lines.drawOn(self.canv, 0, 0)
