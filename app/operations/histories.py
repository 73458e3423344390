"""The story of one person, pairing or session in words, from the file's own history."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from app.domain.participants import Side
from app.operations.history_lines import TOPICS, FieldChange, HistoryLine, Kept, lines_of
from app.storage import Store
from app.text import histories
from app.text.history_values import EMPTY, Names

__all__ = [
    "FieldChange",
    "HistoryLine",
    "history_of_pairing",
    "history_of_person",
    "history_of_session",
    "late_corrections",
]


def history_of_person(store: Store, participant_id: int) -> list[HistoryLine]:
    """What changed of a participant and of the person, with topics; the newest first.

    Raises KeyError when the file has no such participant.
    """
    participant = store.participants.get(participant_id)
    kept = _of(store, "person", participant.person.id)
    topics = _topic_names(store, participant.program_id)
    names = Names(_managers(store, kept), topics)
    kept += _of(store, "participant", participant_id)
    for change in store.history_of_children("interest", "participant_id", participant_id):
        found = Kept(change, "interest")
        kept.append(found._replace(about=histories.of_topic(found.row["topic_id"], names)))
    return lines_of(kept, names)


def history_of_pairing(store: Store, pairing_id: int) -> list[HistoryLine]:
    """What changed of a pairing, and what was planned and recorded of its sessions; the newest first.

    What the sides handed in stands in each session's own history. Raises KeyError when there is no such pairing.
    """
    store.pairings.get(pairing_id)
    kept = _of(store, "pairing", pairing_id)
    for change in store.history_of_children("session", "pairing_id", pairing_id):
        found = Kept(change, "session", is_whole=True)
        kept.append(found._replace(about=histories.of_session(str(found.row["code"]))))
    return lines_of(kept, Names())


def history_of_session(store: Store, session_id: int) -> list[HistoryLine]:
    """What changed of a session, its topics, what both sides handed in and what was promised; the newest first.

    Raises KeyError when the file has no such session.
    """
    session = store.sessions.get(session_id)
    kept = _of(store, "session", session_id)
    for table in (TOPICS, "action"):
        kept += [Kept(change, table) for change in store.history_of_children(table, "session_id", session_id)]
    kept += _reflections(store, session_id)
    return lines_of(kept, Names(topics=_topic_names(store, store.pairings.get(session.pairing_id).program_id)))


def late_corrections(lines: Sequence[HistoryLine], recorded_on: date | None) -> list[HistoryLine]:
    """What was typed over something on a later day than that on which a session was recorded, the newest first.

    lines: of the session; those left tell only fields that weren't empty before. recorded_on: None = not yet.
    """
    if recorded_on is None:
        return []
    later = [line for line in lines if not line.is_undone and line.at.astimezone().date() > recorded_on]
    return [replace(line, changes=_typed_over(line)) for line in later if _typed_over(line)]


def _typed_over(line: HistoryLine) -> tuple[FieldChange, ...]:
    return tuple(change for change in line.changes if change.before != EMPTY)


def _of(store: Store, table: str, record_id: int) -> list[Kept]:
    return [Kept(change, table, is_whole=True) for change in store.history_of(table, record_id)]


def _reflections(store: Store, session_id: int) -> list[Kept]:
    """Both sides' forms with their lines, also of forms that were taken out again."""
    forms = [
        Kept(change, "reflection") for change in store.history_of_children("reflection", "session_id", session_id)
    ]
    sides = {int(str(form.row["id"])): Side(str(form.row["side"])) for form in forms}
    kept = [form._replace(about=histories.of_side(sides[int(str(form.row["id"]))])) for form in forms]
    for reflection_id, side in sides.items():
        for change in store.history_of_children("reflection_answer", "reflection_id", reflection_id):
            line = Kept(change, "reflection_answer")
            kept.append(line._replace(about=histories.of_line(side, str(line.row["key"]))))
    return kept


def _topic_names(store: Store, program_id: int) -> dict[int, str]:
    return {topic.id: topic.name for topic in store.topics.of(program_id)}


def _managers(store: Store, kept: Sequence[Kept]) -> dict[int, str]:
    """The managers that a person's changes mention, as far as the file still has them."""
    rows = [values for one in kept for values in (one.change.before, one.change.after) if values is not None]
    wanted = {int(str(row["manager_id"])) for row in rows if row["manager_id"] is not None}
    there: dict[int, str] = {}
    for person_id in wanted:
        with suppress(KeyError):
            there[person_id] = store.people.get(person_id).name
    return there
