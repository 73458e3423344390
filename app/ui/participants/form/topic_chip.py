"""A topic that somebody named: how well they can share it, how much they want to learn, or that they won't."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.topics import Interest
from app.text import people
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.buttons import Button, Look
from app.ui.common.check_box import CheckBox
from app.ui.common.flow import FlowLayout
from app.ui.common.labels import ElidedLabel, heading, small
from app.ui.common.level_field import LevelField
from app.ui.common.theme import Theme


class TopicChip(QFrame):
    """The topic, the refusal and a cross above, both levels below."""

    def __init__(
        self, theme: Theme, topic: str, change: Callable[..., object], remove: Callable[[], object]
    ) -> None:
        """change: gets what was changed by its name: can_share, want_to_learn or not_with_me."""
        super().__init__()
        self._theme = theme
        self.setObjectName("chip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        share, learn = _("Can share"), _("Wants to learn")
        spoken = _("{topic}: {what}")
        self.share = LevelField(theme, spoken.format(topic=topic, what=share), people.level)
        self.learn = LevelField(theme, spoken.format(topic=topic, what=learn), people.level)
        self.never = CheckBox(theme, _("Not with me"))
        self.never.setAccessibleName(spoken.format(topic=topic, what=self.never.text()))
        self.share.valueChanged.connect(lambda level: change(can_share=level))
        self.learn.valueChanged.connect(lambda level: change(want_to_learn=level))
        self.never.clicked.connect(lambda ticked: change(not_with_me=ticked))
        self.cross = Button(
            theme, _("Remove {name}").format(name=isolated(topic)), remove, icon="x", look=Look.ICON
        )
        self.cross.setProperty("small", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(4), theme.px(6), theme.px(8))
        column.setSpacing(theme.px(2))
        column.addLayout(self._head(topic))
        column.addWidget(self._levels({share: self.share, learn: self.learn}))

    def show_interest(self, interest: Interest) -> None:
        self.share.show_level(interest.can_share)
        self.learn.show_level(interest.want_to_learn)
        self.never.setChecked(interest.not_with_me)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self.never, self.cross, self.share, self.learn]

    def take_focus(self) -> None:
        self.share.setFocus(Qt.FocusReason.TabFocusReason)

    def go(self) -> None:
        self.hide()
        self.deleteLater()

    def _head(self, topic: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(8))
        line.addWidget(ElidedLabel(heading(topic)), 1)
        line.addWidget(self.never)
        line.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _levels(self, fields: dict[str, LevelField]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, self._theme.px(12), self._theme.px(2))
        for words, field in fields.items():
            part = QWidget()
            line = QHBoxLayout(part)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(self._theme.px(2))
            line.addWidget(small(words))
            line.addWidget(field)
            flow.addWidget(part)
        return holder
