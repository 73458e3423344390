"""The command that lists participants, pairings or sessions, as a table or as JSON."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.faces import FILE, Desk, desk, json_option, program_option, say_json, say_program, say_table
from app.domain.pairings import PairingState
from app.domain.participants import IntakeStatus, WillingAs
from app.domain.sessions import SessionKind, SessionState
from app.storage import PairingRow, ParticipantRow, SessionRow
from app.text import labels
from app.text.catalog import _
from app.text.formats import date_short

NOUNS = ("participants", "pairings", "sessions")


@click.command("list", help="List the participants, pairings or sessions of a program in FILE.")
@click.argument("file", type=FILE)
@click.argument("noun", type=click.Choice(NOUNS))
@program_option
@json_option
def list_records(file: Path, noun: str, program_name: str | None, as_json: bool) -> None:
    with desk(file, program_name) as at:
        objects = {"participants": _participants, "pairings": _pairings, "sessions": _sessions}[noun](at)
        program = at.program
    if as_json:
        say_json(objects)
        return
    say_program(program)
    _as_table(noun, objects)


def _participants(at: Desk) -> list[dict[str, Any]]:
    rows = at.store.participants.rows(at.store.participants.ids(at.program.id))
    return [_participant(row) for row in rows]


def _participant(row: ParticipantRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "code": None,
        "name": row.name,
        "side": row.shown_side.value,
        "status": row.status.value,
        "email": row.email,
        "title": row.title,
        "department": row.department,
        "site": row.site,
        "grade": row.grade,
        "willing_as": row.willing_as.value,
        "places": row.places,
        "pairings": row.pairings,
    }


def _pairings(at: Desk) -> list[dict[str, Any]]:
    return [_pairing(row) for row in at.store.pairings.rows(at.store.pairings.ids(at.program.id))]


def _pairing(row: PairingRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "code": row.code,
        "name": _("{mentor} and {mentee}").format(mentor=row.mentor_name, mentee=row.mentee_name),
        "side": None,
        "status": row.state.value,
        "mentor": row.mentor_name,
        "mentee": row.mentee_name,
        "score": row.score,
        "started_on": row.started_on,
        "held": row.held,
        "planned": row.planned,
        "next_day": row.next_day,
    }


def _sessions(at: Desk) -> list[dict[str, Any]]:
    return [_session(row) for row in at.store.sessions.rows(at.store.sessions.ids(at.program.id))]


def _session(row: SessionRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "code": row.code,
        "name": _("{mentor} and {mentee}").format(mentor=row.mentor_name, mentee=row.mentee_name),
        "side": None,
        "status": row.state.value,
        "kind": row.kind.value,
        "due_by": row.due_by,
        "planned_at": row.planned_at,
        "held_on": row.held_on,
        "minutes": row.minutes,
        "mentor": row.mentor_name,
        "mentee": row.mentee_name,
    }


def _as_table(noun: str, objects: list[dict[str, Any]]) -> None:
    columns = {
        "participants": ("name", "side", "status", "department", "grade", "pairings"),
        "pairings": ("code", "mentor", "mentee", "status", "held", "planned", "next_day"),
        "sessions": ("code", "kind", "status", "due_by", "held_on", "mentor", "mentee"),
    }[noun]
    heads = [_heads()[column] for column in columns]
    say_table(heads, [[_cell(noun, column, row[column]) for column in columns] for row in objects])


def _heads() -> dict[str, str]:
    return {
        "name": _("Name"), "side": _("Side"), "status": _("Status"), "department": _("Department"),
        "grade": _("Grade"), "pairings": _("Pairings"), "code": _("Code"), "mentor": _("Mentor (junior)"),
        "mentee": _("Mentee (senior)"), "held": _("Held"), "planned": _("Planned"), "next_day": _("Next"),
        "kind": _("Kind"), "due_by": _("Due by"), "held_on": _("Held on"),
    }  # fmt: skip


def _cell(noun: str, column: str, value: Any) -> str:
    if value is None:
        return "-"
    if column == "side":
        return labels.side(WillingAs(value))
    if column == "status":
        return _STATUS_WORDS[noun](value)
    if column == "kind":
        return labels.session_kind(SessionKind(value))
    return date_short(value) if isinstance(value, date) else str(value)


_STATUS_WORDS: Mapping[str, Callable[[str], str]] = {
    "participants": lambda value: labels.intake_status(IntakeStatus(value)),
    "pairings": lambda value: labels.pairing_state(PairingState(value)),
    "sessions": lambda value: labels.session_state(SessionState(value)),
}
