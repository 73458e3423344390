"""How a program stands today, for Home: who needs a hand, who meets this week, and its figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.domain.pairings import UNDER_WAY
from app.domain.programs import Program
from app.domain.risks import Risk, Urgency, risks_of
from app.domain.sessions import Session
from app.domain.stories import PairingStory
from app.storage import Store

if TYPE_CHECKING:
    from app.domain.summary import ProgramSummary


@dataclass(frozen=True, slots=True)
class Attention:
    """A pairing that needs a hand: the first of its reasons, and how many more there are."""

    risk: Risk
    story: PairingStory
    more: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """A session with a date in this week. is_past: its day is over, and nobody said whether they met."""

    session: Session
    story: PairingStory
    is_past: bool


@dataclass(frozen=True, slots=True)
class Overview:
    """What Home shows first. week: of the program, from 1; of_weeks: its length; running: pairings under way.

    stories: of all pairings, from which `summary_of` counts without reading them again.
    """

    attention: tuple[Attention, ...]
    meetings: tuple[Meeting, ...]
    stories: tuple[PairingStory, ...]
    week: int
    of_weeks: int
    running: int
    planned: int

    @property
    def urgent(self) -> int:
        return sum(1 for row in self.attention if row.risk.urgency is Urgency.URGENT)


def summary_of(
    store: Store, program: Program, as_of: date, stories: Sequence[PairingStory] | None = None
) -> "ProgramSummary":
    """The program summary in figures, as of a day. stories: the program's, where they were read already."""
    # Home shows its figures after its rows, and the first rows shouldn't wait for this import.
    from app.domain.summary import SummaryRecords, summarize

    records = SummaryRecords(
        program=program,
        participants=store.participants.of(program.id),
        stories=store.stories(program.id) if stories is None else stories,
        topics=store.topics.of(program.id),
        answers=store.survey_answers.of(program.id),
        sheets=store.survey_sheets.of(program.id),
        decisions=store.decisions.of(program.id),
    )
    return summarize(records, as_of)


def overview(store: Store, program: Program, today: date) -> Overview:
    """How a program stands today."""
    stories = store.stories(program.id)
    under_way = [story for story in stories if story.pairing.state in UNDER_WAY]
    return Overview(
        attention=_attention(stories, program, today),
        meetings=_meetings(stories, today),
        stories=tuple(stories),
        week=max((today - program.starts_on).days // 7 + 1, 1),
        of_weeks=max(((program.ends_on - program.starts_on).days + 7) // 7, 1),
        running=len(under_way),
        planned=sum(len(story.planned) for story in under_way),
    )


def _attention(stories: list[PairingStory], program: Program, today: date) -> tuple[Attention, ...]:
    rows = []
    for story in stories:
        risks = risks_of(story, program, today)
        if risks:
            rows.append(Attention(risks[0], story, len(risks) - 1))
    return tuple(sorted(rows, key=lambda row: row.risk.urgency is not Urgency.URGENT))


def _meetings(stories: list[PairingStory], today: date) -> tuple[Meeting, ...]:
    monday = today - timedelta(days=today.weekday())
    sunday = monday + timedelta(days=6)
    found = [
        Meeting(session, story, session.day < today)
        for story in stories
        if story.pairing.state in UNDER_WAY
        for session in story.planned
        if session.planned_at is not None and monday <= session.planned_at.date() <= sunday
    ]
    return tuple(sorted(found, key=lambda meeting: (meeting.session.planned_at, meeting.session.id)))
