"""One open file: its rooms beside the sidebar, the program they work on, and where the coordinator is."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.programs import Program, default_program
from app.storage import Store
from app.text.catalog import _
from app.ui.common.cards import upright_line
from app.ui.common.desk import Desk, Place
from app.ui.common.store_signal import StoreSignal
from app.ui.common.theme import ThemeChoice
from app.ui.common.toast import Toasts
from app.ui.shell.acts import Acts
from app.ui.shell.command_book import CommandBook
from app.ui.shell.commands import EVERYWHERE, GO, Command, command_table
from app.ui.shell.program_switcher import FileWays, ProgramSwitcher, ProgramWays
from app.ui.shell.room_entries import room_entries
from app.ui.shell.room_pages import RoomPages
from app.ui.shell.settings import LastPlace
from app.ui.shell.sidebar import Sidebar
from app.ui.shell.steps import Steps
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.top_bar import TopBar
from app.ui.shell.trail import Trail

if TYPE_CHECKING:
    from app.operations.retracing import Spot
    from app.ui.shell.finder import Finder
    from app.ui.shell.finder_rows import FinderRows

NARROW_BELOW = 1180


class Workspace(QWidget):
    """The window while a file is open. Rooms are built when they are first visited.

    Attributes:
        store: the open file, until `end`.
        toasts: where this face tells what was done.
        steps: undo and redo. book: every command.
    """

    def __init__(self, store: Store, around: Surroundings, ways: FileWays, parent: QWidget | None = None) -> None:
        """parent: the window that it fills, given at once: what moves to another is dressed and laid out anew."""
        super().__init__(parent)
        self.store = store
        self._around = around
        self._signal = StoreSignal(store)
        entries = room_entries()
        self._program: Program | None = None
        self._left_at = around.settings.last_place(store.path)
        keys = [entry.key for entry in entries]
        self._trail = Trail(Place(self._left_at.room if self._left_at.room in keys else keys[0]))
        self._pages = RoomPages(entries)
        self.toasts = Toasts(around.theme, self._pages)
        self.steps = Steps(store, self.toasts, self.show_spot, self._program_id)
        self._acts = Acts(self, around, ways)
        self.book = CommandBook(command_table(entries), self._acts.of(entries))
        self._sidebar = Sidebar(around.theme, entries, self._enter, self._acts.show_help)
        self._switcher = ProgramSwitcher(around.theme, self._program_ways(), ways)
        self._top_bar = TopBar(around.theme, self._switcher)
        self._finder: Finder | None = None
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

    @property
    def place(self) -> Place:
        """Where the coordinator is."""
        return self._trail.now

    @property
    def possible_commands(self) -> Sequence[Command]:
        """The commands that can be done now."""
        return self.book.possible()

    @property
    def desk(self) -> Desk | None:
        """What rooms are handed; None where the file has no program."""
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
            ask_picture=self._around.asks.which_picture,
            ask_printer=self._around.ask_printer,
            open_file=self._around.show_file,
            show_folder=self._around.show_folder,
            undo=self.undo,
            memory=self._around.settings,
        )

    def use(self, program: Program) -> None:
        """Work on this program from now on: every room begins anew."""
        self._pages.settle()
        self._program = program
        self._pages.let_go()
        self._switcher.show_programs(self.store.programs.all(), program)
        self._switcher.setVisible(True)
        self._sidebar.permit(True, "")
        self._show_place(self._trail.now)

    def go_to(self, place: Place) -> None:
        """Show a place, and remember the way back; what is to be done there is done once."""
        self._trail.go_to(place)
        self._show_place(place)

    def arrive(self, place: Place) -> None:
        """Go to a place by keyboard: the keyboard comes along, unless there is something to do there."""
        self.go_to(place)
        if not place.task:
            self.focus_room()

    def show_spot(self, spot: "Spot") -> None:
        """Show where something was changed, in whatever program that was."""
        programs = {program.id: program for program in self.store.programs.all()}
        if spot.program_id not in programs:
            return
        place = Place(spot.where.value, record_id=spot.record_id, value=spot.part)
        if spot.program_id != self._program_id():
            self.use(programs[spot.program_id])
        elif self._is_seen(place):
            return
        self.go_to(place)

    def _is_seen(self, place: Place) -> bool:
        """Whether the room that is shown has what is at this place."""
        now = self._trail.now.room
        return (now == place.room and self._pages.shows(now, place.record_id)) or self._pages.covers(now, place)

    def undo(self) -> None:
        """Take back the last step, show it, and offer to do it again."""
        self.steps.undo()

    def redo(self) -> None:
        """Do the step undone last again, show it, and offer to take it back."""
        self.steps.redo()

    def back(self) -> None:
        """Show the place before."""
        self._show_place(self._trail.back())

    def forward(self) -> None:
        """Show the place that back led away from."""
        self._show_place(self._trail.forward())

    def why_not_back(self) -> str:
        """Why there is no way back; "" where there is."""
        return "" if self._trail.can_go_back else _("There is no page to go back to.")

    def why_not_forward(self) -> str:
        """Why there is no way forward; "" where there is."""
        return "" if self._trail.can_go_forward else _("There is no page to go forward to.")

    def begin_search(self) -> None:
        """Put the keyboard into the search, and show what it offers."""
        self._top_bar.focus_search()

    def focus_room(self) -> None:
        """Put the keyboard into the page."""
        self._pages.take_focus()

    def choose_look(self, choice: ThemeChoice) -> None:
        """Wear a look from now on, and at the next start."""
        self._around.theme.choose(choice)
        self._around.settings.remember_theme(choice)

    def show_help(self) -> None:
        """Open the help at the page that is shown."""
        self._acts.show_help()

    def end(self) -> None:
        """Close the file: what is being typed is kept first, and whatever else is under way let go."""
        from app.ui.common.dialog import Dialog

        if self._finder is not None:
            self._finder.close_down()
        for dialog in self.window().findChildren(Dialog):
            if dialog.isVisible():
                dialog.done(Dialog.DialogCode.Rejected)
        self._pages.settle()
        typing = self.window().focusWidget()
        if typing is not None:
            typing.clearFocus()
        self.store.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sidebar.narrow(event.size().width() < self._around.theme.px(NARROW_BELOW))

    def _enter(self, key: str) -> None:
        self.go_to(Place(key))

    def _program_id(self) -> int:
        return self._program.id if self._program is not None else 0

    def _show_place(self, place: Place) -> None:
        desk = self.desk
        if desk is None:
            return
        self.book.give_way(self._pages.show_place(place, desk))
        self._sidebar.show_room(place.room)
        self._top_bar.show_trail(self._trail.can_go_back, self._trail.can_go_forward)
        self._around.settings.remember_place(self.store.path, LastPlace(place.room, self._program_id()))

    def _choose_program(self) -> None:
        """The program shown, if the file still has it, else the one that comes first; a page without one."""
        programs = self.store.programs.all()
        wanted = self._program_id() or self._left_at.program_id
        same = next((program for program in programs if program.id == wanted), None)
        chosen = same or default_program(programs)
        if chosen is None:
            self._show_no_program()
        elif chosen.id != self._program_id():
            self.use(chosen)
        else:
            self._renew(chosen, programs)

    def _renew(self, program: Program, programs: Sequence[Program]) -> None:
        """The programs of the file changed, but it is still the same that is shown."""
        self._switcher.show_programs(programs, program)
        if program == self._program:
            return
        self._program = program
        desk = self.desk
        if desk is not None:
            self._pages.renew(desk)
            if not self._pages.has(self._trail.now.room):
                self._show_place(self._trail.now)

    def _show_no_program(self) -> None:
        from app.ui.common.buttons import Button, Look
        from app.ui.common.empty_state import EmptyState

        self._program = None
        self._switcher.setVisible(False)
        self._sidebar.permit(False, _("This file has no program."))
        page = EmptyState(
            self._around.theme,
            _("This file has no program"),
            _("Redo brings back what was undone. Or begin a new program in this file."),
            [Button(self._around.theme, _("New program"), self._acts.add_program, look=Look.PRIMARY)],
        )
        page.setObjectName("ground")
        self._pages.show_instead(page)

    def _refresh(self, tables: frozenset[str]) -> None:
        self._show_steps()
        if "program" in tables:
            self._choose_program()

    def _show_steps(self) -> None:
        self._top_bar.show_steps(self.store.undo_label(), self.store.redo_label())

    def _open_finder(self) -> None:
        if self._finder is None:
            from app.ui.shell.finder import Finder

            self._finder = Finder(
                self._around.theme, self, self._top_bar.search, self._finder_rows, self.focus_room
            )
            self._top_bar.searched.connect(self._finder.search)
            self._top_bar.search_left.connect(self._finder.close_down)
        if self._program is not None and not self._finder.isVisible():
            self._finder.open()

    def _finder_rows(self) -> "FinderRows":
        from app.ui.shell.finder_rows import FinderRows

        if self._program is None:
            raise RuntimeError("nothing is searched without a program")
        return FinderRows(self.store, self._program, self.book, self._around.today(), self.arrive)

    def _open_menu(self) -> None:
        from app.ui.shell.app_menu import open_menu

        open_menu(
            self._top_bar.menu_button,
            self._around.theme,
            self.book,
            self.store.undo_label(),
            self.store.redo_label(),
        )

    def _program_ways(self) -> ProgramWays:
        return ProgramWays(
            use=self.use,
            set_up=lambda: self.book.run(f"{GO}setup"),
            add=lambda: self.book.run("new-program"),
            copy=lambda: self.book.run("copy-program"),
        )

    def _connect(self) -> None:
        bar = self._top_bar
        bar.back.connect(self.back)
        bar.forward.connect(self.forward)
        bar.undo.connect(self.undo)
        bar.redo.connect(self.redo)
        bar.more.connect(self._open_menu)
        bar.search_begun.connect(self._open_finder)
        self._signal.changed.connect(self._refresh)
        self._pages.counted.connect(self._sidebar.show_count)
        self._pages.currentChanged.connect(lambda _place: self.toasts.come_forward())
        self.book.arm(self, [command.key for command in self.book.table if command.key not in EVERYWHERE])

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
