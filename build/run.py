"""Open Counterpart, setting it up first where that is needed: python3 build/run.py [ARGUMENTS]

Arguments are passed on to main.py. Without arguments and without a display, the sample program, its agendas
and its summary are written into a new folder instead.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import partial
from pathlib import Path

import setup_environment
import setup_system
from setup_ending import FAILED, YOUR_TURN, SetupError, exit_code_of, refuse_old_python, say
from setup_programs import run_in_sight, run_quietly

ROOT = Path(__file__).resolve().parent.parent
SAMPLE_FOLDER = "counterpart-sample"
ABORTED = 128 + 6  # Qt ends the process like this when it finds no screen


class Way(Enum):
    """What the arguments and the display ask for."""

    WINDOW = "window"
    SAMPLE = "sample"
    COMMAND = "command"


def main(arguments: Sequence[str]) -> int:
    """Set up what is lacking, go the way that is asked for, and return Counterpart's exit code."""
    refuse_old_python(sys.version_info[:2])
    qt_platform = display_of(sys.platform, os.environ)
    way = way_for(arguments, qt_platform)
    if way is Way.SAMPLE:
        say("This computer has no display, so the sample program is written instead of opening the window.")
    prepare(qt_platform if way is Way.WINDOW else None)
    counterpart = partial(start, ROOT)
    if way is Way.SAMPLE:
        return write_sample(Path.cwd(), counterpart)
    code = counterpart(arguments)
    if way is Way.WINDOW and code == ABORTED:
        _explain_abort()
    return code


def display_of(system: str, env: Mapping[str, str]) -> str | None:
    """Qt's platform for the window, or None when there is no display. Windows and macOS always have one."""
    if system in {"win32", "darwin"}:
        return "windows" if system == "win32" else "cocoa"
    if env.get("DISPLAY"):
        return setup_system.XCB
    return setup_system.WAYLAND if env.get("WAYLAND_DISPLAY") else None


def way_for(arguments: Sequence[str], qt_platform: str | None) -> Way:
    """The way that the arguments ask for; raises SetupError when only a window would do and none can open."""
    if arguments and not _is_one_file(arguments):
        return Way.COMMAND
    if qt_platform:
        return Way.WINDOW
    if arguments:
        raise SetupError(
            f"{arguments[0]} can't be opened in a window, since this computer has no display. Commands work "
            f"without one, for example: python3 build/run.py list {arguments[0]} participants",
            YOUR_TURN,
        )
    return Way.SAMPLE


def prepare(qt_platform: str | None) -> None:
    """Make .venv and, for a window, Qt's libraries ready; does next to nothing when they are."""
    is_ready = setup_environment.is_ready(ROOT, setup_environment.RUNTIME)
    is_changed = setup_system.provide(qt_platform, needs_venv=not is_ready)
    if not is_ready:
        setup_environment.make(ROOT, setup_environment.RUNTIME)
    if is_changed or not is_ready:
        setup_system.prove_qt(setup_environment.python_of(ROOT), qt_platform)


def start(root: Path, arguments: Sequence[str]) -> int:
    """Run main.py with `arguments` in the folder the person is in; return its exit code."""
    return run_in_sight([str(setup_environment.python_of(root)), str(root / "main.py"), *arguments])


def write_sample(parent: Path, counterpart: Callable[[Sequence[str]], int]) -> int:
    """Write the sample program, its agendas and its summary into a new folder below `parent`.

    counterpart runs one command line and returns its exit code; the first that fails ends this with its code.
    """
    folder = new_folder(parent)
    program, agendas, summary = (folder / name for name in ("sample.counterpart", "agendas.pdf", "summary.pdf"))
    for command in (
        ["sample", str(program)],
        ["agendas", str(program), "-o", str(agendas)],
        ["summary", str(program), "-o", str(summary)],
    ):
        code = counterpart(command)
        if code != 0:
            _say_incomplete(folder, command[0])
            return code
    print(f"The sample program: {program}\nIts agendas, to print: {agendas}\nIts summary, to print: {summary}")
    return 0


def new_folder(parent: Path) -> Path:
    """Make and return the first free of counterpart-sample, counterpart-sample-2, -3, ... below `parent`."""
    number = 1
    while True:
        folder = parent / (SAMPLE_FOLDER if number == 1 else f"{SAMPLE_FOLDER}-{number}")
        try:
            folder.mkdir()
        except FileExistsError:
            number += 1
        except OSError as problem:
            raise SetupError(
                f"The folder {folder} can't be made ({problem.strerror}). Go to a folder of your own and give "
                "the same command there.",
                FAILED,
            ) from None
        else:
            return folder


def _is_one_file(arguments: Sequence[str]) -> bool:
    return len(arguments) == 1 and Path(arguments[0]).is_file()


def _say_incomplete(folder: Path, command: str) -> None:
    if any(folder.iterdir()):
        say(f"The sample is not complete, since '{command}' failed. What there is of it is in {folder}")
    else:
        folder.rmdir()
        say(f"The sample could not be written, since '{command}' failed.")


def _explain_abort() -> None:
    probe = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    code, _ = run_quietly([str(setup_environment.python_of(ROOT)), "-c", probe])
    if code != 0:
        raise SetupError(
            "The window can't be opened: the display that DISPLAY or WAYLAND_DISPLAY names does not answer. "
            "Start it, or unset them to have the sample written without a window.",
            YOUR_TURN,
        )


if __name__ == "__main__":
    sys.exit(exit_code_of(lambda: main(sys.argv[1:])))
