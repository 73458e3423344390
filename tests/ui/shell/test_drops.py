from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl

from app.ui.shell.drops import Drop, DropKind, drop_words, dropped, left_alone, why_no_import


def held(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/stick/{name}") for name in names])
    return data


@pytest.mark.parametrize("name", ["a.csv", "a.XLSX", "a.ods", "a.xls", "a.tsv", "a.txt"])
def test_tables_are_known_by_their_ending(name: str) -> None:
    assert dropped(held(name)) == Drop(DropKind.TABLE, Path("/stick") / name, 0)


def test_the_first_file_that_can_be_used_wins() -> None:
    assert dropped(held("a.png", "b.counterpart", "c.csv")) == Drop(
        DropKind.PROGRAM, Path("/stick/b.counterpart"), 2
    )


def test_other_things_are_no_drop() -> None:
    assert dropped(held("a.png")) is None
    words = QMimeData()
    words.setText("Ana Ruiz")
    words.setUrls([QUrl("https://example.org/a.csv")])
    assert dropped(words) is None


def test_letting_go_is_told_beforehand() -> None:
    table = Drop(DropKind.TABLE, Path("/stick/people.csv"), 1)
    words, more = drop_words(table, "Spring 2027")
    assert words == "Let go to import \u2068people.csv\u2069"
    assert "Spring 2027" in more
    assert "the other one is left alone" in more
    assert left_alone(table) in more
    assert drop_words(table, None)[1] == why_no_import()
    program = Drop(DropKind.PROGRAM, Path("/stick/spring.counterpart"), 0)
    assert drop_words(program, None) == ("Let go to open \u2068spring.counterpart\u2069", "")
    assert left_alone(program) == ""
