"""One form as it is typed in."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.filled_forms import Filled
from app.domain.participants import Consent
from app.domain.recording import LONGEST_TEXT
from app.domain.sessions import Answer
from app.domain.sides import Side
from app.domain.surveys import OWN_AIM, Wave
from app.ui.common.desk import Place
from app.ui.surveys.form import SurveyForm
from app.ui.surveys.page import SurveysPage
from app.ui.surveys.words_field import WordsField
from tests.support.keyboard import CONTROL, Keyboard
from tests.support.rooms import TODAY, words_on
from tests.support.survey_forms import Round


@pytest.fixture
def form(page: SurveysPage, asked: Round) -> SurveyForm:
    """Ana's final survey, the keyboard at its first question."""
    page.visit(Place("surveys", record_id=asked.which(Side.MENTOR).id, task="record"))
    return page.form


@pytest.fixture
def keys(form: SurveyForm, qtbot: QtBot) -> Keyboard:
    return Keyboard(form.window(), qtbot)


def test_the_head_says_whose_it_is_which_form_and_its_code(form: SurveyForm, asked: Round) -> None:
    said = words_on(form)
    assert "Ana Ruiz" in said
    assert "Final survey, mentor (junior)" in said
    assert form.day.day == TODAY
    [badge] = [
        part for part in form.children() if asked.sheet(Side.MENTOR).code in str(part.property("accessibleName"))
    ]
    assert badge.property("visible")


def test_tab_goes_through_the_questions_to_the_button_that_keeps_them(form: SurveyForm, keys: Keyboard) -> None:
    passed = []
    for _press in range(60):
        passed.append(keys.at.split(":")[0])
        if keys.at == "Keep the form":
            break
        keys.tab()
    assert passed[-1] == "Keep the form"
    questions = list(dict.fromkeys(passed))
    assert questions[0] == "How far have I come with my own aim?"
    assert len(questions) > len(form.sheet.rows)


def test_nothing_is_changed_before_something_is_typed(form: SurveyForm, keys: Keyboard) -> None:
    assert not form.is_changed
    keys.type("4")
    assert form.is_changed
    keys.press(Qt.Key.Key_Z, CONTROL)
    assert not form.is_changed


def test_what_is_typed_can_be_put_aside(form: SurveyForm, keys: Keyboard, asked: Round) -> None:
    keys.type("4")
    form.forget()
    assert not form.is_changed
    assert asked.filled(Side.MENTOR) == Filled()


def test_yes_on_the_paper_marks_the_line_for_quoting_where_consent_is_stored(
    form: SurveyForm, keys: Keyboard, page: SurveysPage, asked: Round
) -> None:
    participant = asked.store.participants.get(1)
    with asked.store.edit("Consent"):
        asked.store.participants.change(replace(participant, consent=Consent(notice="1", may_be_quoted=True)))
    line = form.sheet.rows["changed"].field
    assert isinstance(line, WordsField)
    keys.tab_to("What changed").type("I ask first").tab_to("May these words be quoted").type("y")
    assert line.quoted.isChecked()
    assert line.quoted.isEnabled()
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert asked.filled(Side.MENTOR).words["changed"].may_be_quoted


def test_yes_without_stored_consent_quotes_nothing(form: SurveyForm, keys: Keyboard) -> None:
    line = form.sheet.rows["changed"].field
    assert isinstance(line, WordsField)
    keys.tab_to("What changed").type("I ask first").tab_to("May these words be quoted").type("y")
    assert not line.quoted.isChecked()
    assert not line.quoted.isEnabled()


def test_a_book_is_not_kept_and_says_why(form: SurveyForm, keys: Keyboard) -> None:
    line = form.sheet.rows["changed"].field
    assert isinstance(line, WordsField)
    line.worded.emit(Answer(text="x" * (LONGEST_TEXT + 1)))
    assert "more than 200000 signs" in words_on(form)
    assert not form.is_changed


def test_a_day_that_is_none_keeps_nothing_and_has_the_keyboard(
    form: SurveyForm, keys: Keyboard, asked: Round
) -> None:
    keys.type("4")
    form.day.setFocus()
    keys.press(Qt.Key.Key_A, CONTROL).type("someday").press(Qt.Key.Key_Return, CONTROL)
    assert "No day can be read from someday." in form.problem
    assert form.day.hasFocus()
    assert asked.sheet(Side.MENTOR).returned_on is None


def test_forms_of_the_other_side_and_of_other_waves_have_their_own_questions(
    form: SurveyForm, page: SurveysPage, asked: Round
) -> None:
    seen = []
    for which in (asked.which(Side.MENTEE), replace(asked.which(Side.MENTOR), wave=Wave.START)):
        page.visit(Place("surveys", record_id=which.id, task="record"))
        seen.append([sheet.isVisible() for sheet in form.findChildren(type(form.sheet))])
        assert form.sheet.isVisible()
    assert all(visible.count(True) == 1 for visible in seen)
    assert next(iter(form.sheet.rows)) == "J1"


def test_its_history_is_at_its_foot(form: SurveyForm, asked: Round) -> None:
    asked.take(Side.MENTOR, Filled({OWN_AIM: ("4",)}))
    asked.take(Side.MENTOR, Filled({OWN_AIM: ("2",)}))
    form.history.stops()[0].click()  # type: ignore[attr-defined]
    said = words_on(form.history).replace("\u2068", "").replace("\u2069", "")
    assert "How far have I come with my own aim?: 4 → 2" in said
    assert "Correct the final survey of Ana Ruiz" in said


def test_a_form_that_came_back_shows_its_day(form: SurveyForm, asked: Round) -> None:
    asked.take(Side.MENTOR, Filled({OWN_AIM: ("4",)}), date(2027, 3, 12))
    assert form.day.day == date(2027, 3, 12)
    assert form.back_out.isVisible()
