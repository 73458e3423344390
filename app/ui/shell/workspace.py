"""One open file: its rooms beside the sidebar, the program they work on, and where the coordinator is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.programs import Program, default_program
from app.storage import Store
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.cards import upright_line
from app.ui.common.desk import Desk, Place
from app.ui.common.place_button import PlaceButton
from app.ui.common.room import Room
from app.ui.common.store_signal import StoreSignal
from app.ui.common.theme import ThemeChoice
from app.ui.common.toast import Toasts, Way
from app.ui.shell.program_switcher import FileWays, ProgramSwitcher
from app.ui.shell.room_entries import room_entries
from app.ui.shell.sidebar import Sidebar
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.top_bar import SEARCH_KEYS, TopBar
from app.ui.shell.trail import Trail

NARROW_BELOW = 1180


class Workspace(QWidget):
    """The window while a file is open. Rooms are built when they are first visited.

    Attributes:
        store: the open file; closing it is the owner's part.
        toasts: where this face tells what was done.
    """

    def __init__(self, store: Store, around: Surroundings, ways: FileWays, parent: QWidget | None = None) -> None:
        """parent: the window that it fills, given at once: what moves to another is dressed and laid out anew."""
        super().__init__(parent)
        self.store = store
        self._around = around
        self._signal = StoreSignal(store)
        self._entries = {entry.key: entry for entry in room_entries()}
        self._rooms: dict[str, Room] = {}
        self._program: Program | None = None
        self._trail = Trail(Place(next(iter(self._entries))))
        self._pages = QStackedWidget()
        self.toasts = Toasts(around.theme, self._pages)
        self._looks = PlaceButton(around.theme, _("Look"), "sun-moon", stays=False)
        self._looks.clicked.connect(lambda _checked: self._offer_looks())
        self._sidebar = Sidebar(around.theme, tuple(self._entries.values()), self._enter, self._looks)
        self._switcher = ProgramSwitcher(around.theme, self.use, ways)
        self._top_bar = TopBar(around.theme, self._switcher)
        self._arrange()
        if parent is not None:
            self.resize(parent.size())
            self._row.activate()
        self._connect()
        self._sidebar.show_file(store.path.name, store.is_read_only)
        self._show_steps()
        self._choose_program()

    @property
    def program(self) -> Program | None:
        """The program shown; None where the file has none."""
        return self._program

    @property
    def room(self) -> QWidget | None:
        """The page that is shown."""
        return self._pages.currentWidget()

    def use(self, program: Program) -> None:
        """Work on this program from now on: every room begins anew."""
        self._program = program
        self._empty_pages()
        self._switcher.show_programs(self.store.programs.all(), program)
        self._switcher.setVisible(True)
        self._sidebar.permit(True, "")
        self._show_place(self._trail.now)

    def go_to(self, place: Place) -> None:
        """Show a place, and remember the way back."""
        self._trail.go_to(place)
        self._show_place(place)

    def undo(self) -> None:
        """Take back the last step, and offer to do it again."""
        label = self.store.undo()
        if label is not None:
            self.toasts.say(_("Undone: {step}").format(step=isolated(label)), Way(_("Redo"), self.redo))

    def redo(self) -> None:
        """Do the step undone last again, and offer to take it back."""
        label = self.store.redo()
        if label is not None:
            self.toasts.say(_("Done again: {step}").format(step=isolated(label)), Way(_("Undo"), self.undo))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sidebar.narrow(event.size().width() < self._around.theme.px(NARROW_BELOW))

    def _enter(self, key: str) -> None:
        self.go_to(Place(key))

    def _show_place(self, place: Place) -> None:
        room = self._room(place.room)
        if room is None:
            return
        self._pages.setCurrentWidget(room)
        room.visit(place)
        self._sidebar.show_room(place.room)
        self._top_bar.show_trail(self._trail.can_go_back, self._trail.can_go_forward)

    def _room(self, key: str) -> Room | None:
        desk = self._desk()
        if desk is None:
            return None
        if key not in self._rooms:
            room = self._entries[key].build(desk)
            room.counted.connect(lambda count: self._sidebar.show_count(key, count))
            self._rooms[key] = room
            room.resize(self._pages.size())  # so that it needn't be laid out twice
            self._pages.addWidget(room)
        return self._rooms[key]

    def _desk(self) -> Desk | None:
        if self._program is None:
            return None
        return Desk(
            store=self.store,
            program=self._program,
            theme=self._around.theme,
            signal=self._signal,
            background=self._around.background,
            toasts=self.toasts,
            today=self._around.today,
            go_to=self.go_to,
            ask_where=self._around.asks.where_to_save,
            ask_table=self._around.asks.which_table,
            ask_printer=self._around.ask_printer,
            open_file=self._around.show_file,
            show_folder=self._around.show_folder,
            undo=self.undo,
            memory=self._around.settings,
        )

    def _choose_program(self) -> None:
        """The program shown, if the file still has it, else the one that comes first; a page without one."""
        programs = self.store.programs.all()
        same = [program for program in programs if self._program and program.id == self._program.id]
        chosen = same[0] if same else default_program(programs)
        if chosen is not None:
            if chosen != self._program:
                self.use(chosen)
            return
        self._program = None
        self._empty_pages()
        self._switcher.setVisible(False)
        self._sidebar.permit(False, _("This file has no program."))
        self._pages.addWidget(self._no_program())

    def _no_program(self) -> QWidget:
        from app.ui.common.empty_state import EmptyState

        page = EmptyState(
            self._around.theme,
            _("This file has no program"),
            _("Redo brings back what was undone. A new program begins on the welcome page."),
        )
        page.setObjectName("ground")
        return page

    def _empty_pages(self) -> None:
        self._rooms = {}
        while (page := self._pages.widget(0)) is not None:
            self._pages.removeWidget(page)
            page.deleteLater()

    def _refresh(self, tables: frozenset[str]) -> None:
        self._show_steps()
        if "program" in tables:
            self._choose_program()

    def _show_steps(self) -> None:
        self._top_bar.show_steps(self.store.undo_label(), self.store.redo_label())

    def _search(self, words: str) -> None:
        self.go_to(Place("participants", search=words))

    def _focus_room(self) -> None:
        if isinstance(self.room, Room):
            self.room.take_focus()

    def _offer_looks(self) -> None:
        from app.ui.shell.looks_menu import offer_looks

        offer_looks(self._looks, self._around.theme, self.choose_look)

    def choose_look(self, choice: ThemeChoice) -> None:
        """Wear a look from now on, and at the next start."""
        self._around.theme.choose(choice)
        self._around.settings.remember_theme(choice)

    def _connect(self) -> None:
        bar = self._top_bar
        bar.back.connect(lambda: self._show_place(self._trail.back()))
        bar.forward.connect(lambda: self._show_place(self._trail.forward()))
        bar.undo.connect(self.undo)
        bar.redo.connect(self.redo)
        bar.searched.connect(self._search)
        bar.search_ended.connect(self._focus_room)
        self._signal.changed.connect(self._refresh)
        self._pages.currentChanged.connect(lambda _place: self.toasts.come_forward())
        self._add_shortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.undo)
        self._add_shortcut(QKeySequence(QKeySequence.StandardKey.Redo), self.redo)
        self._add_shortcut(QKeySequence(QKeySequence.StandardKey.Back), bar.back.emit)
        self._add_shortcut(QKeySequence(QKeySequence.StandardKey.Forward), bar.forward.emit)
        self._add_shortcut(QKeySequence(SEARCH_KEYS), bar.focus_search)
        self._add_shortcut(QKeySequence("F6"), self.toasts.focus)
        for number, key in enumerate(self._entries, start=1):
            self._add_shortcut(QKeySequence(f"Ctrl+{number}"), partial(self._enter, key))

    def _add_shortcut(self, keys: QKeySequence, act: Callable[[], object]) -> None:
        QShortcut(keys, self).activated.connect(act)

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top_bar)
        column.addWidget(self._pages, 1)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        row.addWidget(upright_line())
        row.addLayout(column, 1)
