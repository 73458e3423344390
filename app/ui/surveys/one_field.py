"""One tick of a few: a scale, by its figures, or a choice, by its place or its first letter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.common.choice_field import Option
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme
from app.ui.surveys.answer_field import AnswerField

_BEGINS_TEN = "1"


class OneField(AnswerField):
    """A sign that can mean only one answer gives it and leads on; letters that begin several walk through them.

    On a scale up to 10, a 1 waits for the next sign: with 0 it is ten, any other belongs to the next question.
    """

    def __init__(self, theme: Theme, name: str, options: Sequence[Option], ends: str = "") -> None:
        """name: the question. ends: of a scale, what its lowest and highest score mean; it offers figures then."""
        super().__init__()
        self._options, self._is_scale, self._is_begun = tuple(options), bool(ends), False
        self.segments = Segments(theme, name, options, apart=True, may_be_none=True, flows=True)
        for segment in self.segments.all() if ends else ():
            segment.setToolTip(ends)
            segment.setAccessibleDescription(ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.segments)
        self.segments.picked.connect(lambda key: self.answered.emit((key,) if key else ()))
        self.watch(self.segments.all())

    def stops(self) -> list[QWidget]:
        return list(self.segments.all())

    def show_keys(self, keys: Sequence[str]) -> None:
        self.segments.show_choice(keys[0] if keys else "")

    def begin(self) -> None:
        self.segments.setFocus(Qt.FocusReason.TabFocusReason)

    def take(self, sign: str) -> bool:
        return self._score(sign) if self._is_scale else self._choose(sign)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._is_begun = False
        return super().eventFilter(watched, event)

    def _score(self, figure: str) -> bool:
        keys, begun, self._is_begun = [option.key for option in self._options], self._is_begun, False
        if begun and _BEGINS_TEN + figure in keys:
            self._answer(_BEGINS_TEN + figure)
        elif begun and figure.isdecimal():
            self.went_on.emit(figure)
        elif figure == _BEGINS_TEN and any(len(key) > 1 for key in keys):
            self._is_begun = True
            self._pick(figure)
        elif figure in keys:
            self._answer(figure)
        return figure.isdecimal()

    def _choose(self, sign: str) -> bool:
        places = {str(place): option for place, option in enumerate(self._options, start=1)}
        if sign in places:
            self._answer(places[sign].key)
            return True
        meant = [option.key for option in self._options if option.words.casefold().startswith(sign.casefold())]
        if len(meant) == 1:
            self._answer(meant[0])
        elif meant:
            now = self.segments.chosen
            self._pick(meant[(meant.index(now) + 1) % len(meant)] if now in meant else meant[0])
        return bool(meant) or sign.isdecimal()

    def _pick(self, key: str) -> None:
        """Tick without going on; the keyboard stays on what is ticked."""
        begun = self._is_begun
        self.segments.pick(key)
        self.segments.segment(key).setFocus(Qt.FocusReason.TabFocusReason)
        self._is_begun = begun

    def _answer(self, key: str) -> None:
        self.segments.pick(key)
        self.went_on.emit("")
