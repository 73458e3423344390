from itertools import product

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.filled_forms import Filled
from app.domain.sides import Side
from app.domain.survey_forms import questions_for
from app.domain.surveys import Wave
from app.ui.common.theme import Theme
from app.ui.surveys.one_field import OneField
from app.ui.surveys.question_sheet import QuestionSheet
from tests.support.rooms import shown, unnamed, words_on


def a_sheet(theme: Theme, qtbot: QtBot, wave: Wave, side: Side = Side.MENTOR) -> QuestionSheet:
    page = QWidget()
    sheet = QuestionSheet(theme, wave, side, page)
    sheet.setParent(None)  # a window of its own
    shown(sheet, qtbot, 900, 1_600)
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


@pytest.mark.parametrize(("wave", "side"), list(product(Wave, Side)))
def test_the_questions_stand_in_the_order_of_the_paper(wave: Wave, side: Side, theme: Theme, qtbot: QtBot) -> None:
    sheet = a_sheet(theme, qtbot, wave, side)
    assert list(sheet.rows) == [question.key for question in questions_for(wave, side)]
    places = [row.y() for row in sheet.rows.values()]
    assert places == sorted(places)
    assert unnamed(sheet) == []


def test_groups_are_called_as_on_the_paper_and_say_what_their_scales_mean(theme: Theme, qtbot: QtBot) -> None:
    said = words_on(a_sheet(theme, qtbot, Wave.CLOSE))
    heads = ["This program", "My work", "Rank and trust here"]
    assert [said.index(head) for head in heads] == sorted(said.index(head) for head in heads)
    assert said.count("1 = I disagree, 5 = I agree") == 2
    assert "This program" not in words_on(a_sheet(theme, qtbot, Wave.START))


def test_an_answer_leads_to_the_next_question_and_the_last_one_ends_the_sheet(theme: Theme, qtbot: QtBot) -> None:
    sheet, ended = a_sheet(theme, qtbot, Wave.START), list[int]()
    sheet.finished.connect(lambda: ended.append(1))
    sheet.begin()
    for row in sheet.rows.values():
        assert row.isAncestorOf(QApplication.focusWidget())
        assert isinstance(row.field, OneField)
        row.field.take("4")
    assert ended == [1]


def test_a_one_that_was_no_ten_hands_the_next_figure_on(theme: Theme, qtbot: QtBot) -> None:
    sheet, ticks = a_sheet(theme, qtbot, Wave.CLOSE), list[tuple[str, object]]()
    sheet.ticked.connect(lambda question, keys: ticks.append((question.key, keys)))
    field = sheet.rows["recommend"].field
    assert isinstance(field, OneField)
    sheet.rows["recommend"].begin()
    field.take("1")
    field.take("4")
    assert ticks == [("recommend", ("1",)), ("match", ("4",))]


def test_a_form_is_shown_whole(theme: Theme, qtbot: QtBot) -> None:
    sheet = a_sheet(theme, qtbot, Wave.START)
    sheet.show_filled(Filled({"J1": ("2",), "H4": ("5",)}), consents=False)
    chosen = {key: row.field.segments.chosen for key, row in sheet.rows.items() if isinstance(row.field, OneField)}
    assert {key: score for key, score in chosen.items() if score} == {"J1": "2", "H4": "5"}


def test_problems_are_over_when_another_form_is_shown(theme: Theme, qtbot: QtBot) -> None:
    sheet = a_sheet(theme, qtbot, Wave.CLOSE)
    sheet.show_problem(sheet.rows["changed"].question, "This text is too long.")
    assert "This text is too long." in words_on(sheet)
    sheet.forget_problems()
    assert "This text is too long." not in words_on(sheet)
