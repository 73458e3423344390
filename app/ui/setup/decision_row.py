"""One line of the decision log: its day, its words, and a cross to take it out."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.programs import ChangeKind, Decision
from app.operations.decision_log import change_line, change_words
from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.day_field import DayField
from app.ui.common.labels import small
from app.ui.common.program_bench import Bench
from app.ui.common.text_fields import TextField

DAY_WIDTH = 168


class LineFields(QWidget):
    """The day and the words on one line, with what is wrong with them below."""

    def __init__(self, bench: Bench, kind: ChangeKind, day: date, example: str = "") -> None:
        super().__init__()
        self._bench, theme = bench, bench.desk.theme
        self.day = DayField(theme, bench.desk.today, day, ahead=kind is ChangeKind.NEXT)
        self.day.setFixedWidth(theme.px(DAY_WIDTH))
        self.day.setAccessibleName(_("Day"))
        self.words = TextField(example=example)
        self.words.setAccessibleName(_("What"))
        self._problem = small("", "critical")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.line = QHBoxLayout()
        self.line.setSpacing(theme.px(8))
        self.line.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        self.line.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self.line)
        column.addWidget(self._problem)
        self.day.problem.connect(self.show_problem)
        for field in (self.day, self.words):
            field.left.connect(bench.keeper.leave)

    @property
    def problem(self) -> str:
        """What is wrong now; "" where nothing is."""
        return self._problem.text()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong below the line."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))


class DecisionRow(LineFields):
    """A line that is in the file."""

    def __init__(self, bench: Bench, line: Decision, remove: Callable[[], object]) -> None:
        super().__init__(bench, line.kind, line.on)
        self._id, self._kind = line.id, line.kind
        cross = Button(bench.desk.theme, _("Remove this line"), remove, icon="x", look=Look.ICON)
        self.line.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        self.words.settled.connect(lambda text: self._keep("text", text))
        self.day.day_settled.connect(lambda day: self._keep("on", day) if day else None)
        self.show_line(line)

    def show_line(self, line: Decision) -> None:
        """Show what the file holds, unless what was typed can't be kept."""
        if not self.problem:
            self.day.show_day(line.on)
            self.words.show_text(line.text)

    def _keep(self, field: str, value: object) -> None:
        store = self._bench.desk.store
        if self._id not in {line.id for line in store.decisions.of(self._bench.desk.program.id)}:
            return  # undo took it away while it was typed into
        self.show_problem(
            self._bench.keep_as(
                ("decision", self._id, field),
                change_words(self._kind),
                lambda: change_line(store, self._id, **{field: value}),
            )
        )
