"""What somebody can share and wants to learn, topic by topic."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.names import clean_text, fold
from app.domain.topics import Interest, Topic
from app.operations import people
from app.text.catalog import _
from app.ui.common.buttons import Button
from app.ui.common.flow import FlowLayout
from app.ui.common.keys import tab_before
from app.ui.common.labels import small
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormCard, FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.target import Target, values_of
from app.ui.participants.form.topic_chip import TopicChip

_WIDEST_NAME = 280


class TopicsCard(FormCard):
    """Chips of the topics that were named, each with its levels; the rest of the catalogue is a press away."""

    def __init__(self, theme: Theme, entry: Entry, ways: FormWays) -> None:
        super().__init__(theme, entry, _("Topics"), ways)
        self._target = Target("interests", lambda: entry.participant.interests, participant=values_of("interests"))
        self._chips: dict[int, TopicChip] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(8))
        self.inner.addLayout(self._column)
        self._none = small(_("No topic yet. Choose some below, then say how much."))
        self.inner.addWidget(self._none)
        self._rest = QWidget()
        self._flow = FlowLayout(self._rest, theme.px(6))
        self.inner.addWidget(self._rest)
        self._field = SuggestField(theme, self._suggest, _("another topic, in the person's own words"))
        self._row = self.row(_("Add a topic"), self._field)
        self._field.taken.connect(lambda found: self._add(int(found.key)))
        self._field.returnPressed.connect(self._add_typed)
        self.inner.addWidget(self._row)
        self._topics: Sequence[Topic] = ()
        self._offered: Sequence[int] = ()
        self._adds: list[Button] = []
        self.on_show(self._show)

    def _show(self) -> None:
        """Widgets stay for topics that stay, so that the keyboard keeps its place."""
        self._topics = self.entry.store.topics.of(self.entry.program.id)
        interests = self.entry.participant.interests
        for topic_id in [topic_id for topic_id in self._chips if topic_id not in interests]:
            self._chips.pop(topic_id).go()
        for topic in self._topics:
            if topic.id in interests:
                self._chip(topic).show_interest(interests[topic.id])
        self._none.setVisible(not interests)
        self._offer([topic for topic in self._topics if topic.id not in interests])
        stops = [
            stop for topic in self._topics if topic.id in self._chips for stop in self._chips[topic.id].stops()
        ]
        tab_before(self._field, [*stops, *self._adds])

    def _chip(self, topic: Topic) -> TopicChip:
        chip = self._chips.get(topic.id)
        if chip is None:
            change, remove = partial(self._change, topic.id), partial(self._remove, topic.id)
            chip = TopicChip(self.theme, topic.name, change, remove)
            self._chips[topic.id] = chip
            self._column.addWidget(chip)
        return chip

    def _offer(self, topics: Sequence[Topic]) -> None:
        ids = [topic.id for topic in topics]
        if ids == self._offered:
            return
        self._offered = ids
        _empty(self._flow)
        self._adds = [self._add_button(topic) for topic in topics]
        for add in self._adds:
            self._flow.addWidget(add)
        self._rest.setVisible(bool(topics))

    def _add_button(self, topic: Topic) -> Button:
        room = self.theme.px(_WIDEST_NAME)
        words = self.fontMetrics().elidedText(topic.name, Qt.TextElideMode.ElideRight, room)
        add = Button(self.theme, words, partial(self._add, topic.id), icon="plus", in_row=True)
        add.setToolTip(topic.name if words != topic.name else "")
        add.setAccessibleName(_("Add the topic {topic}").format(topic=topic.name))
        return add

    def _suggest(self, typed: str) -> Sequence[Suggestion]:
        found = [topic for topic in self._topics if fold(typed) in fold(topic.name)]
        return [Suggestion(str(topic.id), topic.name) for topic in found]

    def _add_typed(self) -> None:
        typed = clean_text(self._field.text())
        if not typed:
            return
        known = [topic.id for topic in self._topics if fold(topic.name) == fold(typed)]
        if known:
            self._add(known[0])
            return
        added: list[int] = []
        problem = self.entry.do(
            "interests", lambda: added.append(people.add_topic(self.entry.store, self.entry.program.id, typed))
        )
        self.note(self._row, problem)
        if not problem:
            self._add(added[0])

    def _add(self, topic_id: int) -> None:
        self._field.put("")
        interests = dict(self.entry.participant.interests)
        interests.setdefault(topic_id, Interest(topic_id=topic_id))
        self.keep_once(self._row, self._target, interests)
        self._show()
        if topic_id in self._chips:
            self._chips[topic_id].take_focus()

    def _remove(self, topic_id: int) -> None:
        interests = {key: value for key, value in self.entry.participant.interests.items() if key != topic_id}
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keep_once(self._row, self._target, interests)
        self._show()

    def _change(self, topic_id: int, **levels: int | bool) -> None:
        interests = dict(self.entry.participant.interests)
        old = interests.get(topic_id, Interest(topic_id=topic_id))
        interests[topic_id] = replace(old, **levels)  # type: ignore[arg-type]  # levels and a flag, by their names
        self.keep(self._row, self._target, interests, part=(topic_id, *levels))


def _empty(flow: FlowLayout) -> None:
    while (item := flow.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
