"""The code of a session, a sheet or a form, top right, so that a paper found later finds what it belongs to.

In a frame to be typed, and beside it as a QR code for a scanner.
"""

from reportlab.lib.units import mm

from app.reports import palette
from app.reports.ink import broken, write
from app.reports.qr_code import draw_qr_code
from app.reports.stack import Part
from app.reports.styles import CODE, KEY, SECOND, Style

CODE_BOX_HEIGHT = 17 * mm
_FRAME_WIDTH, _QR_SIZE, _QR_GAP = 44 * mm, 12 * mm, 2 * mm
_INNER_WIDTH = _FRAME_WIDTH - 5 * mm
CODE_BOX_WIDTH = _QR_SIZE + _QR_GAP + _FRAME_WIDTH


class CodeBox(Part):
    """A QR code and a frame with a label, the code, and a note where there is one; longer words make it higher."""

    def __init__(
        self, label: str, code: str, note: str = "", style: Style = CODE, height: float = CODE_BOX_HEIGHT
    ) -> None:
        super().__init__()
        self._label = broken(label, SECOND, _INNER_WIDTH, most=4)
        self._note = broken(note, KEY, _INNER_WIDTH, most=4) if note else ()
        self._code, self._style = code, style
        self.width, self.height = CODE_BOX_WIDTH, height + self._label_more() + self._note_more()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        left = self.width - _FRAME_WIDTH
        square = min(_QR_SIZE, self.height)
        draw_qr_code(self.canv, left - _QR_GAP - square, self.height - square, square, self._code)
        self.canv.setStrokeColor(palette.INK)
        self.canv.setLineWidth(1)
        self.canv.roundRect(left + 0.5, 0.5, _FRAME_WIDTH - 1, self.height - 1, 2.2 * mm, stroke=1, fill=0)
        middle, top, foot = left + _FRAME_WIDTH / 2, self.height - 11, 5.5 + self._note_more()
        for place, line in enumerate(self._label):
            write(self.canv, middle, top - place * SECOND.leading, line, SECOND.centered())
        between = (top - 2 - self._label_more() + (foot + 0.5 if self._note else 1.5)) / 2
        write(self.canv, middle, between - 0.36 * self._style.size + 1.5, self._code, self._style.centered())
        for place, line in enumerate(self._note):
            write(self.canv, middle, foot - place * KEY.leading, line, KEY.centered())

    def _label_more(self) -> float:
        return (len(self._label) - 1) * SECOND.leading

    def _note_more(self) -> float:
        return max(len(self._note) - 1, 0) * KEY.leading
