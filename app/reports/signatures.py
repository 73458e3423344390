"""Lines to sign on, each with the name of who signs below it and room for the day."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.domain.agendas import Lead
from app.reports import palette
from app.reports.columns import Row
from app.reports.geometry import GUTTER, cols
from app.reports.headings import MarkedWords
from app.reports.ink import rule
from app.reports.stack import Gap, Part
from app.reports.styles import SECOND
from app.reports.words import words
from app.text.catalog import _

_FREE = 20 * mm  # above the line
_DAY = cols(2) - 2 * mm


class _SignatureLine(Part):
    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 3.5
        return self.width, self.height

    def draw(self) -> None:
        rule(self.canv, 0, self.width, self.height, colour=palette.INK, thickness=0.6)


def signatures(signing: Sequence[tuple[Lead | None, str]], *, free: float = _FREE) -> Flowable:
    """Up to two signatures side by side, each with a day. signing: mark and words of each. free: room above."""
    cells: list[Sequence[Flowable]] = []
    widths: list[float] = []
    for lead, who in signing:
        label = words(SECOND, who) if lead is None else MarkedWords(lead, who, SECOND)
        cells += [[Gap(free), _SignatureLine(), label], [Gap(free), _SignatureLine(), words(SECOND, _("Date"))]]
        widths += [cols(6) - _DAY - GUTTER, _DAY]
    return Row(cells, widths, gap=GUTTER)
