"""A row is told in words: what becomes of it, and what each cell becomes."""

import pytest

from app.domain.participants import WillingAs
from app.operations.import_reading import FIELDS, Reading, guessed_table, mapped, people_in
from app.operations.import_rows import Fate, PlannedRow, planned_rows, read_rows
from app.storage import Store
from app.text import columns
from app.ui.participants.importing.row_words import (
    CellWords,
    cells_in_words,
    fate_look,
    name_of,
    other_cells,
    side_of,
)
from tests.support.imports import a_file, planned, read_people
from tests.support.rooms import TODAY


def only_row(*lines: str) -> tuple[PlannedRow, dict[str, CellWords]]:
    """The first row of a table of these lines, and its cells by what they mean."""
    read = read_people(*lines)
    row = read_rows(read)[0]
    return row, {cell.field: cell for cell in cells_in_words(row, read)}


def test_every_fate_has_a_badge_of_its_own() -> None:
    looks = [fate_look(fate) for fate in Fate]

    assert len({look.words for look in looks}) == len({look.icon for look in looks}) == len(Fate)


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_is_told_in_words(field: str) -> None:
    guessed = guessed_table(a_file("Who;What", "Ana Ruiz;2020-01-02"), Reading())
    read = people_in(guessed.table, mapped(guessed, [(0, "name"), (1, field), (0, "name")]), TODAY)

    told = {cell.field: cell.becomes for cell in cells_in_words(read_rows(read)[0], read)}
    assert told["Name"] == "Ana Ruiz" or field in ("given_name", "family_name")
    assert isinstance(told[columns.field(field)], str)


def test_cells_stand_beside_what_they_become() -> None:
    _row, cells = only_row(
        "Name;Joined on;Years;Availability;Formats;Languages;Employment status;Places;Mentor or mentee;Can share",
        '"Ruiz, Ana  M";3.4.2020;4,5;tue-pm, mon-am;in person, remote;es, en;left;2;mentee;Bees: 3',
    )

    assert (cells["Name"].raw, cells["Name"].becomes) == ("Ruiz, Ana  M", "Ana M Ruiz")
    assert cells["Joined on"].becomes == "3 Apr 2020"
    assert cells["Years in the organization"].becomes == "4.5"
    assert cells["Availability"].becomes == "Mon morning and Tue afternoon"
    assert cells["Ways of meeting"].becomes == "in person and remote"
    assert cells["Employed or left"].becomes == "has left"
    assert cells["Places (how many pairings)"].becomes == "2"
    assert cells["Side (mentor or mentee)"].becomes == "mentee (senior)"
    assert cells["Can share"].becomes == "Bees: 3"


def test_what_could_not_be_read_becomes_nothing() -> None:
    _row, cells = only_row("Name,Email,Joined on", "Ana Ruiz,nonsense,soon", "Bo Lind,b@x.org,2020-01-01")

    assert (cells["E-mail"].raw, cells["E-mail"].becomes) == ("nonsense", "")
    assert cells["Joined on"].becomes == ""


def test_cells_that_mean_nothing_are_told_apart_and_sensitive_ones_not_at_all() -> None:
    read = read_people("Name,Shoe size,DOB,Shelf", "Ana Ruiz,37,1990-01-01,")

    assert other_cells(read_rows(read)[0], read) == [("Shoe size", "37")]


def test_a_row_shows_the_side_that_will_be_taken(store: Store) -> None:
    plan, _facts = planned(store, ["Name,Mentor or mentee", "Ana Ruiz,mentor"], side=WillingAs.MENTEE)

    assert side_of(planned_rows(plan)[0]) is WillingAs.MENTEE
    assert side_of(read_rows(plan.read)[0]) is WillingAs.MENTOR


def test_a_row_of_nobody_has_no_name_and_no_side(store: Store) -> None:
    plan, _facts = planned(store, ["Name,Email", "Ana Ruiz,", ",x@x.org"])
    nobody = planned_rows(plan)[1]

    assert (name_of(nobody), side_of(nobody)) == ("\N{EM DASH}", WillingAs.EITHER)
    assert [cell.becomes for cell in cells_in_words(nobody, plan.read)] == ["", ""]


def test_a_grade_is_shown_as_the_file_spells_it(store: Store) -> None:
    with store.edit("Grades"):
        store.grades.set_order(["SEO"])
    plan, _facts = planned(store, ["Name,Grade", "Ana Ruiz,seo"])

    [_name, grade] = cells_in_words(planned_rows(plan)[0], plan.read)
    assert (grade.raw, grade.becomes) == ("seo", "SEO")
