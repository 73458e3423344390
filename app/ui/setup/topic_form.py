"""The form of one topic: its name, which way it flows, and its prompts."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.topics import Direction, Topic
from app.operations.topic_catalogue import MOST_PROMPTS, WANTED_PROMPTS, UsedTopic, change_topic, change_words
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.choice_field import Option
from app.ui.common.form_row import FormRow
from app.ui.common.labels import heading, paragraph, small
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import FIELD_WIDTH
from app.ui.common.segments import Segments
from app.ui.common.text_fields import TextField


class TopicForm(QWidget):
    """Keeps each field as it is typed."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, theme = bench, bench.desk.theme
        self._topic: Topic | None = None
        self.name = TextField()
        self.name_row = FormRow(theme, _("Name"), self.name)
        ways = {Direction.FORWARD: _("mentor (junior) shares"), Direction.RETURN: _("mentee (senior) shares")}
        options = [Option(way.value, words) for way, words in ways.items()]
        self.direction = Segments(theme, _("Which way"), options)
        self.prompts = [TextField() for _place in range(MOST_PROMPTS)]
        self._note = small()
        self._used = paragraph("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.name_row)
        column.addWidget(FormRow(theme, _("Which way"), self.direction))
        column.addWidget(heading(_("Prompts")))
        column.addWidget(
            paragraph(_("The mentor (junior) asks or shows, the mentee (senior) tries, both conclude."), "muted")
        )
        for field in (self.name, *self.prompts):
            field.setMaximumWidth(theme.px(FIELD_WIDTH))
        for number, field in enumerate(self.prompts, start=1):
            field.setAccessibleName(_("Prompt {n}").format(n=whole(number)))
            field.setPlaceholderText(_("Prompt {n}").format(n=whole(number)))
            column.addWidget(field)
        column.addWidget(self._note)
        column.addWidget(self._used)
        self._connect()

    def show_topic(self, used: UsedTopic, *, anew: bool) -> None:
        """Show a topic; what is being typed into the one shown already stays. anew: another one was chosen."""
        topic = used.topic
        if anew and (self._topic is None or topic.id != self._topic.id):
            self.settle()
            self.name_row.show_problem("")
        self._topic = topic
        if not self.name_row.problem:
            self.name.show_text(topic.name)
        self.direction.show_choice(topic.direction.value)
        if topic.prompts != self._typed():
            padded = (*topic.prompts, *[""] * MOST_PROMPTS)
            for field, prompt in zip(self.prompts, padded, strict=False):
                field.show_text(prompt)
        self._show_note()
        self._used.setText(used_words(used))

    def settle(self) -> None:
        """Keep now what is being typed."""
        for field in (self.name, *self.prompts):
            field.settle()

    def _connect(self) -> None:
        self.name.settled.connect(self._keep_name)
        self.direction.picked.connect(self._keep_direction)
        for field in self.prompts:
            field.settled.connect(lambda _text: self._keep_prompts())
        for field in (self.name, *self.prompts):
            field.left.connect(self._bench.keeper.leave)

    def _keep_name(self, typed: str) -> None:
        self.name_row.show_problem(self._keep("name", typed))

    def _keep_direction(self, key: str) -> None:
        self._keep("direction", Direction(key))
        self._bench.keeper.leave()

    def _keep_prompts(self) -> None:
        self._keep("prompts", tuple(field.text() for field in self.prompts))
        self._show_note()

    def _keep(self, field: str, value: object) -> str:
        store = self._bench.desk.store
        there = {topic.id: topic for topic in store.topics.of(self._bench.desk.program.id)}
        topic = there.get(self._topic.id) if self._topic is not None else None
        if topic is None:  # undo took it away while it was typed into
            return ""
        label = change_words(field, topic)
        return self._bench.keep_as(
            ("topic", topic.id, field), label, lambda: change_topic(store, topic.id, **{field: value})
        )

    def _typed(self) -> tuple[str, ...]:
        return tuple(field.text().strip() for field in self.prompts if field.text().strip())

    def _show_note(self) -> None:
        missing = WANTED_PROMPTS - len(self._typed())
        words = ngettext(
            "An agenda has room for three to five. {n} more would fill it.",
            "An agenda has room for three to five. {n} more would fill it.",
            missing,
        )
        self._note.setText(words.format(n=whole(missing)) if missing > 0 else "")
        self._note.setVisible(missing > 0)


def used_words(used: UsedTopic) -> str:
    """How far a topic is in use, in a sentence."""
    if used.is_unused:
        return _("Nobody named it yet, and no session was about it.")
    people = ngettext("{n} person named it.", "{n} people named it.", used.use.people).format(
        n=whole(used.use.people)
    )
    sessions = ngettext("{n} session was about it.", "{n} sessions were about it.", used.use.sessions)
    return f"{people} {sessions.format(n=whole(used.use.sessions))}"
