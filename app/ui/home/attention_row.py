"""One pairing that needs a hand: what is wrong, the evidence, both people, and the next step."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from app.domain.sides import Side
from app.ui.common.buttons import Button
from app.ui.common.fonts import Size, font
from app.ui.common.icon_tile import paint_icon_tile
from app.ui.common.person_line import PersonLook, spoken_person
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone
from app.ui.home.linked_row import GAP, PADDING, LinkedRow, paint_wrapped, wrapped_height

_HEIGHT, _TILE, _ABOVE_PEOPLE, _LINE_GAP = 94, 32, 6, 2
SIGNS = {
    "urgent": ("octagon-alert", Tone.CRITICAL),
    "soon": ("triangle-alert", Tone.CAUTION),
}


class Trouble(NamedTuple):
    """A row in words. names: of the mentor and the mentee."""

    urgency: str
    wrong: str
    evidence: str
    names: tuple[str, str]


class AttentionRow(LinkedRow):
    """The words beside the sign, in as many lines as they need."""

    def __init__(self, theme: Theme, trouble: Trouble, go: Callable[[], object], step: Button) -> None:
        self._trouble = trouble
        self._looks = [PersonLook(theme, side) for side in Side]
        pairs = list(zip(self._looks, trouble.names, strict=True))
        self._whole, self._least = ([measure(look, name) for look, name in pairs] for measure in _MEASURES)
        people = [spoken_person(name, side) for name, side in zip(trouble.names, Side, strict=True)]
        spoken = ". ".join([trouble.wrong, trouble.evidence.rstrip("."), *people])
        super().__init__(theme, spoken, go, step=step, place=Qt.AlignmentFlag.AlignVCenter)

    def height_at(self, width: int) -> int:
        return max(self._theme.px(_HEIGHT) - 1, self._words_height(self._room(width)) + 2 * self._theme.px(GAP))

    def shortened(self) -> list[str]:
        places = self._places(self._room(self.width()))
        lines = zip(self._looks, self._trouble.names, places, strict=True)
        return [name for look, name, place in lines if look.shown_name(name, place.width()) != name]

    def paintEvent(self, _event: object) -> None:
        px, trouble = self._theme.px, self._trouble
        painter = QPainter(self)
        icon, tone = SIGNS[trouble.urgency]
        tile = self.across(px(PADDING), (self.height() - px(_TILE)) / 2, px(_TILE), px(_TILE))
        paint_icon_tile(painter, tile, self._theme, icon, tone)
        room = self._room(self.width())
        y = (self.height() - self._words_height(room)) / 2
        for (words, size, weight), ink in zip(self._lines(), (self.head_ink(), "muted"), strict=True):
            height = wrapped_height(words, size, room, weight)
            painter.setFont(font(size, weight))
            painter.setPen(self._theme.colour(ink))
            paint_wrapped(painter, self.across(self._start(), y, room, height), words)
            y += height
        y += px(_ABOVE_PEOPLE)
        for look, name, place in zip(self._looks, trouble.names, self._places(room), strict=True):
            at = self.across(self._start() + place.x(), y + place.y(), place.width(), place.height())
            look.paint(painter, at, name, self.isRightToLeft())

    def _start(self) -> int:
        return self._theme.px(PADDING + _TILE + GAP)

    def _room(self, width: int) -> int:
        return max(width - self._start() - self.step_room(), self._theme.px(80))

    def _lines(self) -> list[tuple[str, Size, QFont.Weight]]:
        """What is wrong, and the evidence, each as it is set."""
        wrong = (self._trouble.wrong, Size.BODY, QFont.Weight.DemiBold)
        return [wrong, (self._trouble.evidence, Size.SMALL, QFont.Weight.Normal)]

    def _words_height(self, room: int) -> int:
        words = sum(wrapped_height(words, size, room, weight) for words, size, weight in self._lines())
        return words + self._theme.px(_ABOVE_PEOPLE) + round(self._places(room)[-1].bottom())

    def _places(self, room: int) -> list[QRectF]:
        """Where the two stand: beside each other where only long names have to give way, else in two lines."""
        gap, height = self._theme.px(GAP), self._looks[0].height()
        whole, least = self._whole, self._least
        spare = room - gap - sum(least)
        if spare < 0:
            below = height + self._theme.px(_LINE_GAP)
            return [QRectF(0, line * below, min(whole[line], room), height) for line in range(2)]
        wishes = [wide - narrow for wide, narrow in zip(whole, least, strict=True)]
        first = min(wishes[0], max(spare - wishes[1], spare // 2))
        widths = [least[0] + first, least[1] + min(wishes[1], spare - first)]
        return [QRectF(0, 0, widths[0], height), QRectF(widths[0] + gap, 0, widths[1], height)]


_MEASURES = (PersonLook.width, PersonLook.least_width)
