"""The forms of one wave as a list: who has one, who is to get one, and what came back. Reads only."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from app.domain.sides import Side
from app.domain.survey_rounds import GONE, FormState, WhichForm, form_of_id, overdue_if_issued_by, states_asked
from app.domain.surveys import Wave
from app.storage.records import DAY, Table
from app.storage.search import Condition, all_of, matching, order_by

_PLACES = {wave: place for place, wave in enumerate(Wave)}
_GONE = ", ".join(f"'{status}'" for status in GONE)
# How far a form is, by the place of its state in `FormState`. The parameter: the last day that is overdue now.
_STATE = (
    "CASE WHEN sheet.returned_on IS NOT NULL THEN 3 WHEN sheet.id IS NULL THEN 2 "
    "WHEN sheet.issued_on <= ? THEN 0 ELSE 1 END"
)
_NAME = ("fold(person.sort_name)",)
_ORDERS: Mapping[str, Sequence[str]] = {
    "name": _NAME,
    "side": ("form.side = 'mentee'", *_NAME),
    "state": ("state", "sheet.issued_on", *_NAME),
    "issued": ("sheet.issued_on IS NULL", "sheet.issued_on", *_NAME),
    "returned": ("sheet.returned_on IS NULL", "sheet.returned_on", *_NAME),
    "code": ("sheet.code IS NULL", "sheet.code"),
}


class FormRow(NamedTuple):
    """One person's form of a wave in a list. id: of its `WhichForm`; issued_on: None = not handed out."""

    id: int
    name: str
    side: Side
    code: str
    issued_on: date | None
    returned_on: date | None


class RoundCount(NamedTuple):
    """One side of a wave in numbers. to_hand_out: people who have no form yet."""

    issued: int = 0
    returned: int = 0
    overdue: int = 0
    to_hand_out: int = 0


class SurveyRounds:
    """The waves of a program. Asked are the people of pairings of a wave's states, and whoever has a form already;
    nobody gets a new one who has left or withdrawn."""

    def __init__(self, table: Table) -> None:
        self._table = table

    def ids(
        self,
        program_id: int,
        wave: Wave,
        today: date,
        *,
        search: str = "",
        order: str = "state",
        descending: bool = False,
        state: FormState | None = None,
    ) -> list[int]:
        """The ids of the forms of a wave, searched by name and code.

        order: name, side, state, issued, returned, code. state: only those in this state.
        """
        forms = _forms(program_id, wave)
        conditions = [matching(search, ("person.name", "coalesce(sheet.code, '')"))]
        if state is not None:
            conditions.append(Condition("state = ?", (list(FormState).index(state),)))
        where = all_of(conditions)
        sorting = order_by(_ORDERS, order, descending)
        select = f"{forms.sql} SELECT {_id(wave)} AS id, {_STATE} AS state {_FROM}"
        late = overdue_if_issued_by(today).isoformat()
        rows = self._table.tuples(
            f"{select} WHERE {where.sql} ORDER BY {sorting}",
            (*forms.parameters, late, wave.value, *where.parameters),
        )
        return [row[0] for row in rows]

    def rows(self, ids: Sequence[int]) -> list[FormRow]:
        """List rows of the forms of one wave, in the order asked for; of people who are gone, none."""
        which = {form_id: form_of_id(form_id) for form_id in ids}
        if not which:
            return []
        people = sorted({form.participant_id for form in which.values()})
        marks = ", ".join("?" for _ in people)
        names = dict(
            self._table.tuples(
                "SELECT participant.id, person.name FROM participant JOIN person ON person.id = person_id "
                f"WHERE participant.id IN ({marks})",
                people,
            )
        )
        sheets = {
            (row["participant_id"], row["side"]): row
            for row in self._table.select(
                f"SELECT * FROM survey_sheet WHERE participant_id IN ({marks}) AND wave = ?",
                [*people, next(iter(which.values())).wave.value],
            )
        }
        return [
            _row(one, names[form.participant_id], form.side, sheets.get((form.participant_id, form.side.value)))
            for one, form in which.items()
            if form.participant_id in names
        ]

    def counts(self, program_id: int, wave: Wave, today: date) -> dict[Side, RoundCount]:
        """How a wave goes, by side."""
        forms = _forms(program_id, wave)
        sql = (
            f"{forms.sql} SELECT form.side, count(sheet.id), count(sheet.returned_on), "
            f"sum({_STATE} = 0), sum(sheet.id IS NULL) {_FROM} GROUP BY form.side"
        )
        late = overdue_if_issued_by(today).isoformat()
        found = {
            Side(side): RoundCount(*numbers)
            for side, *numbers in self._table.tuples(sql, (*forms.parameters, late, wave.value))
        }
        return {side: found.get(side, RoundCount()) for side in Side}

    def to_hand_out(self, program_id: int, wave: Wave) -> list[WhichForm]:
        """The forms that nobody was handed yet, by name."""
        forms = _forms(program_id, wave)
        sql = (
            f"{forms.sql} SELECT form.participant_id, form.side {_FROM} WHERE sheet.id IS NULL "
            "ORDER BY fold(person.sort_name), form.participant_id, form.side"
        )
        rows = self._table.tuples(sql, (*forms.parameters, wave.value))
        return [WhichForm(participant_id, Side(side), wave) for participant_id, side in rows]

    def last_wave(self, program_id: int) -> Wave | None:
        """The latest wave of which a form was handed out; None before the first."""
        [(found,)] = self._table.tuples(
            "SELECT max(wave) FROM survey_sheet JOIN participant ON participant.id = participant_id "
            "WHERE program_id = ?",
            (program_id,),
        )
        return Wave(found) if found else None


_FROM = (
    "FROM form JOIN participant ON participant.id = form.participant_id "
    "JOIN person ON person.id = participant.person_id "
    "LEFT JOIN survey_sheet AS sheet ON sheet.participant_id = form.participant_id "
    "AND sheet.side = form.side AND sheet.wave = ?"
)


def _forms(program_id: int, wave: Wave) -> Condition:
    """The participants and sides that a wave is about, as a table called `form`."""
    states = ", ".join(f"'{state.value}'" for state in sorted(states_asked(wave)))
    sql = (
        "WITH asked(participant_id, side) AS ("
        f"SELECT mentor_id, 'mentor' FROM pairing WHERE program_id = ? AND state IN ({states}) "
        f"UNION SELECT mentee_id, 'mentee' FROM pairing WHERE program_id = ? AND state IN ({states})"
        "), form(participant_id, side) AS ("
        "SELECT asked.participant_id, asked.side FROM asked JOIN participant AS one ON one.id = participant_id "
        "JOIN person AS someone ON someone.id = one.person_id "
        f"WHERE NOT someone.has_left AND NOT someone.is_archived AND one.status NOT IN ({_GONE}) "
        "UNION SELECT participant_id, side FROM survey_sheet JOIN participant AS one ON one.id = participant_id "
        "WHERE one.program_id = ? AND wave = ?)"
    )
    return Condition(sql, (program_id, program_id, program_id, wave.value))


def _id(wave: Wave) -> str:
    """The id of a form as `WhichForm.id` counts it."""
    sides, waves = len(Side), len(Wave)
    return f"(form.participant_id * {sides * waves} + (form.side = 'mentee') * {waves} + {_PLACES[wave]})"


def _row(form_id: int, name: str, side: Side, sheet: Mapping[str, str] | None) -> FormRow:
    if sheet is None:
        return FormRow(form_id, name, side, "", None, None)
    back = sheet["returned_on"]
    return FormRow(
        form_id, name, side, sheet["code"], DAY.read(sheet["issued_on"]), DAY.read(back) if back else None
    )
