"""One question with its answer: beside it, or below it where the page is narrow or the answer is in words."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.filled_forms import Filled, is_scored, line_of, scores_of
from app.domain.sides import Side
from app.domain.survey_forms import AnswerKind, Question
from app.text import survey_questions as words
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.choice_field import Option
from app.ui.common.labels import body, small
from app.ui.common.theme import Theme
from app.ui.surveys.answer_field import AnswerField
from app.ui.surveys.one_field import OneField
from app.ui.surveys.some_field import SomeField
from app.ui.surveys.words_field import WordsField

_BESIDE_FROM, _SHARE = 680, 0.44  # pixels of the row, and the question's part of it


class QuestionRow(QWidget):
    """A question of the form of one side.

    Signals:
        ticked, worded: the question with what is ticked or worded now.
        went_on: as of `AnswerField`, with this row before it. strayed: as there.
    """

    ticked = Signal(object, object)
    worded = Signal(object, object)
    went_on = Signal(object, str)
    strayed = Signal(str)

    def __init__(self, theme: Theme, question: Question, side: Side, *, with_ends: bool) -> None:
        """with_ends: whether what the ends of a scale mean stands below its question."""
        super().__init__()
        self._theme, self.question = theme, question
        asked = words.question(question.key, side)
        self.field: AnswerField | WordsField = _field(theme, question, side, asked.rstrip("."))
        self._asked, self._problem = body(asked), small("", "critical")
        self._asked.setWordWrap(True)
        self._problem.setWordWrap(True)
        self._problem.hide()
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._asked)
        if with_ends and is_scored(question):
            ends = small(_ends(question))
            ends.setWordWrap(True)
            head.addWidget(ends)
        self._head = QWidget()
        head.setContentsMargins(0, 0, 0, 0)
        self._head.setLayout(head)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._box.setSpacing(theme.px(6))
        self._box.addWidget(self._head, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addLayout(self._box)
        column.addWidget(self._problem)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._connect()

    def show_filled(self, filled: Filled, *, consents: bool) -> None:
        """Show what a form says here."""
        if isinstance(self.field, WordsField):
            self.field.show_line(line_of(filled, self.question), consents=consents)
        else:
            self.field.show_keys(filled.ticked.get(self.question.key, ()))

    def show_problem(self, sentence: str) -> None:
        """What is wrong with the answer; "" once it is right."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)

    def begin(self, sign: str = "") -> None:
        """Have the keyboard here, and answer with a sign that was typed for this question already."""
        self.field.begin()
        if sign and isinstance(self.field, AnswerField):
            self.field.take(sign)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self._theme.px(_BESIDE_FROM) and not isinstance(self.field, WordsField)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._head.setMinimumWidth(round(event.size().width() * _SHARE) if wide else 0)
        self._head.setMaximumWidth(round(event.size().width() * (_SHARE if wide else 1)))
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            self.updateGeometry()

    def _connect(self) -> None:
        field = self.field
        if isinstance(field, WordsField):
            field.worded.connect(lambda line: self.worded.emit(self.question, line))
            return
        field.answered.connect(lambda keys: self.ticked.emit(self.question, keys))
        field.went_on.connect(lambda sign: self.went_on.emit(self, sign))
        field.strayed.connect(self.strayed)


def _field(theme: Theme, question: Question, side: Side, name: str) -> AnswerField | WordsField:
    if question.kind is AnswerKind.LINES:
        return WordsField(theme, name, side)
    if is_scored(question):
        figures = [Option(score, whole(int(score))) for score in scores_of(question)]
        return OneField(theme, name, figures, _ends(question))
    options = [Option(key, words.choice(question.key, key, side)) for key in question.choices]
    return (SomeField if question.kind is AnswerKind.SOME else OneField)(theme, name, options)


def _ends(question: Question) -> str:
    """ "1 = badly, 5 = very well"."""
    scores, (lowest, highest) = scores_of(question), words.scale_ends(question.key)
    return _("{first} = {lowest}, {last} = {highest}").format(
        first=whole(int(scores[0])), lowest=lowest, last=whole(int(scores[-1])), highest=highest
    )


def agreement_ends() -> str:
    """What the ends mean of the scales that measure agreement with a sentence."""
    lowest, highest = words.scale_ends("")
    return _("1 = {lowest}, 5 = {highest}").format(lowest=lowest, highest=highest)
