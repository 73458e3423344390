"""The session that the form shows, with all that its parts read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from app.domain import timelines
from app.domain.participants import Side
from app.domain.sessions import Action, Reflection, Session
from app.domain.stories import PairingStory
from app.domain.topics import Topic


@dataclass(frozen=True, slots=True)
class Shown:
    """One session of a pairing's story. topics: the program's catalogue; earlier_dates: planned before."""

    story: PairingStory
    session: Session
    topics: Sequence[Topic]
    earlier_dates: Sequence[datetime]
    today: date

    @property
    def number(self) -> int:
        return timelines.number(self.story, self.session)

    @property
    def topic_names(self) -> Mapping[int, str]:
        return {topic.id: topic.name for topic in self.topics}

    @property
    def actions(self) -> list[Action]:
        """What was promised in this session."""
        return [action for action in self.story.actions if action.session_id == self.session.id]

    def name(self, side: Side) -> str:
        return self.story.participant(side).person.name

    def reflection(self, side: Side) -> Reflection | None:
        return self.story.reflection(self.session.id, side)

    def may_be_quoted(self, side: Side) -> bool:
        """Whether this side consented to being quoted."""
        return self.story.participant(side).consent.may_be_quoted
