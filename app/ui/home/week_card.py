"""Who meets this week, in the order of their days."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from app.storage import MeetingRow
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.folded_rows import FoldedRows
from app.ui.common.labels import small
from app.ui.common.theme import Theme
from app.ui.home.meeting_row import MeetingLine

_SHOWN, _ROW = 4, 117


class WeekWays(NamedTuple):
    """Where a row leads: its words, its step when it is to come, and its step when it is past.

    nothing: what stands there without any row.
    """

    read_journal: Callable[[MeetingRow], object]
    print_agenda: Callable[[MeetingRow], object]
    record: Callable[[MeetingRow], object]
    nothing: Callable[[], QWidget]


class WeekCard(Card):
    """A row for each session with a date in this week."""

    def __init__(self, theme: Theme, row_of: Callable[[int], MeetingRow], ways: WeekWays) -> None:
        """row_of: what is shown of a session, by its id; asked when its row is made."""
        super().__init__(theme)
        self._row_of, self._ways = row_of, ways
        self.column.setContentsMargins(0, 0, 0, 0)  # nothing here has a ground that could cover the corners
        _label, head = self.add_head(_("Meeting this week"))
        self._n, self._few = 0, _SHOWN
        self._count = small()
        head.addStretch()
        head.addWidget(self._count)
        self._rows = FoldedRows(theme, head, _SHOWN)
        self.column.addWidget(self._rows)
        self.column.addStretch()

    def use_height(self, height: int) -> None:
        """Show as many rows as fit into so many pixels, four at least."""
        self._few = max(_SHOWN, height // self._theme.px(_ROW))
        self._rows.show_first(self._few)
        self._count.setVisible(0 < self._n <= self._few)

    def show_meetings(self, session_ids: Sequence[int], today: date) -> None:
        """Show these sessions, in this order."""
        n = self._n = len(session_ids)
        self._count.setText(ngettext("{n} session", "{n} sessions", n).format(n=whole(n)))
        self._count.setVisible(0 < n <= self._few)
        rows = [partial(self._row, session_id, today) for session_id in session_ids]
        self._rows.show_rows(rows or [self._ways.nothing])

    def _row(self, session_id: int, today: date) -> QWidget:
        meeting = self._row_of(session_id)
        is_past = meeting.planned_at.date() < today
        go = partial(self._ways.read_journal, meeting)
        return MeetingLine(self._theme, meeting, is_past, go, self._step(meeting, is_past))

    def _step(self, meeting: MeetingRow, is_past: bool) -> Button:
        if is_past:
            words, icon, look, act = _("Record"), "pencil", Look.SOFT, self._ways.record
        else:
            words, icon, look, act = _("Agenda"), "printer", Look.OUTLINED, self._ways.print_agenda
        button = Button(self._theme, words, partial(act, meeting), icon=icon, look=look, in_row=True)
        spoken = _("{action}: {mentor} and {mentee}").format(
            action=words, mentor=isolated(meeting.mentor_name), mentee=isolated(meeting.mentee_name)
        )
        button.setAccessibleName(spoken)
        return button
