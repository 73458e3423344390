"""Quotes of the closing survey beside those of reflections: tick, visibility and stored consent, or none."""

from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

from app.domain.participants import Consent, Side
from app.domain.privacy import Visibility
from app.domain.quotes import Quotables
from app.domain.surveys import SurveyLine, SurveySheet, Wave
from tests.support.builders import a_held_session, a_participant, a_reflection, a_story

MENTOR, MENTEE = Side.MENTOR, Side.MENTEE
CONSENTS = Consent(notice="2027-01", may_be_quoted=True)


def line(text: str = "I ask first now.", **fields: Any) -> SurveyLine:
    given = {"participant_id": 1, "side": MENTOR, "wave": Wave.CLOSE, "item": "changed"}
    return SurveyLine(**{**given, "visibility": Visibility.SUMMARY, "may_be_quoted": True, "text": text, **fields})


def quoted(*lines: SurveyLine, side: Side = MENTOR, consent: Consent = CONSENTS) -> tuple[str, ...]:
    return Quotables([], [a_participant(id=1, consent=consent)], lines, []).of(side)


def test_a_survey_line_is_quoted_with_consent_tick_and_visibility_only() -> None:
    found = [
        (consents, ticked, visibility)
        for consents, ticked, visibility in product((True, False), (True, False), Visibility)
        if quoted(
            line(may_be_quoted=ticked, visibility=visibility), consent=replace(CONSENTS, may_be_quoted=consents)
        )
    ]

    assert found == [(True, True, Visibility.SUMMARY)]


def test_only_what_changed_is_quoted_and_under_its_own_side() -> None:
    assert quoted(line(item="works")) == ()
    assert quoted(line(), side=MENTEE) == ()


def test_whoever_says_no_on_the_form_is_not_quoted_from_it() -> None:
    refusal = line("no", item="quote")

    assert quoted(line(), refusal) == ()
    assert quoted(line(), replace(refusal, text="yes")) == ("I ask first now.",)
    assert quoted(line(), replace(refusal, wave=Wave.MID)) == ("I ask first now.",)


def test_a_line_of_somebody_unknown_is_not_quoted() -> None:
    assert quoted(line(participant_id=99)) == ()


def test_reflections_and_surveys_stand_together_each_line_once_the_newest_first() -> None:
    story = a_story(
        a_held_session(date(2027, 2, 1), id=1),
        a_held_session(date(2027, 4, 1), id=2),
        mentor=a_participant(id=1, consent=CONSENTS),
        reflections=(a_reflection(1, takes="Old"), a_reflection(2, takes="New")),
    )
    returned = SurveySheet(
        participant_id=1, side=MENTOR, wave=Wave.CLOSE, issued_on=date(2027, 3, 1), returned_on=date(2027, 3, 9)
    )
    lines = [line("Between", id=1), line("New", id=2)]

    assert Quotables([story], [], lines, [returned]).of(MENTOR) == ("New", "Between", "Old")
