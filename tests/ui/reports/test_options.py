from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.operations.kept_out import KeptOut
from app.ui.common.check_box import CheckBox
from app.ui.common.day_field import DayField
from app.ui.reports.days_field import DaysField
from app.ui.reports.options import PaperOptions
from app.ui.reports.papers import PaperKind, paper_entries
from app.ui.reports.session_picker import SessionPicker
from app.ui.reports.whose import WhoseFields
from tests.support.rooms import TODAY, DeskAt, shown, unnamed, words_on

ENTRIES = {entry.kind: entry for entry in paper_entries()}


def made_options(desk: DeskAt, changed: list[int], qtbot: QtBot) -> PaperOptions:
    made = PaperOptions(desk.desk)
    made.changed.connect(lambda: changed.append(1))
    shown(made, qtbot, 288, 640)
    return made


@pytest.fixture
def changed() -> list[int]:
    return []


@pytest.fixture
def options(desk: DeskAt, changed: list[int], qtbot: QtBot) -> PaperOptions:
    return made_options(desk, changed, qtbot)


def part(options: PaperOptions, kind: type[Any]) -> Any:
    [found] = options.findChildren(kind)
    return found


def test_at_first_this_week_s_agendas_are_wanted_with_their_sheets(options: PaperOptions) -> None:
    wish = options.wish
    assert (wish.kind, wish.days, wish.with_sheets, wish.as_of) == (PaperKind.WEEK, 7, True, TODAY)


def test_each_paper_has_its_own_options_and_no_dead_ones(options: PaperOptions) -> None:
    shown_for = {}
    for kind, entry in ENTRIES.items():
        options.show_paper(entry)
        parts = (WhoseFields, DaysField, SessionPicker, DayField, CheckBox)
        shown_for[kind] = [one.__name__ for one in parts if part(options, one).isVisible()]
    of_pairings = ["WhoseFields", "SessionPicker"]
    assert shown_for == {
        PaperKind.WEEK: ["DaysField", "CheckBox"],
        PaperKind.ALL_PLANNED: ["CheckBox"],
        PaperKind.SESSION: ["SessionPicker", "CheckBox"],
        PaperKind.SHEETS: ["SessionPicker"],
        **dict.fromkeys(
            (PaperKind.LAUNCH_KIT, PaperKind.WELCOME, PaperKind.AGREEMENT, PaperKind.CALENDAR), of_pairings
        ),
        PaperKind.JOURNAL: ["SessionPicker"],
        PaperKind.CERTIFICATE: of_pairings,
        PaperKind.INTAKE: ["WhoseFields"],
        **dict.fromkeys((PaperKind.SURVEY, PaperKind.MID_POINT, PaperKind.EARLY_EXIT), of_pairings),
        PaperKind.SUMMARY: ["DayField"],
        PaperKind.SIGN_IN: ["WhoseFields"],
        PaperKind.PROFILE: [],
        PaperKind.AT_RISK: [],
        PaperKind.HAND_OVER: [],
        PaperKind.PEOPLE: [],
        PaperKind.PRIVACY_NOTICE: [],
    }


def test_who_reads_it_comes_first_and_the_paper_is_named(options: PaperOptions) -> None:
    options.show_paper(ENTRIES[PaperKind.SUMMARY])
    words = words_on(options)
    assert words.index("Who will read it") < words.index("Sponsor and everyone") < words.index("Up to")
    assert "On A4 paper" in words


def test_every_choice_is_a_change(options: PaperOptions, changed: list[int]) -> None:
    part(options, CheckBox).click()
    assert not options.wish.with_sheets
    part(options, DaysField).days_settled.emit(14)
    assert len(changed) == 2


def test_a_summary_is_as_of_a_day_and_never_of_one_to_come(options: PaperOptions, changed: list[int]) -> None:
    options.show_paper(ENTRIES[PaperKind.SUMMARY])
    field = part(options, DayField)
    field.pick(date(2027, 2, 1))
    assert options.wish.as_of == date(2027, 2, 1)
    field.pick(date(2030, 1, 1))
    assert options.wish.as_of == TODAY
    assert "still to come" in words_on(options)
    field.pick(date(2027, 3, 1))
    assert "still to come" not in words_on(options)
    assert len(changed) == 3


def test_what_was_chosen_last_is_remembered_but_nothing_about_people(
    options: PaperOptions, desk: DeskAt, qtbot: QtBot
) -> None:
    options.show_paper(ENTRIES[PaperKind.SESSION])
    story = next(story for story in desk.desk.store.stories(1) if story.planned)
    options.picker.show_pairing(story.pairing.id)
    part(options, CheckBox).click()
    part(options, DaysField).show_days(14)
    part(options, DaysField).days_settled.emit(14)

    again = made_options(desk, [], qtbot)
    assert (again.wish.kind, again.wish.days, again.wish.with_sheets) == (PaperKind.SESSION, 14, False)
    assert not again.wish.is_complete
    kept = " ".join(desk.notes.kept.values())
    assert story.mentor.person.name not in kept
    assert story.planned[0].code not in kept


def test_a_memory_that_makes_no_sense_is_not_heeded(desk: DeskAt, qtbot: QtBot) -> None:
    desk.notes.kept = {"reports/paper": "letter", "reports/days": "many"}
    made = made_options(desk, [], qtbot)
    assert (made.wish.kind, made.wish.days) == (PaperKind.WEEK, 7)


def test_what_stays_out_is_counted(options: PaperOptions) -> None:
    options.show_paper(ENTRIES[PaperKind.SUMMARY])
    options.show_kept(KeptOut(38))
    assert "Kept out of this paper\n38 texts" in words_on(options)
    options.show_kept(None)
    assert "Kept out" not in words_on(options)


def test_every_option_has_a_name(options: PaperOptions) -> None:
    for entry in ENTRIES.values():
        options.show_paper(entry)
        assert unnamed(options) == []
