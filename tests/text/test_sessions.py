from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from app.domain.privacy import Visibility
from app.domain.sessions import AbsenceReason, Absent, ActionState, EntrySource, SessionState
from app.text import sessions


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (sessions.who_was_missing, Absent),
        (sessions.reason, AbsenceReason),
        (sessions.source, EntrySource),
        (sessions.readers, Visibility),
        (sessions.may_be_read_by, Visibility),
        (sessions.action_state, ActionState),
    ],
)
def test_every_choice_has_words_of_its_own(words: Callable[[Any], str], kind: type[StrEnum]) -> None:
    said = [words(value) for value in kind]
    assert all(said)
    assert len(set(said)) == len(said)


def test_a_length_is_told_or_said_to_be_unknown() -> None:
    assert sessions.length(60) == "60 min"
    assert sessions.length(None) == "length unknown"


def test_notice_is_told_in_hours() -> None:
    assert sessions.notice(1) == "1 hour of notice"
    assert sessions.notice(4) == "4 hours of notice"


@pytest.mark.parametrize(
    ("state", "absent", "words"),
    [
        (SessionState.CANCELLED, Absent.MENTEE, "Cancelled by the mentee (senior)"),
        (SessionState.CANCELLED, None, "Cancelled"),
        (SessionState.NO_SHOW, Absent.MENTOR, "The mentor (junior) did not come"),
        (SessionState.NO_SHOW, Absent.BOTH, "Neither of the two came"),
        (SessionState.NO_SHOW, None, "No-show"),
        (SessionState.HELD, Absent.BOTH, "Held"),
    ],
)
def test_what_became_of_a_session_names_through_whom(
    state: SessionState, absent: Absent | None, words: str
) -> None:
    assert sessions.what_became(state, absent) == words
