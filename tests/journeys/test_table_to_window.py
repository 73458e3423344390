"""From a spreadsheet to the list of participants in the whole window, taken back and brought again as one step."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.participants.importing.dialog import ImportDialog
from app.ui.participants.page import ParticipantsPage
from app.ui.shell.window import MainWindow
from tests.support.builders import a_person, a_store, add_participant
from tests.support.imports import settled
from tests.support.people_files import a_csv
from tests.support.rooms import Answers
from tests.support.whole_window import Mouse, room_of

STEP = "Import 3 participants"
TABLE = (
    "Name,Email,Department,Grade,Can share",
    "Łukasz Żyła,lukasz@x.org,IT,AO,",
    "Ana Ruiz,ana@x.org,IT,AO,AI: 3",
    "Bo Lind,bo@x.org,Finance,SEO,",
    "Cy Fox,cy@x.org,Estates,HEO,",
)


@pytest.fixture
def page(window: MainWindow, mouse: Mouse, answers: Answers, tmp_path: Path) -> ParticipantsPage:
    """The participants of a program in which only Cy takes part, as the table has him; the table is at hand."""
    path = tmp_path / "spring.counterpart"
    with a_store(path) as store:
        cy = a_person("Cy Fox", email="cy@x.org", department="Estates", grade="HEO")
        add_participant(store, person=cy)
    answers.table = a_csv(tmp_path / "people.csv", *TABLE)
    window.open_path(path)
    mouse.enter_room("Participants")
    return room_of(window, ParticipantsPage)


@pytest.fixture
def dialog(page: ParticipantsPage, window: MainWindow, mouse: Mouse, qtbot: QtBot) -> ImportDialog:
    """The import, which has read the table."""
    mouse.click("Import")
    [opened] = window.findChildren(ImportDialog)
    settled(opened.draft, qtbot)
    QApplication.processEvents()
    return opened


def bring_in(dialog: ImportDialog, window: MainWindow, mouse: Mouse, qtbot: QtBot) -> None:
    mouse.click("Import 3 people", on=dialog)
    qtbot.waitUntil(lambda: not any(one.isVisible() for one in window.findChildren(ImportDialog)))
    QApplication.processEvents()


def names(page: ParticipantsPage) -> list[str]:
    """Who stands in the table, top to bottom."""
    QApplication.processEvents()
    return [row.name for row in page.view.paged.rows_of(page.view.paged.ids_at(0, 9))]


def test_the_preview_counts_who_is_new_and_who_is_as_they_were(dialog: ImportDialog) -> None:
    outcome = dialog.outcome
    told = [figure.accessibleName() for figure in (outcome.new, outcome.updated, outcome.unchanged)]
    assert told == ["new: 3", "updated: 0", "as they were: 1"]


def test_nobody_is_in_the_file_before_the_button_is_pressed(page: ParticipantsPage, dialog: ImportDialog) -> None:
    assert names(page) == ["Cy Fox"]
    assert len(page.desk.store.people.all()) == 1


def test_everybody_of_the_table_stands_in_the_list_and_in_the_file(
    page: ParticipantsPage, dialog: ImportDialog, window: MainWindow, mouse: Mouse, qtbot: QtBot
) -> None:
    path = page.desk.store.path
    bring_in(dialog, window, mouse, qtbot)
    assert names(page) == ["Cy Fox", "Bo Lind", "Ana Ruiz", "Łukasz Żyła"]
    window.close()

    with Store.open(path) as store:
        people = {person.name: (person.email, person.department, person.grade) for person in store.people.all()}
    assert people == {
        "Cy Fox": ("cy@x.org", "Estates", "HEO"),
        "Bo Lind": ("bo@x.org", "Finance", "SEO"),
        "Ana Ruiz": ("ana@x.org", "IT", "AO"),
        "Łukasz Żyła": ("lukasz@x.org", "IT", "AO"),
    }


def test_one_undo_takes_all_of_it_back_and_redo_brings_it_again(
    page: ParticipantsPage, dialog: ImportDialog, window: MainWindow, mouse: Mouse, qtbot: QtBot
) -> None:
    bring_in(dialog, window, mouse, qtbot)
    mouse.undo(STEP)
    assert names(page) == ["Cy Fox"]
    mouse.redo(STEP)
    assert names(page) == ["Cy Fox", "Bo Lind", "Ana Ruiz", "Łukasz Żyła"]
