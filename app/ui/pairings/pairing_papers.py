"""The papers of one pairing, from its page: each opens in the Reports room, ready to be printed."""

from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from app.domain.printables import Printable
from app.text.catalog import _
from app.text.printables import printable_title
from app.ui.common.buttons import Button
from app.ui.common.desk import Desk
from app.ui.common.paper_saving import preview_of_pairing

_BEGINNING = (Printable.LAUNCH_KIT, Printable.WELCOME, Printable.AGREEMENT, Printable.CALENDAR)
_LATER = (Printable.MID_POINT, Printable.JOURNAL, Printable.SURVEY, Printable.CERTIFICATE, Printable.EARLY_EXIT)


class PairingPapers(Button):
    """A button with a menu: the launch kit first, which has all that a pair needs to begin."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, _("Papers"), self._open_menu, icon="printer")
        self._desk, self._code = desk, ""
        self.menu_of_papers = QMenu(self)
        for kinds in (_BEGINNING, _LATER):
            for kind in kinds:
                self.menu_of_papers.addAction(printable_title(kind), partial(self._preview, kind))
            self.menu_of_papers.addSeparator()

    def hold(self, code: str) -> None:
        """The code of the pairing that papers are wanted of; "" while there is none."""
        self._code = code
        self.setVisible(bool(code))

    def _open_menu(self) -> None:
        self.menu_of_papers.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _preview(self, kind: Printable) -> None:
        preview_of_pairing(self._desk, kind, self._code)
