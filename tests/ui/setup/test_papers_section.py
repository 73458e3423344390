import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.programs import PaperSize
from app.storage import Store
from app.ui.common.choice_field import ChoiceField
from app.ui.common.segments import Segments
from app.ui.common.suggest_field import SuggestField
from app.ui.setup.papers_section import PapersSection
from tests.support.rooms import DeskAt, unnamed
from tests.support.setting_up import a_bench, on_screen, typed


@pytest.fixture
def section(empty_desk: DeskAt, qtbot: QtBot) -> PapersSection:
    made = PapersSection(a_bench(empty_desk))
    on_screen(made, qtbot)
    return made


def zone(section: PapersSection) -> SuggestField:
    found = section.findChild(SuggestField)
    assert isinstance(found, SuggestField)
    return found


def test_a_zone_is_found_by_a_few_letters_of_its_city(section: PapersSection, store: Store, qtbot: QtBot) -> None:
    field = zone(section)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "new y")
    assert field.offered()[0] == "America/New York"
    field.take(0)
    assert store.programs.get(1).zone == "America/New_York"
    section.reload()
    assert field.text() == "America/New York"
    field.left.emit()
    assert section.row("zone").problem == ""


def test_a_whole_name_needs_no_list(section: PapersSection, store: Store, qtbot: QtBot) -> None:
    typed(zone(section), "europe/lisbon", qtbot)
    assert store.programs.get(1).zone == "Europe/Lisbon"


def test_what_is_no_zone_is_told_when_the_field_is_left(
    section: PapersSection, store: Store, qtbot: QtBot
) -> None:
    typed(zone(section), "europe", qtbot)
    assert section.row("zone").problem == "", "somebody is still choosing"
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    qtbot.keyClick(zone(section), Qt.Key.Key_Tab)
    assert "There is no time zone europe" in section.row("zone").problem
    assert store.programs.get(1).zone == "UTC"
    typed(zone(section), "atlantis", qtbot)
    assert "There is no time zone atlantis" in section.row("zone").problem


def test_language_and_paper_are_chosen(section: PapersSection, store: Store) -> None:
    choice, size = section.findChild(ChoiceField), section.findChild(Segments)
    assert isinstance(choice, ChoiceField)
    assert isinstance(size, Segments)
    choice.picked.emit("en_US")
    size.pick("Letter")
    assert (store.programs.get(1).language, store.programs.get(1).paper) == ("en_US", PaperSize.LETTER)
    assert unnamed(section) == []
