"""The bar above the pages: back and forward, the program, the search, undo and redo."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.buttons import Button, Look
from app.ui.common.fields import SearchField
from app.ui.common.theme import Theme
from app.ui.shell.program_switcher import ProgramSwitcher

SEARCH_KEYS = "Ctrl+K"
_HEIGHT, _SEARCH_WIDTH, _FIELD_FROM = 56, 336, 760


class TopBar(QFrame):
    """Everything that is at hand on every page.

    Signals:
        back, forward, undo, redo: the button was pressed.
        searched: what was typed into the search, as it is typed.
        search_ended: Enter was pressed; the keyboard may go on to what was found.
    """

    back = Signal()
    forward = Signal()
    undo = Signal()
    redo = Signal()
    searched = Signal(str)
    search_ended = Signal()

    def __init__(self, theme: Theme, switcher: ProgramSwitcher) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setFixedHeight(theme.px(_HEIGHT))
        self._theme, self._switcher = theme, switcher
        self._back = self._button("arrow-left", _("Back"), self.back)
        self._forward = self._button("arrow-right", _("Forward"), self.forward)
        self._undo = self._button("undo-2", _("Undo"), self.undo)
        self._redo = self._button("redo-2", _("Redo"), self.redo)
        self._find = Button(theme, _("Find people"), self.focus_search, icon="search", look=Look.ICON)
        self._search = SearchField(theme, _("Find people"), self.searched.emit)
        self._search.setMaximumWidth(theme.px(_SEARCH_WIDTH))
        keys = QKeySequence(SEARCH_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self._search.show_keys(keys.replace("+", " "))
        self._search.returnPressed.connect(self._end_search)
        self._search.installEventFilter(self)
        self._arrange()

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """What undo and redo would do, in words; None when there is nothing."""
        self._undo.say(_("Undo: {step}").format(step=isolated(undo)) if undo else _("Undo"))
        self._redo.say(_("Redo: {step}").format(step=isolated(redo)) if redo else _("Redo"))
        self._undo.permit(undo is not None, _("There is nothing to undo."))
        self._redo.permit(redo is not None, _("There is nothing to redo."))

    def show_trail(self, can_go_back: bool, can_go_forward: bool) -> None:
        self._back.permit(can_go_back, _("There is no page to go back to."))
        self._forward.permit(can_go_forward, _("There is no page to go forward to."))

    def focus_search(self) -> None:
        """Put the keyboard into the search; on narrow windows it takes the program's place meanwhile."""
        self._search.show()
        if not self._has_room():
            self._switcher.hide()
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._fold_search()
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            self.searched.emit("")
            return True
        return super().eventFilter(watched, event)

    def _end_search(self) -> None:
        self._search.clear()
        self.search_ended.emit()

    def _fold_search(self) -> None:
        self._search.setVisible(self._has_room())
        self._find.setVisible(not self._has_room())
        self._switcher.show()

    def _has_room(self) -> bool:
        return self.width() >= self._theme.px(_FIELD_FROM)

    def _button(self, icon: str, words: str, pressed: SignalInstance) -> Button:
        return Button(self._theme, words, pressed.emit, icon=icon, look=Look.ICON)

    def _arrange(self) -> None:
        px = self._theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(24), 0, px(24), 0)
        row.setSpacing(0)
        row.addWidget(self._back)
        row.addWidget(self._forward)
        row.addSpacing(px(8))
        row.addWidget(self._switcher)
        row.addSpacing(px(16))
        row.addStretch(1)
        row.addWidget(self._search, 8)
        row.addWidget(self._find)
        row.addSpacing(px(16))
        row.addWidget(self._undo)
        row.addWidget(self._redo)
