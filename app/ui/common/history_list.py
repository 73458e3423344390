"""The change history of a record: folded up until it is asked for, the newest change first."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.operations.histories import FieldChange, HistoryLine
from app.text.catalog import _, ngettext
from app.text.formats import date_short, day_month_long, isolated, time_of_day, whole
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import clear, hairline
from app.ui.common.labels import body, paragraph, small, wrapping
from app.ui.common.theme import Theme

FIRST_SHOWN = 10


class HistoryList(QWidget):
    """ "History", and below it, once it is unfolded, what changed of one record.

    It is read when it is unfolded, and again by `refresh` as long as it stays so.
    """

    def __init__(self, theme: Theme, read: Callable[[], Sequence[HistoryLine]], *, folds: bool = True) -> None:
        """read: the lines of the record that is shown now, the newest first. folds: else it is always open."""
        super().__init__()
        self._theme, self._read = theme, read
        self._all_asked = False
        self._title = Button(theme, _("History"), self._turn, icon="history", look=Look.LINK, in_row=True)
        self._note = small()
        self._note.setWordWrap(True)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, theme.px(4), 0, 0)
        self._rows.setSpacing(0)
        self._more = Button(theme, "", self._ask_all, look=Look.LINK, in_row=True)
        self._folded = QWidget()
        self._arrange()
        self._title.setVisible(folds)
        if folds:
            self.fold()

    @property
    def is_open(self) -> bool:
        """Whether the lines are shown."""
        return not self._folded.isHidden()

    def stops(self) -> list[QWidget]:
        """Its buttons in the order of Tab."""
        return [self._title, self._more]

    def note_late(self, corrections: Sequence[HistoryLine]) -> None:
        """Tell beside the title, without unfolding, what was corrected last on a later day, if anything."""
        self._note.setText(correction_words(corrections[0]) if corrections else "")

    def fold(self) -> None:
        """Put the lines away: another record is shown."""
        self._all_asked = False
        self._folded.hide()
        self._title.say(_("History"))

    def refresh(self) -> None:
        """Read the lines again where they are shown."""
        if self.is_open:
            self._show(self._read())

    def _turn(self) -> None:
        if self.is_open:
            self.fold()
            return
        self._folded.show()
        self._title.say(_("Hide the history"))
        self.refresh()

    def _ask_all(self) -> None:
        self._all_asked = True
        self.refresh()

    def _show(self, lines: Sequence[HistoryLine]) -> None:
        clear(self._rows)
        if not lines:
            self._rows.addWidget(small(_("Nothing was changed yet, as far as the file remembers.")))
        for line in lines if self._all_asked else lines[:FIRST_SHOWN]:
            self._rows.addWidget(hairline())
            self._rows.addWidget(self._row(line))
        self._more.say(_("Show all {n}").format(n=whole(len(lines))))
        self._more.setVisible(len(lines) > FIRST_SHOWN and not self._all_asked)

    def _row(self, line: HistoryLine) -> QWidget:
        px = self._theme.px
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, px(6), 0, px(6))
        column.setSpacing(px(2))
        column.addLayout(self._first_line(line))
        for change in line.changes:
            column.addWidget(wrapping(paragraph(change_words(change))))
        return row

    def _first_line(self, line: HistoryLine) -> QHBoxLayout:
        first = QHBoxLayout()
        first.setSpacing(self._theme.px(8))
        first.addWidget(wrapping(body(line.label, "muted" if line.is_undone else "")), 1)
        if line.is_undone:
            first.addWidget(Badge(self._theme, BadgeLook(_("Undone"), icon="undo-2")))
        first.addWidget(small(moment_words(line)), 0, Qt.AlignmentFlag.AlignTop)
        return first

    def _arrange(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._note, 1)
        column.addLayout(head)
        column.addWidget(self._folded)
        folded = QVBoxLayout(self._folded)
        folded.setContentsMargins(px(8), 0, 0, 0)
        folded.setSpacing(px(4))
        folded.addLayout(self._rows)
        folded.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)


def change_words(change: FieldChange) -> str:
    """One field before and after: "Minutes: 60 → 50"."""
    return _("{field}: {before} → {after}").format(
        field=isolated(change.field), before=isolated(change.before), after=isolated(change.after)
    )


def moment_words(line: HistoryLine) -> str:
    """When a step was made, in the time of this computer: "3 Mar 2027, 14:05"."""
    at = line.at.astimezone().replace(tzinfo=None)
    return _("{day}, {time}").format(day=date_short(at.date()), time=time_of_day(at))


def correction_words(line: HistoryLine) -> str:
    """A correction in one sentence: "Changed on 3 March: Minutes: 60 → 50". More fields are counted."""
    day = day_month_long(line.at.astimezone().date())
    first = _("Changed on {day}: {change}").format(day=day, change=change_words(line.changes[0]))
    more = len(line.changes) - 1
    if not more:
        return first
    return f"{first} " + ngettext("(and {n} more)", "(and {n} more)", more).format(n=whole(more))
