import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.number_field import NumberField
from app.ui.common.program_section import Section
from app.ui.common.segments import Segments
from app.ui.common.text_fields import TextArea, TextField
from tests.support.rooms import DeskAt, words_on
from tests.support.setting_up import a_bench, on_screen, typed


class Sample(Section):
    """A section with one row of each kind."""

    def __init__(self, desk: DeskAt) -> None:
        super().__init__(a_bench(desk))
        card = self.add_card("Sample", "About it.")
        self.name: TextField = self.add_line(card, "name", "Name", "a hint")
        self.support: TextArea = self.add_area(card, "support_contact", "Support")
        self.rhythm: NumberField = self.add_number(card, "cadence_days", "Days")
        options = [Option("en", "English"), Option("en_US", "English (United States)")]
        self.language: ChoiceField = self.add_choice(card, "language", "Language", options)
        self.zone: Segments = self.add_segments(
            card, "zone", "Zone", [Option("UTC", "UTC"), Option("Lisbon", "Lisbon")]
        )
        self.shown: list[str] = []
        self.add_show(lambda program: self.shown.append(program.name))
        self.end()


@pytest.fixture
def section(empty_desk: DeskAt, qtbot: QtBot) -> Sample:
    made = Sample(empty_desk)
    on_screen(made, qtbot)
    return made


def test_every_field_shows_what_the_file_holds(section: Sample) -> None:
    assert (section.name.text(), section.rhythm.text(), section.language.chosen) == ("Spring 2027", "30", "en")
    assert section.zone.chosen == "UTC"
    assert section.shown[-1] == "Spring 2027"
    assert "About it." in words_on(section)


def test_fields_are_kept_as_they_are_typed_and_chosen(section: Sample, store: Store, qtbot: QtBot) -> None:
    typed(section.name, "Spring", qtbot)
    typed(section.rhythm, "14", qtbot)
    section.support.setPlainText("Staff Support\nany day")
    section.support.settle()
    section.language.picked.emit("en_US")
    section.zone.pick("Lisbon")
    program = store.programs.get(1)
    assert (program.name, program.cadence_days, program.language) == ("Spring", 14, "en_US")
    assert (program.support_contact, program.zone) == ("Staff Support\nany day", "Europe/Lisbon")


def test_what_can_not_be_kept_is_said_below_and_stays_typed(section: Sample, store: Store, qtbot: QtBot) -> None:
    typed(section.name, "", qtbot)
    typed(section.rhythm, "0", qtbot)
    assert "A program needs a name" in section.row("name").problem
    assert "from 1 to 366" in section.row("cadence_days").problem
    with store.edit("Something else"):
        store.people.remove([])
    section.reload()
    assert (section.name.text(), section.rhythm.text()) == ("", "0")
    assert store.programs.get(1).name == "Spring 2027"
    typed(section.name, "Summer", qtbot)
    assert section.row("name").problem == ""


def test_a_part_is_shown_by_putting_the_keyboard_there(section: Sample, qtbot: QtBot) -> None:
    section.show_part("cadence_days", 0)
    assert section.rhythm.hasFocus()
    section.show_part("nothing", 0)
    assert section.rhythm.hasFocus()


def test_undo_shows_the_field_as_it_was(section: Sample, store: Store, qtbot: QtBot) -> None:
    typed(section.name, "Summer", qtbot)
    store.undo()
    section.reload()
    assert section.name.text() == "Spring 2027"


def test_fields_stop_where_reading_gets_hard(section: Sample, qtbot: QtBot) -> None:
    section.resize(1400, 700)
    assert section.name.width() == section.theme.px(480)
    assert section.name.alignment() & Qt.AlignmentFlag.AlignLeft
