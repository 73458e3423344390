"""The topics of a session as chips, and a field that offers what else the pair could have talked about."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.names import fold
from app.domain.sessions import Session
from app.domain.stories import topic_queue
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.flow import FlowLayout
from app.ui.common.form_row import FormRow
from app.ui.common.removable_chip import RemovableChip
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.theme import Theme
from app.ui.journal.scribe import Scribe
from app.ui.journal.shown import Shown

_FIELD_WIDTH = 264
_NEW = "new"


class TopicsField(QWidget):
    """Chips that can be taken away, then a field: Enter takes the first that is offered, or adds a new topic.

    Tab comes to the field; from there Backspace or the arrow back leads to the chips, where Delete takes one away.
    """

    def __init__(self, theme: Theme, scribe: Scribe) -> None:
        super().__init__()
        self._theme, self._scribe = theme, scribe
        self._chips: dict[int, RemovableChip] = {}
        self._typed = ""  # before a suggestion took its place
        self.field = SuggestField(theme, self._suggest, example=_("Add a topic"))
        self.field.setFixedWidth(theme.px(_FIELD_WIDTH))
        self.field.setProperty("row", True)  # as high as the chips before it
        holder = QWidget()
        self._row = FormRow(theme, _("Topics covered"), holder)
        self.field.setAccessibleName(_("Add a topic"))
        self._flow = FlowLayout(holder, theme.px(8), squeezes=False)
        self._flow.addWidget(self.field)
        self.field.setAccessibleDescription(
            _("Backspace leads back to the topics before it; Delete takes one away.")
        )
        self.field.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self.field.taken.connect(self._take)
        self.field.entered.connect(self._enter)
        self.field.left.connect(self._leave)
        self.field.textEdited.connect(self._note)

    def stops(self) -> list[QWidget]:
        """Where Tab comes to."""
        return [self.field]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        places: list[QWidget] = [*(chip.cross for chip in self._chips.values()), self.field]
        if watched not in places or (watched is self.field and self.field.text()):
            return False
        return self._heed(places, places.index(watched), Qt.Key(event.key()))

    def _heed(self, places: Sequence[QWidget], at: int, key: Qt.Key) -> bool:
        """Walk over the chips or take one away; whether the key was one of these."""
        back, on = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            back, on = on, back
        is_field = places[at] is self.field
        if key == back or (is_field and key == Qt.Key.Key_Backspace):
            places[max(at - 1, 0)].setFocus(Qt.FocusReason.BacktabFocusReason)
        elif key == on and not is_field:
            places[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not is_field:
            self._remove(list(self._chips)[at])
        else:
            return False
        return True

    def show_session(self, shown: Shown, *, held: bool) -> None:
        """held: the topics were talked about; else they stand on the agenda."""
        self._row.retitle(_("Topics covered") if held else _("Topics on the agenda"))
        self.field.setAccessibleName(_("Add a topic"))
        if list(shown.session.topic_ids) != list(self._chips):
            self._show_chips(shown)

    def forget(self) -> None:
        """Another session is shown."""
        self._row.show_problem("")
        self.field.begin_anew()

    def _show_chips(self, shown: Shown) -> None:
        """Chips that stay keep their widgets; a new one stands before the field."""
        for topic_id in [there for there in self._chips if there not in shown.session.topic_ids]:
            chip = self._chips.pop(topic_id)
            if chip.cross.hasFocus():
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.field)
        names = shown.topic_names
        for topic_id in shown.session.topic_ids:
            if topic_id not in self._chips:
                self._chips[topic_id] = self._chip(topic_id, names.get(topic_id, ""))
                self._flow.addWidget(self._chips[topic_id])
        self._flow.addWidget(self.field)
        self._chips = {topic_id: self._chips[topic_id] for topic_id in shown.session.topic_ids}

    def _chip(self, topic_id: int, name: str) -> RemovableChip:
        chip = RemovableChip(self._theme, name, lambda: self._remove(topic_id))
        chip.cross.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.cross.installEventFilter(self)
        return chip

    def _suggest(self, text: str) -> Sequence[Suggestion]:
        """The pair's own queue first, then the catalogue; at the end the typed words as a new topic."""
        shown = self._scribe.shown
        names, words = shown.topic_names, fold(text)
        order = dict.fromkeys((*topic_queue(shown.story), *names))
        left = [topic for topic in order if topic in names and topic not in shown.session.topic_ids]
        found = [topic for topic in left if _has_words(names[topic], text)]
        found.sort(key=lambda topic: fold(names[topic]) != words)  # what is called just so comes first
        offered = [Suggestion(str(topic), names[topic]) for topic in found]
        if words in {fold(name) for name in names.values()}:
            return offered
        return [*offered[:7], Suggestion(_NEW, _("New topic: {name}").format(name=isolated(text)))]

    def _note(self, text: str) -> None:
        self._typed = text.strip()
        self._row.show_problem("")

    def _take(self, suggestion: Suggestion) -> None:
        if suggestion.key == _NEW:
            self._add_new(self._typed)
        else:
            self._add(int(suggestion.key))

    def _enter(self, text: str) -> None:
        """Enter without a choice: the first that is offered, or the words as a new topic."""
        self.field.close_list()
        if not text:
            return
        first = next(iter(self._suggest(text)), None)
        if first is not None and first.key != _NEW:
            self._add(int(first.key))
        elif there := self._there_already(text):
            self.field.begin_anew()
            self._row.show_problem(_("{topic} is among the topics already.").format(topic=isolated(there)))
        else:
            self._add_new(text)

    def _there_already(self, text: str) -> str:
        """A topic of the session that could be meant, so that half of its name doesn't become a topic too."""
        shown = self._scribe.shown
        names = [shown.topic_names.get(topic_id, "") for topic_id in shown.session.topic_ids]
        return next((name for name in names if _has_words(name, text)), "")

    def _add(self, topic_id: int) -> None:
        def change(session: Session) -> Session:
            return replace(session, topic_ids=(*session.topic_ids, topic_id))

        self._tell(self._scribe.session("topics", _("topics"), change))

    def _add_new(self, name: str) -> None:
        self._tell(self._scribe.new_topic(name))

    def _remove(self, topic_id: int) -> None:
        def change(session: Session) -> Session:
            return replace(session, topic_ids=tuple(one for one in session.topic_ids if one != topic_id))

        self._tell(self._scribe.session("topics", _("topics"), change))

    def _tell(self, problem: str) -> None:
        """What was taken is a chip now, so that the field is free for the next."""
        self._row.show_problem(problem)
        if not problem:
            self.field.begin_anew()

    def _leave(self) -> None:
        self._scribe.leave()
        if self.field.text().strip():
            words = _("{typed} was not added yet: press Enter in the field, or choose a topic from the list.")
            self._row.show_problem(words.format(typed=isolated(self.field.text().strip())))


def _has_words(name: str, typed: str) -> bool:
    return all(part in fold(name) for part in fold(typed).split())
