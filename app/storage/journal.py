"""Reflections with their answers, and actions, in the file."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.participants import Side
from app.domain.privacy import Visibility
from app.domain.sessions import Action, ActionState, Answer, Reflection
from app.storage.records import DAY, FLAG, Records, Row, Shape, Table, choice

REFLECTION = Shape(
    "reflection",
    Reflection,
    {"side": choice(Side), "kept_private": FLAG, "handed_in_on": DAY},
    apart=("answers",),
)
_ANSWER = Shape("reflection_answer", Answer, {"visibility": choice(Visibility), "may_be_quoted": FLAG})
ACTION = Shape("action", Action, {"side": choice(Side), "due_on": DAY, "state": choice(ActionState)})


class Reflections(Records[Reflection]):
    """What the sides handed in after their sessions: one for each side of a session."""

    def __init__(self, table: Table, answers: Table) -> None:
        super().__init__(table, REFLECTION)
        self._answers = answers

    def of_sessions(self, session_ids: Sequence[int]) -> list[Reflection]:
        """The reflections of these sessions, by id."""
        return self._items(self._table.by_ids(session_ids, "session_id"))

    def line_ids(self, reflection_ids: Sequence[int]) -> list[int]:
        """The ids under which the history keeps the handed-in lines of these reflections."""
        return [row["id"] for row in self._answers.by_ids(reflection_ids, "reflection_id")]

    def add(self, items: Iterable[Reflection]) -> list[int]:
        """Add reflections with their answers."""
        ids = []
        for item in items:
            new_id = self._table.insert(REFLECTION.row_of(item))
            self._write_answers(new_id, item.answers)
            ids.append(new_id)
        return ids

    def change(self, item: Reflection) -> None:
        """Write a reflection again, with its answers."""
        self._table.update(REFLECTION.row_of(item))
        self._write_answers(item.id, item.answers)

    def _write_answers(self, reflection_id: int, answers: Mapping[str, Answer]) -> None:
        wanted: dict[object, Row] = {key: _ANSWER.row_of(answer) for key, answer in answers.items()}
        self._answers.replace_children("reflection_id", reflection_id, "key", wanted)

    def _items(self, rows: Sequence[Row]) -> list[Reflection]:
        answers: dict[int, dict[str, Answer]] = {row["id"]: {} for row in rows}
        for row in self._answers.by_ids(list(answers), "reflection_id"):
            answers[row["reflection_id"]][row["key"]] = _ANSWER.item_of(row)
        return [REFLECTION.item_of(row, answers=answers[row["id"]]) for row in rows]


class Actions(Records[Action]):
    """What was promised in sessions."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, ACTION)

    def of_sessions(self, session_ids: Sequence[int]) -> list[Action]:
        """The actions of these sessions, by id."""
        return self._items(self._table.by_ids(session_ids, "session_id"))
