"""Changes of rows folded into the lines of a history: one a step, each field in words before and after."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import NamedTuple

from app.storage import Change, StepState
from app.text import histories
from app.text.history_values import EMPTY, Names, is_nothing

# What a new record holds without anybody having said so: nothing to tell.
_UNSAID = {
    ("reflection_answer", "visibility"): "coordinator",
    ("survey_line", "visibility"): "coordinator",
    ("action", "state"): "open",
}
_HOLD_SEVERAL = frozenset({"readiness", "consent", "closing"})  # columns in which a small value lies as JSON
_TAKEN_BACK = (StepState.UNDONE, StepState.GONE)
TOPICS, FORM, LINE = "session_topic", "reflection", "reflection_answer"
_Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field as it was and as it became, in words; "-" where it was or became empty."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One step as far as it touched the record. at: in UTC; label: as undo names it; is_undone: taken back since.

    changes: empty where the record was added or taken away with all it held.
    """

    at: datetime
    label: str
    is_undone: bool
    changes: tuple[FieldChange, ...] = ()


class Kept(NamedTuple):
    """A change of one row. table: its table; about: whose row it is, in words, before the names of its fields.

    is_whole: a record that comes and goes as a whole, so that its fields are not told then.
    """

    change: Change
    table: str
    about: str = ""
    is_whole: bool = False

    @property
    def row(self) -> _Values:
        """What the row holds, or held before it went."""
        return self.change.after or self.change.before or {}

    @property
    def comes_or_goes(self) -> bool:
        return None in (self.change.before, self.change.after)


def lines_of(kept: Sequence[Kept], names: Names) -> list[HistoryLine]:
    """One line a step, the newest first; a row that changed twice in a step is told once."""
    in_order = sorted(kept, key=lambda one: one.change.step_id)
    steps = [list(group) for _step, group in groupby(in_order, lambda one: one.change.step_id)]
    lines = [_line(step, names) for step in reversed(steps)]
    return [line for line in lines if line is not None]


def _line(step: Sequence[Kept], names: Names) -> HistoryLine | None:
    first = step[0].change
    is_undone, rows = first.state in _TAKEN_BACK, _folded(step)
    changes = (*_topics(rows, names), *(change for row in rows for change in _row_changes(row, names)))
    if not changes and not any(one.is_whole and one.comes_or_goes for one in step):
        return None
    return HistoryLine(first.at, first.label, is_undone, changes)


def _folded(step: Sequence[Kept]) -> list[Kept]:
    """Each row once, from what it was before the step to what it was after it."""
    rows: dict[tuple[str, object], Kept] = {}
    for one in step:
        key = (one.table, one.row["id"])
        first, last = rows.get(key, one).change, one.change
        folded = Change(last.at, last.label, last.state, first.before, last.after, last.step_id)
        rows[key] = one._replace(change=folded)
    return list(rows.values())


def _topics(rows: Sequence[Kept], names: Names) -> Iterable[FieldChange]:
    """The topics of a session, which are rows of their own and are told as one list."""
    changes = [row.change for row in rows if row.table == TOPICS]
    was = [change.before["topic_id"] for change in changes if change.before is not None and change.after is None]
    became = [change.after["topic_id"] for change in changes if change.after is not None and change.before is None]
    if was != became:
        words = [histories.topic_list(topics, names) for topics in (was, became)]
        yield FieldChange(histories.topics(), *words)


def _row_changes(kept: Kept, names: Names) -> Iterable[FieldChange]:
    if kept.table == TOPICS or (kept.is_whole and kept.comes_or_goes):
        return
    was, became = _flat(kept.change.before), _flat(kept.change.after)
    about = kept.about or _about_itself(kept)
    for column, field in histories.fields(kept.table).items():
        old, new = was.get(column), became.get(column)
        if old == new:
            continue
        if kept.comes_or_goes and _is_unsaid(kept.table, column, new if kept.change.before is None else old):
            continue
        words = [EMPTY if is_nothing(value) else field.words(value, names) for value in (old, new)]
        yield FieldChange(histories.named(about, field.name), *words)


def _is_unsaid(table: str, column: str, value: object) -> bool:
    return not value or _UNSAID.get((table, column)) == value


def _about_itself(kept: Kept) -> str:
    """An action is called by its words, unless these are what changed."""
    before, after = kept.change.before, kept.change.after
    if kept.table == "action" and before is not None and after is not None and before["text"] == after["text"]:
        return str(after["text"])
    return ""


def _flat(values: _Values | None) -> dict[str, object]:
    """The columns of a row; what lies in one as an object stands under its own names ("consent.how")."""
    flat: dict[str, object] = {}
    for column, value in (values or {}).items():
        if column in _HOLD_SEVERAL and isinstance(value, str):
            flat |= {f"{column}.{name}": part for name, part in json.loads(value).items()}
        else:
            flat[column] = value
    return flat
