"""Other processes: a second program that can be killed, and a person without the rights of root."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65_534


@contextmanager
def another_process(script: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Python running a script over the program's modules; killed without mercy at the end.

    Its standard output is a pipe, so that the test can wait for a line; its input stays open until then.
    """
    process = subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def as_ordinary_user(action: Callable[[], str]) -> str:
    """What the action answers when permissions count: root ignores them, so it runs in a child of no rights."""
    if os.geteuid() != 0:
        return action()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            os.write(writer, action().encode())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as answer:
        words = answer.read()
    os.waitpid(child, 0)
    return words
