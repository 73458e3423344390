"""What a table would bring is planned with all its surprises, before anything is written."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.participants import WillingAs
from app.domain.problems import CounterpartError
from app.operations.import_plans import ImportPlan, grade_order, plan_import, read_for_import
from app.storage import Store
from tests.support.people_files import a_csv
from tests.support.states import state_of

TODAY = date(2027, 3, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def plan(store: Store, folder: Path, *lines: str, side: WillingAs | None = None, grades: str = "") -> ImportPlan:
    """The plan of importing a table of these lines."""
    read = read_for_import(a_csv(folder / "people.csv", *lines), [], TODAY)
    return plan_import(store, read, side=side, grades=grade_order(grades))


def test_grades_are_read_from_a_list_with_commas() -> None:
    assert grade_order(" AA,  AO ,,SEO") == ("AA", "AO", "SEO")
    assert grade_order("") == ()


def test_a_grade_named_twice_is_refused() -> None:
    with pytest.raises(CounterpartError, match="grades-twice"):
        grade_order("AA, AO, aa")


def test_planning_writes_nothing(store: Store, folder: Path) -> None:
    before = state_of(store)

    made = plan(store, folder, "Name,Grade,Can share", "Ana Ruiz,AO,Beekeeping", grades="AO")

    assert len(made.new) == 1
    assert state_of(store) == before


def test_what_the_coordinator_says_of_a_column_counts(store: Store, folder: Path) -> None:
    table = a_csv(folder / "people.csv", "Wer,Was", "Ana Ruiz,Analystin")

    read = read_for_import(table, ["Wer=name", "Was=title"], TODAY)

    assert [(row.name, row.title) for row in read.people.rows] == [("Ana Ruiz", "Analystin")]


@pytest.mark.parametrize(
    ("override", "code"),
    [
        ("Name", "map-not-understood"),
        ("Nome=name", "column-unknown"),
        ("Name=nome", "field-unknown"),
        ("Sex=notes", "column-sensitive"),
        ("Name=", "table-without-names"),
    ],
)
def test_a_wrong_map_is_refused(folder: Path, override: str, code: str) -> None:
    table = a_csv(folder / "people.csv", "Name,Sex", "Ana Ruiz,F")

    with pytest.raises(CounterpartError, match=code):
        read_for_import(table, [override], TODAY)
