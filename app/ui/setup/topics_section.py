"""The catalogue of topics: what people offer and want, and the prompts that stand on the agenda."""

from PySide6.QtCore import Qt

from app.operations.topic_catalogue import (
    UsedTopic,
    add_topic,
    flows_back,
    missing_shipped,
    order_topics,
    remove_topic,
    restore_shipped,
    used_topics,
)
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.ui.common.buttons import Button, Look
from app.ui.common.doing import attempt
from app.ui.common.keys import tab_through
from app.ui.common.labels import paragraph
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import Section
from app.ui.setup.list_and_form import ListAndForm
from app.ui.setup.ordered_list import Item, OrderedList
from app.ui.setup.topic_form import TopicForm


class TopicsSection(Section):
    """The topics in their order, and the one that is chosen."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        theme = self.theme
        self._topics: dict[str, UsedTopic] = {}
        about = _("In the order in which they are offered. Below a topic, the agenda prints its prompts.")
        self.column.addWidget(paragraph(about, "muted"))
        self._halves = ListAndForm(theme, _("Topics"), _("The chosen topic"))
        self.listing = OrderedList(theme, _("Topics"))
        self.form = TopicForm(bench)
        self._remove = Button(theme, _("Remove"), self._remove_chosen, icon="trash-2")
        self._restore = Button(theme, "", self._restore_shipped, look=Look.LINK)
        self._halves.add_movers(self.listing)
        self._halves.add_list(self.listing)
        adder = self._halves.add_adder(_("New topic"), self._add)
        self._halves.list_card.column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        self._halves.form.addWidget(self.form)
        self._halves.form.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._halves)
        self.end()
        tab_through([self.listing, adder, self._restore])
        self.listing.chosen.connect(lambda _key: self._show_chosen(anew=True))
        self.listing.moved.connect(self._move)

    def reload(self) -> None:
        store, program_id = self.bench.desk.store, self.bench.desk.program.id
        found = used_topics(store, program_id)
        self._topics = {str(used.topic.id): used for used in found}
        self.listing.show_items([_item(used) for used in found])
        if not self.listing.key and found:
            self.listing.choose(str(found[0].topic.id))
        missing = len(missing_shipped(store, program_id))
        words = ngettext("Restore {n} shipped topic", "Restore {n} shipped topics", missing)
        self._restore.say(words.format(n=whole(missing)))
        self._restore.setVisible(missing > 0)
        self._show_chosen(anew=False)

    def show_part(self, part: str, record_id: int) -> None:
        if str(record_id) in self._topics:
            self.listing.choose(str(record_id))
        self.listing.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chosen(self, *, anew: bool) -> None:
        used = self._topics.get(self.listing.key)
        self._halves.form_card.setVisible(used is not None)
        if used is None:
            return
        self.form.show_topic(used, anew=anew)
        why = _("People named this topic or sessions were about it, so it can't be removed. Rename it instead.")
        self._remove.permit(used.is_unused, why)

    def _add(self, name: str) -> bool:
        added: list[int] = []

        def act() -> str:
            added.append(add_topic(self.bench.desk.store, self.bench.desk.program.id, name))
            return _("Added the topic {name}.").format(name=isolated(name.strip()))

        if attempt(self.bench.desk, act):
            self.listing.choose(str(added[0]))
            return True
        return False

    def _move(self, moved: str, keys: list[str]) -> None:
        store, program_id = self.bench.desk.store, self.bench.desk.program.id

        def act() -> str:
            order_topics(store, program_id, int(moved), [int(key) for key in keys])
            return ""

        attempt(self.bench.desk, act)

    def _remove_chosen(self) -> None:
        used = self._topics.get(self.listing.key)
        if used is None:
            return
        keys = self.listing.keys
        at = keys.index(self.listing.key)
        neighbour = (keys[at + 1 :] or keys[at - 1 : at] or [""])[0]

        def act() -> str:
            remove_topic(self.bench.desk.store, used.topic.id)
            return _("Removed the topic {name}.").format(name=isolated(used.topic.name))

        if attempt(self.bench.desk, act):
            self.listing.choose(neighbour)

    def _restore_shipped(self) -> None:
        def act() -> str:
            n = restore_shipped(self.bench.desk.store, self.bench.desk.program.id)
            words = ngettext("{n} shipped topic stands at the end.", "{n} shipped topics stand at the end.", n)
            return words.format(n=whole(n))

        attempt(self.bench.desk, act)


def _item(used: UsedTopic) -> Item:
    return Item(str(used.topic.id), used.topic.name, _("return") if flows_back(used.topic) else "")
