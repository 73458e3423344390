"""Pairings of a summary, one line each."""

import pytest

from app.domain.pair_lines import PairLine, pair_lines
from app.domain.pairings import ClosingKind, PairingState
from app.domain.privacy import Audience
from tests.support.builders import a_held_session
from tests.support.summaries import AS_OF, PROGRAM, story_of


@pytest.mark.parametrize("audience", [Audience.EVERYONE, Audience.PAIR])
def test_nobody_is_named_but_for_the_coordinator(audience: Audience) -> None:
    story = story_of(1, code="P-1")

    [line] = pair_lines(PROGRAM, [story], audience)
    [named] = pair_lines(PROGRAM, [story], Audience.COORDINATOR)

    assert (line.mentor, line.mentee) == ("", "")
    assert (named.mentor, named.mentee) == ("Mentor 1", "Mentee 1")


def test_a_line_tells_state_end_and_sessions() -> None:
    held = [a_held_session(AS_OF, minutes=45), a_held_session(AS_OF, minutes=None)]
    story = story_of(1, *held, code="P-1", state=PairingState.CLOSED)

    assert pair_lines(PROGRAM, [story], Audience.EVERYONE) == (
        PairLine(code="P-1", state=PairingState.CLOSED, held=2, of=6, minutes=45, ended=ClosingKind.COMPLETED),
    )


def test_lines_stand_by_code() -> None:
    stories = [story_of(1, code="P-Z"), story_of(2, code="P-A")]

    assert [line.code for line in pair_lines(PROGRAM, stories, Audience.EVERYONE)] == ["P-A", "P-Z"]
