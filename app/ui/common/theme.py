"""Which tokens the window wears now, and everything that follows from them: palette, style sheet, icons."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from app.ui.common.fonts import font
from app.ui.common.icons import Icons
from app.ui.common.palette import palette_of
from app.ui.common.stylesheet import stylesheet
from app.ui.common.tokens import CONTRAST, DARK, LIGHT, Tokens


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
        """An icon for a button, muted where the button is disabled.

        gap: transparent pixels between the icon and the button's words.
        """
        icon = QIcon(self._spaced(self.picture(name, self.tokens.named(token), size), gap))
        muted = self._spaced(self.picture(name, self.tokens.muted, size), gap)
        icon.addPixmap(muted, QIcon.Mode.Disabled)
        return icon

    def _spaced(self, picture: QPixmap, gap: int) -> QPixmap:
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
