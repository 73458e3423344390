"""Programs are made whole, and the one to work on is chosen the same way everywhere."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.domain.programs import PaperSize, ProgramStatus
from app.operations.programs import (
    add_program,
    add_topics,
    choose_program,
    copy_program,
    create_file,
    filling,
    new_program,
)
from app.storage import IntegrityError, Store
from app.text.catalog import speaking
from app.text.topics import shipped_topics
from tests.support.builders import a_program

TODAY = date(2027, 3, 1)


def code_of(error: pytest.ExceptionInfo[CounterpartError]) -> str:
    return error.value.problem.code


def test_a_new_file_has_one_program_with_the_shipped_topics(tmp_path: Path) -> None:
    with create_file(tmp_path / "new.counterpart", "Spring 2027", "We want to learn.", TODAY) as store:
        [program] = store.programs.all()
        topics = [topic.name for topic in store.topics.of(program.id)]

    assert (program.name, program.purpose) == ("Spring 2027", "We want to learn.")
    assert topics == [topic.name for topic in shipped_topics()]


def test_a_new_program_recruits_for_half_a_year_from_today() -> None:
    program = new_program("Spring", "Why", TODAY)

    assert program.status is ProgramStatus.RECRUITING
    assert (program.starts_on, program.ends_on) == (TODAY, date(2027, 8, 29))
    assert (program.target_sessions, program.length_min) == (6, 60)


def test_names_and_purposes_are_cleaned() -> None:
    program = new_program("  Spring\t 2027\n", "Why\x00 not ", TODAY)

    assert (program.name, program.purpose) == ("Spring 2027", "Why not")


@pytest.mark.parametrize("blank", ["", "  ", "\t\n", "\u200b"])
def test_a_program_needs_a_name_and_a_purpose(tmp_path: Path, blank: str) -> None:
    with pytest.raises(CounterpartError, match="name-missing"):
        create_file(tmp_path / "new.counterpart", blank, "Why", TODAY)
    with pytest.raises(CounterpartError, match="purpose-missing"):
        create_file(tmp_path / "new.counterpart", "Spring", blank, TODAY)

    assert list(tmp_path.iterdir()) == []


def test_paper_follows_the_language_s_country() -> None:
    with speaking("en_US"):
        assert new_program("Spring", "Why", TODAY).paper is PaperSize.LETTER
    with speaking("de"):
        assert new_program("Spring", "Why", TODAY).paper is PaperSize.A4


def test_a_file_that_exists_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    path.write_text("mine")

    with pytest.raises(CounterpartError, match="file-exists"):
        create_file(path, "Spring", "Why", TODAY)

    assert path.read_text() == "mine"


def test_a_missing_folder_is_told_and_nothing_is_made(tmp_path: Path) -> None:
    with pytest.raises(CounterpartError) as error:
        create_file(tmp_path / "nowhere" / "new.counterpart", "Spring", "Why", TODAY)

    assert code_of(error) == "not-written"
    assert error.value.problem.values["reason"] == "No such file or directory"
    assert list(tmp_path.iterdir()) == []


def test_what_fills_a_new_file_and_fails_leaves_no_file(tmp_path: Path) -> None:
    path = tmp_path / "new.counterpart"
    store = Store.create(path)

    with pytest.raises(IntegrityError), filling(store), store.edit("Half a step"):
        store.programs.add([a_program(), a_program()])

    assert list(tmp_path.iterdir()) == []


def test_a_further_program_starts_with_the_shipped_topics_too(store: Store) -> None:
    program = add_program(store, "Autumn 2027", "Why", TODAY)

    assert len(store.topics.of(program.id)) == len(shipped_topics())
    assert store.undo() == "Add the program Autumn 2027"
    assert [left.name for left in store.programs.all()] == ["Spring 2027"]


def test_two_programs_cannot_have_one_name_whatever_its_case(store: Store) -> None:
    with pytest.raises(CounterpartError, match="program-exists"):
        add_program(store, " spring  2027 ", "Why", TODAY)

    assert len(store.programs.all()) == 1


def test_topics_are_added_in_their_order_inside_a_step(store: Store) -> None:
    with store.edit("Another program"):
        [program_id] = store.programs.add([a_program("Autumn 2027")])
        ids = add_topics(store, program_id)

    assert [topic.id for topic in store.topics.of(program_id)] == ids


def test_the_only_program_is_chosen(store: Store) -> None:
    assert choose_program(store).name == "Spring 2027"


def test_among_several_the_newest_that_is_not_closed_is_chosen(store: Store) -> None:
    with store.edit("More programs"):
        store.programs.add(
            [
                a_program("Newest", starts_on=date(2027, 6, 1), status=ProgramStatus.CLOSED),
                a_program("Newer", starts_on=date(2027, 5, 1)),
                a_program("Older", starts_on=date(2026, 1, 1)),
            ]
        )

    assert choose_program(store).name == "Newer"


def test_where_all_are_closed_the_newest_is_chosen(store: Store) -> None:
    with store.edit("Close"):
        store.programs.change(replace(store.programs.get(1), status=ProgramStatus.CLOSED))
        store.programs.add([a_program("Older", starts_on=date(2026, 1, 1), status=ProgramStatus.ARCHIVED)])

    assert choose_program(store).name == "Spring 2027"


def test_the_program_named_is_chosen_whatever_its_case_and_even_closed(store: Store) -> None:
    with store.edit("More programs"):
        store.programs.add([a_program("Frühling 2026", status=ProgramStatus.CLOSED)])

    assert choose_program(store, "FRUHLING 2026").name == "Frühling 2026"


def test_a_program_that_is_not_there_is_told_with_those_that_are(store: Store) -> None:
    with pytest.raises(CounterpartError) as error:
        choose_program(store, "Autumn")

    assert code_of(error) == "program-unknown"
    assert error.value.problem.values == {"name": "Autumn", "names": "Spring 2027"}


def test_a_file_without_programs_is_told(tmp_path: Path) -> None:
    with Store.create(tmp_path / "empty.counterpart") as store:
        for name in (None, "Spring"):
            with pytest.raises(CounterpartError, match="no-program" if name is None else "program-unknown"):
                choose_program(store, name)


def test_a_program_begins_with_the_settings_and_topics_of_another(store: Store) -> None:
    with store.edit("Settings"):
        source = replace(
            store.programs.get(1), cadence_days=21, support_contact="Staff Support", zone="Asia/Tokyo"
        )
        store.programs.change(source)
        store.topics.remove([topic.id for topic in store.topics.of(1)][3:])
    program = copy_program(store, source, " Autumn 2027", "Why", TODAY)

    assert (program.name, program.purpose, program.status) == ("Autumn 2027", "Why", ProgramStatus.RECRUITING)
    assert (program.cadence_days, program.support_contact, program.zone) == (21, "Staff Support", "Asia/Tokyo")
    assert (program.starts_on, program.ends_on - program.starts_on) == (TODAY, source.ends_on - source.starts_on)
    assert len(store.topics.of(program.id)) == 3
    assert store.undo() == "Add the program Autumn 2027"


@pytest.mark.parametrize(("name", "code"), [("spring 2027", "program-exists"), ("", "name-missing")])
def test_a_copy_needs_a_name_of_its_own(store: Store, name: str, code: str) -> None:
    with pytest.raises(CounterpartError, match=code):
        copy_program(store, store.programs.get(1), name, "Why", TODAY)

    assert len(store.programs.all()) == 1
