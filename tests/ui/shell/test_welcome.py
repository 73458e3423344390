from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.theme import ThemeChoice
from app.ui.shell.new_program_form import Keeping
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.welcome import Beginnings, Welcome
from app.ui.shell.welcome_side import WelcomeSide
from tests.support.rooms import shown, unnamed, words_on


class Begun:
    """Notes what was begun."""

    def __init__(self) -> None:
        self.what: list[object] = []

    def beginnings(self) -> Beginnings:
        return Beginnings(
            make=lambda name, purpose, path: self.what.append((name, purpose, path)),
            ask_file=lambda: self.what.append("ask"),
            open_file=self.what.append,
            explore=lambda: self.what.append("explore"),
            restore=lambda: self.what.append("restore"),
            keeping=Keeping(lambda name: Path("documents", name), lambda _name: None),
            help=lambda: self.what.append("help"),
        )


@pytest.fixture
def begun() -> Begun:
    return Begun()


@pytest.fixture
def welcome(surroundings: Surroundings, begun: Begun, qtbot: QtBot) -> Welcome:
    made = Welcome(surroundings, begun.beginnings())
    shown(made, qtbot, 1280, 820)
    return made


def press(welcome: Welcome, words: str) -> None:
    next(button for button in welcome.findChildren(QPushButton) if button.text() == words).click()


def test_opening_exploring_and_restoring_begin_at_once(welcome: Welcome, begun: Begun) -> None:
    press(welcome, "Open...")
    press(welcome, "Explore")
    press(welcome, "Restore...")
    press(welcome, "Help")
    assert begun.what == ["ask", "explore", "restore", "help"]


def test_a_new_program_is_made_on_the_page_itself(welcome: Welcome, begun: Begun) -> None:
    press(welcome, "New program")
    for field, text in zip(welcome.findChildren(QLineEdit), ("Spring", "Why"), strict=True):
        assert field.isVisible()
        field.setText(text)
    press(welcome, "Make the program")
    assert begun.what == [("Spring", "Why", Path("documents/Spring"))]


def test_the_form_folds_away_again(welcome: Welcome) -> None:
    press(welcome, "New program")
    press(welcome, "Not now")
    assert not any(field.isVisible() for field in welcome.findChildren(QLineEdit))


def test_recent_files_are_offered(surroundings: Surroundings, begun: Begun, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "spring.counterpart"
    path.touch()
    surroundings.settings.remember_file(path)
    welcome = Welcome(surroundings, begun.beginnings())
    shown(welcome, qtbot, 1280, 820)
    press(welcome, "Open")
    assert begun.what == [path]


def test_the_sample_is_made_once_at_a_time(welcome: Welcome) -> None:
    welcome.show_busy(True)
    button = next(button for button in welcome.findChildren(QPushButton) if button.text() == "Explore")
    assert (button.isEnabled(), button.toolTip()) == (False, "The sample is being made.")


def test_the_drawing_gives_way_on_small_windows(welcome: Welcome) -> None:
    side = welcome.findChild(WelcomeSide)
    assert isinstance(side, WelcomeSide)
    assert side.isVisible()
    welcome.resize(800, 600)
    assert not side.isVisible()
    assert "Start a new program" in words_on(welcome)


def test_the_look_that_is_chosen_is_remembered(welcome: Welcome, surroundings: Surroundings) -> None:
    welcome.choose_look(ThemeChoice.DARK)
    assert surroundings.theme.choice is ThemeChoice.DARK
    assert surroundings.settings.theme is ThemeChoice.DARK
    press(welcome, "Dark")


def test_every_control_has_a_name(welcome: Welcome) -> None:
    press(welcome, "New program")
    assert unnamed(welcome) == []
