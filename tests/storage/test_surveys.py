"""Survey sheets and scores in the file."""

from datetime import date
from typing import Any

import pytest

from app.domain.codes import CodeKind, read_code
from app.domain.participants import Side
from app.domain.privacy import Visibility
from app.domain.surveys import RECOMMEND, SurveyAnswer, SurveyLine, SurveySheet, Wave
from app.storage import IntegrityError, Store
from tests.support.builders import add_participant

OF_ANA: dict[str, Any] = {"participant_id": 1, "side": Side.MENTOR, "wave": Wave.CLOSE}


def test_sheets_and_scores_come_back_whole_by_program(store: Store) -> None:
    add_participant(store)
    sheet = SurveySheet(id=1, code="F-BCDFHJ7", **OF_ANA, issued_on=date(2027, 3, 1), returned_on=date(2027, 3, 9))
    answer = SurveyAnswer(id=1, **OF_ANA, item=RECOMMEND, score=10)
    with store.edit("Type in"):
        store.survey_sheets.add([sheet])
        store.survey_answers.add([answer])

    assert (store.survey_sheets.of(1), store.survey_answers.of(1)) == ([sheet], [answer])
    assert (store.survey_sheets.of(2), store.survey_answers.of(2)) == ([], [])
    assert store.survey_sheets.of_participants([1, 2]) == [sheet]
    assert store.survey_answers.of_participants([1]) == [answer]
    assert store.survey_answers.of_participants([2]) == []


def test_a_sheet_goes_out_and_an_item_is_answered_once(store: Store) -> None:
    add_participant(store)
    sheet = SurveySheet(**OF_ANA, issued_on=date(2027, 3, 1))
    answer = SurveyAnswer(**OF_ANA, item="J1", score=1)

    with pytest.raises(IntegrityError), store.edit("Twice"):
        store.survey_sheets.add([sheet, sheet])
    with pytest.raises(IntegrityError), store.edit("Twice"):
        store.survey_answers.add([answer, answer])


def test_sheets_and_scores_are_found_by_their_participants(store: Store) -> None:
    add_participant(store)
    add_participant(store, "Bo Lind")
    with store.edit("Type in"):
        store.survey_sheets.add([SurveySheet(**OF_ANA, issued_on=date(2027, 3, 1))])
        store.survey_answers.add([SurveyAnswer(**OF_ANA, item="H1", score=4)])

    assert [sheet.participant_id for sheet in store.survey_sheets.of_participants([1, 2])] == [1]
    assert [answer.item for answer in store.survey_answers.of_participants([1, 2])] == ["H1"]
    assert store.survey_answers.of_participants([2]) == []


def test_a_sheet_gets_a_code_of_a_form_and_is_found_by_it(store: Store) -> None:
    add_participant(store)
    with store.edit("Hand out"):
        [sheet_id] = store.survey_sheets.add([SurveySheet(**OF_ANA, issued_on=date(2027, 3, 1))])
    sheet = store.survey_sheets.get(sheet_id)

    assert read_code(sheet.code).kind is CodeKind.FORM
    assert store.survey_sheets.of_code(sheet.code) == sheet
    assert store.survey_sheets.of_code("") is None


def test_answers_in_words_come_back_whole_by_program(store: Store) -> None:
    add_participant(store)
    line = SurveyLine(id=1, **OF_ANA, item="changed", text="I ask first.", visibility=Visibility.SUMMARY,
                      may_be_quoted=True)  # fmt: skip
    with store.edit("Type in"):
        store.survey_lines.add([line])

    assert store.survey_lines.of(1) == store.survey_lines.of_participants([1]) == [line]
    assert store.survey_lines.of(2) == store.survey_lines.of_participants([2]) == []
    with pytest.raises(IntegrityError), store.edit("Twice"):
        store.survey_lines.add([line])
