"""Where a step was made, so that undo and redo can show what they changed."""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum

from app.domain.sides import Side
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import Wave
from app.storage import Store, Touched


class Where(StrEnum):
    """The kinds of places at which something is changed."""

    HOME = "home"
    PARTICIPANTS = "participants"
    PAIRINGS = "pairings"
    JOURNAL = "journal"
    SURVEYS = "surveys"
    SETUP = "setup"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of one program. record_id: the participant, pairing, session, form or topic to show there, or 0.

    part: of the set-up: the name of a field, "grades", "topics" or "decisions"; of the pairings: SUGGESTIONS;
    of the surveys: a wave.
    """

    where: Where
    program_id: int
    record_id: int = 0
    part: str = ""


SUGGESTIONS = "suggest"
_JOURNAL = ("reflection", "reflection_answer", "action", "session_topic")
_PEOPLE = ("participant", "person", "interest", "exclusion")
_SURVEYS = ("survey_sheet", "survey_answer", "survey_line")
_SETUP = ("topic", "decision", "program", "grade")


def spot_of(store: Store, touched: Sequence[Touched], program_id: int) -> Spot | None:
    """Where a step was made that has just been undone or redone; None where that can't be told.

    touched: what the step changed, in its order. program_id: the program that is shown, which comes first where
    somebody takes part in several. What a person did counts before what followed from it: a session that was
    recorded leads to the journal, although its pairing's start moved with it.
    """
    of = _by_table(touched)
    if _is_about_grades(of):
        return Spot(Where.SETUP, program_id, part="grades")
    for tables, find in (
        (_JOURNAL, _in_journal),
        (("pairing",), _in_pairings),
        (("wish",), _among_wishes),
        (("session",), _in_journal),
        (_PEOPLE, _among_people),
        (_SURVEYS, _among_surveys),
        (_SETUP, _in_setup),
    ):
        if any(table in of for table in tables):
            return find(store, of, program_id)
    return None


Tables = Mapping[str, Sequence[Touched]]


def _by_table(touched: Sequence[Touched]) -> dict[str, list[Touched]]:
    of: dict[str, list[Touched]] = {}
    for one in touched:
        of.setdefault(one.table, []).append(one)
    return of


def _is_about_grades(of: Tables) -> bool:
    """A grade that was renamed or moved, with the people who have it: an import brings participants too."""
    return (
        "grade" in of
        and set(of) <= {"grade", "person"}
        and (len(of["grade"]) > 1 or of["grade"][0].before is not None)
    )


def _values(one: Touched) -> Mapping[str, object]:
    return one.after or one.before or {}


def _number(one: Touched, column: str) -> int:
    value = _values(one).get(column)
    return value if isinstance(value, int) else 0


def _in_journal(store: Store, of: Tables, program_id: int) -> Spot:
    """The first session that was touched, itself or through what hangs on it, where it is there now."""
    ids = [one.record_id for one in of.get("session", ())]
    ids += [_number(one, "session_id") for table in _JOURNAL for one in of.get(table, ())]
    for one in of.get("reflection_answer", ()):
        with suppress(KeyError):
            ids.append(store.reflections.get(_number(one, "reflection_id")).session_id)
    for session_id in ids:
        with suppress(KeyError):
            session = store.sessions.get(session_id)
            return Spot(Where.JOURNAL, store.pairings.get(session.pairing_id).program_id, session_id)
    for one in of.get("session", ()):  # it was taken out again: its pairing tells the program
        with suppress(KeyError):
            return Spot(Where.JOURNAL, store.pairings.get(_number(one, "pairing_id")).program_id)
    return Spot(Where.JOURNAL, program_id)


def _in_pairings(store: Store, of: Tables, program_id: int) -> Spot:
    pairings = of["pairing"]
    found = _number(pairings[0], "program_id") or program_id
    if len(pairings) > 1:
        return Spot(Where.PAIRINGS, found)
    with suppress(KeyError):
        return Spot(Where.PAIRINGS, found, store.pairings.get(pairings[0].record_id).id)
    return Spot(Where.PAIRINGS, found)


def _among_wishes(_store: Store, of: Tables, program_id: int) -> Spot:
    """The suggestions, in which wishes show."""
    return Spot(Where.PAIRINGS, _number(of["wish"][0], "program_id") or program_id, part=SUGGESTIONS)


def _among_people(store: Store, of: Tables, program_id: int) -> Spot:
    """The one participant that was touched; several, or one who is gone, are shown by the list."""
    programs = [_number(one, "program_id") for one in of.get("participant", ())]
    found = program_id if not programs or program_id in programs else programs[0]
    members = {one.record_id for one in of.get("participant", ())}
    members |= {_number(one, "participant_id") for one in of.get("interest", ())}
    people = {one.record_id for one in of.get("person", ())}
    people |= {_number(one, "person_id") for one in of.get("exclusion", ())}
    if len(members) > 1 or (not members and len(people) > 1):
        return Spot(Where.PARTICIPANTS, found)
    if members:
        with suppress(KeyError):
            member = store.participants.get(members.pop())
            return Spot(Where.PARTICIPANTS, member.program_id, member.id)
        return Spot(Where.PARTICIPANTS, found)
    for program, member_id in store.finds.participations(people.pop(), program_id):
        return Spot(Where.PARTICIPANTS, program, member_id)
    return Spot(Where.PARTICIPANTS, found)


def _among_surveys(store: Store, of: Tables, program_id: int) -> Spot:
    """The one form that was touched; of several, their wave."""
    forms = {_form(one) for table in _SURVEYS for one in of.get(table, ())}
    first = min(forms, key=lambda form: form.id)
    found, part = program_id, first.wave.value
    with suppress(KeyError):
        found = store.participants.get(first.participant_id).program_id
    return Spot(Where.SURVEYS, found, first.id if len(forms) == 1 else 0, part)


def _form(one: Touched) -> WhichForm:
    values = _values(one)
    return WhichForm(_number(one, "participant_id"), Side(str(values["side"])), Wave(str(values["wave"])))


def _in_setup(store: Store, of: Tables, program_id: int) -> Spot:
    for table, part in (("topic", "topics"), ("decision", "decisions")):
        # A program that was made brings its topics along.
        if table in of and not any(one.before is None or one.after is None for one in of.get("program", ())):
            return Spot(
                Where.SETUP, _number(of[table][0], "program_id") or program_id, of[table][0].record_id, part
            )
    if "program" not in of:
        return Spot(Where.SETUP, program_id, part="grades")
    one = of["program"][0]
    if one.before is None or one.after is None:
        return Spot(Where.HOME, one.record_id)
    return Spot(Where.SETUP, one.record_id, part=_changed_field(one))


def _changed_field(one: Touched) -> str:
    """The first field of a program that differs, a part of its rules or weights by its own name."""
    before, after = one.before or {}, one.after or {}
    for name in before:
        if before[name] == after.get(name):
            continue
        if name not in ("rules", "weights"):
            return name
        old, new = json.loads(str(before[name])), json.loads(str(after.get(name, "{}")))
        part = next((part for part in old if old[part] != new.get(part)), name)
        return name if part == "topics" else part  # which is what the catalogue is called, too
    return ""
