"""What was changed about one participant, and when."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.operations.histories import HistoryLine, history_of_person
from app.storage import Store
from app.ui.common.history_list import HistoryList
from app.ui.common.theme import Theme
from app.ui.participants.portrait import Portrait


class HistoryTab(QWidget):
    """What changed of the person and the participation, before and after, the newest first."""

    def __init__(self, theme: Theme, store: Store) -> None:
        super().__init__()
        self._store = store
        self._participant_id: int | None = None
        self._list = HistoryList(theme, self._read, folds=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        column.addWidget(self._list)
        column.addStretch()

    def show_portrait(self, portrait: Portrait) -> None:
        self._participant_id = portrait.row.id
        self._list.refresh()

    def _read(self) -> Sequence[HistoryLine]:
        return [] if self._participant_id is None else history_of_person(self._store, self._participant_id)
