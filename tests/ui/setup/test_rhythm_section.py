from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.day_field import DayField
from app.ui.setup.rhythm_section import RhythmSection, outcome_words
from tests.support.builders import ENDS_ON, STARTS_ON, a_program
from tests.support.rooms import DeskAt, unnamed, words_on
from tests.support.setting_up import a_bench, on_screen, typed


class Days:
    def __init__(self, section: RhythmSection) -> None:
        self.section = section
        self.starts, self.ends = section.findChildren(DayField)

    def problems(self) -> tuple[bool, bool]:
        return bool(self.section.row("starts_on").problem), bool(self.section.row("ends_on").problem)


@pytest.fixture
def days(empty_desk: DeskAt, qtbot: QtBot) -> Days:
    section = RhythmSection(a_bench(empty_desk))
    on_screen(section, qtbot)
    return Days(section)


def test_days_are_typed_as_people_type_them(days: Days, store: Store, qtbot: QtBot) -> None:
    typed(days.ends, "30 sep", qtbot)
    assert store.programs.get(1).ends_on == date(2027, 9, 30)
    assert days.ends.text() == "30 Sept 2027"
    assert store.undo_label() == "Change the dates of Spring 2027"


def test_an_end_before_the_start_is_told_beside_the_field(days: Days, store: Store, qtbot: QtBot) -> None:
    typed(days.ends, "1 jan 2027", qtbot)
    assert "would end before it starts" in days.section.row("ends_on").problem
    assert (store.programs.get(1).starts_on, store.programs.get(1).ends_on) == (STARTS_ON, ENDS_ON)
    assert days.ends.text() == "1 Jan 2027", "what was typed stays"


def test_a_start_that_crosses_the_end_waits_for_it(days: Days, store: Store, qtbot: QtBot) -> None:
    typed(days.starts, "1 sep 2027", qtbot)
    assert days.problems() == (True, False)
    typed(days.ends, "1 mar 2028", qtbot)
    assert days.problems() == (False, False)
    program = store.programs.get(1)
    assert (program.starts_on, program.ends_on) == (date(2027, 9, 1), date(2028, 3, 1))


@pytest.mark.parametrize(("words", "said"), [("soonish", "No day can be read"), ("", "A program needs this day")])
def test_what_is_no_day_is_told(days: Days, store: Store, qtbot: QtBot, words: str, said: str) -> None:
    typed(days.starts, words, qtbot)
    assert said in days.section.row("starts_on").problem
    assert store.programs.get(1).starts_on == STARTS_ON


def test_what_the_numbers_mean_is_said(days: Days, store: Store, qtbot: QtBot) -> None:
    assert "has 6 sessions, the last of them due by 17 June 2027." in words_on(days.section)
    assert outcome_words(a_program(ends_on=date(2027, 3, 1))).endswith("fit before the end.")
    assert "no pairing can be completed" in outcome_words(a_program(target_sessions=3))


def test_every_control_has_a_name(days: Days) -> None:
    assert unnamed(days.section) == []
