from pathlib import Path

import pytest

from app.ui.common.file_names import file_name, free_folder, free_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Spring 2027 agendas", "Spring 2027 agendas"),
        ('A/B: "C"?', "A B C"),
        ("a\\b|c*", "a b c"),
        ("...", "paper"),
        ("", "paper"),
        ("Łódź  2027.", "Łódź 2027"),
    ],
)
def test_a_name_is_such_as_every_system_takes(words: str, name: str) -> None:
    assert file_name(words) == name


def test_what_no_system_takes_gets_a_name_all_the_same() -> None:
    assert file_name("???", otherwise="program") == "program"


def test_a_long_name_is_cut() -> None:
    assert len(file_name("x" * 500)) == 120


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    assert free_name(tmp_path, "a.pdf") == "a.pdf"
    (tmp_path / "a.pdf").touch()
    (tmp_path / "a-2.pdf").touch()
    assert free_name(tmp_path, "a.pdf") == "a-3.pdf"


def test_a_folder_that_is_free_is_found_whatever_dots_it_has(tmp_path: Path) -> None:
    for name in ("v1.5 out", "v1.5 out-2"):
        assert free_folder(tmp_path, "v1.5 out").name == name
        (tmp_path / name).mkdir()
    assert free_folder(tmp_path, "v1.5 out").name == "v1.5 out-3"
