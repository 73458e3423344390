"""A scroll area that follows the keyboard: the field that it comes to is seen whole."""

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.ui.common.theme import Theme

_AROUND = 32  # pixels above and below the field


class FocusFollower(QObject):
    """Scrolls to what the keyboard comes to; what was clicked stays under the mouse."""

    def __init__(self, theme: Theme, area: QScrollArea) -> None:
        super().__init__(area)
        self._theme, self._area = theme, area
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def see(self, field: QWidget | None) -> None:
        """Scroll to a field of the area; nothing where it isn't one."""
        content = self._area.widget()
        if field is None or content is None or field is content or not content.isAncestorOf(field):
            return
        # By its own place: of a text, Qt's scroll areas show the line with the cursor alone.
        top, around = field.mapTo(content, QPoint(0, 0)).y(), self._theme.px(_AROUND)
        for y in (top + field.height(), top):
            self._area.ensureVisible(0, y, 0, around)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._area.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            self.see(now)
