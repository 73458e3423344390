"""Which sessions stand on a pair's calendar, and as what."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.pairings import Pairing, PairingState
from app.domain.printables import Order, Printable, Scope, order_of
from app.domain.problems import CounterpartError
from app.domain.sessions import SessionKind, SessionState, due_days, kinds_for
from app.operations.gathering import at_once
from app.operations.papers.calendars import calendar_paper, draw
from app.operations.papers.frames import frame_of
from app.operations.papers.matter import Matter, gather
from app.operations.session_papers import agenda_papers
from app.reports.pair_calendar import CalendarPaper
from app.storage import Store
from tests.support.builders import add_pairing, add_session, at
from tests.support.journals import Pair, a_pair
from tests.support.pdfs import pages_of

TODAY = date(2027, 3, 1)


def ordered(store: Store, pairing_id: int) -> tuple[Matter, Order]:
    order = order_of(Printable.CALENDAR, TODAY, scope=Scope.PAIRING, pairing_id=pairing_id)
    return at_once(gather(store, store.programs.get(1), order)), order


def calendar(store: Store, pairing_id: int) -> CalendarPaper:
    matter, order = ordered(store, pairing_id)
    return calendar_paper(matter, matter.stories[0], frame_of(matter, order))


@pytest.fixture
def pair(store: Store) -> Pair:
    return a_pair(store)


def test_held_sessions_come_before_those_to_come_each_with_its_code(store: Store, pair: Pair) -> None:
    found = calendar(store, pair.story.pairing.id)

    assert [one.code for one in found.sessions] == [pair.held.code, pair.overdue.code, pair.undated.code]
    assert [one.number for one in found.sessions] == [1, 2, 3]
    assert [one.held_on is not None for one in found.sessions] == [True, False, False]
    assert [one.planned_at for one in found.sessions] == [None, at("2027-03-10T10:00"), None]
    assert found.code == pair.story.pairing.code


def test_a_session_is_called_as_on_its_agenda(store: Store, pair: Pair) -> None:
    matter, _order = ordered(store, pair.story.pairing.id)
    topics = {topic.id: topic for topic in matter.topics}
    [agenda] = agenda_papers(matter.program, pair.story, [pair.held], topics, TODAY)

    assert calendar(store, pair.story.pairing.id).sessions[0].title == agenda.topics[0]


@pytest.mark.parametrize("state", [SessionState.CANCELLED, SessionState.NO_SHOW])
def test_what_fell_through_is_left_out(store: Store, pair: Pair, state: SessionState) -> None:
    add_session(store, pair.story.pairing, state=state)

    assert len(calendar(store, pair.story.pairing.id).sessions) == 3


def a_pairing_without_sessions(store: Store, **fields: Any) -> Pairing:
    return add_pairing(store, **fields)


def test_a_pair_that_has_not_begun_sees_by_when_it_is_going_to_meet(store: Store) -> None:
    pairing = a_pairing_without_sessions(store, state=PairingState.CONFIRMED, started_on=None)
    program, found = store.programs.get(1), calendar(store, pairing.id)

    assert [one.due_by for one in found.sessions] == due_days(program, TODAY)
    assert [one.kind for one in found.sessions] == list(kinds_for(program.target_sessions))
    assert [one.number for one in found.sessions] == list(range(1, program.target_sessions + 1))
    assert {one.code for one in found.sessions} == {""}
    assert found.sessions[-1].kind is SessionKind.CLOSING


def test_a_pair_that_has_ended_sees_what_it_held_and_nothing_to_come(store: Store, pair: Pair) -> None:
    matter, order = ordered(store, pair.story.pairing.id)
    [story] = matter.stories
    over = replace(story, pairing=replace(story.pairing, state=PairingState.CLOSED))
    found = calendar_paper(matter, over, frame_of(matter, order))

    assert [one.code for one in found.sessions] == [pair.held.code]


@pytest.mark.parametrize("state", [PairingState.SUGGESTED, PairingState.CONSULTING, PairingState.DROPPED])
def test_a_pair_that_was_not_agreed_on_has_no_calendar(store: Store, state: PairingState) -> None:
    pairing = a_pairing_without_sessions(store, state=state, started_on=None)

    with pytest.raises(CounterpartError, match="no-pair-to-print"):
        draw(*ordered(store, pairing.id))


def test_calendars_of_all_pairs_are_a_leaf_each(store: Store, pair: Pair) -> None:
    a_pairing_without_sessions(store, mentor="Chen Wei", mentee="Dee Poe")
    order = order_of(Printable.CALENDAR, TODAY, scope=Scope.ALL)
    pages = pages_of(draw(at_once(gather(store, store.programs.get(1), order)), order).pdf)

    assert ["Ana Ruiz" in pages[0], pages[1], "Chen Wei" in pages[2]] == [True, "", True]
