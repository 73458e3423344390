"""The rows of a journal: what each kind of session shows."""

from datetime import date
from typing import Any

import pytest

from app.domain.participants import Side
from app.domain.privacy import Visibility
from app.domain.sessions import TAKES, AbsenceReason, Absent, ActionState, SessionKind, SessionState
from app.reports.journal_sessions import HandedIn, HandedLine, JournalSession, Promise, session_row
from tests.support.builders import at
from tests.support.papers import PrintedPage, outside_margins, overprinted, print_flowables

DAY = date(2027, 1, 12)


def row(**fields: Any) -> PrintedPage:
    given: dict[str, Any] = {
        "number": 2, "kind": SessionKind.TOPIC, "state": SessionState.HELD, "day": DAY, "minutes": 55,
        "topics": ("AI", "Sustainability"),
    }  # fmt: skip
    [page] = print_flowables([session_row(JournalSession(**given | fields))])[1]
    return page


def test_a_held_session_shows_its_day_length_place_and_topics() -> None:
    page = row(place="Room 2.14")

    for words in ("Session 2", "Tue 12 January 2027", "55 min", "Room 2.14", "AI; Sustainability"):
        assert page.find(words), words


def test_a_kind_that_is_more_than_a_topic_stands_before_the_topics() -> None:
    assert row(kind=SessionKind.MID_POINT).find("Mid-point: AI; Sustainability")
    assert row(kind=SessionKind.CLOSING, topics=()).find("Closing")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, ("Due by 12 January 2027", "Planned, no date yet")),
        ({"planned_at": at("2027-01-12T10:00")}, ("Tue 12 January 2027", "Planned, 10:00")),
    ],
)
def test_a_planned_session_shows_its_time_or_by_when_it_is_due(fields: Any, words: tuple[str, ...]) -> None:
    page = row(state=SessionState.PLANNED, **fields)

    assert all(page.find(one) for one in words)


def test_a_missed_session_shows_who_and_as_far_as_known_why() -> None:
    page = row(
        state=SessionState.CANCELLED, absent=Absent.MENTEE, reason=AbsenceReason.DIARY, notice_h=4,
        absence="A board meeting",
    )  # fmt: skip

    for words in ("Cancelled by the mentee (senior)", "Diary, 4 hours of notice", "A board meeting"):
        assert page.find(words), words
    assert not page.find("55 min")


def test_a_moved_session_shows_from_when() -> None:
    assert row(moved_from=(at("2027-01-07T14:30"),)).find("Moved from 7 January, 14:30")


def test_what_was_handed_in_stands_under_its_side_with_its_readers() -> None:
    lines = (HandedLine(TAKES, "Ask first", Visibility.PAIR),)
    page = row(handed_in=(HandedIn(Side.MENTOR, scores={"useful": 4}, lines=lines), HandedIn(Side.MENTEE, True)))

    for words in ("Mentor (junior)", "Useful", "One thing I take with me", "Ask first", "for the pair"):
        assert page.find(words), words
    assert page.find("Mentee (senior)")
    assert page.find("Kept private")


def test_a_side_that_handed_in_nothing_has_an_empty_half() -> None:
    page = row(handed_in=(HandedIn(Side.MENTEE, True),))

    assert not page.find("Mentor (junior)")
    assert min(sign.x0 for sign in page.signs if sign.text == "K") > page.width / 2


@pytest.mark.parametrize(("state", "words"), [(ActionState.OPEN, "Open"), (ActionState.DROPPED, "Dropped")])
def test_an_action_shows_its_state_and_day(state: ActionState, words: str) -> None:
    page = row(promises=(Promise(Side.MENTOR, "Try it", date(2027, 2, 1), state),))

    assert page.find("Try it")
    assert page.find(f"{words} by 1 February")


def test_long_words_stay_in_their_columns() -> None:
    long = "Datenverarbeitungsanlagenbeschaffungsgenehmigungsverfahren " * 6
    lines = (HandedLine(TAKES, long, Visibility.COORDINATOR),)
    page = row(
        topics=(long,), place=long, note=long, handed_in=tuple(HandedIn(side, lines=lines) for side in Side),
        promises=(Promise(Side.MENTEE, long, DAY, ActionState.DONE),),
    )  # fmt: skip

    assert not outside_margins(page, 53.86)
    assert not overprinted(page)
