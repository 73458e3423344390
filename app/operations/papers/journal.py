"""A pair's journal for its readers: what they may not read doesn't reach the paper."""

from collections.abc import Mapping
from dataclasses import replace

from app.domain import timelines
from app.domain.pairings import Pairing
from app.domain.participants import Side
from app.domain.printables import Order
from app.domain.privacy import Audience, TextKind, Visibility, may_read, may_read_kind, readable
from app.domain.proposals import Rule
from app.domain.sessions import Answer, Reflection, Session
from app.domain.stories import PairingStory
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told
from app.operations.papers.people import paper_person
from app.reports.journal import JournalClosing, JournalPaper, build
from app.reports.journal_sessions import HandedIn, HandedLine, JournalSession, Promise
from app.reports.sheet import Paper
from app.text.catalog import _
from app.text.fits import score_points
from app.text.formats import date_long
from app.text.pairings import set_aside_words, standing_words
from app.text.reflections import LINES, SCORES


def draw(matter: Matter, order: Order, _told: Told | None = None) -> Paper:
    """The journal of this pair, for the pair or for the coordinator."""
    return build(journal_paper(matter, order), matter.program.paper, look=look_of(matter))


def journal_paper(matter: Matter, order: Order) -> JournalPaper:
    """What stands in it."""
    [story] = matter.stories
    pairing, audience = story.pairing, order.audience
    topics = {topic.id: topic.name for topic in matter.topics}
    timed = [session.minutes for session in story.held if session.minutes is not None]
    signed = may_read_kind(audience, TextKind.AGREEMENT)
    return JournalPaper(
        frame=frame_of(matter, order),
        for_coordinator=audience is Audience.COORDINATOR,
        code=pairing.code,
        people={side: paper_person(story.participant(side)) for side in Side},
        standing=_standing(story),
        shows_agreement=signed,
        signed_on=pairing.agreement_signed_on if signed else None,
        held=len(story.held),
        of=matter.program.sessions_of(len(story.held)),
        timed=len(timed),
        minutes=sum(timed),
        sessions=tuple(_session(matter, story, one, topics, audience) for one in timelines.in_order(story)),
        closing=_closing(pairing, audience),
        remarks=_remarks(pairing, audience),
        left_out=_left_out(story, audience),
    )


def _standing(story: PairingStory) -> str:
    """How the pairing stands, and its whole period once it is over."""
    pairing = story.pairing
    if pairing.closing is None or pairing.started_on is None:
        return standing_words(pairing, story.mentee.person.name)
    start, end = date_long(pairing.started_on), date_long(pairing.closing.on)
    return _("Closed, from {start} to {end}").format(start=start, end=end)


def _session(
    matter: Matter, story: PairingStory, session: Session, topics: Mapping[int, str], audience: Audience
) -> JournalSession:
    sees_topics, sees_actions, sees_notes = (
        may_read_kind(audience, kind) for kind in (TextKind.TOPICS, TextKind.ACTIONS, TextKind.NOTES)
    )
    names = tuple(topics[topic_id] for topic_id in session.topic_ids if topic_id in topics)
    actions = [action for action in story.actions if action.session_id == session.id]
    return JournalSession(
        number=timelines.number(story, session),
        kind=session.kind,
        state=session.state,
        day=session.day,
        planned_at=session.planned_at,
        moved_from=tuple(matter.moved_from.get(session.id, ())),
        minutes=session.minutes,
        place=session.place,
        topics=names if sees_topics else (),
        absent=session.absent,
        reason=session.absence_reason if sees_notes else None,
        absence=session.absence_note if sees_notes else "",
        notice_h=session.notice_h if sees_notes else None,
        note=session.note if sees_notes else "",
        handed_in=_handed_in(story, session, audience),
        promises=tuple(Promise(one.side, one.text, one.due_on, one.state) for one in actions)
        if sees_actions
        else (),
    )


def _handed_in(story: PairingStory, session: Session, audience: Audience) -> tuple[HandedIn, ...]:
    """What both sides handed in after a session, as far as these readers may read it.

    Whether somebody handed in only what others may not read can't be told from the paper.
    """
    found = []
    for side in Side:
        reflection = story.reflection(session.id, side)
        if reflection is not None:
            part = HandedIn(
                side, reflection.kept_private, _scores(reflection, audience), _lines(reflection, audience)
            )
            if part.is_private or part.scores or part.lines:
                found.append(part)
    return tuple(found)


def _scores(reflection: Reflection, audience: Audience) -> Mapping[str, int]:
    """The scores by key: they are answers to the coordinator, and not for the pair."""
    if not may_read(audience, Visibility.COORDINATOR):
        return {}
    given = {"useful": reflection.useful, "energy": reflection.energy, "open": reflection.open}
    return {key: score for key in SCORES if (score := given[key]) is not None}


def _lines(reflection: Reflection, audience: Audience) -> tuple[HandedLine, ...]:
    """The lines in the order of the sheet that these readers may read."""
    answers = readable(_said(reflection), audience)
    return tuple(HandedLine(key, answer.text, answer.visibility) for key, answer in answers.items())


def _said(reflection: Reflection) -> Mapping[str, Answer]:
    """The lines that say something, in the order of the sheet; none of somebody who keeps them private."""
    if reflection.kept_private:
        return {}
    answers = reflection.answers
    return {key: answers[key] for key in LINES if key in answers and answers[key].text.strip()}


def _left_out(story: PairingStory, audience: Audience) -> int:
    """How many handed-in lines these readers may not read."""
    said = [_said(reflection) for reflection in story.reflections]
    return sum(len(answers) - len(readable(answers, audience)) for answers in said)


def _closing(pairing: Pairing, audience: Audience) -> JournalClosing | None:
    """The closing record; who wanted the end, and why, is no business of the pair: no fault is recorded."""
    closing = pairing.closing
    if closing is None:
        return None
    sees_notes = may_read_kind(audience, TextKind.NOTES)
    return JournalClosing(
        on=closing.on,
        kind=closing.kind,
        next_step=closing.next_step,
        initiated_by=closing.initiated_by if sees_notes else "",
        reason=closing.reason if sees_notes else "",
        note=closing.note if sees_notes else "",
    )


def _remarks(pairing: Pairing, audience: Audience) -> tuple[tuple[str, str], ...]:
    """What the coordinator keeps about a pairing, with labels."""
    if not may_read_kind(audience, TextKind.NOTES):
        return ()
    fit = "" if pairing.score is None else _("{points} of 100").format(points=score_points(pairing.score))
    return (
        (_("Fit as suggested"), fit),
        (_("Set aside"), set_aside_words(_without_exclusion(pairing))),
        (_("Why"), _override_reason(pairing, audience)),
        (_("Dropped because"), pairing.drop_reason),
        (_("Note"), pairing.note),
    )


def _without_exclusion(pairing: Pairing) -> Pairing:
    """The pairing without a word that its two were ruled out: that never leaves the file."""
    told = [code for code in pairing.set_aside if code != Rule.BLOCKED.value]
    return replace(pairing, overridden_rule=",".join(told))


def _override_reason(pairing: Pairing, audience: Audience) -> str:
    """Why rules were set aside; not told where two were ruled out, as that would tell why they were."""
    is_about_exclusion = Rule.BLOCKED.value in pairing.set_aside
    return (
        "" if is_about_exclusion and not may_read_kind(audience, TextKind.EXCLUSIONS) else pairing.override_reason
    )
