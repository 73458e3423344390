"""Other programs run by the set-up. None of them outlives the call that started it."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

SECONDS_TO_END = 10


def run_in_sight(command: Sequence[str], env: Mapping[str, str] | None = None, folder: Path | None = None) -> int:
    """Run a program on this terminal and return its exit code, 128 + N when signal N ended it."""
    with subprocess.Popen(command, env=env, cwd=folder) as child, _looked_after(child):
        child.wait()
    return _exit_code(child)


def run_quietly(command: Sequence[str], env: Mapping[str, str] | None = None) -> tuple[int, str]:
    """Run a program without showing it; return its exit code and all that it printed."""
    child = subprocess.Popen(
        command,
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    with child, _looked_after(child):
        output, _ = child.communicate()
    return _exit_code(child), output


def last_lines(output: str, count: int = 8) -> list[str]:
    """The last lines of a program's output, without empty ones."""
    return [line.rstrip() for line in output.splitlines() if line.strip()][-count:]


@contextmanager
def _looked_after(child: subprocess.Popen[str] | subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        # The terminal told the child too. Killing it at once would leave half a package behind.
        with suppress(subprocess.TimeoutExpired):
            child.wait(SECONDS_TO_END)
        raise
    finally:
        if child.poll() is None:
            child.terminate()


def _exit_code(child: subprocess.Popen[str] | subprocess.Popen[bytes]) -> int:
    return child.returncode if child.returncode >= 0 else 128 - child.returncode
