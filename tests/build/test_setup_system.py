"""What the system lacks is installed where that is allowed, else the line to type is shown."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from setup_ending import FAILED, YOUR_TURN, SetupError
from setup_system import (
    OFFSCREEN,
    QT_LIBRARIES,
    WAYLAND,
    XCB,
    is_debian_like,
    lacking,
    line_to_type,
    prove_qt,
    provide,
    venv_package,
)

DEBIAN = {"ID": "debian"}
OFFSCREEN_PACKAGES = ["libgl1", "libegl1", "libglib2.0-0", "libxkbcommon0", "libdbus-1-3", "libfontconfig1"]
NOWHERE = "a platform whose library is nowhere"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux leaves these out")


@pytest.fixture
def system(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of stand-in programs, first on the path; a Qt platform that needs a library nobody has."""
    monkeypatch.setenv("PATH", f"{open_folder}:/usr/bin:/bin")
    monkeypatch.setitem(QT_LIBRARIES, NOWHERE, {"libnowhere.so.9": "libnowhere9"})
    return open_folder


def _program(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def test_a_bare_system_lacks_all_that_qt_needs_without_a_window() -> None:
    assert lacking(OFFSCREEN, needs_venv=False, can_load=lambda _: False) == OFFSCREEN_PACKAGES


def test_a_window_on_x_needs_five_more() -> None:
    more = ["libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"]
    assert lacking(XCB, needs_venv=False, can_load=lambda _: False) == OFFSCREEN_PACKAGES + more


def test_a_window_on_wayland_needs_two_more() -> None:
    more = ["libwayland-client0", "libwayland-cursor0"]
    assert lacking(WAYLAND, needs_venv=False, can_load=lambda _: False) == OFFSCREEN_PACKAGES + more


def test_only_the_package_of_the_library_that_lacks_is_named() -> None:
    assert lacking(XCB, False, can_load=lambda name: name != "libxcb-cursor.so.0") == ["libxcb-cursor0"]


def test_without_a_window_nothing_of_qt_is_looked_for() -> None:
    assert lacking(None, needs_venv=False, can_load=lambda _: False) == []


def test_a_library_that_every_linux_has_can_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(QT_LIBRARIES, NOWHERE, {"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"})
    assert lacking(NOWHERE, needs_venv=False) == ["libnowhere9"]


def test_the_venv_package_belongs_to_the_python_that_asks() -> None:
    assert venv_package((3, 11)) == "python3.11-venv"
    assert venv_package((3, 14)) == "python3.14-venv"


def test_the_line_to_type_is_complete() -> None:
    assert line_to_type(["python3.11-venv", "libgl1"], ["sudo"]) == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends python3.11-venv libgl1"
    )
    assert line_to_type(["libgl1"], []) == ("apt-get update && apt-get install -y --no-install-recommends libgl1")


@pytest.mark.parametrize(
    ("release", "is_like"),
    [
        ({"ID": "debian"}, True),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, True),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, True),
        ({"ID": "fedora"}, False),
        ({}, False),
    ],
)
def test_debian_and_what_is_made_from_it_are_known(system: Path, release: dict[str, str], is_like: bool) -> None:
    _program(system, "apt-get", "exit 0")
    assert is_debian_like(release) == is_like


def test_a_debian_without_apt_get_is_none(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(open_folder))
    assert not is_debian_like(DEBIAN)


def test_where_nothing_lacks_nothing_is_installed() -> None:
    assert provide(None, needs_venv=False, release=DEBIAN) is False


def test_who_may_not_install_gets_the_exact_line(
    system: Path, as_somebody: Callable[[], AbstractContextManager[None]]
) -> None:
    _program(system, "apt-get", "exit 0")
    _program(system, "sudo", "echo 'sudo: a password is required' >&2; exit 1")
    with as_somebody(), pytest.raises(SetupError) as refused:
        provide(NOWHERE, needs_venv=False, release=DEBIAN)
    assert refused.value.exit_code == YOUR_TURN
    assert refused.value.details == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libnowhere9",
    )


def test_another_linux_is_told_what_to_look_for(system: Path) -> None:
    _program(system, "apt-get", f"touch {system}/asked")
    with pytest.raises(SetupError) as refused:
        provide(NOWHERE, needs_venv=False, release={"ID": "arch"})
    assert refused.value.exit_code == YOUR_TURN
    assert refused.value.details == ("libnowhere9",)
    assert not (system / "asked").exists()


def test_an_install_that_fails_is_tried_once_more_with_a_fresh_list(system: Path) -> None:
    _program(system, "sudo", 'shift; exec "$@"')
    _program(
        system, "apt-get", f'echo "$DEBIAN_FRONTEND $3" >> {system}/asked; echo "E: no such package"; exit 100'
    )
    (system / "asked").touch(mode=0o666)
    with pytest.raises(SetupError) as failed:
        provide(NOWHERE, needs_venv=False, release=DEBIAN)
    assert (system / "asked").read_text().splitlines() == [
        f"noninteractive {verb}" for verb in ("install", "update", "install")
    ]
    assert failed.value.exit_code == FAILED
    assert failed.value.details == ("E: no such package",)


def test_an_install_that_did_not_help_is_not_believed(system: Path) -> None:
    _program(system, "sudo", 'shift; exec "$@"')
    _program(system, "apt-get", "exit 0")
    with pytest.raises(SetupError) as failed:
        provide(NOWHERE, needs_venv=False, release=DEBIAN)
    assert failed.value.sentence.startswith("apt-get ran, and still")
    assert failed.value.exit_code == YOUR_TURN


def test_qt_of_this_environment_can_be_loaded() -> None:
    prove_qt(Path(sys.executable), OFFSCREEN)


def test_a_qt_that_can_not_be_loaded_is_told_with_its_last_words(open_folder: Path) -> None:
    _program(open_folder, "python", "echo 'ImportError: libGL.so.1: no such file'; exit 134")
    with pytest.raises(SetupError) as failed:
        prove_qt(open_folder / "python", OFFSCREEN)
    assert failed.value.exit_code == YOUR_TURN
    assert failed.value.details == ("ImportError: libGL.so.1: no such file",)
