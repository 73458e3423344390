"""Likely duplicates are listed for a decision, some at a time, and a decision can be changed."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.participants.importing.draft import ImportDraft
from app.ui.participants.importing.likely_line import SAME
from app.ui.participants.importing.likely_part import LikelyPart
from tests.support.builders import add_participant
from tests.support.imports import a_draft, settled
from tests.support.rooms import DeskAt, shown, words_on


def a_part(at: DeskAt, draft: ImportDraft, qtbot: QtBot) -> LikelyPart:
    part = LikelyPart(at.desk.theme, draft, QPushButton())

    def show() -> None:
        assert draft.planned is not None
        assert draft.facts is not None
        part.show_plan(draft.planned.plan, draft.facts)

    draft.plan_known.connect(show)
    show()
    shown(part, qtbot, 700, 500)
    return part


@pytest.fixture
def draft(empty_desk: DeskAt, qtbot: QtBot) -> ImportDraft:
    add_participant(empty_desk.desk.store, "Marianne Vogel")
    return a_draft(empty_desk, qtbot, ["Name,Title", "Marianne Vogl,Director", "Ana Ruiz,", "Ana Ruíz,"])


def test_rows_are_compared_with_people_of_the_file_and_with_rows_above(
    empty_desk: DeskAt, draft: ImportDraft, qtbot: QtBot
) -> None:
    part = a_part(empty_desk, draft, qtbot)

    assert [like.row for like in part.lines] == [2, 4]
    words = words_on(part)
    assert "In the file" in words
    assert "Row 3" in words


def test_a_decision_changes_the_plan_and_leaves_the_line_where_it_is(
    empty_desk: DeskAt, draft: ImportDraft, qtbot: QtBot
) -> None:
    part = a_part(empty_desk, draft, qtbot)
    line = next(iter(part.lines.values()))
    line.choice.segment(SAME).click()
    settled(draft, qtbot)

    assert draft.planned is not None
    assert draft.planned.plan.updated == 1
    assert next(iter(part.lines.values())) is line
    assert line.choice.chosen == SAME


def test_many_come_some_at_a_time(empty_desk: DeskAt, qtbot: QtBot) -> None:
    rows = [f"Marianne Vogel{'abcdefghij'[number % 10]}{'klmno'[number // 10]}" for number in range(45)]
    draft = a_draft(empty_desk, qtbot, ["Name", *rows])
    part = a_part(empty_desk, draft, qtbot)
    assert (len(part.lines), part.more.isVisible()) == (20, True)

    while part.more.isVisible():
        part.more.click()

    assert draft.planned is not None
    assert list(part.lines) == list(draft.planned.plan.likely_duplicates)
    assert len(part.lines) > 40
