"""How pairings ended and what came after."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.endings import Endings, endings, whole_months
from app.domain.figures import Median, Ratio, Share, Shown
from app.domain.pairings import Closing, ClosingKind, NextStep, PairingState
from app.domain.participants import IntakeStatus
from app.domain.stories import PairingStory
from tests.support.builders import STARTS_ON, a_held_session, a_pairing, a_participant
from tests.support.summaries import AS_OF, PROGRAM, story_of

END = date(2027, 2, 1)


def ended(number: int, kind: ClosingKind, next_step: NextStep = NextStep.END, held: int = 0) -> PairingStory:
    sessions = [a_held_session(STARTS_ON + timedelta(days=day), id=day + 1) for day in range(held)]
    closing = Closing(on=END, kind=kind, next_step=next_step)
    return story_of(number, *sessions, state=PairingState.CLOSED, closing=closing)


def of(*stories: PairingStory, least: int = 1) -> Endings:
    return endings(PROGRAM, stories, AS_OF, least)


def test_every_kind_of_end_has_its_line_and_all_add_up() -> None:
    stories = [ended(number, kind) for number, kind in enumerate(ClosingKind, start=1)]
    found = of(*stories, story_of(20), story_of(21, state=PairingState.PAUSED))

    assert [line.how for line in found.lines] == [*ClosingKind, PairingState.RUNNING, PairingState.PAUSED]
    assert [line.pairings for line in found.lines] == [1] * 8


def test_a_line_tells_how_many_held_the_minimum() -> None:
    found = of(ended(1, ClosingKind.NO_FAULT, held=4), ended(2, ClosingKind.NO_FAULT, held=3))

    [line] = [line for line in found.lines if line.pairings]
    assert (line.how, line.pairings, line.enough) == (ClosingKind.NO_FAULT, 2, 1)


@pytest.mark.parametrize("step", NextStep)
def test_going_on_is_to_continue_or_to_swap_roles(step: NextStep) -> None:
    goes_on = step in (NextStep.CONTINUE, NextStep.SWAP_ROLES)

    assert of(ended(1, ClosingKind.COMPLETED, step), story_of(2)).going_on == Ratio(int(goes_on), 1)


def test_only_people_of_re_matched_pairings_wait_for_another() -> None:
    left = ended(1, ClosingKind.ENDED_EARLY)
    partner_again = replace(story_of(2, started_on=END + timedelta(days=3)), pairing=a_pairing(1, 4, id=2))

    found = of(left, partner_again)

    assert (found.rematched, found.again, found.again_after) == (Ratio(0, 2), Ratio(0, 0), Median())


@pytest.mark.parametrize(("days", "waited"), [(0, 0.0), (12, 12.0), (-1, None)])
def test_the_next_pairing_starts_on_the_day_of_the_end_or_later(days: int, waited: float | None) -> None:
    again = a_pairing(1, 4, id=2, started_on=END + timedelta(days=days))
    much_later = a_pairing(1, 6, id=3, started_on=END + timedelta(days=40)) if waited is not None else again
    stories = [replace(story_of(number), pairing=one) for number, one in ((2, again), (3, much_later))]

    assert of(ended(1, ClosingKind.REMATCHED), *stories).again_after.value == waited


def test_whoever_has_left_is_gone_by_person_or_by_status() -> None:
    story = story_of(1)
    gone = replace(story, mentor=replace(story.mentor, person=replace(story.mentor.person, has_left=True)))
    also_gone = replace(story_of(2), mentee=a_participant(id=4, status=IntakeStatus.LEFT))

    assert of(gone, also_gone, story_of(3)).stayed == Share(Shown.YES, 4, 6)


def test_a_few_who_left_are_hidden() -> None:
    stories = [story_of(number) for number in range(1, 6)]
    first = stories[0]
    stories[0] = replace(first, mentor=replace(first.mentor, status=IntakeStatus.LEFT))

    assert of(*stories, least=5).stayed.shown is Shown.HIDDEN


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2027, 1, 31), date(2027, 2, 28), 0),
        (date(2027, 1, 15), date(2027, 2, 15), 1),
        (date(2026, 11, 12), date(2027, 3, 11), 3),
        (date(2027, 5, 1), date(2027, 1, 1), 0),
    ],
)
def test_months_are_whole(start: date, end: date, months: int) -> None:
    assert whole_months(start, end) == months
