"""The participants of a program as a list: who stands in it, in which order, and what each row shows."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.pairings import ENDED, PLACE_TAKING
from app.domain.participants import Consent, IntakeStatus, Readiness, Side, WillingAs
from app.storage.participant_rows import ParticipantRow
from app.storage.records import DAY, WORDS, Row, Table, value
from app.storage.search import Condition, all_of, matching, order_by

_TAKING = ", ".join(f"'{state.value}'" for state in sorted(PLACE_TAKING))
# Two look-ups by index: one condition over both columns has SQLite read all pairings for each row.
_SIDE_TAKEN = (
    f"(SELECT side FROM ("
    f"SELECT id, 'mentor' AS side FROM pairing WHERE mentor_id = participant.id AND state IN ({_TAKING}) "
    f"UNION ALL SELECT id, 'mentee' FROM pairing WHERE mentee_id = participant.id AND state IN ({_TAKING})) "
    f"ORDER BY id LIMIT 1)"
)
_SIDE = f"coalesce({_SIDE_TAKEN}, participant.willing_as)"
_PAIRINGS = (
    f"((SELECT count(*) FROM pairing WHERE mentor_id = participant.id AND state IN ({_TAKING})) + "
    f"(SELECT count(*) FROM pairing WHERE mentee_id = participant.id AND state IN ({_TAKING})))"
)
_TALK_FIRST = " OR ".join(
    f"json_extract(participant.readiness, '$.{answer}') <= 2" for answer in ("guided_by_junior", "keeps_the_time")
)
_TO_TALK_WITH = f"(participant.status = 'accepted' AND ({_TALK_FIRST}) AND {_PAIRINGS} = 0)"
_ENDED = ", ".join(f"'{state.value}'" for state in sorted(ENDED))
_IN_PAIRINGS = (
    "EXISTS (SELECT 1 FROM participant AS same WHERE same.person_id = participant.person_id AND ("
    f"EXISTS (SELECT 1 FROM pairing WHERE mentor_id = same.id AND state NOT IN ({_ENDED})) OR "
    f"EXISTS (SELECT 1 FROM pairing WHERE mentee_id = same.id AND state NOT IN ({_ENDED}))))"
)
_FROM = (
    "participant JOIN person ON person.id = participant.person_id "
    "LEFT JOIN person AS boss ON boss.id = person.manager_id"
)
# What decides about a group, by name: as expressions where a list is narrowed, counted from one reading of each.
_DECIDING: Mapping[str, str] = {
    "archived": "person.is_archived",
    "gone": "person.has_left",
    "intake": "participant.status",
    "side": _SIDE,
    "pairings": _PAIRINGS,
    "talk_first": _TO_TALK_WITH,
}
_HERE = "NOT {archived}"
# What the list can be narrowed to, by key: everybody who isn't archived, and parts of them; those who are.
GROUPS: Mapping[str, str] = {
    "present": _HERE,
    **{side.value: f"{_HERE} AND {{side}} = '{side.value}'" for side in WillingAs},
    "accepted": f"{_HERE} AND {{intake}} = 'accepted'",
    "applied": f"{_HERE} AND {{intake}} IN ('enquiry', 'applied')",
    "waiting": f"{_HERE} AND {{intake}} = 'waiting'",
    "talk-first": f"{_HERE} AND {{talk_first}}",
    "unpaired": f"{_HERE} AND {{intake}} = 'accepted' AND {{pairings}} = 0",
    "over": f"{_HERE} AND {{intake}} IN ('declined', 'withdrawn')",
    "left": f"{_HERE} AND ({{intake}} = 'left' OR {{gone}})",
    "archived": "{archived}",
}

_NAME = "fold(person.sort_name)"
_MANAGER = "coalesce(boss.name, person.manager_text)"
_NO_CONSENT = "coalesce(json_extract(participant.consent, '$.notice'), '') = ''"
_INTAKE_RANKS = " ".join(
    f"WHEN '{status.value}' THEN {rank}"
    for rank, status in enumerate(
        (
            IntakeStatus.ACCEPTED, IntakeStatus.WAITING, IntakeStatus.APPLIED, IntakeStatus.ENQUIRY,
            IntakeStatus.DECLINED, IntakeStatus.WITHDRAWN, IntakeStatus.LEFT,
        )
    )
)  # fmt: skip
_INTAKE = f"CASE participant.status {_INTAKE_RANKS} END"
_FOLDED = ("email", "staff_number", "title", "department", "site")
_ORDERS: Mapping[str, Sequence[str]] = {
    "name": (_NAME,),
    "side": (_SIDE, _NAME),
    "grade": ("(SELECT rank FROM grade WHERE grade.name = person.grade)", "fold(person.grade)", _NAME),
    # As the badge of the list has it: paired, to talk with first, then the intake.
    "status": (f"CASE WHEN {_PAIRINGS} > 0 THEN -2 WHEN {_TO_TALK_WITH} THEN -1 ELSE {_INTAKE} END", _NAME),
    "intake": (_INTAKE, _NAME),
    "since": ("participant.status_on IS NULL", "participant.status_on", _NAME),
    "willing": ("participant.willing_as", _NAME),
    "manager": (f"fold({_MANAGER})", _NAME),
    "places": (f"participant.places - {_PAIRINGS}", "participant.places", _NAME),
    "consent": (_NO_CONSENT, "json_extract(participant.consent, '$.given_on')", _NAME),
    "phone": ("person.phone", _NAME),
    "languages": ("person.languages", _NAME),
    **{name: (f"fold(person.{name})", _NAME) for name in _FOLDED},
}
_SEARCHED = ("person.name", *(f"person.{name}" for name in _FOLDED))
_COLUMNS = (
    "participant.id, participant.person_id, person.name, person.email, person.staff_number, person.phone, "
    "person.title, person.department, person.site, person.grade, person.languages, person.is_archived, "
    f"person.has_left, willing_as, status, status_on, readiness, consent, places, {_MANAGER} AS manager, "
    f"{_SIDE_TAKEN} AS side_taken, {_PAIRINGS} AS pairings"
)
_READINESS, _CONSENT = value(Readiness), value(Consent, given_on=DAY)


def listed_ids(
    table: Table, program_id: int, *, search: str, order: str, descending: bool, group: str
) -> list[int]:
    """The ids of a program's participants, searched and sorted; everybody's where the group is "".

    Raises KeyError for an order or a group that the list doesn't know.
    """
    conditions = [Condition("participant.program_id = ?", (program_id,)), matching(search, _SEARCHED)]
    if group:
        conditions.append(Condition(f"({GROUPS[group].format(**_DECIDING)})"))
    where = all_of(conditions)
    sorting = order_by(_ORDERS, order, descending)
    sql = f"SELECT participant.id AS id FROM {_FROM} WHERE {where.sql} ORDER BY {sorting}"
    return [row["id"] for row in table.select(sql, where.parameters)]


def listed_counts(table: Table, program_id: int) -> dict[str, int]:
    """How many of a program's participants each of `GROUPS` has."""
    columns = ", ".join(f"{expression} AS {name}" for name, expression in _DECIDING.items())
    names = {name: name for name in _DECIDING}
    sums = ", ".join(f"total({condition.format(**names)})" for condition in GROUPS.values())
    shown = f"SELECT {columns} FROM {_FROM} WHERE participant.program_id = ?"
    row = table.db.execute(
        f"WITH shown AS MATERIALIZED ({shown}) SELECT {sums} FROM shown", [program_id]
    ).fetchone()
    return {key: int(number) for key, number in zip(GROUPS, row, strict=True)}


def ids_in_pairings(table: Table, ids: Sequence[int]) -> set[int]:
    """Those of these participants whose person is in a pairing that isn't over, in whatever program."""
    marks = ", ".join("?" for _ in ids)
    sql = f"SELECT id FROM participant WHERE id IN ({marks}) AND {_IN_PAIRINGS}"
    return {row["id"] for row in table.select(sql, ids)}


def listed_rows(table: Table, ids: Sequence[int]) -> list[ParticipantRow]:
    """List rows, in the order asked for. Raises KeyError for one that isn't there."""
    marks = ", ".join("?" for _ in ids)
    found = table.select(f"SELECT {_COLUMNS} FROM {_FROM} WHERE participant.id IN ({marks})", ids)
    by_id = {row["id"]: _list_row(row) for row in found}
    return [by_id[participant_id] for participant_id in ids]


def _list_row(row: Row) -> ParticipantRow:
    readiness: Readiness = _READINESS.read(row.pop("readiness"))
    return ParticipantRow(
        **{
            **row,
            "willing_as": WillingAs(row["willing_as"]),
            "status": IntakeStatus(row["status"]),
            "status_on": date.fromisoformat(row["status_on"]) if row["status_on"] else None,
            "side_taken": Side(row["side_taken"]) if row["side_taken"] else None,
            "talk_first": readiness.talk_first,
            "consent": _CONSENT.read(row["consent"]),
            "languages": WORDS.read(row["languages"]),
            "is_archived": bool(row["is_archived"]),
            "has_left": bool(row["has_left"]),
        }
    )
