"""Summaries counted from stories made by hand, as of 1 April 2027."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.domain.participants import Participant, Side
from app.domain.sessions import Session
from app.domain.stories import PairingStory
from app.domain.summary import ProgramSummary, SummaryRecords, summarize
from tests.support.builders import (
    a_pairing,
    a_participant,
    a_program,
    a_story,
)

PROGRAM = a_program()
AS_OF = date(2027, 4, 1)


def summary(
    stories: Sequence[PairingStory] = (), participants: Sequence[Participant] = (), **records: Any
) -> ProgramSummary:
    """The summary as of 1 April 2027; the participants are those of the stories unless given."""
    of_stories = [story.participant(side) for story in stories for side in Side]
    defaults: dict[str, Any] = {"program": PROGRAM, "topics": (), "answers": (), "sheets": (), "decisions": ()}
    given_records = {"stories": stories, "participants": participants or of_stories, **defaults, **records}
    return summarize(SummaryRecords(**given_records), AS_OF)


def story_of(number: int, *sessions: Session, **pairing: Any) -> PairingStory:
    """The story of pairing `number`, of two people of its own."""
    junior, senior = 2 * number - 1, 2 * number
    return a_story(
        *sessions,
        pairing=a_pairing(junior, senior, id=number, **pairing),
        mentor=a_participant(f"Mentor {number}", id=junior),
        mentee=a_participant(f"Mentee {number}", id=senior),
    )
