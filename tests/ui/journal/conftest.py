"""A pair on an otherwise empty desk, the journal that shows it, and a keyboard."""

import pytest
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.desk import Place
from app.ui.journal.form import SessionForm
from app.ui.journal.page import JournalPage
from tests.support.journals import Pair, a_journal, a_pair
from tests.support.keyboard import Keyboard
from tests.support.rooms import DeskAt


@pytest.fixture
def pair(store: Store) -> Pair:
    return a_pair(store)


@pytest.fixture
def journal(pair: Pair, empty_desk: DeskAt, qtbot: QtBot) -> JournalPage:
    """The room, on its list."""
    return a_journal(empty_desk, qtbot)


@pytest.fixture
def form(journal: JournalPage, pair: Pair) -> SessionForm:
    """The form of the session whose date has passed, the keyboard at what happened."""
    journal.visit(Place("journal", record_id=pair.overdue.id, task="record"))
    return journal.pairing.form


@pytest.fixture
def keys(form: SessionForm, qtbot: QtBot) -> Keyboard:
    return Keyboard(form.window(), qtbot)
