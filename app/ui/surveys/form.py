"""One form as it is typed in from paper: whose it is, its questions, and one key that keeps it whole."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.filled_forms import Filled, with_ticks, with_words
from app.domain.problems import CounterpartError
from app.domain.sessions import Answer
from app.domain.sides import Side
from app.domain.survey_forms import Question
from app.domain.surveys import Wave
from app.operations.histories import HistoryLine, corrections_of_form, history_of_form
from app.operations.surveys import Form, take
from app.text import labels
from app.text.catalog import _
from app.text.problems import sentence
from app.text.survey_questions import form_title
from app.ui.common.avatars import Avatar
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card, hairline
from app.ui.common.day_field import DayField
from app.ui.common.desk import Desk
from app.ui.common.focus_follower import FocusFollower
from app.ui.common.fonts import font
from app.ui.common.form_row import FormRow
from app.ui.common.history_list import HistoryList
from app.ui.common.keys import DONE_KEYS, tab_through
from app.ui.common.labels import ElidedLabel, body, small
from app.ui.common.scrolling import scrolled
from app.ui.surveys.draft import Draft
from app.ui.surveys.question_sheet import QuestionSheet

_AVATAR, _DAY_WIDTH, _HISTORY_PAUSE_MS = 36, 156, 250


class Typed(NamedTuple):
    """What is typed in: the answers, and the day on which the form came back."""

    filled: Filled
    came_back_on: date


class SurveyForm(Card):
    """The form of one person. Nothing is in the file before it is kept, then all of it is.

    Signals:
        done: this form is typed in, and is to be kept.
        strayed: as of `AnswerField`. taken_back: the form is to count as not returned.
    """

    done = Signal()
    strayed = Signal(str)
    taken_back = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.theme)
        # Into its place before it is filled: Qt dresses all that stands in a widget anew when that is moved.
        self.setParent(parent)
        self._desk = desk
        self._form: Form | None = None
        self._draft: Draft[Typed] | None = None
        self._sheets: dict[tuple[Wave, Side], QuestionSheet] = {}
        self._avatar, self._name = Avatar(desk.theme, _AVATAR), ElidedLabel(body())
        self._whose, self._code = ElidedLabel(small()), Badge(desk.theme)
        self.day = DayField(desk.theme, desk.today)
        self._day_row = FormRow(desk.theme, _("Came back on"), self.day)
        self.back_out = Button(
            desk.theme, _("Nothing came back"), self.taken_back.emit, icon="undo-2", in_row=True
        )
        self.keep_button = Button(desk.theme, _("Keep the form"), self.done.emit, icon="check", look=Look.PRIMARY)
        self.history = HistoryList(desk.theme, self._history)
        self._problem = small("", "critical")
        self._remember = QTimer(self)
        self._remember.setSingleShot(True)
        self._remember.setInterval(_HISTORY_PAUSE_MS)
        self._arrange()
        self._connect()

    @property
    def form(self) -> Form:
        """The form that is shown. Raises RuntimeError before there is one."""
        if self._form is None:
            raise RuntimeError("no form is shown yet")
        return self._form

    @property
    def sheet(self) -> QuestionSheet:
        """The questions of the form that is shown."""
        which = self.form.which
        return self._sheets[which.wave, which.side]

    @property
    def problem(self) -> str:
        """Why what is typed can't be kept; "" where nothing is in the way."""
        return self._day_row.problem or self._problem.text()

    @property
    def is_changed(self) -> bool:
        """Whether something is typed that isn't kept yet."""
        if self._draft is None:
            return False
        self.sheet.settle()
        self.day.settle()
        return self._draft.is_changed

    def show_form(self, form: Form) -> None:
        """Show a form as the file holds it, from its beginning."""
        is_another = self._form is None or self._form.which != form.which
        self._form = form
        self._draft = Draft(Typed(form.filled, form.returned_on or self._desk.today()))
        self._show_sheet()
        self._show_head()
        if is_another:
            self.history.fold()
            self._area.verticalScrollBar().setValue(0)
        self.sheet.forget_problems()
        self._day_row.show_problem("")
        self._say_problem("")
        self._show_typed()
        self._remember.start()

    def refresh(self, form: Form) -> None:
        """The file changed: show it anew, unless something is typed here that isn't kept yet."""
        if self.is_changed:
            self._form = form
        else:
            self.show_form(form)

    def begin(self) -> None:
        """Put the keyboard at the first question, and show the form from there."""
        self._area.verticalScrollBar().setValue(0)
        self.sheet.begin()

    def keep(self) -> bool:
        """Keep what is typed, all of it in one step; whether it is in the file now. Else it says why not."""
        typed = self._settled()
        if self._day_row.problem:
            self.day.setFocus(Qt.FocusReason.TabFocusReason)
            return False
        which = self.form.which
        draft, self._draft = self._draft, None  # while it is kept, nothing is typed that isn't in the file
        try:
            take(self._desk.store, which, typed.filled, came_back_on=typed.came_back_on, today=self._desk.today())
        except CounterpartError as error:
            self._draft = draft
            self._say_problem(sentence(error.problem))
            return False
        return True

    def forget(self) -> None:
        """What is typed is not to be kept: show what the file holds."""
        self.show_form(self.form)

    def order_tabs(self) -> None:
        """Tab goes as the eye goes, and comes to the day before the questions."""
        tab_through([self.day, *self.sheet.stops(), *self.history.stops(), self.back_out, self.keep_button])

    # What is typed

    def _settled(self) -> Typed:
        self.sheet.settle()
        self.day.settle()
        return self._typed.now

    @property
    def _typed(self) -> Draft[Typed]:
        if self._draft is None:
            raise RuntimeError("no form is shown yet")
        return self._draft

    def _change(self, filled: Filled) -> None:
        self._typed.change(self._typed.now._replace(filled=filled))
        self._say_problem("")
        self._show_typed()

    def _tick(self, question: Question, keys: Sequence[str]) -> None:
        self._change(with_ticks(self._typed.now.filled, question, keys, may_be_quoted=self._consents))

    def _word(self, question: Question, line: Answer) -> None:
        try:
            filled = with_words(self._typed.now.filled, question, line)
        except CounterpartError as error:
            self.sheet.show_problem(question, sentence(error.problem))
            return
        self.sheet.show_problem(question, "")
        self._change(filled)

    def _came_back(self, day: date | None) -> None:
        self._typed.change(self._typed.now._replace(came_back_on=day or self._desk.today()))
        self._say_problem("")

    @property
    def _consents(self) -> bool:
        return self.form.participant.consent.may_be_quoted

    def event(self, event: QEvent) -> bool:
        """Undo and redo are of what is typed here, as long as there is something."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._retraced(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        retraced = self._retraced(event)
        if not retraced:
            super().keyPressEvent(event)
            return
        if retraced == "undo":
            self._typed.undo()
        else:
            self._typed.redo()
        self._show_typed()

    def _retraced(self, event: QKeyEvent) -> str:
        """Whether a key is to undo or to redo something that is typed here, and which; "" for neither."""
        draft, keys = self._draft, QKeySequence.StandardKey
        if draft is not None and event.matches(keys.Undo) and draft.can_undo:
            return "undo"
        return "redo" if draft is not None and event.matches(keys.Redo) and draft.can_redo else ""

    # What is shown

    def _show_typed(self) -> None:
        typed = self._typed.now
        self.sheet.show_filled(typed.filled, consents=self._consents)
        if not self._day_row.problem:
            self.day.show_day(typed.came_back_on)

    def _show_head(self) -> None:
        form = self.form
        which, code = form.which, form.sheet.code if form.sheet is not None else ""
        self._avatar.show_person(form.name, which.side)
        self._name.say(form.name)
        words = _("{form}, {side}").format(form=form_title(which.wave), side=labels.side(which.side))
        self._whose.say(words)
        self._code.wear(BadgeLook(_("Form code {code}").format(code=code), icon="ticket"))
        self._code.setVisible(bool(code))
        self.back_out.setVisible(form.returned_on is not None)

    def _show_sheet(self) -> None:
        which = self.form.which
        key = (which.wave, which.side)
        if key not in self._sheets:
            sheet = QuestionSheet(self._desk.theme, which.wave, which.side, self._content)
            self._inner.insertWidget(0, sheet)
            sheet.ticked.connect(self._tick)
            sheet.worded.connect(self._word)
            sheet.strayed.connect(self.strayed)
            sheet.finished.connect(lambda: self.keep_button.setFocus(Qt.FocusReason.TabFocusReason))
            self._sheets[key] = sheet
        for other, sheet in self._sheets.items():
            sheet.setVisible(other == key)
        self.order_tabs()

    def _say_problem(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self._hint.setVisible(not words)
        self.keep_button.setAccessibleDescription(words)

    def _history(self) -> Sequence[HistoryLine]:
        return history_of_form(self._desk.store, self.form.which)

    def _show_history(self) -> None:
        """Say at the foot what was corrected last on a later day, and read the lines that are shown again."""
        if not self.isVisible():
            return
        self.history.note_late(corrections_of_form(self._desk.store, self.form.which))
        self.history.refresh()

    def _connect(self) -> None:
        self.day.day_settled.connect(self._came_back)
        self.day.problem.connect(self._day_row.show_problem)
        self._remember.timeout.connect(self._show_history)

    def _arrange(self) -> None:
        theme, px = self._desk.theme, self._desk.theme.px
        self.column.addLayout(self._head())
        self.column.addWidget(hairline())
        self._content = QWidget()
        self._area = scrolled(self._content)
        self.follower = FocusFollower(theme, self._area)
        self.column.addWidget(self._area, 1)
        self.column.addWidget(hairline())
        self.column.addLayout(self._foot())
        self._inner = QVBoxLayout(self._content)
        self._inner.setContentsMargins(px(20), px(12), px(20), px(16))
        self._inner.setSpacing(px(12))
        self._inner.addWidget(hairline())
        self._inner.addWidget(self.history)
        self._inner.addStretch()

    def _head(self) -> QHBoxLayout:
        px = self._desk.theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(20), px(12), px(20), px(10))
        row.setSpacing(px(12))
        names = QVBoxLayout()
        names.setSpacing(0)
        self._name.setFont(font(weight=QFont.Weight.DemiBold))
        names.addWidget(self._name)
        names.addWidget(self._whose)
        self._day_row.setFixedWidth(px(_DAY_WIDTH))
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        for part in (self._code, self._day_row):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _foot(self) -> QHBoxLayout:
        px = self._desk.theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(20), px(8), px(20), px(8))
        row.setSpacing(px(10))
        keys = QKeySequence(DONE_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        words = _("Numbers and first letters answer, Tab passes over. {keys} keeps the form.").format(keys=keys)
        self._hint = ElidedLabel(small(words))
        self._problem.setWordWrap(True)
        row.addWidget(self._hint, 1)
        row.addWidget(self._problem, 1)
        row.addWidget(self.back_out)
        row.addWidget(self.keep_button)
        return row
