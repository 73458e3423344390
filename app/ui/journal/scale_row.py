"""A scale from 1 to 5 with its label: beside it, or above it where the column is narrow."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.domain.participants import Side
from app.text import labels
from app.text.catalog import _
from app.text.formats import whole
from app.text.reflections import SCORES, score_ends, score_label
from app.ui.common.choice_field import Option
from app.ui.common.labels import small
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme

_MOST = 5


class ScaleRow(QWidget):
    """One score of one side; digits choose on the keyboard, a second press or Delete lets go."""

    def __init__(self, theme: Theme, key: str, side: Side) -> None:
        """key: of `app.text.reflections.SCORES`."""
        super().__init__()
        lowest, highest = score_ends(key)
        name = _("{score}, {side}").format(score=score_label(key), side=labels.side(side))
        options = [Option(str(score), whole(score)) for score in range(1, _MOST + 1)]
        self.scale = Segments(theme, name, options, apart=True, may_be_none=True)
        self._label = small(score_label(key))
        labels_width = max(small(score_label(each)).sizeHint().width() for each in SCORES)
        self._wanted = labels_width + self.scale.sizeHint().width() + theme.px(12)
        ends = _("1 = {lowest}, 5 = {highest}").format(lowest=lowest, highest=highest)
        for score in options:
            segment = self.scale.segment(score.key)
            segment.setToolTip(ends)
            segment.setAccessibleDescription(ends)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self.scale, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_score(self, score: int | None) -> None:
        self.scale.show_choice("" if score is None else str(score))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.scale.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= self._wanted
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
            self.updateGeometry()
