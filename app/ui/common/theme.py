"""Which tokens the window wears now, and everything that follows from them: palette, style sheet, icons."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from app.ui.common.fonts import font
from app.ui.common.icons import Icons
from app.ui.common.palette import palette_of
from app.ui.common.stylesheet import stylesheet
from app.ui.common.tokens import CONTRAST, DARK, LIGHT, Tokens

_MIRRORED = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
}


class ThemeChoice(StrEnum):
    """What the coordinator chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """The colours and measures of the window.

    Attributes:
        tokens: the colours worn now.
        choice: what the coordinator chose; SYSTEM follows the system at run time.

    Signals:
        changed: the tokens are others now; whoever keeps a picture draws it again.
    """

    changed = Signal()

    def __init__(self, application: QApplication, icons: Path, choice: ThemeChoice) -> None:
        super().__init__(application)
        self._application = application
        self._icons = Icons(icons)
        self._scale = application.primaryScreen().logicalDotsPerInch() / 96
        self.choice = choice
        self.tokens = self._wanted()
        self._wear()
        application.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, choice: ThemeChoice) -> None:
        """Wear what the coordinator chose from now on."""
        self.choice = choice
        self._follow()

    def px(self, length: float) -> int:
        """A length as designed at 96 dots per inch, as large as the text is drawn here."""
        return round(length * self._scale)

    def colour(self, token: str) -> QColor:
        return QColor(self.tokens.named(token))

    def picture(self, name: str, colour: str, size: int = 16) -> QPixmap:
        """An icon in a colour ("#RRGGBB"). size: pixels at 96 dots per inch."""
        return self._icons.picture(name, colour, self.px(size), self._application.devicePixelRatio())

    def icon(self, name: str, token: str, size: int = 16, gap: int = 0) -> QIcon:
        """An icon for a button, dimmer where that is disabled; drawn when it is painted, in the colours then.

        Arrows that point along a line of text are drawn as it is read then, from the left or from the right.
        gap: transparent pixels between the icon and the button's words.
        """
        return QIcon(_IconOnDemand(self, name, token, size, gap))

    def spaced(self, picture: QPixmap, gap: int) -> QPixmap:
        """The picture with a transparent gap behind it, in reading direction."""
        if gap == 0:
            return picture
        ratio = picture.devicePixelRatio()
        wide = QPixmap(picture.width() + round(self.px(gap) * ratio), picture.height())
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        mirrored = self._application.isRightToLeft()
        painter = QPainter(wide)
        painter.drawPixmap(self.px(gap) if mirrored else 0, 0, picture)
        painter.end()
        return wide

    def _follow(self) -> None:
        wanted = self._wanted()
        if wanted is not self.tokens:
            self.tokens = wanted
            self._wear()
            self.changed.emit()

    def _wear(self) -> None:
        with _nothing_collected():
            self._application.setFont(font())
            self._application.setPalette(palette_of(self.tokens))
            self._application.setStyleSheet(stylesheet(self.tokens, self._scale))

    def _wanted(self) -> Tokens:
        chosen = {ThemeChoice.LIGHT: LIGHT, ThemeChoice.DARK: DARK, ThemeChoice.CONTRAST: CONTRAST}
        return chosen.get(self.choice) or self._system()

    def _system(self) -> Tokens:
        hints = self._application.styleHints()
        # Qt tells of a wish for more contrast since 6.10 only.
        accessibility = getattr(hints, "accessibility", None)
        if accessibility and accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


class _IconOnDemand(QIconEngine):
    """Draws only what is shown: a start paints few of the icons that its buttons have, and hardly one disabled."""

    def __init__(self, theme: Theme, name: str, token: str, size: int, gap: int) -> None:
        super().__init__()
        self._theme, self._name, self._token, self._size, self._gap = theme, name, token, size, gap

    def clone(self) -> QIconEngine:
        return _IconOnDemand(self._theme, self._name, self._token, self._size, self._gap)

    def availableSizes(
        self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
    ) -> list[QSize]:
        return [self._whole()]

    def actualSize(self, _size: QSize, _mode: QIcon.Mode, _state: QIcon.State) -> QSize:
        return self._whole()

    def pixmap(self, _size: QSize, mode: QIcon.Mode, _state: QIcon.State) -> QPixmap:
        return self._drawn(mode)

    def scaledPixmap(self, _size: QSize, mode: QIcon.Mode, _state: QIcon.State, _scale: float) -> QPixmap:
        return self._drawn(mode)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        painter.drawPixmap(rect.topLeft(), self._drawn(mode))

    def _drawn(self, mode: QIcon.Mode) -> QPixmap:
        token = "disabled" if mode is QIcon.Mode.Disabled else self._token
        mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        name = _MIRRORED.get(self._name, self._name) if mirrored else self._name
        picture = self._theme.picture(name, self._theme.tokens.named(token), self._size)
        return self._theme.spaced(picture, self._gap)

    def _whole(self) -> QSize:
        return QSize(self._theme.px(self._size + self._gap), self._theme.px(self._size))


@contextmanager
def _nothing_collected() -> Iterator[None]:
    """Qt goes through a list of all widgets: none may go meanwhile because Python tidies up."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
