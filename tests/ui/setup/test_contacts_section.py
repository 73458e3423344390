import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.text_fields import TextField
from app.ui.setup.contacts_section import ContactsSection
from tests.support.rooms import DeskAt, unnamed
from tests.support.setting_up import a_bench, on_screen, typed


@pytest.fixture
def section(empty_desk: DeskAt, qtbot: QtBot) -> ContactsSection:
    made = ContactsSection(a_bench(empty_desk))
    on_screen(made, qtbot)
    return made


def field(section: ContactsSection, name: str) -> TextField:
    found = section.row(name).field
    assert isinstance(found, TextField)
    return found


@pytest.mark.parametrize("name", ["coordinator_name", "coordinator_email"])
def test_a_pasted_name_with_address_fills_both_fields(section: ContactsSection, store: Store, name: str) -> None:
    QGuiApplication.clipboard().setText("Ana Ruiz <ana@example.org>")
    field(section, name).setFocus()
    field(section, name).paste()
    program = store.programs.get(1)
    assert (program.coordinator_name, program.coordinator_email) == ("Ana Ruiz", "ana@example.org")
    assert field(section, "coordinator_name").text() == "Ana Ruiz"
    assert field(section, "coordinator_email").text() == "ana@example.org"
    assert store.undo() == "Change the coordinator of Spring 2027"
    assert store.programs.get(1).coordinator_email == ""


def test_an_address_that_can_not_be_is_told(section: ContactsSection, store: Store, qtbot: QtBot) -> None:
    typed(field(section, "coordinator_email"), "ana", qtbot)
    assert "ana is no e-mail address" in section.row("coordinator_email").problem
    typed(field(section, "coordinator_email"), "ana@example.org", qtbot)
    assert section.row("coordinator_email").problem == ""
    assert store.programs.get(1).coordinator_email == "ana@example.org"


def test_every_control_has_a_name(section: ContactsSection) -> None:
    assert unnamed(section) == []
