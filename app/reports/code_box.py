"""The code of a session or a sheet in a frame, top right, so that a paper found later finds its session."""

from reportlab.lib.units import mm

from app.reports import palette
from app.reports.ink import write
from app.reports.stack import Part
from app.reports.styles import CODE, KEY, SECOND, Style

CODE_BOX_WIDTH = 44 * mm
CODE_BOX_HEIGHT = 17 * mm


class CodeBox(Part):
    """A frame with a label, the code, and a note where there is one."""

    def __init__(
        self, label: str, code: str, note: str = "", style: Style = CODE, height: float = CODE_BOX_HEIGHT
    ) -> None:
        super().__init__()
        self._label, self._code, self._note, self._style = label, code, note, style
        self.width, self.height = CODE_BOX_WIDTH, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setStrokeColor(palette.INK)
        self.canv.setLineWidth(1)
        self.canv.roundRect(0.5, 0.5, self.width - 1, self.height - 1, 2.2 * mm, stroke=1, fill=0)
        middle = self.width / 2
        write(self.canv, middle, self.height - 11, self._label, SECOND.centered())
        foot = 6.0 if self._note else 1.5
        between = (self.height - 13 + foot) / 2
        write(self.canv, middle, between - 0.36 * self._style.size + 1.5, self._code, self._style.centered())
        if self._note:
            write(self.canv, middle, 5.5, self._note, KEY.centered())
