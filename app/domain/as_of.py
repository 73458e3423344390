"""Records as they stood at the end of a day: what happened later is taken back, as far as its day is known."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from app.domain.pairings import Pairing, PairingState
from app.domain.participants import IntakeStatus, Participant
from app.domain.sessions import Session, SessionState
from app.domain.stories import PairingStory, sorted_sessions
from app.domain.surveys import SurveyAnswer, SurveyLine, SurveySheet

Given = TypeVar("Given", SurveyAnswer, SurveyLine)


def story_as_of(story: PairingStory, day: date) -> PairingStory:
    """The story by the end of `day`: later meetings are planned again, later reflections not yet handed in.

    Texts and states without a day of their own (an action done) stay as they are.
    """
    return replace(
        story,
        pairing=_pairing_as_of(story.pairing, day),
        mentor=participant_as_of(story.mentor, day),
        mentee=participant_as_of(story.mentee, day),
        sessions=sorted_sessions([_session_as_of(session, day) for session in story.sessions]),
        reflections=tuple(r for r in story.reflections if not _is_later(r.handed_in_on, day)),
    )


def participant_as_of(participant: Participant, day: date) -> Participant:
    """The participant by the end of `day`: who left later is still there, accepted."""
    person = participant.person
    if person.has_left and _is_later(person.left_on, day):
        participant = replace(participant, person=replace(person, has_left=False, left_on=None))
    if participant.status is IntakeStatus.LEFT and _is_later(participant.status_on, day):
        participant = replace(participant, status=IntakeStatus.ACCEPTED, status_on=None)
    return participant


def answers_as_of(answers: Sequence[Given], sheets: Sequence[SurveySheet], day: date) -> list[Given]:
    """The survey answers, scores or lines, but those whose sheet came back after `day`."""
    later = {(s.participant_id, s.side, s.wave) for s in sheets if _is_later(s.returned_on, day)}
    return [answer for answer in answers if (answer.participant_id, answer.side, answer.wave) not in later]


def _is_later(known: date | None, day: date) -> bool:
    return known is not None and known > day


def _pairing_as_of(pairing: Pairing, day: date) -> Pairing:
    if pairing.closing is not None and pairing.closing.on > day:
        pairing = replace(pairing, state=PairingState.RUNNING, closing=None)
    if _is_later(pairing.agreement_signed_on, day):
        pairing = replace(pairing, agreement_signed_on=None)
    return pairing


def _session_as_of(session: Session, day: date) -> Session:
    # A session is cancelled or missed without a day of its own: only the day it was typed in tells when.
    told = session.held_on if session.state is SessionState.HELD else session.entered_on
    if session.state is SessionState.PLANNED or not _is_later(told, day):
        return session
    return replace(session, state=SessionState.PLANNED, held_on=None, minutes=None, absent=None)
