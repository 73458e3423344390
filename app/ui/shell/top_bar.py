"""The bar above the pages: back and forward, the program, the search, undo, redo, and the menu."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.buttons import Button, Look
from app.ui.common.fields import SearchField
from app.ui.common.key_cap import keys_words
from app.ui.common.theme import Theme
from app.ui.shell.program_switcher import ProgramSwitcher

_SEARCH_KEYS = "Ctrl+K"
_PAUSE_MS = 40  # names are found in less than that
# Another window came to the front, or a menu opened: the search goes on afterwards.
_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_HEIGHT, _SEARCH_WIDTH, _FIELD_FROM, _WORDS_FROM = 56, 336, 760, 1010


class TopBar(QFrame):
    """Everything that is at hand on every page.

    Signals:
        back, forward, undo, redo, more: the button was pressed.
        search_begun: somebody came to the search to type. searched: what was typed, as it is typed.
        search_left: the keyboard went from the search to something else of the window.

    Attributes:
        search: the field of the search.
        menu_button: where the menu opens.
    """

    back = Signal()
    forward = Signal()
    undo = Signal()
    redo = Signal()
    more = Signal()
    search_begun = Signal()
    searched = Signal(str)
    search_left = Signal()

    def __init__(self, theme: Theme, switcher: ProgramSwitcher) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setFixedHeight(theme.px(_HEIGHT))
        self._theme, self._switcher = theme, switcher
        self._back = self._button("arrow-left", _("Back"), self.back)
        self._forward = self._button("arrow-right", _("Forward"), self.forward)
        self._undo = self._button("undo-2", _("Undo"), self.undo)
        self._redo = self._button("redo-2", _("Redo"), self.redo)
        self.menu_button = self._button("ellipsis", _("Menu"), self.more)
        words = _("Find people, sessions, commands")
        self._find = Button(theme, words, self.focus_search, icon="search", look=Look.ICON)
        self.search = SearchField(theme, words, self.searched.emit, pause_ms=_PAUSE_MS)
        self.search.setMaximumWidth(theme.px(_SEARCH_WIDTH))
        self.search.show_keys(keys_words(_SEARCH_KEYS))
        self.search.textEdited.connect(lambda _text: self.search_begun.emit())
        self.search.installEventFilter(self)
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
        self.search.show()
        if not self._has_room():
            self._switcher.hide()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        self.search_begun.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_search()
        is_wide = event.size().width() >= self._theme.px(_WORDS_FROM)
        self.search.setPlaceholderText(self.search.accessibleName() if is_wide else _("Find anything"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _STAYS:
            self._fold_search()
            self.search_left.emit()
        elif event.type() == QEvent.Type.MouseButtonPress:
            self.search_begun.emit()
        return super().eventFilter(watched, event)

    def _fold_search(self) -> None:
        self.search.setVisible(self._has_room())
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
        row.addWidget(self.search, 8)
        row.addWidget(self._find)
        row.addSpacing(px(16))
        row.addWidget(self._undo)
        row.addWidget(self._redo)
        row.addWidget(self.menu_button)
