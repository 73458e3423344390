"""Pairings, sessions and what was handed in as rows."""

from datetime import date
from typing import Any

from app.domain.pairings import Closing, ClosingKind, NextStep, PairingState
from app.domain.participants import Side
from app.domain.privacy import Visibility
from app.domain.sessions import (
    COORDINATOR_SHOULD_KNOW,
    TAKES,
    AbsenceReason,
    Absent,
    Answer,
    EntrySource,
    SessionState,
)
from app.domain.topics import Topic
from app.operations.story_tables import (
    Headed,
    actions_table,
    pairings_table,
    reflections_table,
    sessions_table,
)
from tests.support.builders import (
    a_held_session,
    a_pairing,
    a_reflection,
    a_session,
    a_story,
    an_action,
    at,
)

DAY = date(2027, 2, 1)
HELD = a_held_session(DAY, id=5, code="S-HELD", source=EntrySource.PAPER, entered_on=DAY)


def rows(table: Headed) -> list[dict[str, Any]]:
    headers, found = table
    return [dict(zip(headers, row, strict=True)) for row in found]


def test_a_pairing_names_both_by_their_side() -> None:
    [row] = rows(pairings_table([a_pairing(code="P-X", score=7100)], {1: "Ana Ruiz", 2: "Bo Lind"}))

    assert (row["code"], row["mentor (junior)"], row["mentee (senior)"]) == ("P-X", "Ana Ruiz", "Bo Lind")
    assert (row["state"], row["score"], row["closed on"]) == ("running", 7100, "")


def test_a_closed_pairing_tells_how_it_ended() -> None:
    closing = Closing(
        on=DAY, kind=ClosingKind.ENDED_EARLY, initiated_by="mentee", reason="diary",
        next_step=NextStep.INFORMAL, note="friendly",
    )  # fmt: skip
    pairing = a_pairing(state=PairingState.CLOSED, closing=closing, note="call them")

    [row] = rows(pairings_table([pairing], {1: "Ana Ruiz", 2: "Bo Lind"}))

    assert [row[name] for name in ("closed on", "closed as", "closed by", "closed because", "next step")] == [
        DAY, "ended-early", "mentee", "diary", "informal"
    ]  # fmt: skip
    assert (row["closing note"], row["note"]) == ("friendly", "call them")


def test_a_session_tells_its_topics_by_name_and_why_it_was_missed() -> None:
    missed = a_session(
        id=6, code="S-MISS", state=SessionState.NO_SHOW, absent=Absent.MENTOR,
        absence_reason=AbsenceReason.ILLNESS, notice_h=4, planned_at=at("2027-03-01T10:00"),
        topic_ids=(3,), place="Room 2",
    )  # fmt: skip

    [row] = rows(sessions_table([a_story(missed)], {3: Topic(id=3, name="Data, safety")}))

    assert (row["code"], row["state"], row["planned at"]) == ("S-MISS", "no-show", "2027-03-01 10:00")
    assert (row["absent"], row["reason"], row["notice in hours"]) == ("mentor", "illness", 4)
    assert (row["topics"], row["place"]) == ("Data, safety;", "Room 2")


def test_a_held_session_tells_where_it_was_typed_in_from() -> None:
    [row] = rows(sessions_table([a_story(HELD)], {}))

    assert (row["held on"], row["minutes"], row["source"], row["entered on"]) == (DAY, 60, "paper", DAY)


def test_each_handed_in_line_has_its_row_with_who_may_read_it() -> None:
    answers = {
        TAKES: Answer(text="I ask first", visibility=Visibility.SUMMARY, may_be_quoted=True),
        COORDINATOR_SHOULD_KNOW: Answer(text="more time"),
    }
    story = a_story(HELD, reflections=(a_reflection(5, Side.MENTEE, useful=4, answers=answers),))

    found = rows(reflections_table([story]))

    assert [(row["question"], row["answer"], row["who may read it"], row["may be quoted"]) for row in found] == [
        ("takes", "I ask first", "summary", True),
        ("coordinator", "more time", "coordinator", False),
    ]
    assert {(row["session"], row["side"], row["useful"]) for row in found} == {("S-HELD", "mentee", 4)}


def test_a_line_for_the_file_only_is_not_there_but_that_something_came_is() -> None:
    answers = {TAKES: Answer(text="secret", visibility=Visibility.FILE_ONLY)}
    story = a_story(HELD, reflections=(a_reflection(5, answers=answers, energy=2),))

    [row] = rows(reflections_table([story]))

    assert (row["energy"], row["question"], row["answer"]) == (2, "", "")
    assert "secret" not in row.values()


def test_kept_private_is_told_as_such_and_whatever_was_written_stays() -> None:
    story = a_story(HELD, reflections=(a_reflection(5, takes="secret", kept_private=True),))

    [row] = rows(reflections_table([story]))

    assert row["kept private"] is True
    assert "secret" not in row.values()


def test_an_action_names_its_session_side_and_day() -> None:
    story = a_story(HELD, actions=(an_action(5, "Ask Bo", Side.MENTOR, due_on=DAY),))

    assert rows(actions_table([story])) == [
        {"session": "S-HELD", "side": "mentor", "action": "Ask Bo", "due on": DAY, "state": "open"}
    ]
