"""A grade is painted with its place, or with the word that it has none."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme, ThemeChoice
from app.ui.participants.importing.grade_list import GradeList
from app.ui.participants.importing.grade_painting import people_words
from app.ui.participants.importing.grade_rows import GradeRow
from tests.support.rooms import shown


def colours(grades: GradeList) -> set[str]:
    picture = grades.grab().toImage()
    return {
        picture.pixelColor(x, y).name().upper() for x in range(picture.width()) for y in range(picture.height())
    }


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST])
@pytest.mark.parametrize("mirrored", [False, True])
def test_only_a_grade_without_a_place_has_a_sign_of_caution(
    theme: Theme, qtbot: QtBot, choice: ThemeChoice, mirrored: bool
) -> None:
    from PySide6.QtCore import Qt

    theme.choose(choice)
    grades = GradeList(theme, "Grades")
    grades.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    shown(grades, qtbot, 400, 120)
    caution = theme.tokens.caution if theme.tokens.is_contrast else theme.tokens.caution_soft

    grades.show_rows([GradeRow("AO", 3, 1)])
    assert caution not in colours(grades)

    grades.show_rows([GradeRow("AO", 3, None)])
    assert caution in colours(grades)


def test_people_are_counted_in_words() -> None:
    assert (people_words(GradeRow("AO", 1, 1)), people_words(GradeRow("AO", 1_200, 1))) == (
        "1 person",
        "1,200 people",
    )
