from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.choice_field import ChoiceField
from app.ui.common.text_fields import TextArea, TextField
from app.ui.setup.looks_section import LooksSection, picture_of
from tests.support.pictures import a_picture
from tests.support.rooms import DeskAt, unnamed, words_on
from tests.support.setting_up import a_bench, on_screen, typed


@pytest.fixture
def section(empty_desk: DeskAt, qtbot: QtBot) -> LooksSection:
    made = LooksSection(a_bench(empty_desk))
    on_screen(made, qtbot)
    return made


def press(section: LooksSection, words: str) -> None:
    next(one for one in section.findChildren(QPushButton) if one.text() == words).click()


def is_seen(section: LooksSection, words: str) -> bool:
    return next(one for one in section.findChildren(QPushButton) if one.text() == words).isVisible()


def colour(section: LooksSection) -> TextField:
    [found] = section.findChildren(TextField)
    return found


def test_a_colour_is_chosen_from_a_few(section: LooksSection, store: Store) -> None:
    choice = section.findChild(ChoiceField)
    assert isinstance(choice, ChoiceField)
    choice.picked.emit("#8a1538")
    assert store.programs.get(1).accent == "#8a1538"
    section.reload()
    assert choice.chosen == "#8a1538"
    assert colour(section).text() == "#8a1538"


def test_a_colour_of_one_s_own_is_typed(section: LooksSection, store: Store, qtbot: QtBot) -> None:
    typed(colour(section), "#AA0000", qtbot)
    assert store.programs.get(1).accent == "#aa0000"


@pytest.mark.parametrize(("wrong", "said"), [("red", "is no colour"), ("#ffee00", "is too light")])
def test_a_colour_that_could_not_be_read_is_refused(
    section: LooksSection, store: Store, qtbot: QtBot, wrong: str, said: str
) -> None:
    typed(colour(section), wrong, qtbot)
    assert said in section.row("own_accent").problem
    assert store.programs.get(1).accent == ""


def test_a_logo_is_chosen_seen_and_removed(
    section: LooksSection, store: Store, empty_desk: DeskAt, tmp_path: Path
) -> None:
    assert not is_seen(section, "Remove")
    empty_desk.answers.picture = tmp_path / "logo.jpg"
    empty_desk.answers.picture.write_bytes(a_picture(4000, 500, kind="JPEG"))
    press(section, "Choose a picture")
    kept = QImage.fromData(store.logos.of(1))
    assert (kept.width(), kept.height()) == (800, 100)
    assert is_seen(section, "Remove")
    press(section, "Remove")
    assert store.logos.of(1) == b""
    assert not is_seen(section, "Remove")


def test_what_is_no_picture_is_told_and_the_logo_stays(
    section: LooksSection, store: Store, empty_desk: DeskAt, tmp_path: Path
) -> None:
    with store.edit("Logo"):
        store.logos.put(1, a_picture())
    empty_desk.answers.picture = tmp_path / "letter.png"
    empty_desk.answers.picture.write_text("Dear all")
    press(section, "Choose a picture")
    assert "can't be read as a picture" in words_on(section)
    assert store.logos.of(1) == a_picture()


def test_who_thinks_better_of_it_keeps_the_logo(section: LooksSection, store: Store, empty_desk: DeskAt) -> None:
    empty_desk.answers.cancels = True
    press(section, "Choose a picture")
    assert store.logos.of(1) == b""


def test_the_profile_ends_in_words_of_their_own(section: LooksSection, store: Store) -> None:
    area = section.findChild(TextArea)
    assert isinstance(area, TextArea)
    area.setPlainText("Ask us in your interview.")
    area.settle()
    assert store.programs.get(1).employer_statement == "Ask us in your interview."


def test_everything_has_a_name(section: LooksSection) -> None:
    assert unnamed(section) == []


def test_a_small_picture_stays_as_large_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "small.png"
    path.write_bytes(a_picture(20, 10))
    kept = QImage.fromData(picture_of(path))
    assert (kept.width(), kept.height()) == (20, 10)
