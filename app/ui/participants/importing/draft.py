"""The table on its way in: read and planned beside the window, again whenever something is decided otherwise."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.domain.participants import WillingAs
from app.domain.problems import Problem
from app.operations.import_facts import Facts, facts_in_slices
from app.operations.import_plans import ImportChoices, ImportPlan, plan_of, with_grades
from app.operations.import_reading import (
    GuessedTable,
    MeantColumn,
    Reading,
    ReadPeople,
    TableFile,
    guessed_table,
    mapped,
    meant_columns,
    people_in,
)
from app.operations.import_rows import PlannedRow, planned_rows, read_rows, table_problems
from app.operations.recognizing import Recognized, recognized
from app.ui.common.background import Progress
from app.ui.common.desk import Desk
from app.ui.common.latest_work import LatestWork
from app.ui.participants.importing.sweeping import sweep_again, unswept


class Planned(NamedTuple):
    """What the import would do, with what concerns the table as a whole. found: its rows before any decision."""

    plan: ImportPlan
    found: Recognized
    notes: tuple[Problem, ...]


class ImportDraft(QObject):
    """What is known of the table so far, and what the coordinator said about it.

    Attributes:
        file: the table as it was when it was opened. guessed: its cells and what they seem to mean. read: its
        people. rows: them as they are shown. planned: what the import would do. Each is None or empty until it is
        known, and as it was before while it is worked out anew.
        facts: the program file. how: how the table is read. choices: what was decided about it.
        problem: why the table or its people can't be read; None where they can.
        heeds_file: whether the plan is made anew when the program file changes.

    Signals:
        table_known, people_known, plan_known, troubled: `guessed`, `rows`, `planned` or `problem` are new.
        stepped: how many of how many rows are read. busy_changed: `is_busy` is another.
    """

    table_known = Signal()
    people_known = Signal()
    plan_known = Signal()
    troubled = Signal()
    stepped = Signal(int, int)
    busy_changed = Signal()

    def __init__(self, desk: Desk, load: Callable[[], TableFile], parent: QObject | None = None) -> None:
        """load: reads the file, in a thread; it may raise CounterpartError."""
        super().__init__(parent)
        self._desk, self._load, self._today = desk, load, desk.today()
        self._columns: list[tuple[int, str]] = []
        self._found: Recognized | None = None
        self.file: TableFile | None = None
        self.facts: Facts | None = None
        self.how, self.choices = Reading(), ImportChoices()
        self.guessed: GuessedTable | None = None
        self.read: ReadPeople | None = None
        self.rows: tuple[PlannedRow, ...] = ()
        self.planned: Planned | None = None
        self.problem: Problem | None = None
        self._work = LatestWork(desk.background, self)
        self._work.stepped.connect(self.stepped)
        self._work.busy_changed.connect(self.busy_changed)
        self._work.failed.connect(self._take_problem)
        self.heeds_file = True
        desk.signal.changed.connect(self._look_again)

    @property
    def is_busy(self) -> bool:
        """Whether something of this is being worked out."""
        return self._work.is_busy

    def begin(self) -> None:
        """Read the table as it is found to be."""
        self.read_as(self.how)

    def read_as(self, how: Reading) -> None:
        """Read the table in another way; what its columns mean is guessed anew."""
        self.how, file, load = how, self.file, self._load

        def work(_progress: Progress) -> tuple[TableFile, GuessedTable]:
            content = file or load()
            with unswept():
                return content, guessed_table(content, how)

        self._work.run(work, self._take_table)

    def mean(self, column: int, field: str) -> None:
        """Let a column mean a field, or "" for nothing."""
        self._columns.append((column, field))
        self.table_known.emit()
        self._read_people()

    def columns(self) -> tuple[MeantColumn, ...]:
        """Every column with what it means now."""
        return meant_columns(self.guessed, self._columns) if self.guessed else ()

    def choose_side(self, side: WillingAs | None) -> None:
        """Let everybody in the table be of one side, or None for what it says itself."""
        self.choices = replace(self.choices, side=side)
        self._plan()

    def decide(self, row: int, *, same: bool) -> None:
        """Say whether a row that looks like somebody is that one."""
        others = self.choices.same - {row}
        self.choices = replace(self.choices, same=others | {row} if same else others)
        self._plan()

    def order_grades(self, grades: Sequence[str]) -> None:
        """Give the grades their order from lowest to highest; none leaves it as it is in the file."""
        self.choices = replace(self.choices, grades=tuple(grades))
        if self.planned and self.facts and not self.is_busy:
            self.planned = self.planned._replace(plan=with_grades(self.planned.plan, self.facts, grades))
            self.plan_known.emit()
        else:
            self._plan()

    def stop(self) -> None:
        """Work nothing out any more."""
        self._work.stop()
        self.heeds_file = False
        sweep_again()

    def _take_table(self, value: tuple[TableFile, GuessedTable]) -> None:
        before, (self.file, self.guessed) = self.guessed, value
        self.problem = None
        if before is None or before.table.headers != self.guessed.table.headers:
            self._columns = []
        self.choices = replace(self.choices, same=frozenset())
        self.table_known.emit()
        self._read_people()

    def _read_people(self) -> None:
        if self.guessed is None:
            return
        table, mapping, today = self.guessed.table, mapped(self.guessed, self._columns), self._today
        self._found = None

        def work(progress: Progress) -> tuple[ReadPeople, tuple[PlannedRow, ...]]:
            with unswept():
                read = people_in(table, mapping, today, progress.step)
                return read, read_rows(read)

        self._work.run(work, self._take_people)

    def _take_people(self, value: tuple[ReadPeople, tuple[PlannedRow, ...]]) -> None:
        before, (self.read, self.rows) = self.read, value
        self.problem = None
        if before is not None and _grades(before) != _grades(self.read):
            self.choices = replace(self.choices, grades=())
        self.people_known.emit()
        self._plan()

    def _plan(self) -> None:
        if self.read is None or self.problem is not None:
            return
        if self.facts is None:
            self._work.run_slices(facts_in_slices(self._desk.store, self._desk.program), self._take_facts)
            return
        read, facts, found, choices = self.read, self.facts, self._found, self.choices

        def work(_progress: Progress) -> tuple[Planned, tuple[PlannedRow, ...]]:
            with unswept():
                sorted_out = found or recognized(read.people.rows, facts.people)
                plan = plan_of(read, facts, sorted_out, choices)
                return Planned(plan, sorted_out, table_problems(plan)), planned_rows(plan)

        self._work.run(work, self._take_plan)

    def _take_facts(self, facts: Facts) -> None:
        self.facts = facts
        self._plan()

    def _take_plan(self, value: tuple[Planned, tuple[PlannedRow, ...]]) -> None:
        self.planned, self.rows = value
        self._found = self.planned.found
        self.plan_known.emit()

    def _take_problem(self, problem: Problem) -> None:
        self.problem = problem
        self.troubled.emit()

    def _look_again(self, _tables: object) -> None:
        """The file is another than when it was looked at, so the plan may be too."""
        if not self.heeds_file:
            return
        self.facts = self._found = None
        if self.read is not None:
            self._plan()


def _grades(read: ReadPeople) -> frozenset[str]:
    return frozenset(row.grade for row in read.people.rows)
