"""The story of one person, pairing or session in words, from the file's own history."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date

from app.domain.participants import Side
from app.domain.survey_rounds import WhichForm
from app.operations.history_lines import FORM, LINE, TOPICS, FieldChange, HistoryLine, Kept, lines_of
from app.storage import StepState, Store
from app.text import histories
from app.text.history_values import EMPTY, Names

__all__ = [
    "FieldChange",
    "HistoryLine",
    "corrections_of_form",
    "corrections_of_session",
    "history_of_form",
    "history_of_pairing",
    "history_of_person",
    "history_of_session",
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
    for change in store.history_of_children("interest", "participant_id", [participant_id]):
        found = Kept(change, "interest")
        kept.append(found._replace(about=histories.of_topic(found.row["topic_id"], names)))
    return lines_of(kept, names)


def history_of_pairing(store: Store, pairing_id: int) -> list[HistoryLine]:
    """What changed of a pairing, and what was planned and recorded of its sessions; the newest first.

    What the sides handed in stands in each session's own history. Raises KeyError when there is no such pairing.
    """
    store.pairings.get(pairing_id)
    kept = _of(store, "pairing", pairing_id)
    for change in store.history_of_children("session", "pairing_id", [pairing_id]):
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
        kept += [Kept(change, table) for change in store.history_of_children(table, "session_id", [session_id])]
    forms = [Kept(change, FORM) for change in store.history_of_children(FORM, "session_id", [session_id])]
    ids = sorted({int(str(form.row["id"])) for form in forms})
    lines = [Kept(change, LINE) for change in store.history_of_children(LINE, "reflection_id", ids)]
    kept += _with_sides(forms, lines)
    return lines_of(kept, Names(topics=_topic_names(store, store.pairings.get(session.pairing_id).program_id)))


def corrections_of_session(store: Store, session_id: int) -> list[HistoryLine]:
    """What was typed over something in a session on a later day than it was recorded, the newest first.

    Only of what is there still: that takes no time in the longest history. Raises KeyError as above.
    """
    session = store.sessions.get(session_id)
    forms = [
        Kept(change, FORM)
        for form in store.reflections.of_sessions([session_id])
        for change in store.history_of(FORM, form.id)
    ]
    ids = store.reflections.line_ids(sorted({int(str(form.row["id"])) for form in forms}))
    lines = [Kept(change, LINE) for line_id in ids for change in store.history_of(LINE, line_id)]
    kept = _of(store, "session", session_id) + _with_sides(forms, lines)
    for action in store.actions.of_sessions([session_id]):
        kept += [Kept(change, "action") for change in store.history_of("action", action.id)]
    return _late(lines_of(kept, Names()), session.entered_on)


def history_of_form(store: Store, which: WhichForm) -> list[HistoryLine]:
    """What changed of one person's survey form: handed out, came back, and each answer; the newest first."""
    kept = [
        Kept(change, table, is_whole=table == _SHEET)
        for table in (_SHEET, *_ANSWERED)
        for change in store.history_of_children(table, "participant_id", [which.participant_id])
    ]
    return lines_of(_of_form(which, kept), Names())


def corrections_of_form(store: Store, which: WhichForm) -> list[HistoryLine]:
    """What was typed over something on a form on a later day than it was typed in, the newest first.

    Only of what is there still, as for sessions.
    """
    ids = [which.participant_id]
    records = {
        _SHEET: [one.id for one in store.survey_sheets.of_participants(ids)],
        "survey_answer": [one.id for one in store.survey_answers.of_participants(ids)],
        "survey_line": [one.id for one in store.survey_lines.of_participants(ids)],
    }
    kept = [
        Kept(change, table, is_whole=table == _SHEET)
        for table, found in records.items()
        for record_id in found
        for change in store.history_of(table, record_id)
    ]
    kept = _of_form(which, kept)
    return _late(lines_of(kept, Names()), _typed_in_on(kept))


_SHEET, _ANSWERED = "survey_sheet", ("survey_answer", "survey_line")


def _of_form(which: WhichForm, kept: Sequence[Kept]) -> list[Kept]:
    """The changes of one form, each answer called by its question, and its ticks in words."""
    wanted = (which.participant_id, which.side.value, which.wave.value)
    own = [one for one in kept if tuple(one.row[name] for name in ("participant_id", "side", "wave")) == wanted]
    return [one if one.table == _SHEET else _answered(which, one) for one in own]


def _answered(which: WhichForm, kept: Kept) -> Kept:
    item, change = str(kept.row["item"]), kept.change
    if kept.table == "survey_line":
        before, after = (histories.ticked_row(row, which.side) for row in (change.before, change.after))
        change = change._replace(before=before, after=after)
    return kept._replace(change=change, about=histories.of_question(item, which.side))


def _typed_in_on(kept: Sequence[Kept]) -> date | None:
    """The day on which a form was first typed in; None while it is out."""
    taken_back = (StepState.UNDONE, StepState.GONE)
    moments = [
        one.change.at
        for one in kept
        if one.table == _SHEET and one.row["returned_on"] is not None and one.change.state not in taken_back
    ]
    return min(moments).astimezone().date() if moments else None


def _late(lines: Sequence[HistoryLine], recorded_on: date | None) -> list[HistoryLine]:
    """The lines of later days, with what they say of fields that weren't empty. recorded_on: None = not yet."""
    if recorded_on is None:
        return []
    later = [line for line in lines if not line.is_undone and line.at.astimezone().date() > recorded_on]
    return [replace(line, changes=_typed_over(line)) for line in later if _typed_over(line)]


def _typed_over(line: HistoryLine) -> tuple[FieldChange, ...]:
    return tuple(change for change in line.changes if change.before != EMPTY)


def _of(store: Store, table: str, record_id: int) -> list[Kept]:
    return [Kept(change, table, is_whole=True) for change in store.history_of(table, record_id)]


def _with_sides(forms: Sequence[Kept], lines: Sequence[Kept]) -> list[Kept]:
    """Forms and their lines, each said to be of its side, also of forms that were taken out again."""
    sides = {form.row["id"]: Side(str(form.row["side"])) for form in forms}
    kept = [form._replace(about=histories.of_side(sides[form.row["id"]])) for form in forms]
    for line in lines:
        side = sides[line.row["reflection_id"]]
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
