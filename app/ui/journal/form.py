"""The form of one session, in the order of the sheet; each field is kept as it is typed."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.participants import Side
from app.domain.sessions import EntrySource, SessionState
from app.operations.histories import HistoryLine, corrections_of_session, history_of_session
from app.text import labels
from app.text.catalog import _
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card, hairline
from app.ui.common.desk import Desk
from app.ui.common.focus_follower import FocusFollower
from app.ui.common.history_list import HistoryList
from app.ui.common.keys import DONE_KEYS, tab_through
from app.ui.common.labels import ElidedLabel, heading, small
from app.ui.common.saved_note import SavedNote
from app.ui.common.scrolling import scrolled
from app.ui.common.text_fields import TextArea, TextField
from app.ui.journal.actions import Actions
from app.ui.journal.details import NoteField, SourceAndPlace
from app.ui.journal.hand_in import HandIn
from app.ui.journal.scribe import Scribe
from app.ui.journal.shown import Shown
from app.ui.journal.timeline_rows import session_title
from app.ui.journal.topics_field import TopicsField
from app.ui.journal.what_happened import HELD, WhatHappened

_HISTORY_PAUSE_MS = 250
W = TypeVar("W", bound=QWidget)


class SessionForm(Card):
    """What happened, topics, both sides' forms, actions, a note, and at the foot the history.

    Signals:
        done: this form is typed in; the keyboard may go to the next one's code.
    """

    done = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk.theme)
        # Into its place before it is filled: Qt dresses all that stands in a widget anew when that is moved.
        self.setParent(parent)
        self._desk = desk
        self._first_side = Side.MENTOR
        self._scribe = Scribe(desk, self)
        self._saved = SavedNote(desk.theme)
        self._inner = self._made_ground()
        self._fill()
        self._remember = QTimer(self)
        self._remember.setSingleShot(True)
        self._remember.setInterval(_HISTORY_PAUSE_MS)
        self._connect()

    def show_session(self, shown: Shown, is_another: bool) -> None:
        """Show a session as the file holds it; what is being typed stays. is_another: than before."""
        self._scribe.turn_to(shown)
        if is_another:
            self._forget()
        self._show_head(shown)
        self.happened.show_session(shown)
        self.topics.show_session(shown, held=self.happened.mode == HELD)
        self.note.show_session(shown)
        for column in self.hand_ins.values():
            column.show_session(shown)
        self._show_mode(shown)
        self._remember.start()

    def begin(self, side: Side | None) -> None:
        """Put the keyboard where the recording begins: at what happened, or in the column of a side's sheet.

        While nobody told what happened, that comes first also for a side's sheet; Tab then leads into its column.
        """
        if side is not None:
            self._first_side = side
            self.promises.new.whose(side)
        self.order_tabs()
        if side is not None and self.happened.mode == HELD:
            self.hand_ins[side].begin()
        else:
            self.happened.segments.setFocus(Qt.FocusReason.TabFocusReason)
        self._follower.see(self.focusWidget())

    def begin_planning(self) -> None:
        """Put the keyboard where the date of a session to come is typed."""
        self.happened.begin_planning()
        self._follower.see(self.focusWidget())

    def settle(self) -> None:
        """Keep what is being typed just now, before another session takes the form."""
        focused = self.focusWidget()
        if isinstance(focused, TextField | TextArea):
            focused.settle()
        self.promises.new.keep()

    def finish(self) -> None:
        """This form is typed in, unless its head still waits for a day or an answer."""
        self.settle()
        if not self.happened.ask_again():
            self.done.emit()

    def type_in_from(self, source: EntrySource) -> None:
        """From where the sessions are typed in that are recorded from now on."""
        self._scribe.source = source

    def order_tabs(self) -> None:
        """Tab goes as the eye goes; the column of the sheet in hand comes first."""
        stops: list[QWidget] = [*self.happened.stops(), *self.topics.stops(), *self.details.stops()]
        for side in (self._first_side, self._first_side.other):
            stops += self.hand_ins[side].stops()
        tab_through([*stops, *self.promises.stops(), self.note.note, *self.history.stops(), self.next])

    def _show_head(self, shown: Shown) -> None:
        self._title.setText(session_title(shown.story, shown.session))
        self._code.wear(BadgeLook(_("Form code {code}").format(code=shown.session.code), icon="ticket"))
        self._kind.wear(BadgeLook(labels.session_kind(shown.session.kind)))

    def _show_mode(self, shown: Shown) -> None:
        """Show what this session is asked for: a meeting that was held has two voices and promises."""
        held = self.happened.mode == HELD
        wrote = any(shown.reflection(side) is not None for side in Side)
        recorded = held or shown.session.state is not SessionState.PLANNED
        self._voices.setVisible(held or wrote)
        self.details.show_session(shown, held=held)
        self.topics.setVisible(held or not recorded or bool(shown.session.topic_ids))
        self.promises.show_session(shown, with_new=held)
        self.order_tabs()

    def _forget(self) -> None:
        self._saved.begin()
        self._first_side = Side.MENTOR
        self.topics.forget()
        self.promises.forget()
        self.history.fold()
        for column in self.hand_ins.values():
            column.forget()
        self.details.forget()
        self.note.show_problem("")
        self._area.verticalScrollBar().setValue(0)

    # History

    def _history(self) -> Sequence[HistoryLine]:
        return history_of_session(self._desk.store, self._scribe.session_id)

    def _show_history(self) -> None:
        """Say at the foot what was corrected last on a later day, and read the lines that are shown again."""
        if not self.isVisible():
            return
        self.history.note_late(corrections_of_session(self._desk.store, self._scribe.session_id))
        self.history.refresh()

    def _follow_mode(self) -> None:
        """Another thing happened than before: other parts are asked for."""
        shown = self._scribe.shown
        self.topics.show_session(shown, held=self.happened.mode == HELD)
        self._show_mode(shown)

    def _connect(self) -> None:
        self._scribe.kept.connect(self._saved.say_saved)
        self.happened.mode_changed.connect(self._follow_mode)
        self._remember.timeout.connect(self._show_history)

    # Arranging

    def _made_ground(self) -> QVBoxLayout:
        """Head, foot, and between them the column in which the parts stand."""
        theme, px = self._desk.theme, self._desk.theme.px
        self._title = heading()
        self._code, self._kind = Badge(theme), Badge(theme)
        self.next = Button(theme, _("Next form"), self.finish, icon="ticket", look=Look.SOFT)
        self.column.addLayout(self._head())
        content = QWidget()
        self._area = scrolled(content)
        self._follower = FocusFollower(theme, self._area)
        self.column.addWidget(self._area, 1)
        self.column.addWidget(hairline())
        self.column.addLayout(self._foot())
        inner = QVBoxLayout(content)
        inner.setContentsMargins(px(20), px(4), px(20), px(16))
        inner.setSpacing(px(14))
        return inner

    def _fill(self) -> None:
        """The parts in the order of the sheet."""
        theme, scribe, today = self._desk.theme, self._scribe, self._desk.today
        self.happened = self._added(WhatHappened(theme, scribe, today))
        self.topics = self._added(TopicsField(theme, scribe))
        self.details = self._added(SourceAndPlace(theme, scribe))
        self._voices = self._added(QWidget())
        self.hand_ins = self._both_voices()
        self.promises = self._added(Actions(theme, scribe, today))
        self.note = self._added(NoteField(theme, scribe))
        self._added(hairline())
        self.history = self._added(HistoryList(theme, self._history))
        self._inner.addStretch()

    def _added(self, part: W) -> W:
        self._inner.addWidget(part)
        return part

    def _both_voices(self) -> dict[Side, HandIn]:
        """Both columns equally wide, whatever stands in them."""
        row = QHBoxLayout(self._voices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._desk.theme.px(12))
        columns = {side: HandIn(self._desk.theme, self._scribe, side) for side in Side}
        for column in columns.values():
            column.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            row.addWidget(column, 1)
        return columns

    def _head(self) -> QHBoxLayout:
        px = self._desk.theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(20), px(12), px(20), px(8))
        row.setSpacing(px(10))
        for part in (self._title, self._code, self._kind):
            row.addWidget(part)
        row.addStretch()
        row.addWidget(self._saved)
        return row

    def _foot(self) -> QHBoxLayout:
        px = self._desk.theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(20), px(8), px(20), px(8))
        row.setSpacing(px(10))
        keys = QKeySequence(DONE_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        words = _("All is kept as you type. {keys} leads to the next form.").format(keys=keys)
        row.addWidget(ElidedLabel(small(words)), 1)
        row.addWidget(self.next)
        return row
