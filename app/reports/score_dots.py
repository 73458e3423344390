"""A score from 1 to 5 as a row of small dots after its label."""

from app.reports import palette
from app.reports.ink import write
from app.reports.stack import Part
from app.reports.styles import CHART, SECOND

_HIGHEST = 5
_SIZE, _STEP = 4.6, 8.0  # points


class ScoreDots(Part):
    """Filled dots up to the score, open ones after it, and the score as a figure; one line high."""

    def __init__(self, label: str, score: int, dots_at: float) -> None:
        """dots_at: where the first dot begins, in points from the left."""
        super().__init__()
        self._label, self._score, self._dots_at = label, score, dots_at

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, SECOND.leading + 0.5
        return self.width, self.height

    def draw(self) -> None:
        baseline = self.height - SECOND.size
        write(self.canv, 0.0, baseline, self._label, SECOND)
        self.canv.setStrokeColor(palette.ACCENT)
        self.canv.setFillColor(palette.ACCENT)
        self.canv.setLineWidth(0.7)
        for place in range(_HIGHEST):
            is_filled = place < self._score
            middle = self._dots_at + _SIZE / 2 + place * _STEP
            radius = _SIZE / 2 if is_filled else _SIZE / 2 - 0.35  # an outline grows by half its stroke
            self.canv.circle(middle, baseline + 2.7, radius, stroke=int(not is_filled), fill=int(is_filled))
        write(self.canv, self._dots_at + _HIGHEST * _STEP + 2, baseline, str(self._score), CHART)
