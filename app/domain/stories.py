"""A pairing's story: the two people, their sessions in order, what each side handed in, and their actions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.courses import Course, Step, course
from app.domain.pairings import Pairing
from app.domain.participants import IntakeStatus, Participant, Side
from app.domain.sessions import Action, ActionState, Reflection, Session, SessionState


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingStory:
    """Everything of one pairing that rules, agendas and reports read.

    sessions: in order of their days. reflections, actions: of these sessions, any order.
    """

    pairing: Pairing
    mentor: Participant
    mentee: Participant
    sessions: tuple[Session, ...] = ()
    reflections: tuple[Reflection, ...] = ()
    actions: tuple[Action, ...] = ()

    def participant(self, side: Side) -> Participant:
        return self.mentor if side is Side.MENTOR else self.mentee

    @property
    def held(self) -> tuple[Session, ...]:
        return tuple(session for session in self.sessions if session.state is SessionState.HELD)

    @property
    def planned(self) -> tuple[Session, ...]:
        return tuple(session for session in self.sessions if session.state is SessionState.PLANNED)

    def session(self, session_id: int) -> Session:
        """The session with this id. Raises KeyError when it isn't one of this pairing."""
        for session in self.sessions:
            if session.id == session_id:
                return session
        raise KeyError(session_id)

    def number(self, session: Session) -> int:
        """The k of "session k of n": held sessions before it and itself; the planned ones follow the held."""
        if session.state is SessionState.HELD:
            return 1 + [held.id for held in self.held].index(session.id)
        before = [planned.id for planned in self.planned]
        place = before.index(session.id) if session.id in before else 0
        return len(self.held) + place + 1

    def reflection(self, session_id: int, side: Side) -> Reflection | None:
        """What one side handed in after a session; None where nothing came."""
        for reflection in self.reflections:
            if reflection.session_id == session_id and reflection.side is side:
                return reflection
        return None

    def course(self) -> Course:
        """What the rules of Home read of this story."""
        return course(
            pairing_id=self.pairing.id,
            state=self.pairing.state,
            started_on=self.pairing.started_on,
            signed_on=self.pairing.agreement_signed_on,
            gone=next((side for side in Side if _is_gone(self.participant(side))), None),
            steps=[self._step(session) for session in self.sessions],
        )

    def _step(self, session: Session) -> Step:
        planned_on = session.planned_at.date() if session.planned_at else None
        given = {r.side: r.energy for r in self.reflections if r.session_id == session.id}
        return Step(session.id, session.state, session.day, planned_on, session.absent, given)

    def open_actions(self) -> tuple[Action, ...]:
        """The actions still open, those due first at the front, those without a day last."""
        still_open = [action for action in self.actions if action.state is ActionState.OPEN]
        return tuple(sorted(still_open, key=lambda action: (action.due_on or date.max, action.id)))


def _is_gone(participant: Participant) -> bool:
    return participant.person.has_left or participant.status is IntakeStatus.LEFT


def sorted_sessions(sessions: Sequence[Session]) -> tuple[Session, ...]:
    """Sessions in the order of their days; on one day in the order in which they were made."""
    return tuple(sorted(sessions, key=lambda session: (session.day, session.id)))


def topic_queue(story: PairingStory) -> tuple[int, ...]:
    """The topics that this pair could still talk about, by id, the most wanted first.

    What the mentee (senior) wants and the mentor (junior) can share comes before the return direction; topics
    that either excludes, and those that a held session covered, are left out.
    """
    covered = {topic_id for session in story.held for topic_id in session.topic_ids}
    forward, back = common_topics(story)
    return tuple(topic_id for topic_id in (*forward, *back) if topic_id not in covered)


def common_topics(story: PairingStory) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The topics that one wants and the other can share, by id, the most wanted first and each topic once.

    First those from the mentor (junior) to the mentee (senior), then those in return; without those that either
    excludes.
    """
    excluded = {
        interest.topic_id
        for side in Side
        for interest in story.participant(side).interests.values()
        if interest.not_with_me
    }
    forward = tuple(topic for topic in _wishes(story.mentee, story.mentor) if topic not in excluded)
    back = (topic for topic in _wishes(story.mentor, story.mentee) if topic not in excluded)
    return forward, tuple(topic for topic in back if topic not in forward)


def _wishes(learner: Participant, sharer: Participant) -> list[int]:
    def strength(topic_id: int) -> int:
        return learner.interests[topic_id].want_to_learn * sharer.interests[topic_id].can_share

    both = learner.interests.keys() & sharer.interests.keys()
    return sorted((topic_id for topic_id in both if strength(topic_id)), key=lambda t: (-strength(t), t))
