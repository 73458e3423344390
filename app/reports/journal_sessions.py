"""The sessions of a journal: for each its day, what it was about, what came of it, and what was handed in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.domain.privacy import Visibility
from app.domain.recording import MISSED
from app.domain.sessions import AbsenceReason, Absent, ActionState, SessionKind, SessionState
from app.reports import palette
from app.reports.columns import Row, list_row
from app.reports.fonts import Face
from app.reports.geometry import GUTTER, cols
from app.reports.headings import MarkedWords, SideMark
from app.reports.marks import lead_of
from app.reports.score_dots import ScoreDots
from app.reports.stack import spaced
from app.reports.styles import CHART, DAY, KEY, LABEL, PARAGRAPH, SECOND, SECOND_BOLD, TEXT
from app.reports.words import Span, words
from app.text import agendas, sessions
from app.text.catalog import _
from app.text.formats import NO_BREAK, date_long, day_month_long, time_of_day, weekday_short, whole
from app.text.labels import side_title
from app.text.reflections import SCORES, line_label, score_label

WIDTHS = (cols(3), cols(9))
_HALF = (cols(9) - GUTTER) / 2
_DOTS_AT = cols(2)
_MARK_WIDTH = 9.0  # points
_PROMISE_WIDTHS = (_MARK_WIDTH, cols(6) + GUTTER - _MARK_WIDTH, cols(3))


@dataclass(frozen=True, slots=True)
class HandedLine:
    """One line that a side handed in. key: of `app.text.reflections`; visibility: who may read it."""

    key: str
    text: str
    visibility: Visibility


@dataclass(frozen=True, slots=True)
class HandedIn:
    """What one side handed in, as far as the paper's readers may read it.

    is_private: it kept its thoughts to itself. scores: 1 to 5 by key, without those left empty.
    """

    side: Side
    is_private: bool = False
    scores: Mapping[str, int] = field(default_factory=dict)
    lines: tuple[HandedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Promise:
    """An action of one side."""

    side: Side
    text: str
    due_on: date | None
    state: ActionState


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalSession:
    """One session of a journal. Times are local; what its readers may not read is empty.

    day: held, else planned, else due. planned_at: the time agreed on; moved_from: those before it, oldest first.
    topics: by name. absence: why it was missed, in the coordinator's words. note: the coordinator's.
    """

    number: int
    kind: SessionKind
    state: SessionState
    day: date
    planned_at: datetime | None = None
    moved_from: tuple[datetime, ...] = ()
    minutes: int | None = None
    place: str = ""
    topics: tuple[str, ...] = ()
    absent: Absent | None = None
    reason: AbsenceReason | None = None
    absence: str = ""
    notice_h: int | None = None
    note: str = ""
    handed_in: tuple[HandedIn, ...] = ()
    promises: tuple[Promise, ...] = ()


def session_row(session: JournalSession) -> Flowable:
    """One session: when and what became of it at the left, what it was about and what came of it at the right."""
    return list_row([_when(session), _what(session)], WIDTHS, gap=GUTTER)


def _when(session: JournalSession) -> list[Flowable]:
    name = _("Session {number}").format(number=whole(session.number))
    facts = [_how_long(session), session.place, *map(_moved, session.moved_from)]
    return [words(DAY, name), words(TEXT, _day(session)), *(words(SECOND, fact) for fact in facts if fact)]


def _day(session: JournalSession) -> str:
    if session.state is SessionState.PLANNED and session.planned_at is None:
        return _("Due by {day}").format(day=date_long(session.day))
    return _("{weekday} {day}").format(weekday=weekday_short(session.day), day=date_long(session.day))


def _how_long(session: JournalSession) -> str:
    """How long a held session was, or when a planned one begins; nothing for a missed one."""
    if session.state is SessionState.HELD:
        return sessions.length(session.minutes)
    if session.state is not SessionState.PLANNED:
        return ""
    if session.planned_at is None:
        return _("Planned, no date yet")
    return _("Planned, {time}").format(time=time_of_day(session.planned_at))


def _moved(moment: datetime) -> str:
    when = _("{day}, {time}").format(day=day_month_long(moment.date()), time=time_of_day(moment))
    return _("Moved from {moment}").format(moment=when)


def _what(session: JournalSession) -> list[Flowable]:
    found = _missed(session) if session.state in MISSED else [words(LABEL, _about(session))]
    if session.note:
        found.append(words(PARAGRAPH, Span(_("Note:"), Face.BOLD), " ", session.note))
    if session.handed_in:
        halves = [_handed_in(session, side) for side in Side]
        found.append(spaced(5, Row(halves, [_HALF, _HALF], gap=GUTTER)))
    if session.promises:
        found += [spaced(5, words(SECOND_BOLD, _("Actions"))), *map(_promise, session.promises)]
    return found


def _missed(session: JournalSession) -> list[Flowable]:
    """What became of it and through whom; why, as far as the readers may know."""
    why = [sessions.reason(session.reason)] if session.reason is not None else []
    if session.notice_h is not None:
        why.append(sessions.notice(session.notice_h))
    found: list[Flowable] = [words(LABEL, sessions.what_became(session.state, session.absent))]
    if why:
        found.append(words(SECOND, ", ".join(why)))
    return [*found, words(PARAGRAPH, session.absence)] if session.absence else found


def _about(session: JournalSession) -> str:
    """What it was about: its topics, led by its kind where it is more than a topic."""
    topics = "; ".join(session.topics)
    if session.kind is SessionKind.TOPIC and topics:
        return topics
    kind = agendas.session_kind(session.kind)
    return _("{kind}: {topics}").format(kind=kind, topics=topics) if topics else kind


def _handed_in(session: JournalSession, side: Side) -> list[Flowable]:
    """The half of one side; empty where nothing of it may be read."""
    found: list[Flowable] = []
    for part in session.handed_in:
        if part.side is side:
            found.append(MarkedWords(lead_of(side), side_title(side), SECOND_BOLD))
            found += _scores(part.scores)
            if part.is_private:
                found.append(words(SECOND, _("Kept private")))
            for line in part.lines:
                found += _line(line)
    return found


def _scores(scores: Mapping[str, int]) -> list[Flowable]:
    return [ScoreDots(score_label(key), scores[key], _DOTS_AT) for key in SCORES if key in scores]


def _line(line: HandedLine) -> Sequence[Flowable]:
    who = words(KEY, sessions.may_be_read_by(line.visibility))
    return [spaced(3, words(SECOND, line_label(line.key))), words(PARAGRAPH, line.text), who]


def _promise(promise: Promise) -> Flowable:
    state = [Span(sessions.action_state(promise.state), Face.BOLD)]
    if promise.due_on is not None:
        due = _("by {day}").format(day=day_month_long(promise.due_on))
        state += [Span(2 * NO_BREAK), Span(due, colour=palette.MUTED)]
    cells = [SideMark(lead_of(promise.side), TEXT), words(PARAGRAPH, promise.text), words(CHART.right(), *state)]
    return Row(cells, _PROMISE_WIDTHS)
