"""Headings: of a section with its rule and note, and words led by the mark of a side."""

from app.domain.agendas import Lead
from app.reports import palette
from app.reports.ink import broken, line_width, rule, write
from app.reports.marks import MARK_SIZE, draw_mark, mark_width
from app.reports.stack import Part
from app.reports.styles import SECOND, SECTION, Style


class SectionHead(Part):
    """A rule, a title under its left end and a short note under its right end, on one baseline where both fit."""

    stays_with_next = True
    _BASELINE = 11.5  # points below the rule

    def __init__(self, title: str, note: str = "", style: Style = SECTION) -> None:
        super().__init__()
        self._title, self._note, self._style = title, note, style
        self._lines: list[tuple[str, Style, bool]] = []  # text, style, whether it begins a new line

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        title = broken(self._title, self._style, available_width, most=20)
        self._lines = [(line, self._style, index > 0) for index, line in enumerate(title)]
        beside = available_width - line_width(title[-1], self._style) - 8
        if self._note:
            fits = line_width(self._note, SECOND) <= beside
            notes = [self._note] if fits else broken(self._note, SECOND, available_width, most=20)
            self._lines += [(line, SECOND.right(), not fits or index > 0) for index, line in enumerate(notes)]
        down = sum(style.leading for _, style, is_new in self._lines if is_new)
        self.width, self.height = available_width, 16.5 + down
        return self.width, self.height

    def draw(self) -> None:
        rule(self.canv, 0, self.width, self.height, colour=palette.INK, thickness=0.6)
        baseline = self.height - self._BASELINE
        for text, style, is_new in self._lines:
            baseline -= style.leading if is_new else 0.0
            write(self.canv, self.width if style.align == "right" else 0.0, baseline, text, style)


class MarkedWords(Part):
    """Words behind the mark of a side; further lines stand under the words."""

    stays_with_next = True

    def __init__(self, lead: Lead, text: str, style: Style) -> None:
        super().__init__()
        self._lead, self._text, self._style = lead, text, style
        self._lines: tuple[str, ...] = ()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._lines = broken(self._text, self._style, available_width - self._indent(), most=20)
        self.width, self.height = available_width, len(self._lines) * self._style.leading
        return self.width, self.height

    def draw(self) -> None:
        baseline = self.height - self._style.size
        size = self._size()
        middle = baseline + 0.36 * self._style.size  # half of the height of a capital
        draw_mark(self.canv, 0, middle - size / 2, self._lead, size)
        for index, line in enumerate(self._lines):
            write(self.canv, self._indent(), baseline - index * self._style.leading, line, self._style)

    def _size(self) -> float:
        return 0.72 * self._style.size

    def _indent(self) -> float:
        return mark_width(self._lead, self._size()) + 3.2


class SideMark(Part):
    """The mark of a side alone, beside a line of the given style."""

    def __init__(self, lead: Lead, beside: Style) -> None:
        super().__init__()
        self._lead, self._beside = lead, beside

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = mark_width(self._lead), self._beside.leading
        return self.width, self.height

    def draw(self) -> None:
        middle = self.height - self._beside.size + 0.36 * self._beside.size
        draw_mark(self.canv, 0, middle - MARK_SIZE / 2, self._lead)


class TopRule(Part):
    """A section's rule alone, above a column without a head."""

    stays_with_next = True

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 5.0
        return self.width, self.height

    def draw(self) -> None:
        rule(self.canv, 0, self.width, self.height, colour=palette.INK, thickness=0.6)
