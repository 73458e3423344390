"""What holds for every test: no network, no touching of the real home, no display, and a real Store at hand."""

import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from functools import wraps
from pathlib import Path

import pytest

# Before anything imports Qt or asks where the home is.
_HOME = Path(tempfile.mkdtemp(prefix="counterpart-tests-"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name, _folder in {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/roaming",
    "LOCALAPPDATA": "home/local",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
}.items():
    (_HOME / _folder).mkdir(mode=0o700, parents=True, exist_ok=True)
    os.environ[_name] = str(_HOME / _folder)

from hypothesis import settings  # noqa: E402

from app import paths  # noqa: E402
from app.storage import Store  # noqa: E402
from tests.support.builders import a_store  # noqa: E402

settings.register_profile("everyday", deadline=None)
settings.load_profile("everyday")


class NetworkForbiddenError(AssertionError):
    """Something tried to reach the network: the program never does."""


def _refuse(*_arguments: object, **_named: object) -> None:
    raise NetworkForbiddenError("the network is out of bounds")


class _LocalSocket(socket.socket):
    """A socket that stays on this computer."""

    def __init__(self, family: int = -1, *arguments: int, **named: int) -> None:
        if family != getattr(socket, "AF_UNIX", None):
            _refuse()
        super().__init__(family, *arguments, **named)


@wraps(paths.system_fonts)
def _no_fonts_of_the_system() -> tuple[Path, ...]:
    return ()


def pytest_configure(config: pytest.Config) -> None:
    socket.socket = _LocalSocket  # type: ignore[assignment,misc]
    socket.getaddrinfo = _refuse  # type: ignore[assignment]
    socket.gethostbyname = _refuse  # type: ignore[assignment]
    paths.system_fonts = _no_fonts_of_the_system  # so that a paper lacks the same signs on every computer


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The long runs are for the night: `-m nightly` asks for them."""
    if "nightly" in (config.getoption("markexpr") or ""):
        return
    nightly = [item for item in items if item.get_closest_marker("nightly")]
    config.hook.pytest_deselected(items=nightly)
    items[:] = [item for item in items if item not in nightly]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A real program file with one program and the shipped topics."""
    with a_store(tmp_path / "program.counterpart") as opened:
        yield opened
