"""The folder .venv at the repository root: made, filled, repaired, made anew.

One stamp per group of requirements is written into .venv, always last. It holds the fingerprint of what was
installed: the version of .venv's Python and pyproject.toml's requirements. No stamp, or another one, means that
.venv is half-made or out of date. Once it is finished, it doesn't matter on which Python these scripts run.
"""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from setup_ending import SetupError, say
from setup_lock import held
from setup_programs import last_lines, run_quietly

RUNTIME = "runtime"
DEV = "dev"
GROUPS = {RUNTIME: (RUNTIME,), DEV: (RUNTIME, DEV)}
DOWNLOAD_MB = {RUNTIME: 119, DEV: 110}
DISK_MB = {RUNTIME: 400, DEV: 800}
UNFINISHED = "unfinished"
LOCK_NAME = "setup.lock"
FULL_DISK = "No space left on device"
FULL_BELOW_BYTES = 20_000_000
UNREACHABLE = (
    "Failed to establish a new connection",
    "NameResolutionError",
    "NewConnectionError",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProtocolError",
    "ProxyError",
)


def python_of(root: Path) -> Path:
    """Where the environment's Python is, made or not."""
    if sys.platform == "win32":
        return root / ".venv" / "Scripts" / "python.exe"
    return root / ".venv" / "bin" / "python"


def is_ready(root: Path, group: str) -> bool:
    """Whether .venv works and holds everything of `group` (RUNTIME or DEV) that pyproject.toml asks for."""
    version = _version_of(python_of(root))
    return bool(version) and all(
        _stamped(root, part) == fingerprint(version, requirements(root, part)) for part in GROUPS[group]
    )


def make(root: Path, group: str) -> None:
    """Make .venv hold everything of `group`, by adding the development tools or else anew.

    Two of these at once don't mix: the second waits and then finds the work done. An environment that another
    process already uses is not protected from being made anew.
    Raises SetupError with the sentence for a read-only folder, a full disk, no network, or a failing pip.
    """
    with _written_to(root):
        (root / ".venv").mkdir(exist_ok=True)
        with held(root / ".venv" / LOCK_NAME, on_wait=_say_waiting):
            if not is_ready(root, group):
                _complete(root, group)


def requirements(root: Path, part: str) -> list[str]:
    """The requirements of pyproject.toml that `part` (RUNTIME or DEV) adds, as written there."""
    import tomllib  # older Pythons lack it, and they must get as far as their sentence

    path = root / "pyproject.toml"
    try:
        project = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        raise SetupError(f"{path} can't be read: {problem}") from None
    if part == RUNTIME:
        return list(project["project"]["dependencies"])
    return list(project["dependency-groups"][part])


def fingerprint(version: str, wanted: Sequence[str]) -> str:
    """What a finished installation is recognised by: the Python version and the requirements, in any order."""
    return hashlib.sha256(json.dumps([version, sorted(wanted)]).encode()).hexdigest()


def _complete(root: Path, group: str) -> None:
    is_kept = _can_be_added_to(root, group)
    parts = [group] if is_kept else GROUPS[group]
    if not is_kept and _is_python_there(root):
        say("The .venv that is there is unfinished or out of date: it is made anew.")
    say(
        f"Setting up Counterpart in {root / '.venv'}: about {sum(DOWNLOAD_MB[part] for part in parts)} MB are "
        "downloaded, once. This takes a minute or a few."
    )
    if not is_kept:
        _make_anew(root)
    _install(root, group)


def _can_be_added_to(root: Path, group: str) -> bool:
    """A finished runtime that never saw the development tools is kept."""
    return group == DEV and is_ready(root, RUNTIME) and not _stamp(root, DEV).exists()


def _make_anew(root: Path) -> None:
    for part in GROUPS[DEV]:
        _stamp(root, part).unlink(missing_ok=True)
    for entry in (root / ".venv").iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry.name != LOCK_NAME:
            entry.unlink()
    code, output = run_quietly([_base_python(), "-m", "venv", str(root / ".venv")])
    if code != 0:
        raise _explained(root, RUNTIME, output, f"Python could not make the folder {root / '.venv'}")


def _install(root: Path, group: str) -> None:
    # Killed half-way, this stamp stays and the next set-up starts anew. A pip that fails cleans up behind
    # itself, so then the stamp goes and the next set-up goes on.
    _stamp(root, group).write_text(UNFINISHED, encoding="utf-8")
    wanted = [line for part in GROUPS[group] for line in requirements(root, part)]
    pip = [str(python_of(root)), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    code, output = run_quietly([*pip, *wanted])
    if code != 0:
        _stamp(root, group).unlink()
        raise _explained(root, group, output, "pip could not install what Counterpart needs")
    version = _version_of(python_of(root))
    for part in GROUPS[group]:
        _stamp(root, part).write_text(fingerprint(version, requirements(root, part)), encoding="utf-8")


def _version_of(python: Path) -> str:
    """Such as "3.11"; empty when this Python is gone or can't be started."""
    ask = "import sys; print('%d.%d' % sys.version_info[:2])"
    try:
        code, output = run_quietly([str(python), "-I", "-S", "-c", ask])
    except OSError:
        return ""
    return output.strip() if code == 0 else ""


def _is_python_there(root: Path) -> bool:
    return python_of(root).is_symlink() or python_of(root).exists()


def _base_python() -> str:
    # Started by .venv's own Python: that one is about to be removed, the one below it stays.
    return getattr(sys, "_base_executable", "") or sys.executable


def _stamp(root: Path, part: str) -> Path:
    return root / ".venv" / f"counterpart-{part}.stamp"


def _stamped(root: Path, part: str) -> str:
    try:
        return _stamp(root, part).read_text(encoding="utf-8")
    except OSError:
        return ""


def _say_waiting() -> None:
    say("Another set-up is at work in this folder; waiting for it to end.")


def _explained(root: Path, group: str, output: str, otherwise: str) -> SetupError:
    """The sentence for a program that failed, by what it printed."""
    if FULL_DISK in output or shutil.disk_usage(root).free < FULL_BELOW_BYTES:
        return _full_disk(root, group)
    if any(sign in output for sign in UNREACHABLE):
        return SetupError(
            "What Counterpart needs could not be downloaded: is this computer online? "
            "Give the same command again when it is.",
            details=last_lines(output, 2),
        )
    return SetupError(
        f"{otherwise}. The lines below say why; give the same command again when that is mended.",
        details=last_lines(_without_repeats(output)),
    )


def _without_repeats(output: str) -> str:
    """pip's output with only the last of its tries to reach one address."""
    return "\n".join(
        line for line in output.splitlines() if "Retry(total=" not in line or "Retry(total=0," in line
    )


def _full_disk(root: Path, group: str) -> SetupError:
    return SetupError(
        f"The disk is full. Counterpart needs about {DISK_MB[group]} MB in {root}, and for a while as much in "
        "the folder for temporary files: make room and give the same command again."
    )


@contextmanager
def _written_to(root: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError:
        raise SetupError(f"{root / '.venv'} is in the way: it is no folder. Rename it or remove it.") from None
    except OSError as problem:
        if problem.errno == errno.ENOSPC:
            raise _full_disk(root, DEV) from None
        raise SetupError(
            f"{problem.filename or root} can't be written ({problem.strerror}). Close Counterpart if it is "
            "open, or copy this folder to where you may write, and give the same command there."
        ) from None
