from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit
from pytestqt.qtbot import QtBot

from app.ui.common.check_box import CheckBox
from app.ui.common.theme import Theme
from app.ui.reports.options import PaperOptions
from app.ui.reports.papers import PaperKind, paper_entries
from tests.support.rooms import TODAY, shown, words_on

ENTRIES = {entry.kind: entry for entry in paper_entries()}


@pytest.fixture
def changed() -> list[int]:
    return []


@pytest.fixture
def options(theme: Theme, changed: list[int], qtbot: QtBot) -> PaperOptions:
    made = PaperOptions(theme, TODAY, lambda: changed.append(1))
    shown(made, qtbot, 288, 500)
    return made


def test_agendas_come_with_their_sheets_unless_told_otherwise(options: PaperOptions, changed: list[int]) -> None:
    options.show_paper(ENTRIES[PaperKind.WEEK], "")
    assert options.with_forms
    box = options.findChild(CheckBox)
    assert isinstance(box, CheckBox)
    box.click()
    assert not options.with_forms
    assert changed == [1]


def test_a_summary_is_as_of_a_day_and_never_of_one_to_come(options: PaperOptions, changed: list[int]) -> None:
    options.show_paper(ENTRIES[PaperKind.SUMMARY], "")
    assert options.as_of == TODAY
    field = options.findChild(QDateEdit)
    assert isinstance(field, QDateEdit)
    assert field.accessibleName() == "Up to"
    field.setDate(QDate(2027, 2, 1))
    assert options.as_of == date(2027, 2, 1)
    field.setDate(QDate(2030, 1, 1))
    assert options.as_of == TODAY
    assert changed


def test_each_paper_has_its_own_options(options: PaperOptions) -> None:
    box, field = options.findChild(CheckBox), options.findChild(QDateEdit)
    assert isinstance(box, CheckBox)
    assert isinstance(field, QDateEdit)
    options.show_paper(ENTRIES[PaperKind.SUMMARY], "")
    assert (box.isVisible(), field.isVisible()) == (False, True)
    options.show_paper(ENTRIES[PaperKind.WEEK], "")
    assert (box.isVisible(), field.isVisible()) == (True, False)


def test_what_stays_out_is_said_before_the_paper_is_made(options: PaperOptions) -> None:
    options.show_paper(ENTRIES[PaperKind.SUMMARY], "38 texts for the pair or only you")
    assert "Kept out of this paper\n38 texts" in words_on(options)
    options.show_paper(ENTRIES[PaperKind.SUMMARY], "")
    assert "Kept out" not in words_on(options)
