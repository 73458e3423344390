"""Running Counterpart's commands as the coordinator does: in this process, or as a process of their own."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.cli import main

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ran:
    """What a command left: its exit code, and what it wrote to standard output and standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def counterpart(*arguments: object) -> Ran:
    """Run one command in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = main([str(argument) for argument in arguments])
    return Ran(code, out.getvalue(), err.getvalue())


def done(*arguments: object) -> Ran:
    """Run one command that is a step on the way: it has to succeed."""
    ran = counterpart(*arguments)
    assert ran.code == 0, ran.err
    return ran


def in_own_process(*arguments: object, cwd: Path | None = None, env: Mapping[str, str] | None = None) -> Ran:
    """Run `python main.py` with these arguments; what it prints is read as UTF-8."""
    given = [os.fspath(argument) if isinstance(argument, Path) else str(argument) for argument in arguments]
    ended = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *given],
        cwd=cwd,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **(env or {})},
        capture_output=True,
        timeout=120,
        check=False,
    )
    out, err = (text.decode("utf-8", "backslashreplace") for text in (ended.stdout, ended.stderr))
    return Ran(ended.returncode, out, err)
