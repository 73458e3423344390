"""What each command of the window does while a file is open."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from app.domain.programs import Program
from app.storage import Store
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.desk import Desk, Place
from app.ui.common.theme import ThemeChoice
from app.ui.common.toast import Toasts, Way
from app.ui.shell.command_book import Act
from app.ui.shell.commands import GO, LOOK, Command
from app.ui.shell.program_switcher import FileWays
from app.ui.shell.room_entries import RoomEntry
from app.ui.shell.steps import Steps
from app.ui.shell.surroundings import Surroundings

# What is done in a room: the command's key -> the room and the task that it is visited for.
_TASKS = {
    "add-person": ("participants", "add"),
    "import": ("participants", "import"),
    "suggest": ("pairings", "suggest"),
    "pair": ("pairings", "pair"),
    "record": ("journal", "record"),
    "type-in": ("surveys", "record"),
}


class Face(Protocol):
    """The window with a file open, as far as commands need it."""

    store: Store
    toasts: Toasts
    steps: Steps

    @property
    def program(self) -> Program | None: ...

    @property
    def desk(self) -> Desk | None: ...

    @property
    def place(self) -> Place: ...

    @property
    def possible_commands(self) -> Sequence[Command]: ...

    def use(self, program: Program) -> None: ...

    def arrive(self, place: Place) -> None: ...

    def back(self) -> None: ...

    def forward(self) -> None: ...

    def why_not_back(self) -> str: ...

    def why_not_forward(self) -> str: ...

    def begin_search(self) -> None: ...

    def choose_look(self, choice: ThemeChoice) -> None: ...


class Acts:
    """The acts of one open file. Dialogs are built when they are first wanted."""

    def __init__(self, face: Face, around: Surroundings, files: FileWays) -> None:
        self._face, self._around, self._files = face, around, files

    def of(self, rooms: Sequence[RoomEntry]) -> dict[str, Act]:
        """What each command does, by its key."""
        return {**self._going(rooms), **self._working(), **self._editing(), **self._files_and_looks()}

    def add_program(self, *, like_this: bool = False) -> None:
        """Ask for a further program of this file, and work on it then."""
        from app.ui.shell.new_program_dialog import NewProgramDialog

        face, around = self._face, self._around
        dialog = NewProgramDialog(
            around.theme,
            face.toasts.host.window(),
            face.store,
            face.program,
            self._begin,
            today=around.today(),
            like_source=like_this and face.program is not None,
        )
        dialog.open_form()

    def show_help(self) -> None:
        """Open the help at the page that is shown."""
        from app.ui.shell.help_dialog import HelpDialog

        key = self._face.place.room if self._face.program is not None else "start"
        HelpDialog(self._around.theme, self._face.toasts.host.window(), key).open_at_page()

    def _going(self, rooms: Sequence[RoomEntry]) -> dict[str, Act]:
        face = self._face
        return {
            **{
                f"{GO}{room.key}": Act(partial(face.arrive, Place(room.key)), self._why_no_program)
                for room in rooms
            },
            "back": Act(face.back, face.why_not_back),
            "forward": Act(face.forward, face.why_not_forward),
            "search": Act(face.begin_search, self._why_no_program),
            "toast": Act(face.toasts.focus),
        }

    def _working(self) -> dict[str, Act]:
        tasks = {
            key: Act(partial(self._face.arrive, Place(room, task=task)), self._why_no_program)
            for key, (room, task) in _TASKS.items()
        }
        return {
            **tasks,
            "plan": Act(self._plan, self._why_no_program),
            "print-week": Act(self._print_week, self._why_no_program),
            "export": Act(self._export, self._why_no_program),
        }

    def _editing(self) -> dict[str, Act]:
        steps = self._face.steps
        return {"undo": Act(steps.undo, steps.why_no_undo), "redo": Act(steps.redo, steps.why_no_redo)}

    def _files_and_looks(self) -> dict[str, Act]:
        looks = {f"{LOOK}{choice.value}": Act(partial(self._face.choose_look, choice)) for choice in ThemeChoice}
        return {
            **looks,
            "new-program": Act(self.add_program),
            "copy-program": Act(partial(self.add_program, like_this=True), self._why_no_program),
            "open": Act(self._files.open_other),
            "close": Act(self._files.leave),
            "quit": Act(self._files.quit),
            "help": Act(self.show_help),
            "shortcuts": Act(self._show_shortcuts),
            "about": Act(self._show_about),
        }

    def _why_no_program(self) -> str:
        return "" if self._face.program is not None else _("This file has no program.")

    def _begin(self, program: Program) -> None:
        face = self._face
        face.use(program)
        face.arrive(Place("setup"))
        words = _("{program} was added. You work on it now.").format(program=isolated(program.name))
        face.toasts.say(words, Way(_("Undo"), face.steps.undo))

    def _plan(self) -> None:
        """A date for the session that is due first of those without one; without such a session, the pairings."""
        face = self._face
        if face.program is None:
            return
        session_id = face.store.meetings.next_undated(face.program.id)
        face.arrive(Place("journal", record_id=session_id, task="plan") if session_id else Place("pairings"))

    def _print_week(self) -> None:
        from app.ui.common.paper_saving import preview_week

        if self._face.desk is not None:
            preview_week(self._face.desk)

    def _export(self) -> None:
        from app.ui.shell.csv_export import export_everything

        if self._face.program is not None:
            export_everything(self._around, self._face.store, self._face.program, self._face.toasts)

    def _show_shortcuts(self) -> None:
        from app.ui.shell.shortcut_sheet import shortcut_sheet, show_sheet

        window = self._face.toasts.host.window()
        show_sheet(shortcut_sheet(self._around.theme, window, self._face.possible_commands))

    def _show_about(self) -> None:
        from app.ui.shell.about import OpenFile, about_dialog, show_about

        store = self._face.store
        file = OpenFile(store.path, store.version)
        show_about(about_dialog(self._around.theme, self._face.toasts.host.window(), file))
