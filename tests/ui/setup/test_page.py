"""Program setup as a page: sections one at a time, everything kept, and undo shown where it happened."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.choice_field import ChoiceField
from app.ui.common.desk import Place
from app.ui.common.place_button import PlaceButton
from app.ui.setup.about_section import AboutSection
from app.ui.setup.grades_section import GradesSection
from app.ui.setup.page import SetupPage
from app.ui.setup.rhythm_section import RhythmSection
from app.ui.setup.sections import section_entries
from app.ui.setup.topics_section import TopicsSection
from tests.support.rooms import DeskAt, shown, unnamed, words_on
from tests.support.setting_up import typed


@pytest.fixture
def page(empty_desk: DeskAt, qtbot: QtBot) -> SetupPage:
    made = SetupPage(empty_desk.desk)
    shown(made, qtbot)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.visit(Place("setup"))
    return made


def button(page: SetupPage, words: str) -> PlaceButton:
    return next(b for b in page.findChildren(PlaceButton) if b.text() == words)


def test_the_first_section_is_shown_at_first(page: SetupPage) -> None:
    assert isinstance(page.section, AboutSection)
    assert button(page, "Name and purpose").isChecked()
    assert "Spring 2027" in words_on(page)


def test_a_section_is_chosen_from_the_list_and_remembered(page: SetupPage, empty_desk: DeskAt) -> None:
    button(page, "Grades").click()
    assert isinstance(page.section, GradesSection)
    again = SetupPage(empty_desk.desk)
    again.visit(Place("setup"))
    assert isinstance(again.section, GradesSection)


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        (Place("setup", value="cadence_days"), RhythmSection),
        (Place("setup", value="topics", record_id=4), TopicsSection),
        (Place("setup", value="grades"), GradesSection),
    ],
)
def test_a_place_leads_to_its_section(page: SetupPage, place: Place, kind: type[object]) -> None:
    page.visit(place)
    assert isinstance(page.section, kind)
    assert len([section for section in page._sections.values() if section.isVisible()]) == 1


def test_what_is_kept_is_said_at_the_head(page: SetupPage, qtbot: QtBot) -> None:
    page.visit(Place("setup", value="sponsor"))
    assert "Saved just now" not in words_on(page)
    typed(page.section.row("sponsor").field, "Helen Marsh", qtbot)  # type: ignore[arg-type]
    assert "Saved just now" in words_on(page)
    button(page, "Grades").click()
    assert "Saved just now" not in words_on(page)


def test_the_page_goes_on_when_the_program_changes(page: SetupPage, store: Store, empty_desk: DeskAt) -> None:
    with store.edit("Rename"):
        store.programs.change(replace(store.programs.get(1), name="Summer 2027"))
    changed = empty_desk.desk._replace(program=store.programs.get(1))
    assert page.renew(changed)
    assert "Summer 2027" in words_on(page)


def test_typing_a_name_is_not_disturbed_by_keeping_it(page: SetupPage, qtbot: QtBot) -> None:
    field = page.section.row("name").field
    field.setFocus()
    field.selectAll()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, "Sum")
    field.settle()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, "mer")
    assert field.text() == "Summer"  # type: ignore[attr-defined]


def test_on_a_narrow_page_the_section_is_chosen_from_a_field(page: SetupPage) -> None:
    page.resize(640, 560)
    QApplication.processEvents()
    choice = page.findChild(ChoiceField)
    assert isinstance(choice, ChoiceField)
    assert choice.isVisible()
    assert not button(page, "Grades").isVisible()
    choice.picked.emit("topics")
    assert isinstance(page.section, TopicsSection)
    page.take_focus()
    assert choice.hasFocus()


def test_the_keyboard_begins_at_the_list(page: SetupPage) -> None:
    page.take_focus()
    assert button(page, "Name and purpose").hasFocus()


@pytest.mark.parametrize("entry", section_entries(), ids=lambda entry: entry.key)
@pytest.mark.parametrize("width", [1080, 640])
def test_every_section_fits_and_every_control_has_a_name(page: SetupPage, entry: object, width: int) -> None:
    page.resize(width, 560)
    page.show_section(entry.key)  # type: ignore[attr-defined]
    QApplication.processEvents()
    assert unnamed(page) == []
    assert page.section.width() <= page.width()
    assert page.section.minimumSizeHint().width() <= page._area.viewport().width()
