"""People who can be paired, and rooms about them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.theme import Theme
from tests.support.recruits import add_grades, add_junior, add_senior
from tests.support.rooms import DeskAt, a_desk


@pytest.fixture
def recruits(store: Store, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[DeskAt]:
    """A desk with two juniors, Ana and Cem (1 and 2), and two seniors, Bo and Dee (3 and 4), nobody paired."""
    add_grades(store)
    for name in ("Ana Ruiz", "Cem Öz"):
        add_junior(store, name)
    for name in ("Bo Lind", "Dee Poe"):
        add_senior(store, name)
    made = a_desk(store, theme, tmp_path, qtbot)
    yield made
    made.desk.background.wait()
