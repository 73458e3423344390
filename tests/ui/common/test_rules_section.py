import pytest
from pytestqt.qtbot import QtBot

from app.domain.programs import Rules
from app.storage import Store
from app.ui.common.number_field import NumberField
from app.ui.common.rules_section import RulesSection
from tests.support.rooms import DeskAt, unnamed
from tests.support.setting_up import a_bench, on_screen, typed

SWITCHES = [
    "different_team",
    "different_department",
    "different_manager",
    "consent_required",
    "both_sides_allowed",
]


@pytest.fixture
def section(empty_desk: DeskAt, qtbot: QtBot) -> RulesSection:
    made = RulesSection(a_bench(empty_desk))
    on_screen(made, qtbot)
    return made


def number(section: RulesSection, name: str) -> NumberField:
    field = section.row(name).field
    assert isinstance(field, NumberField)
    return field


@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_is_kept_when_it_is_pressed(section: RulesSection, store: Store, name: str) -> None:
    section.box(name).click()
    assert store.programs.get(1).rules == Rules(**{name: True})
    assert section.box(name).accessibleDescription()
    store.undo()
    section.reload()
    assert not section.box(name).isChecked()


def test_the_gaps_are_kept_and_must_not_cross(section: RulesSection, store: Store, qtbot: QtBot) -> None:
    typed(number(section, "greatest_gap"), "3", qtbot)
    typed(number(section, "smallest_gap"), "4", qtbot)
    assert section.row("greatest_gap").problem == ""
    assert "can't be below the smallest, which is 4" in section.row("smallest_gap").problem
    typed(number(section, "greatest_gap"), "", qtbot)
    typed(number(section, "smallest_gap"), "4 ", qtbot)
    rules = store.programs.get(1).rules
    assert (rules.smallest_gap, rules.greatest_gap) == (4, None)
    assert store.undo_label() == "Change the smallest gap of Spring 2027"


def test_a_switch_is_shown_by_putting_the_keyboard_there(section: RulesSection) -> None:
    section.show_part("consent_required", 0)
    assert section.box("consent_required").hasFocus()
    section.show_part("years_apart", 0)
    assert number(section, "years_apart").hasFocus()


def test_every_control_has_a_name(section: RulesSection) -> None:
    assert unnamed(section) == []
