"""How the set-up ends: every trouble as one sentence with an exit code, never as a traceback."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

FAILED = 1
YOUR_TURN = 2
STOPPED = 130
OLDEST_PYTHON = (3, 11)


class SetupError(Exception):
    """Something outside this program stops the set-up.

    sentence: what happened and what to do next, for the person at the terminal.
    exit_code: YOUR_TURN where a person has to do something first, else FAILED.
    details: lines of another program's output, printed below the sentence.
    """

    def __init__(self, sentence: str, exit_code: int = FAILED, details: Sequence[str] = ()) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.exit_code = exit_code
        self.details = tuple(details)


def say(sentence: str) -> None:
    """Print a sentence to standard error: standard output belongs to Counterpart's own commands."""
    print(sentence, file=sys.stderr, flush=True)


def refuse_old_python(version: tuple[int, int]) -> None:
    """Raise SetupError when `version` (major, minor) is older than OLDEST_PYTHON."""
    if version < OLDEST_PYTHON:
        raise SetupError(
            f"Counterpart needs Python {_dotted(OLDEST_PYTHON)} or newer, and this is Python {_dotted(version)}: "
            "install a newer Python and start the same command with it.",
            YOUR_TURN,
        )


def exit_code_of(work: Callable[[], int]) -> int:
    """Do `work` and return its exit code; a trouble or Ctrl-C becomes a sentence and its own code."""
    signal.signal(signal.SIGTERM, _leave)
    try:
        return work()
    except SetupError as trouble:
        say(trouble.sentence)
        for line in trouble.details:
            say("  " + line)
        return trouble.exit_code
    except KeyboardInterrupt:
        say("Stopped. Give the same command again to go on.")
        return STOPPED


def _dotted(version: tuple[int, int]) -> str:
    return ".".join(str(number) for number in version)


def _leave(number: int, _frame: object) -> NoReturn:
    sys.exit(128 + number)
