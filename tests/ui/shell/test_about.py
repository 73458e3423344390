import tomllib
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import VERSION
from app.ui.common.theme import Theme
from app.ui.shell.about import OpenFile, about_dialog, about_facts, parts_words, show_about
from tests.support.command_line import ROOT
from tests.support.rooms import unnamed, words_on

FILE = OpenFile(Path("spring.counterpart"), 1)


def test_version_file_and_licence_are_told_and_can_be_copied(theme: Theme, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = about_dialog(theme, parent, FILE)
    show_about(dialog)
    assert VERSION in words_on(dialog)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy").click()
    copied = QGuiApplication.clipboard().text()
    assert "Open file: spring.counterpart" in copied
    assert "MIT" in copied
    assert unnamed(dialog) == []
    dialog.close()


def test_the_version_is_the_one_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION


def test_without_a_file_nothing_is_said_of_one() -> None:
    assert "Open file" not in dict(about_facts(None))


def test_every_part_by_others_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    words = parts_words().casefold()
    for line in project["project"]["dependencies"]:
        name = line.split(">")[0].split("!")[0].removesuffix("-Essentials").removeprefix("python-cal")
        assert name.removesuffix("3").casefold() in words, name
