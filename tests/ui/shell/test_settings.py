from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from app.ui.common.theme import ThemeChoice
from app.ui.shell.settings import LastPlace, Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


def a_file(folder: Path, name: str) -> Path:
    path = folder / name
    path.touch()
    return path


def test_nothing_is_remembered_at_first(settings: Settings) -> None:
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.geometry is None
    assert settings.recent() == []


def test_everything_is_there_at_the_next_start(settings: Settings, tmp_path: Path) -> None:
    path = a_file(tmp_path, "spring.counterpart")
    settings.remember_theme(ThemeChoice.CONTRAST)
    settings.remember_geometry(QByteArray(b"place"))
    settings.remember_file(path)
    settings.write()
    again = Settings(tmp_path / "window.ini")
    assert again.theme is ThemeChoice.CONTRAST
    assert again.geometry == QByteArray(b"place")
    assert again.recent() == [path]


def test_a_file_comes_back_where_it_was_left(settings: Settings, tmp_path: Path) -> None:
    one, two = a_file(tmp_path, "one with blanks.counterpart"), a_file(tmp_path, "two.counterpart")
    assert settings.last_place(one) == LastPlace("", 0)
    settings.remember_file(one)
    settings.remember_place(one, LastPlace("journal", 3))
    settings.remember_file(two)
    settings.remember_place(two, LastPlace("home", 1))
    settings.write()
    again = Settings(tmp_path / "window.ini")
    assert again.last_place(one) == LastPlace("journal", 3)
    assert again.last_place(two) == LastPlace("home", 1)


def test_places_of_files_long_gone_are_forgotten(settings: Settings, tmp_path: Path) -> None:
    one = a_file(tmp_path, "one.counterpart")
    settings.remember_file(one)
    settings.remember_place(one, LastPlace("journal", 3))
    for number in range(7):
        path = a_file(tmp_path, f"{number}.counterpart")
        settings.remember_file(path)
        settings.remember_place(path, LastPlace("home", 1))
    assert settings.last_place(one) == LastPlace("", 0)


def test_the_file_opened_last_comes_first_and_once(settings: Settings, tmp_path: Path) -> None:
    one, two = a_file(tmp_path, "one.counterpart"), a_file(tmp_path, "two.counterpart")
    for path in (one, two, one):
        settings.remember_file(path)
    assert settings.recent() == [one, two]


def test_only_the_last_six_are_remembered(settings: Settings, tmp_path: Path) -> None:
    paths = [a_file(tmp_path, f"{number}.counterpart") for number in range(8)]
    for path in paths:
        settings.remember_file(path)
    assert settings.recent() == paths[:1:-1]


def test_files_that_are_gone_are_not_offered(settings: Settings, tmp_path: Path) -> None:
    path = a_file(tmp_path, "gone.counterpart")
    settings.remember_file(path)
    path.unlink()
    assert settings.recent() == []


def test_a_broken_setting_is_as_none(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[General]\ntheme=purple\ngeometry=none\n", encoding="utf-8")
    settings = Settings(tmp_path / "window.ini")
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.geometry is None
