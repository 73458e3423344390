"""An entry of somebody in the file, for the cards of the form."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.participants.form.card import FormWays
from app.ui.participants.form.entry import Entry
from tests.support.builders import add_participant
from tests.support.rooms import TODAY


@pytest.fixture
def entry(store: Store, qtbot: QtBot) -> Iterator[Entry]:
    """Ana Ruiz, person and participant 1."""
    parent = QObject()
    made = Entry(store, store.programs.get(1), lambda: TODAY, parent)
    made.open(add_participant(store, "Ana Ruiz").id)
    yield made
    parent.deleteLater()


@pytest.fixture
def ways() -> FormWays:
    return FormWays(lambda _other: None)
