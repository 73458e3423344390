"""The draft follows every decision with the table read, understood and planned again."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.participants import WillingAs
from app.domain.problems import trouble
from app.operations.import_reading import TableFile
from app.ui.participants.importing.draft import ImportDraft
from tests.support.builders import a_person, add_participant
from tests.support.imports import PEOPLE, a_draft, a_file, settled
from tests.support.rooms import DeskAt


def counts(draft: ImportDraft) -> tuple[int, int, int, int]:
    assert draft.planned is not None
    plan = draft.planned.plan
    return len(plan.new), plan.updated, plan.unchanged, plan.rows_skipped


def test_a_table_is_read_understood_and_planned_by_itself(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot)

    assert counts(draft) == (3, 0, 0, 2)
    assert [column.field for column in draft.columns()] == [
        "staff_number", "name", "email", "title", "grade", "manager", "can_share", "", "",
    ]  # fmt: skip
    assert [row.id for row in draft.rows] == [2, 3, 4, 5, 6]
    assert (draft.problem, draft.is_busy) == (None, False)


def test_people_are_known_before_it_is_known_what_becomes_of_them(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft, fates = ImportDraft(empty_desk.desk, lambda: a_file(*PEOPLE), empty_desk.host), list[object]()
    draft.people_known.connect(lambda: fates.extend(row.fate for row in draft.rows))
    draft.begin()
    settled(draft, qtbot)

    assert fates == [None] * 4


def test_a_column_can_mean_something_else(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot)
    draft.mean(8, "site")
    settled(draft, qtbot)

    assert draft.rows[0].said is not None
    assert draft.rows[0].said.site == "37"
    assert draft.columns()[8].field == "site"


def test_another_encoding_reads_the_file_again_without_opening_it(empty_desk: DeskAt, qtbot: QtBot) -> None:
    opened: list[int] = []

    def load() -> TableFile:
        opened.append(1)
        return a_file("Name;Ort", "Jörg;Köln", encoding="cp1252")

    draft = ImportDraft(empty_desk.desk, load, empty_desk.host)
    draft.begin()
    settled(draft, qtbot)
    draft.read_as(draft.how._replace(encoding="cp1253"))
    settled(draft, qtbot)

    assert draft.rows[0].said is not None
    assert (draft.rows[0].said.name, opened) == ("Jφrg", [1])


def test_what_columns_mean_is_kept_while_their_headings_stay(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot, ["Name;What", "Jörg;Köln"])
    draft.mean(1, "site")
    draft.read_as(draft.how._replace(encoding="cp1252"))
    settled(draft, qtbot)
    assert draft.columns()[1].field == "site"

    draft.read_as(draft.how._replace(delimiter=","))
    settled(draft, qtbot)
    assert [column.heading for column in draft.columns()] == ["Name;What"]


def test_the_side_counts_for_everybody(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot)
    draft.choose_side(WillingAs.MENTEE)
    settled(draft, qtbot)

    assert {row.member.willing_as for row in draft.rows if row.member} == {WillingAs.MENTEE}


def test_a_likely_duplicate_is_decided_and_undecided(empty_desk: DeskAt, qtbot: QtBot) -> None:
    add_participant(empty_desk.desk.store, "Marianne Vogel")
    draft = a_draft(empty_desk, qtbot, ["Name,Title", "Marianne Vogl,Director"])
    assert counts(draft) == (1, 0, 0, 0)

    draft.decide(2, same=True)
    settled(draft, qtbot)
    assert counts(draft) == (0, 1, 0, 0)

    draft.decide(2, same=False)
    settled(draft, qtbot)
    assert counts(draft) == (1, 0, 0, 0)


def test_grades_get_their_order_at_once(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot)
    draft.order_grades(["AO", "SEO"])

    assert draft.planned is not None
    assert not draft.is_busy
    assert (draft.planned.plan.grades, draft.planned.plan.unranked) == (("AO", "SEO"), ())


def test_an_order_goes_with_the_grades_that_it_was_about(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot)
    draft.order_grades(["AO", "SEO"])
    draft.choose_side(WillingAs.MENTOR)
    settled(draft, qtbot)
    assert draft.choices.grades == ("AO", "SEO")

    draft.mean(3, "grade")
    settled(draft, qtbot)
    assert draft.choices.grades == ()


def test_a_file_that_cannot_be_read_is_a_trouble(empty_desk: DeskAt, qtbot: QtBot) -> None:
    def load() -> TableFile:
        raise trouble("file-missing", path=Path("people.csv"))

    draft = ImportDraft(empty_desk.desk, load, empty_desk.host)
    with qtbot.waitSignal(draft.troubled):
        draft.begin()

    assert draft.problem is not None
    assert (draft.problem.code, draft.planned) == ("file-missing", None)


def test_a_table_without_names_is_mended_by_saying_where_they_are(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot, ["Wer,Was", "Ana Ruiz,Analystin"])
    assert draft.problem is not None
    assert draft.problem.code == "table-without-names"

    draft.mean(0, "name")
    settled(draft, qtbot)
    assert (draft.problem, counts(draft)) == (None, (1, 0, 0, 0))


def test_a_table_without_names_is_not_planned_whatever_else_is_decided(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot)
    draft.mean(1, "")
    settled(draft, qtbot)
    assert draft.problem is not None

    draft.choose_side(WillingAs.MENTOR)
    assert not draft.is_busy
    assert draft.problem is not None


def test_a_change_of_the_file_makes_the_plan_anew(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot)
    add_participant(empty_desk.desk.store, person=a_person("Ana Ruiz", staff_number="N-1"))
    qtbot.waitUntil(lambda: not draft.is_busy and counts(draft) == (2, 1, 0, 2))


@pytest.mark.parametrize("ends", [True, False])
def test_the_file_is_not_heeded_once_the_draft_has_ended(empty_desk: DeskAt, qtbot: QtBot, ends: bool) -> None:
    draft = a_draft(empty_desk, qtbot)
    if ends:
        draft.stop()
    else:
        draft.heeds_file = False
    add_participant(empty_desk.desk.store, "Dora Maar")

    assert not draft.is_busy
