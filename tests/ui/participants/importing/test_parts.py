"""The parts of the dialog stand behind tabs; what there is nothing of has none."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.participants.importing.draft import ImportDraft
from app.ui.participants.importing.outcome_lines import COLUMNS, GRADES, LIKELY, NOTES
from app.ui.participants.importing.parts import PEOPLE, ImportParts
from tests.support.builders import add_participant
from tests.support.imports import PEOPLE as LINES
from tests.support.imports import a_draft, settled
from tests.support.rooms import DeskAt, shown, unnamed


def a_view(at: DeskAt, draft: ImportDraft, qtbot: QtBot) -> ImportParts:
    parts = ImportParts(at.desk.theme, draft)
    draft.table_known.connect(parts.show_table)
    draft.people_known.connect(parts.show_people)
    draft.plan_known.connect(parts.show_plan)
    shown(parts, qtbot, 740, 520)
    parts.show_table()
    parts.show_plan()
    return parts


def tabs_of(parts: ImportParts) -> list[str]:
    names = (PEOPLE, COLUMNS, GRADES, LIKELY, NOTES)
    return [parts.tabs.tab(key).accessibleName() for key in names if parts.tabs.tab(key).isVisible()]


def test_tabs_count_what_is_behind_them(empty_desk: DeskAt, qtbot: QtBot) -> None:
    add_participant(empty_desk.desk.store, "Ana Ruiz")
    parts = a_view(empty_desk, a_draft(empty_desk, qtbot), qtbot)

    assert tabs_of(parts) == ["Rows, 5", "Columns, 9", "Grades, 2", "Look alike, 1"]


def test_a_plain_table_has_rows_and_columns_only(empty_desk: DeskAt, qtbot: QtBot) -> None:
    parts = a_view(empty_desk, a_draft(empty_desk, qtbot, ["Name", "Ana Ruiz"]), qtbot)

    assert tabs_of(parts) == ["Rows, 1", "Columns, 1"]


@pytest.mark.parametrize("key", [PEOPLE, COLUMNS, GRADES])
def test_each_part_can_be_looked_at(empty_desk: DeskAt, qtbot: QtBot, key: str) -> None:
    parts = a_view(empty_desk, a_draft(empty_desk, qtbot), qtbot)
    parts.look_at(key)
    part = {PEOPLE: parts.people, COLUMNS: parts.columns, GRADES: parts.grades}[key]

    assert part.isVisible()
    assert parts.tabs.tab(key).hasFocus()
    assert unnamed(parts) == []


def test_tabs_that_wait_are_marked_until_they_are_decided(empty_desk: DeskAt, qtbot: QtBot) -> None:
    add_participant(empty_desk.desk.store, "Ana Ruiz")
    draft = a_draft(empty_desk, qtbot)
    parts = a_view(empty_desk, draft, qtbot)
    waits = [parts.tabs.tab(key).accessibleDescription() for key in (GRADES, LIKELY)]
    assert waits == ["Waits for a decision"] * 2

    draft.decide(2, same=True)
    settled(draft, qtbot)
    draft.order_grades(["AO", "SEO"])
    assert [parts.tabs.tab(key).accessibleDescription() for key in (GRADES, LIKELY)] == ["", ""]


def test_a_part_that_empties_gives_way_to_the_rows(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot)
    parts = a_view(empty_desk, draft, qtbot)
    parts.look_at(GRADES)
    grade = LINES[0].split(",").index("Grade")
    draft.mean(grade, "")
    settled(draft, qtbot)

    assert parts.people.isVisible()
    assert "Grades" not in " ".join(tabs_of(parts))


def test_a_table_in_which_nobody_is_found_shows_its_columns(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot, ["Wer,Was", "Ana Ruiz,Analystin"])
    parts = a_view(empty_desk, draft, qtbot)
    parts.show_trouble("No column holds names.")

    assert parts.columns.isVisible()
    assert parts.columns.banner.words == "No column holds names."
