"""What was changed about one participant, and when."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.storage import Change, StepState, Store
from app.text.catalog import _
from app.text.formats import date_short, time_of_day
from app.ui.common.cards import clear
from app.ui.common.labels import paragraph, small
from app.ui.common.theme import Theme
from app.ui.participants.portrait import Portrait

_MOST = 100


class HistoryTab(QWidget):
    """The steps that touched the person or the participation, the newest first."""

    def __init__(self, theme: Theme, store: Store) -> None:
        super().__init__()
        self._theme, self._store = theme, store
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        self._column.setSpacing(theme.px(2))

    def show_portrait(self, portrait: Portrait) -> None:
        clear(self._column)
        changes = [
            *self._store.history_of("person", portrait.row.person_id),
            *self._store.history_of("participant", portrait.row.id),
        ]
        for change in _steps(changes)[:_MOST]:
            self._column.addWidget(paragraph(_label(change)))
            at = change.at.astimezone()
            self._column.addWidget(small(f"{date_short(at.date())}, {time_of_day(at)}"))
            self._column.addSpacing(self._theme.px(8))
        self._column.addStretch()


def _steps(changes: Iterable[Change]) -> list[Change]:
    """Each step once, though it changed several records, the newest first."""
    found = {(change.at, change.label): change for change in changes}
    return sorted(found.values(), key=lambda change: change.at, reverse=True)


def _label(change: Change) -> str:
    if change.state in (StepState.UNDONE, StepState.GONE):
        return _("{step} (undone)").format(step=change.label)
    return change.label
