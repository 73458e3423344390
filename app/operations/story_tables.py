"""What happened in the pairings of a program, as exported tables."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from app.domain.pairings import Pairing
from app.domain.privacy import readable
from app.domain.sessions import Session
from app.domain.stories import PairingStory
from app.domain.topics import Topic
from app.exchange.csv_files import Value
from app.operations.people_tables import READER, listed

Headed = tuple[Sequence[str], list[Sequence[Value]]]


def pairings_table(pairings: Iterable[Pairing], names: Mapping[int, str]) -> Headed:
    """One row a pairing. names: by participant id."""
    headers = (
        "code", "mentor (junior)", "mentee (senior)", "state", "suggested on", "started on",
        "agreement signed on", "score", "rule set aside", "reason", "dropped because", "closed on", "closed as",
        "closed by", "closed because", "next step", "closing note", "note",
    )  # fmt: skip
    rows: list[Sequence[Value]] = [
        (
            pairing.code, names[pairing.mentor_id], names[pairing.mentee_id], pairing.state.value,
            pairing.suggested_on, pairing.started_on, pairing.agreement_signed_on, pairing.score,
            pairing.overridden_rule, pairing.override_reason, pairing.drop_reason, *_closing(pairing),
            pairing.note,
        )
        for pairing in pairings
    ]  # fmt: skip
    return headers, rows


def _closing(pairing: Pairing) -> Sequence[Value]:
    closing = pairing.closing
    if closing is None:
        return [""] * 6
    return (
        closing.on, closing.kind.value, closing.initiated_by, closing.reason, closing.next_step.value, closing.note
    )  # fmt: skip


def sessions_table(stories: Iterable[PairingStory], topics: Mapping[int, Topic]) -> Headed:
    """One row a session. topics: by id."""
    headers = (
        "code", "pairing", "kind", "state", "due by", "planned at", "place", "held on", "minutes", "topics",
        "absent", "reason", "notice in hours", "reason in words", "source", "entered on", "note",
    )  # fmt: skip
    rows = [_session(story, session, topics) for story in stories for session in story.sessions]
    return headers, rows


def _session(story: PairingStory, session: Session, topics: Mapping[int, Topic]) -> Sequence[Value]:
    return (
        session.code, story.pairing.code, session.kind.value, session.state.value, session.due_by,
        _moment(session.planned_at), session.place, session.held_on, session.minutes,
        listed([topics[topic_id].name for topic_id in session.topic_ids]),
        session.absent.value if session.absent else "",
        session.absence_reason.value if session.absence_reason else "", session.notice_h, session.absence_note,
        session.source.value if session.source else "", session.entered_on, session.note,
    )  # fmt: skip


def _moment(moment: datetime | None) -> str:
    return moment.isoformat(" ", "minutes") if moment else ""


def reflections_table(stories: Iterable[PairingStory]) -> Headed:
    """One row for each handed-in line that may leave the file; one without a line where there is none."""
    headers = (
        "session", "side", "kept private", "useful", "open", "energy", "handed in on", "question", "answer",
        "who may read it", "may be quoted",
    )  # fmt: skip
    rows: list[Sequence[Value]] = []
    for story in stories:
        for reflection in story.reflections:
            start = (
                story.session(reflection.session_id).code, reflection.side.value, reflection.kept_private,
                reflection.useful, reflection.open, reflection.energy, reflection.handed_in_on,
            )  # fmt: skip
            answers = {} if reflection.kept_private else readable(reflection.answers, READER)
            rows += [(*start, key, a.text, a.visibility.value, a.may_be_quoted) for key, a in answers.items()]
            rows += [] if answers else [(*start, "", "", "", None)]
    return headers, rows


def actions_table(stories: Iterable[PairingStory]) -> Headed:
    """One row for each thing promised in a session."""
    rows: list[Sequence[Value]] = [
        (story.session(action.session_id).code, action.side.value, action.text, action.due_on, action.state.value)
        for story in stories
        for action in story.actions
    ]
    return ("session", "side", "action", "due on", "state"), rows
