import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.sessions import SessionState
from app.ui.common.desk import Place
from app.ui.journal.page import JournalPage
from tests.support.rooms import TODAY, DeskAt, shown, words_on


@pytest.fixture
def page(desk: DeskAt, qtbot: QtBot) -> JournalPage:
    made = JournalPage(desk.desk)
    shown(made, qtbot)
    return made


def test_the_journal_opens_at_the_next_session(page: JournalPage) -> None:
    row = page.view.row()
    assert row.state is SessionState.PLANNED
    assert row.day >= TODAY
    assert "Print agenda" in [button.text() for button in page.findChildren(QPushButton)]


def test_sessions_are_counted(page: JournalPage) -> None:
    n = page.view.paged.rowCount()
    assert f"{n} sessions. 39 were held." in words_on(page)


def test_a_visit_for_one_session_shows_it(page: JournalPage, desk: DeskAt) -> None:
    held = desk.desk.store.sessions.ids(desk.desk.program.id, state="held")[5]
    page.visit(Place("journal", record_id=held))
    assert page.view.row().id == held
    assert "When" in words_on(page)


def test_one_agenda_is_two_clicks_from_its_session(page: JournalPage, desk: DeskAt) -> None:
    next(b for b in page.findChildren(QPushButton) if b.text() == "Print agenda" and b.isVisible()).click()
    assert desk.went == [Place("reports", value=f"session:{page.view.row().code}")]


def test_a_program_without_sessions_asks_when_they_meet(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = JournalPage(empty_desk.desk)
    shown(page, qtbot)
    assert "When do they meet?" in words_on(page)
    assert 'python3 build/run.py plan "' in words_on(page)
