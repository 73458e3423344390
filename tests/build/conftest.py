"""The set-up scripts live in build/ and find each other there, as scripts do; so do their tests."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
sys.path.append(str(ROOT / "build"))


@pytest.fixture
def run_script() -> ModuleType:
    """build/run.py"""
    return _loaded("run")


@pytest.fixture
def test_script() -> ModuleType:
    """build/test.py, whose own name belongs to a module of Python."""
    return _loaded("test")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A new folder that every user of this computer can get into."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


@pytest.fixture
def as_somebody() -> Callable[[], AbstractContextManager[None]]:
    """A context in which this process has no more rights than any user: root may write everywhere."""
    return _as_somebody


@contextmanager
def _as_somebody() -> Iterator[None]:
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def _loaded(name: str) -> ModuleType:
    spec = spec_from_file_location(f"build_{name}", ROOT / "build" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
