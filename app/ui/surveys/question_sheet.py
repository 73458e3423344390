"""The questions of one form in the order of the paper, each with its answer."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.filled_forms import Filled
from app.domain.sides import Side
from app.domain.survey_forms import Question, own_questions, repeated_questions
from app.domain.surveys import Wave
from app.text.catalog import _
from app.text.survey_questions import is_of_trust
from app.ui.common.cards import hairline
from app.ui.common.labels import heading, small
from app.ui.common.theme import Theme
from app.ui.surveys.question_row import QuestionRow, agreement_ends
from app.ui.surveys.words_field import WordsField


class QuestionSheet(QWidget):
    """The form of one wave and side. Signals as of `QuestionRow`.

    Signals:
        finished: the keyboard went on behind the last question.
    """

    ticked = Signal(object, object)
    worded = Signal(object, object)
    strayed = Signal(str)
    finished = Signal()

    def __init__(self, theme: Theme, wave: Wave, side: Side, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: dict[str, QuestionRow] = {}
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(9))
        repeated = repeated_questions(side)
        groups = (  # called as on the paper
            (_("This program"), own_questions(wave, side)),
            (_("My work"), [one for one in repeated if not is_of_trust(one.key)]),
            (_("Rank and trust here"), [one for one in repeated if is_of_trust(one.key)]),
        )
        for title, questions in groups:
            is_own = questions is groups[0][1]
            if questions:
                column.addLayout(self._head(title, "" if is_own else agreement_ends()))
            for question in questions:
                self._add(question, side, with_ends=is_own)

    def stops(self) -> list[QWidget]:
        """All fields in the order of Tab."""
        return [stop for row in self.rows.values() for stop in row.field.stops()]

    def show_filled(self, filled: Filled, *, consents: bool) -> None:
        """Show the answers of a form. consents: the writer's stored consent to being quoted."""
        for row in self.rows.values():
            row.show_filled(filled, consents=consents)

    def begin(self) -> None:
        """Have the keyboard at the first question."""
        next(iter(self.rows.values())).begin()

    def settle(self) -> None:
        """Have the lines told that are being typed."""
        for row in self.rows.values():
            if isinstance(row.field, WordsField):
                row.field.settle()

    def show_problem(self, question: Question, sentence: str) -> None:
        """What is wrong with an answer; "" once it is right."""
        self.rows[question.key].show_problem(sentence)

    def forget_problems(self) -> None:
        """Another form is shown."""
        for row in self.rows.values():
            row.show_problem("")

    def _add(self, question: Question, side: Side, *, with_ends: bool) -> None:
        row = QuestionRow(self._theme, question, side, with_ends=with_ends)
        self.rows[question.key] = row
        self._column.addWidget(hairline())
        self._column.addWidget(row)
        row.ticked.connect(self.ticked)
        row.worded.connect(self.worded)
        row.strayed.connect(self.strayed)
        row.went_on.connect(self._go_on)

    def _go_on(self, row: QuestionRow, sign: str) -> None:
        following = dict(pairwise(self.rows.values())).get(row)
        if following is not None:
            following.begin(sign)
        else:
            self.finished.emit()

    def _head(self, words: str, ends: str) -> QHBoxLayout:
        """The head of a group. ends: what the ends of all its scales mean; "" where each says so itself."""
        head, px = QHBoxLayout(), self._theme.px
        head.setContentsMargins(0, px(14) if self.rows else 0, 0, 0)
        head.setSpacing(px(12))
        head.addWidget(heading(words))
        head.addWidget(small(ends), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        return head
