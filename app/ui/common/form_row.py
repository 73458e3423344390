"""A row of a form: the label above its field, and a problem below it, in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.common.buttons import Button, Look
from app.ui.common.labels import small
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme
from app.ui.common.toast import Way

_LONG = 40  # signs: a longer label may need a second line


class FormRow(QWidget):
    """Label, field, and the field's problem once there is one; the field keeps what was typed."""

    def __init__(self, theme: Theme, words: str, field: QWidget, hint: str = "") -> None:
        """hint: small print beside the label. The field is named by its label."""
        super().__init__()
        self._theme, self.field, self._hint = theme, field, hint
        self._label = small(words)
        self._way: Way | None = None
        self._mend = Button(theme, "", self._take_way, look=Look.LINK, in_row=True)
        self._problem = small("", "critical")
        self._problem.setWordWrap(True)
        field.setAccessibleName(words)
        field.setAccessibleDescription(hint)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        if words or hint:
            column.addLayout(self._labels(words, hint))
        column.addWidget(field)
        self._line = self._problem_line()
        column.addWidget(self._line)
        self.show_problem("")

    def show_problem(self, sentence: str, way: Way | None = None) -> None:
        """Say what is wrong with the field, and perhaps a way to mend it; nothing once it is right."""
        self._problem.setText(sentence)
        self._line.setVisible(bool(sentence))
        self._way = way if sentence else None
        self._mend.setVisible(self._way is not None)
        if self._way is not None:
            self._mend.say(self._way.words)
        self.field.setAccessibleDescription(sentence or self._hint)
        if bool(self.field.property("wrong")) != bool(sentence):
            self.field.setProperty("wrong", bool(sentence))
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)

    def put_beside(self, widget: QWidget) -> None:
        """Have something stand beside the field, at its end."""
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(12))
        self._column.replaceWidget(self.field, holder := QWidget())
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.field)
        line.addWidget(widget, 1)
        holder.setLayout(line)

    def take_problem_line(self) -> QWidget:
        """The line of the problem, to stand elsewhere: below a row of narrow fields it has more room."""
        column = self.layout()
        if column is not None:
            column.removeWidget(self._line)
        return self._line

    @property
    def problem(self) -> str:
        """What is said to be wrong now; "" where nothing is."""
        return self._problem.text()

    def retitle(self, words: str) -> None:
        """Another label for a field that has one."""
        self._label.setText(words)
        self._label.setWordWrap(len(words) > _LONG)
        self.field.setAccessibleName(words)

    def _labels(self, words: str, hint: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        self._label.setBuddy(self.field)
        is_long = len(words) > _LONG and not hint
        self._label.setWordWrap(is_long)
        row.addWidget(self._label, 1 if is_long else 0)
        if hint:
            row.addWidget(small(hint))
        if not is_long:
            row.addStretch()
        return row

    def _problem_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(6))
        row.addWidget(Sign(self._theme, "triangle-alert", "critical", 14), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._problem)
        words.addWidget(self._mend, 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(words, 1)
        return line

    def _take_way(self) -> None:
        if self._way is not None:
            self._way.go()
