"""Each row of a table is shown with what becomes of it and with its own problems."""

from datetime import date
from pathlib import Path

from app.operations.import_plans import ImportPlan, plan_import
from app.operations.import_reading import read_for_import
from app.operations.import_rows import Fate, planned_rows, read_rows, table_problems
from app.storage import Store
from tests.support.builders import a_person, add_participant
from tests.support.people_files import a_csv

TODAY = date(2027, 3, 1)


def plan(store: Store, folder: Path, *lines: str) -> ImportPlan:
    read = read_for_import(a_csv(folder / "people.csv", *lines), [], TODAY)
    return plan_import(store, store.programs.get(1), read)


def test_each_row_has_its_fate_in_the_order_of_the_table(store: Store, tmp_path: Path) -> None:
    add_participant(store, person=a_person("Ana Ruiz", email="a@x.org", title="Analyst"))
    add_participant(store, person=a_person("Bo Lind", email="b@x.org", title="Analyst"))

    rows = planned_rows(
        plan(
            store, tmp_path, "Name,Email,Title",
            "Ana Ruiz,a@x.org,Director", ",x@x.org,", "Bo Lind,b@x.org,Analyst",
            "Chen Wei,c@x.org,", ",,", "Chen W.,c@x.org,", "Total: 4,,",
        )
    )  # fmt: skip

    assert [(row.id, row.fate) for row in rows] == [
        (2, Fate.UPDATED), (3, Fate.SKIPPED), (4, Fate.UNCHANGED),
        (5, Fate.NEW), (7, Fate.SKIPPED), (8, Fate.SKIPPED),
    ]  # fmt: skip


def test_a_kept_row_shows_the_participant_who_comes_of_it(store: Store, tmp_path: Path) -> None:
    [row] = planned_rows(plan(store, tmp_path, "Name,Mentor or mentee", '"Ruiz, Ana",mentee'))

    assert row.said is not None
    assert row.member is not None
    assert (row.member.person.name, row.member.willing_as.value) == ("Ana Ruiz", "mentee")


def test_problems_stand_at_their_rows(store: Store, tmp_path: Path) -> None:
    made = plan(
        store, tmp_path, "Name,Email,Manager,Joined on",
        "Ana Ruiz,nonsense,Ana Ruiz,soon", "Bo Lind,b@x.org,,2020-01-01", "B. Lind,b@x.org,,", ",x@x.org,,",
        "Chen Wei,,Bo Lind,,too,much",
    )  # fmt: skip
    told = {row.id: [problem.code for problem in row.problems] for row in planned_rows(made)}

    assert told == {
        2: ["email-not-valid", "date-not-understood", "manager-self"],
        3: [],
        4: ["row-twice"],
        5: ["row-without-name"],
        6: ["row-longer-than-headers"],
    }
    assert table_problems(made) == ()


def test_what_concerns_the_whole_table_is_told_apart(store: Store, tmp_path: Path) -> None:
    made = plan(
        store, tmp_path, "Name,Joined on,Manager", "Ana Ruiz,03/04/2020,Nobody Here", "Bo Lind,05/06/2020,"
    )

    assert [problem.code for problem in table_problems(made)] == ["dates-ambiguous", "managers-unknown"]
    assert all(row.problems == () for row in planned_rows(made))


def test_nothing_that_was_told_is_lost_between_rows_and_table(store: Store, tmp_path: Path) -> None:
    made = plan(
        store, tmp_path, "Name,Email,Joined on,Manager", "Ana Ruiz,x,03/04/2020,Ana Ruiz", "Bo Lind,,soon,Nobody",
        "Total: 2,,,", ",y@x.org,,",
    )  # fmt: skip

    shown = [problem for row in planned_rows(made) for problem in row.problems] + list(table_problems(made))
    assert sorted(problem.code for problem in shown) == sorted(problem.code for problem in made.problems)


def test_rows_can_be_looked_at_before_it_is_known_what_becomes_of_them(tmp_path: Path) -> None:
    read = read_for_import(
        a_csv(tmp_path / "people.csv", "Name,Email", "Ana Ruiz,nonsense", ",x@x.org"), [], TODAY
    )

    [row] = read_rows(read)

    assert (row.id, row.fate, row.member) == (2, None, None)
    assert [problem.code for problem in row.problems] == ["email-not-valid"]
