"""Who writes what the form's fields settle on into the session that is shown: one field, one step."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.participants import Side
from app.domain.sessions import Action, EntrySource, Reflection, Session, SessionState
from app.operations import recording
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.desk import Desk
from app.ui.common.form_row import FormRow
from app.ui.common.keeper import Keeper
from app.ui.common.segments import Segments
from app.ui.journal.shown import Shown


class Scribe(QObject):
    """Each method writes one field, in a step that is named after it, and gives the problem's sentence or "".

    Attributes:
        source: from where sessions are typed in just now.

    Signals:
        kept: something was written.
    """

    kept = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._store = desk, desk.store
        self._keeper = Keeper(desk.store, self)
        self._keeper.kept.connect(self.kept)
        self._shown: Shown | None = None
        self.source = EntrySource.PAPER
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def turn_to(self, shown: Shown) -> None:
        """Write into this session from now on."""
        if self._shown is not None and self._shown.session.id != shown.session.id:
            self._keeper.leave()
        self._shown = shown

    @property
    def shown(self) -> Shown:
        """What the form shows now. Raises RuntimeError before it shows anything."""
        if self._shown is None:
            raise RuntimeError("the form shows no session yet")
        return self._shown

    def hold(self, day: date) -> str:
        """The session was held on this day."""
        return self._write("state", _("held"), recording.write_held, day, today=self._today(), source=self.source)

    def miss(self, state: SessionState) -> str:
        """The session was cancelled, or somebody did not come; another is planned in its place."""
        what = _("cancelled") if state is SessionState.CANCELLED else _("no-show")
        return self.keep(
            "state",
            what,
            lambda: recording.write_missed(
                self._store, self._desk.program, self.session_id, state, today=self._today(), source=self.source
            ),
        )

    def plan_again(self) -> str:
        """Nobody told yet what became of the session."""
        return self._write("state", _("not yet recorded"), recording.write_planned)

    def move(self, at: datetime | None) -> str:
        """The session is planned for this time."""
        return self._write("planned_at", _("date"), recording.write_moved, at)

    def session(self, field: str, what: str, change: Callable[[Session], Session]) -> str:
        """A detail of the session. what: the field in words."""
        return self._write(field, what, recording.write_session, change)

    def reflection(self, side: Side, field: str, what: str, change: Callable[[Reflection], Reflection]) -> str:
        """A detail of what a side handed in."""
        return self._write(f"{side}.{field}", what, recording.write_reflection, side, change, today=self._today())

    def nothing_came(self, side: Side) -> str:
        """This side handed nothing in after all."""
        return self._write(f"{side}.status", _("nothing handed in"), recording.remove_reflection, side)

    def new_topic(self, name: str) -> str:
        """A topic by its name, of the catalogue or of the pair's own."""
        self._keeper.leave()
        return self.keep(
            "topics",
            _("topics"),
            lambda: recording.add_topic(self._store, self._desk.program, self.session_id, name),
        )

    def new_action(self, side: Side, text: str, due_on: date | None) -> str:
        """What a side promised."""
        self._keeper.leave()
        return self._write("actions", _("new action"), recording.add_action, side, text, due_on)

    def action(self, action_id: int, field: str, change: Callable[[Action], Action]) -> str:
        """A detail of an action, of this session or of an earlier one."""
        return self.keep(
            f"action.{action_id}.{field}",
            _("action"),
            lambda: recording.write_action(self._store, action_id, change),
        )

    def move_start(self, day: date) -> str:
        """The pairing began on this day."""
        return self.keep(
            "start",
            _("start of the pairing"),
            lambda: recording.move_start(self._store, self.shown.story.pairing.id, day),
        )

    def leave(self) -> None:
        """Whatever is written next is a step of its own."""
        self._keeper.leave()

    @property
    def session_id(self) -> int:
        return self.shown.session.id

    def keep(self, field: str, what: str, write: Callable[[], object]) -> str:
        """Write one field in a step called after the session and the field."""
        return self._keeper.keep((self.session_id, field), self._label(what), write)

    def _write(self, field: str, what: str, write: Callable[..., object], *given: object, **named: object) -> str:
        return self.keep(field, what, lambda: write(self._store, self.session_id, *given, **named))

    def _label(self, what: str) -> str:
        shown = self.shown
        return _("Session {number} of {mentor} and {mentee}: {what}").format(
            number=whole(shown.number),
            mentor=shown.name(Side.MENTOR),
            mentee=shown.name(Side.MENTEE),
            what=what,
        )

    def _today(self) -> date:
        return self._desk.today()

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """A field is left when the keyboard goes into another; a list that opens below it belongs to it."""
        if now is not None and _field_of(before) is not _field_of(now):
            self._keeper.leave()


def _field_of(widget: QWidget | None) -> QWidget | None:
    """The row of the form, or of segments, in which a widget stands; the widget itself outside of all rows."""
    row = widget
    while row is not None and not isinstance(row, FormRow | Segments):
        row = row.parentWidget()
    return row or widget
