"""The dialog says what was read, what its button does, what was done, and what is wrong, in sentences."""

from pathlib import Path

import pytest

from app.domain.problems import Problem
from app.operations.import_reading import Reading, guessed_table
from app.operations.importing import ImportResult
from app.storage import Store
from app.ui.participants.importing.dialog_words import done_words, found_in, import_words, trouble_words
from tests.support.builders import a_person, add_participant
from tests.support.imports import a_file, planned


def test_what_was_found_is_told_in_one_line() -> None:
    table = guessed_table(a_file("Name;Site", "Ana;Quay", "", "Bo;Hill"), Reading()).table

    assert found_in("people.csv", table) == "\u2068people.csv\u2069: 2 rows, 2 columns, semicolon, UTF-8"


@pytest.mark.parametrize(
    ("lines", "words"),
    [(["Name", "Ana Ruiz", "Bo Lind"], "Import 2 people"), (["Name", "Ana Ruiz"], "Import 1 person")],
)
def test_the_button_counts_the_people(store: Store, lines: list[str], words: str) -> None:
    assert import_words(planned(store, lines)[0]) == words


def test_the_button_says_when_there_is_but_an_order_of_grades(store: Store) -> None:
    add_participant(store, person=a_person("Ana Ruiz", email="ana@x.org"))
    plan, _facts = planned(store, ["Name,Email", "Ana Ruiz,ana@x.org"], grades=("AO",))

    assert import_words(plan) == "Import the order of grades"


def test_the_button_says_when_there_is_nothing_to_import(store: Store) -> None:
    add_participant(store, person=a_person("Ana Ruiz", email="ana@x.org"))

    assert import_words(planned(store, ["Name,Email", "Ana Ruiz,ana@x.org"])[0]) == "Nothing to import"
    assert import_words(None) == "Import"


@pytest.mark.parametrize(
    ("new", "updated", "words"),
    [
        (300, 11, "Imported: 300 new, 11 updated"),
        (10_000, 0, "Imported: 10,000 new"),
        (0, 1, "Imported: 1 updated"),
        (0, 0, "The order of grades was imported."),
    ],
)
def test_what_was_done_is_counted(new: int, updated: int, words: str) -> None:
    assert done_words(ImportResult(new=new, updated=updated, unchanged=5, skipped=1, left=0)) == words


def test_a_trouble_names_the_file_without_its_folders() -> None:
    path = Path("/a/long/way/down/people.csv")

    words = trouble_words(Problem("table-encrypted", {"path": path}))

    assert words.startswith("\u2068people.csv\u2069 is protected by a password.")


def test_missing_names_are_told_in_words_of_the_dialog() -> None:
    words = trouble_words(Problem("table-without-names", {"columns": "Wer, Was"}))

    assert "--map" not in words
    assert "Choose below" in words
