"""Survey forms handed out, found by their codes and typed in, in the whole window, by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.surveys import SurveySheet, Wave
from app.operations.sampling import write_sample
from app.storage import Store
from app.ui.journal.page import JournalPage
from app.ui.pairings.page import PairingsPage
from app.ui.pairings.pairing_page import PairingPage
from app.ui.shell.finder import Finder
from app.ui.shell.window import MainWindow
from app.ui.surveys.page import SurveysPage
from tests.support.builders import a_program
from tests.support.keyboard import CONTROL, Keyboard
from tests.support.rooms import TODAY
from tests.support.whole_window import room_of, workspace_of


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The sample, open in the whole window."""
    path = tmp_path / "sample.counterpart"
    write_sample(path, TODAY).close()
    window.open_path(path)
    QApplication.processEvents()
    return window


@pytest.fixture
def store(opened: MainWindow) -> Store:
    return workspace_of(opened).store


@pytest.fixture
def keys(opened: MainWindow, qtbot: QtBot) -> Keyboard:
    return Keyboard(opened, qtbot)


@pytest.fixture
def out(store: Store) -> list[SurveySheet]:
    """The mid-point forms that didn't come back."""
    return [one for one in store.survey_sheets.of(1) if one.wave is Wave.MID and one.returned_on is None]


def find(keys: Keyboard, code: str) -> None:
    """Type or scan a code into the search."""
    keys.press(Qt.Key.Key_K, CONTROL).type(code).enter()
    QApplication.processEvents()


def said_by_the_search(keys: Keyboard, window: MainWindow, code: str) -> str:
    """What the search says of a code that leads nowhere."""
    find(keys, code)
    finder = window.findChild(Finder)
    assert finder is not None
    assert finder.list.chosen() is None
    return "".join(one.text() for one in finder.findChildren(QLabel)).replace("\u2068", "").replace("\u2069", "")


def mistyped(code: str) -> str:
    return code[:-1] + ("B" if code[-1] != "B" else "C")


def test_a_wave_is_handed_out(keys: Keyboard, opened: MainWindow, store: Store) -> None:
    keys.press(Qt.Key.Key_5, CONTROL)
    page = room_of(opened, SurveysPage)
    page.list.tabs.all()[2].setFocus()
    page.list.tabs.all()[2].click()
    keys.tab_to("Hand out").enter()
    QApplication.processEvents()

    sheets = [one for one in store.survey_sheets.of(1) if one.wave is Wave.CLOSE]
    assert {one.side for one in sheets} == set(Side)
    assert all(one.code.startswith("F-") and one.issued_on == TODAY for one in sheets)


def test_a_form_is_found_by_its_code_typed_in_and_the_next_one_scanned(
    keys: Keyboard, opened: MainWindow, store: Store, out: list[SurveySheet]
) -> None:
    first, second = out[:2]
    find(keys, first.code)
    page = room_of(opened, SurveysPage)
    assert page.form.form.sheet == first
    keys.type("34y2543").type("16").enter().type("Real cases").press(Qt.Key.Key_Return, CONTROL)
    assert keys.at == "Form code"
    assert store.survey_sheets.get(first.id).returned_on == TODAY
    keys.type(second.code).enter()
    assert page.form.form.sheet == second
    keys.type("3").press(Qt.Key.Key_1, CONTROL)
    assert store.survey_sheets.get(second.id).returned_on == TODAY


def test_a_form_that_is_being_typed_in_is_kept_when_the_file_is_closed(
    keys: Keyboard, opened: MainWindow, store: Store, out: list[SurveySheet]
) -> None:
    path = store.path
    find(keys, out[0].code)
    keys.type("34")
    opened.close()
    with Store.open(path) as again:
        assert again.survey_sheets.get(out[0].id).returned_on == TODAY


def test_undo_leads_to_the_form_that_it_took_back(
    keys: Keyboard, opened: MainWindow, out: list[SurveySheet]
) -> None:
    find(keys, out[0].code)
    keys.type("34").press(Qt.Key.Key_Return, CONTROL).press(Qt.Key.Key_1, CONTROL)
    keys.press(Qt.Key.Key_Z, CONTROL)
    page = room_of(opened, SurveysPage)
    assert page.list.view.row().code == out[0].code
    assert page.list.view.row().returned_on is None


def test_the_code_of_a_sheet_opens_its_sessions_entry(keys: Keyboard, opened: MainWindow, store: Store) -> None:
    session = store.stories(1)[0].held[0]
    find(keys, f"{session.code}-S")
    assert room_of(opened, JournalPage).pairing.session == session
    assert keys.at.startswith("Useful, mentee (senior)")


def test_the_code_of_a_pairing_opens_its_page(keys: Keyboard, opened: MainWindow, store: Store) -> None:
    pairing = store.pairings.of(1)[0]
    find(keys, pairing.code)
    assert isinstance(room_of(opened, PairingsPage).face, PairingPage)
    assert workspace_of(opened).place.record_id == pairing.id


def test_a_mistyped_code_is_told(keys: Keyboard, opened: MainWindow, out: list[SurveySheet]) -> None:
    assert "wrong or swapped sign" in said_by_the_search(keys, opened, mistyped(out[0].code))


def test_a_code_that_nothing_has_is_told(keys: Keyboard, opened: MainWindow, store: Store) -> None:
    code = store.survey_sheets.of(1)[0].code
    with store.edit("Remove"):
        store.survey_sheets.remove([store.survey_sheets.of(1)[0].id])
    assert f"Nothing in this file has the code {code}." in said_by_the_search(keys, opened, code)


@pytest.mark.parametrize("kind", ["session", "pairing", "form"])
def test_a_code_of_another_program_is_told_with_its_program(
    kind: str, keys: Keyboard, opened: MainWindow, store: Store, out: list[SurveySheet]
) -> None:
    with store.edit("Another"):
        [other] = store.programs.add([a_program("Autumn 2027")])
    workspace_of(opened).use(store.programs.get(other))
    pairing = store.pairings.of(1)[0]
    session = store.sessions.of_pairings([pairing.id])[0]
    codes = {"session": session.code, "pairing": pairing.code, "form": out[0].code}
    told = said_by_the_search(keys, opened, codes[kind])
    assert f"in the program {store.programs.get(1).name}." in told
    assert "Choose that program" in told
