"""sample, new, undo, redo and check."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.cli.faces import today_here
from app.storage import Store
from tests.support.builders import a_person
from tests.support.command_line import counterpart, done
from tests.support.dumps import records_in
from tests.support.people_files import a_csv
from tests.support.samples import a_sample


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with one program and one import: two steps."""
    path = tmp_path / "program.counterpart"
    done("new", path, "--name", "Spring 2027", "--purpose", "Why not")
    done("import", path, a_csv(tmp_path / "people.csv", "Name", "Ana Ruiz", "Bo Lind"))
    return path


# --- sample


def test_the_sample_stands_as_of_the_day_given_else_today(tmp_path: Path) -> None:
    ran = counterpart("sample", tmp_path / "a", "--as-of", "2027-03-16")
    counterpart("sample", tmp_path / "b")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"The sample program is in {tmp_path / 'a'}. All people in it are invented.\n"
    assert records_in(tmp_path / "a") == records_in(a_sample(tmp_path / "same"))
    assert records_in(tmp_path / "b") == records_in(a_sample(tmp_path / "now", today_here()))


def test_a_sample_over_a_file_is_refused(path: Path) -> None:
    before = path.read_bytes()

    ran = counterpart("sample", path)

    assert ran.code == 1
    assert "exists already and was left as it is" in ran.err
    assert path.read_bytes() == before


# --- new


def test_new_makes_the_file_with_the_program(tmp_path: Path) -> None:
    path = tmp_path / "new.counterpart"

    ran = counterpart("new", path, "--name", "Frühling 2027", "--purpose", "Ein Satz.")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"The program Frühling 2027 is in {path}. Import people next.\n"


def test_new_takes_what_stands_on_every_paper(tmp_path: Path) -> None:
    path = tmp_path / "new.counterpart"

    done(
        "new", path, "--name", "S", "--purpose", "P", "--organization", "Northwater", "--coordinator", "Ana, 0107",
        "--support", "Staff Support, 0142",
    )  # fmt: skip

    with Store.open(path) as store:
        program = store.programs.all()[0]
    assert (program.organization, program.coordinator_name) == ("Northwater", "Ana, 0107")
    assert program.support_contact == "Staff Support, 0142"


def test_new_adds_a_program_to_a_file_that_is_there(path: Path) -> None:
    done("new", path, "--name", "Autumn 2027", "--purpose", "Why")

    with Store.open(path) as store:
        assert {program.name for program in store.programs.all()} == {"Spring 2027", "Autumn 2027"}
        assert len(store.people.all()) == 2


def test_two_programs_of_one_name_are_refused(path: Path) -> None:
    before = records_in(path)

    ran = counterpart("new", path, "--name", "SPRING 2027", "--purpose", "Why")

    assert (ran.code, ran.out) == (1, "")
    assert "has a program called SPRING 2027 already" in ran.err
    assert records_in(path) == before


@pytest.mark.parametrize(("name", "purpose"), [("", "Why"), ("Spring", " ")])
def test_a_blank_name_or_purpose_makes_nothing(tmp_path: Path, name: str, purpose: str) -> None:
    ran = counterpart("new", tmp_path / "new.counterpart", "--name", name, "--purpose", purpose)

    assert ran.code == 1
    assert "Nothing was made." in ran.err
    assert list(tmp_path.iterdir()) == []


# --- undo and redo


def test_steps_are_taken_back_and_done_again_by_name_until_there_are_none(path: Path) -> None:
    full = records_in(path)

    assert done("undo", path).out == "Taken back: Import 2 participants.\n"
    assert done("undo", path).out == "Taken back: Add the program Spring 2027.\n"
    assert all(not rows for rows in records_in(path).values())
    last = counterpart("undo", path)
    assert (last.code, last.out, last.err) == (1, "", "There is nothing to undo in this file.\n")

    assert done("redo", path).out == "Done again: Add the program Spring 2027.\n"
    assert done("redo", path).out == "Done again: Import 2 participants.\n"
    assert records_in(path) == full
    last = counterpart("redo", path)
    assert (last.code, last.out, last.err) == (1, "", "There is nothing to redo in this file.\n")


def test_a_program_that_the_file_has_not_takes_no_step_back(path: Path) -> None:
    before = records_in(path)

    ran = counterpart("undo", path, "--program", "Autumn")

    assert (ran.code, ran.out) == (1, "")
    assert "There is no program called Autumn" in ran.err
    assert records_in(path) == before


def test_a_new_step_ends_what_could_be_done_again(path: Path, tmp_path: Path) -> None:
    done("undo", path)
    done("import", path, a_csv(tmp_path / "others.csv", "Name", "Chen Wei"))

    assert counterpart("redo", path).code == 1
    with Store.open(path) as store:
        assert [person.name for person in store.people.all()] == ["Chen Wei"]


# --- check


def test_a_sound_file_is_told_with_what_it_holds(path: Path) -> None:
    ran = counterpart("check", path)

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"{path} is sound: 2 people, 1 program.\n"


def test_what_deserves_a_look_stands_on_standard_error_and_the_file_is_still_sound(path: Path) -> None:
    with Store.open(path) as store, store.edit("Twice"):
        store.people.add([a_person("Chen Wei", email="x@x.org"), a_person("Dee Poe", email="X@x.org")])

    ran = counterpart("check", path)

    assert ran.code == 0
    assert "Chen Wei and Dee Poe share" in ran.err or "Dee Poe and Chen Wei share" in ran.err
    assert "is sound" in ran.out


def test_a_file_with_broken_links_is_damaged(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE participant SET person_id = 999 WHERE id = 1")
        connection.commit()

    ran = counterpart("check", path)

    assert (ran.code, ran.out) == (1, "")
    assert "participant 1 -> person" in ran.err
    assert f"{path} is damaged. It was left as it is" in ran.err


def test_checking_leaves_the_file_byte_by_byte(path: Path) -> None:
    before = path.read_bytes()

    done("check", path)

    assert path.read_bytes() == before
