"""Any ticks of several: boxes that figures tick by their place; arrows lead from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.check_box import CheckBox
from app.ui.common.choice_field import Option
from app.ui.common.flow import FlowLayout
from app.ui.common.theme import Theme
from app.ui.surveys.answer_field import AnswerField

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class SomeField(AnswerField):
    """Tab comes to one of the boxes, and leaves them all."""

    def __init__(self, theme: Theme, name: str, options: Sequence[Option]) -> None:
        """name: the question."""
        super().__init__()
        self.boxes: dict[str, CheckBox] = {}
        flow = FlowLayout(self, theme.px(16), theme.px(4))
        for place, option in enumerate(options, start=1):
            words = _("{n}. {choice}").format(n=whole(place), choice=option.words)
            box = CheckBox(theme, words)
            box.setAccessibleName(_("{question}: {choice}").format(question=name, choice=words))
            box.clicked.connect(lambda _ticked: self._tell())
            self.boxes[option.key] = box
            flow.addWidget(box)
        self.setAccessibleName(name)
        self._reach(next(iter(self.boxes.values())))
        self.watch(list(self.boxes.values()))

    def stops(self) -> list[QWidget]:
        return list(self.boxes.values())

    def show_keys(self, keys: Sequence[str]) -> None:
        for key, box in self.boxes.items():
            box.setChecked(key in keys)

    def begin(self) -> None:
        self._reached().setFocus(Qt.FocusReason.TabFocusReason)

    def take(self, sign: str) -> bool:
        boxes = list(self.boxes.values())
        if sign.isdecimal() and 1 <= int(sign) <= len(boxes):
            boxes[int(sign) - 1].click()
        return sign.isdecimal()

    def _heed(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if self.isRightToLeft() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        if not step:
            return super()._heed(event)
        boxes = list(self.boxes.values())
        place = boxes.index(self._reached()) + step
        if 0 <= place < len(boxes):
            self._reach(boxes[place])
            boxes[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _tell(self) -> None:
        self.answered.emit(tuple(key for key, box in self.boxes.items() if box.isChecked()))

    def _reached(self) -> CheckBox:
        return next(box for box in self.boxes.values() if box.focusPolicy() == Qt.FocusPolicy.StrongFocus)

    def _reach(self, wanted: CheckBox) -> None:
        """Tab comes to this box; the others are reached by arrows."""
        for box in self.boxes.values():
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if box is wanted else Qt.FocusPolicy.ClickFocus)
