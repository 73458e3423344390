"""What a bare system lacks: python3-venv, and the libraries below Qt. Debian and Ubuntu can be helped."""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import platform
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from setup_ending import YOUR_TURN, SetupError, say
from setup_programs import last_lines, run_quietly

OFFSCREEN = "offscreen"
XCB = "xcb"
WAYLAND = "wayland"

_DRAWING = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
# Qt's platform -> the libraries it loads -> Debian's package of each; what these depend on comes with them.
# Newer releases renamed some (libglib2.0-0t64), and apt-get knows them by the old name too.
QT_LIBRARIES: Mapping[str, Mapping[str, str]] = {
    OFFSCREEN: _DRAWING,
    XCB: {
        **_DRAWING,
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-shape.so.0": "libxcb-shape0",
    },
    WAYLAND: {
        **_DRAWING,
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
    },
}
# Qt aborts when a library is missing, so this runs in a process of its own.
_LOAD_QT = """
import ctypes, pathlib, sys
import PySide6.QtWidgets
plugins = pathlib.Path(PySide6.QtWidgets.__file__).parent / "Qt" / "plugins" / "platforms"
for plugin in plugins.glob(f"libq{sys.argv[1]}*.so"):
    ctypes.CDLL(str(plugin))
"""


def provide(qt_platform: str | None, needs_venv: bool, release: Mapping[str, str] | None = None) -> bool:
    """Install what the system lacks for making .venv and for Qt's platform (None: without Qt).

    release: the fields of os-release, read from this system when not given.
    Returns whether anything was installed.

    Raises SetupError, with the exact line to type, where this person may not install packages.
    """
    packages = lacking(qt_platform, needs_venv)
    if not packages:
        return False
    if not is_debian_like(_os_release() if release is None else release):
        raise SetupError(
            "This system lacks what the packages named below hold on Debian: install the like of them, then "
            "give the same command again.",
            YOUR_TURN,
            [" ".join(packages)],
        )
    rights = rights_to_install()
    if rights is None:
        raise _must_be_typed("This system lacks packages that Counterpart needs", packages)
    _install(packages, rights)
    left = lacking(qt_platform, needs_venv)
    if left:
        raise _must_be_typed("apt-get ran, and still this Python does not find what it needs", left)
    return True


def lacking(qt_platform: str | None, needs_venv: bool, can_load: Callable[[str], bool] | None = None) -> list[str]:
    """The Debian packages that this system lacks, in the order they are written above."""
    if not sys.platform.startswith("linux"):
        return []
    can_load = can_load or _can_load
    libraries = QT_LIBRARIES[qt_platform] if qt_platform else {}
    packages = [package for library, package in libraries.items() if not can_load(library)]
    if needs_venv and not _has_venv():
        packages.insert(0, venv_package(sys.version_info[:2]))
    return packages


def venv_package(version: tuple[int, int]) -> str:
    """The package with venv for exactly this Python; python3-venv would be the one for Debian's own."""
    return f"python{version[0]}.{version[1]}-venv"


def line_to_type(packages: Sequence[str], rights: Sequence[str]) -> str:
    """The command line that installs `packages`, with `rights` (nothing or sudo) before each part."""
    before = "".join(f"{word} " for word in rights)
    names = " ".join(packages)
    return f"{before}apt-get update && {before}apt-get install -y --no-install-recommends {names}"


def is_debian_like(release: Mapping[str, str]) -> bool:
    """Whether these fields of os-release say Debian, Ubuntu or one made from them, and apt-get is there."""
    families = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return bool(families & {"debian", "ubuntu"}) and shutil.which("apt-get") is not None


def rights_to_install() -> list[str] | None:
    """The words before apt-get: none for root, sudo where it asks no password, None where it would."""
    user_of = getattr(os, "geteuid", None)  # Windows has no such thing
    if user_of is not None and user_of() == 0:
        return []
    if shutil.which("sudo") and run_quietly(["sudo", "-n", "true"])[0] == 0:
        return ["sudo", "-n"]
    return None


def prove_qt(python: Path, qt_platform: str | None) -> None:
    """Load Qt and its platform in a process of its own; raise SetupError naming the library that lacks."""
    if not qt_platform or not sys.platform.startswith("linux"):
        return
    code, output = run_quietly([str(python), "-c", _LOAD_QT, qt_platform])
    if code != 0:
        raise SetupError(
            "Qt, which draws the window, can't be loaded here. Install the library that the last line below "
            "names, then give the same command again.",
            YOUR_TURN,
            last_lines(output, 2),
        )


def _install(packages: Sequence[str], rights: Sequence[str]) -> None:
    say(f"This system lacks {', '.join(packages)}: installing with apt-get, which takes a minute.")
    # dpkg wants the system's own folders on the path, and a cleared environment may lack them.
    path = os.environ.get("PATH", os.defpath) + ":/usr/local/sbin:/usr/sbin:/sbin"
    env = {**os.environ, "PATH": path}
    apt_get = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=120"]
    install = [*apt_get, "install", "-y", "--no-install-recommends", *packages]
    code, output = run_quietly(install, env)
    if code != 0:
        # A fresh or long unused system doesn't know where the packages are by now.
        run_quietly([*apt_get, "update"], env)
        code, output = run_quietly(install, env)
    if code != 0:
        raise SetupError(
            "apt-get could not install what is lacking; the lines below say why. When that is mended, give "
            "the same command again.",
            details=last_lines(output),
        )
    importlib.invalidate_caches()


def _os_release() -> Mapping[str, str]:
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def _must_be_typed(sentence: str, packages: Sequence[str]) -> SetupError:
    sudo = ["sudo"] if shutil.which("sudo") else []
    whom = "this line" if sudo else "this line as root"
    return SetupError(
        f"{sentence}. Run {whom}, then give the same command again:",
        YOUR_TURN,
        [line_to_type(packages, sudo)],
    )


def _has_venv() -> bool:
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def _can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
