import pytest
from pytestqt.qtbot import QtBot

from app.domain.programs import ProgramStatus
from app.storage import Store
from app.ui.common.choice_field import ChoiceField
from app.ui.common.text_fields import TextArea
from app.ui.setup.about_section import AboutSection, status_meaning
from tests.support.rooms import DeskAt, unnamed, words_on
from tests.support.setting_up import a_bench, on_screen


@pytest.fixture
def section(empty_desk: DeskAt, qtbot: QtBot) -> AboutSection:
    made = AboutSection(a_bench(empty_desk))
    on_screen(made, qtbot)
    return made


def test_the_purpose_can_not_be_left_empty(section: AboutSection, store: Store) -> None:
    area = section.findChild(TextArea)
    assert isinstance(area, TextArea)
    area.setPlainText("")
    area.settle()
    assert "A program needs its purpose" in words_on(section)
    area.setPlainText("Nobody asks the juniors.")
    area.settle()
    assert "A program needs its purpose" not in words_on(section)
    assert store.programs.get(1).purpose == "Nobody asks the juniors."


def test_a_program_is_closed_through_its_status(section: AboutSection, store: Store) -> None:
    choice = section.findChild(ChoiceField)
    assert isinstance(choice, ChoiceField)
    choice.picked.emit("closed")
    section.reload()
    assert store.programs.get(1).status is ProgramStatus.CLOSED
    assert status_meaning(ProgramStatus.CLOSED) in words_on(section)
    assert store.undo() == "Change the status of Spring 2027"


def test_every_status_says_what_it_means() -> None:
    assert len({status_meaning(status) for status in ProgramStatus}) == len(ProgramStatus)


def test_every_control_has_a_name(section: AboutSection) -> None:
    assert unnamed(section) == []
