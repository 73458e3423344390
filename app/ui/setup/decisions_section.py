"""What was changed in the program, and its next steps: they stand on the summary."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.programs import ChangeKind, Decision
from app.operations.decision_log import add_line, add_words, change_line, lines_of, remove_line
from app.text.catalog import _
from app.ui.common.buttons import Button
from app.ui.common.doing import attempt
from app.ui.common.keys import tab_through
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import Section
from app.ui.setup.decision_row import DecisionRow, LineFields


class NewLine(LineFields):
    """An empty line that becomes one of the file as it is typed, and is empty again when it is left.

    Signals:
        ended: the line that was typed here is complete; it stands among the others now.
    """

    ended = Signal()

    def __init__(self, bench: Bench, kind: ChangeKind, example: str) -> None:
        super().__init__(bench, kind, bench.desk.today(), example)
        self._kind = kind
        self.line_id = 0  # of the line in the file that is being typed here; 0 while nothing was
        self.line.addWidget(
            Button(bench.desk.theme, _("Add"), self.end, icon="plus"), 0, Qt.AlignmentFlag.AlignTop
        )
        self.words.settled.connect(self._keep)
        self.day.day_settled.connect(lambda _day: self._keep(self.words.text()))
        self.words.returnPressed.connect(self.end)
        self.words.left.connect(self.end)

    def end(self) -> None:
        """Whatever was typed is a line by itself; the next one begins empty."""
        self.words.settle()
        self._bench.keeper.leave()
        if self.line_id:
            self.line_id = 0
            self.words.put("")
            self.day.show_day(self._bench.desk.today())
            self.ended.emit()

    def _keep(self, text: str) -> None:
        if not text.strip() and not self.line_id:
            return
        store, program_id = self._bench.desk.store, self._bench.desk.program.id
        day = self.day.day or self._bench.desk.today()
        known = {line.id for line in lines_of(store, program_id, self._kind)}

        def write() -> None:
            if self.line_id in known:
                change_line(store, self.line_id, text=text, on=day)
            else:
                self.line_id = add_line(store, program_id, self._kind, day, text)

        self.show_problem(self._bench.keep_as(("new line", self._kind), add_words(self._kind), write))


class DecisionsSection(Section):
    """Two logs: what we changed, and next steps."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._lines: dict[int, DecisionRow] = {}
        self._logs: dict[ChangeKind, tuple[NewLine, QVBoxLayout]] = {}
        self._add_log(
            ChangeKind.CHANGED,
            _("What we changed"),
            _("Decisions that came out of the program, with their day. They stand on the summary."),
            _("such as The board meets juniors twice a year"),
        )
        self._add_log(
            ChangeKind.NEXT,
            _("Next steps"),
            _("What is still to come, with the day by which it is wanted."),
            _("such as Ask every pair how it goes"),
        )
        self.end()

    def reload(self) -> None:
        store, program_id = self.bench.desk.store, self.bench.desk.program.id
        stops: list[QWidget] = []
        there: set[int] = set()
        for kind, (new, column) in self._logs.items():
            lines = [line for line in lines_of(store, program_id, kind) if line.id != new.line_id]
            there |= {line.id for line in lines}
            for place, line in enumerate(lines):
                row = self._row(line)
                if column.indexOf(row) != place:
                    column.insertWidget(place, row)
            stops += [new.day, new.words, *(part for line in lines for part in self._stops(line.id))]
        for gone in self._lines.keys() - there:
            row = self._lines.pop(gone)
            row.hide()
            row.deleteLater()
        tab_through(stops)

    def show_part(self, part: str, record_id: int) -> None:
        row = self._lines.get(record_id)
        field = row.words if row is not None else self._logs[ChangeKind.CHANGED][0].words
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_log(self, kind: ChangeKind, words: str, about: str, example: str) -> None:
        card = self.add_card(words, about)
        new = NewLine(self.bench, kind, example)
        new.ended.connect(self.reload)
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(8))
        card.addWidget(new)
        card.addLayout(column)
        self._logs[kind] = (new, column)

    def _row(self, line: Decision) -> DecisionRow:
        if line.id not in self._lines:
            self._lines[line.id] = DecisionRow(self.bench, line, lambda: self._remove(line))
        else:
            self._lines[line.id].show_line(line)
        return self._lines[line.id]

    def _stops(self, line_id: int) -> list[QWidget]:
        return [self._lines[line_id].day, self._lines[line_id].words]

    def _remove(self, line: Decision) -> None:
        def act() -> str:
            remove_line(self.bench.desk.store, line.id)
            return _("The line was taken out.")

        attempt(self.bench.desk, act)
