"""The pane about one session: when, what about, both voices equally wide, and what was promised."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.participants import Side
from app.domain.sessions import Action, ActionState, Reflection, Session, SessionState
from app.domain.stories import PairingStory
from app.domain.topics import Topic
from app.text import labels
from app.text.catalog import _
from app.text.formats import day_month, listing, whole
from app.ui.common.badges import Badge, BadgeLook, side_badge
from app.ui.common.buttons import Button
from app.ui.common.labels import body, heading, paragraph, small
from app.ui.common.pane import Pane
from app.ui.common.person_line import PersonLine
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme
from app.ui.journal.session_words import absence_words, score_words, visibility_words, when_lines

_ACTION_SIGNS = {
    ActionState.OPEN: ("circle-dashed", "muted"),
    ActionState.DONE: ("circle-check", "positive"),
    ActionState.DROPPED: ("x", "muted"),
}


class SessionPane(Pane):
    """One session of a pairing, as far as it has come."""

    def __init__(self, theme: Theme, print_agenda: Callable[[Session], object]) -> None:
        super().__init__(theme)
        self._print_agenda = print_agenda

    def show_nothing(self) -> None:
        self.begin()
        self.add_line(small(_("Choose a session to read it here.")))
        self.end()

    def show_session(
        self, story: PairingStory, session: Session, topics: Sequence[Topic], state: BadgeLook
    ) -> None:
        """topics: the program's. state: the session's badge."""
        self.begin()
        self.add_line(heading(_("Session {number}").format(number=whole(story.number(session)))))
        kind = BadgeLook(labels.session_kind(session.kind))
        looks = [state, kind, BadgeLook(session.code, icon="ticket")]
        self.add_badges([Badge(self._theme, look) for look in looks])
        self.add_words(_("When"), *when_lines(session))
        self.add_words(_("What happened"), absence_words(session))
        covered = [topic.name for topic in topics if topic.id in session.topic_ids]
        self.add_words(_("Topics"), listing(covered))
        for side in Side:
            self._add_voice(story, session, side)
        actions = [action for action in story.actions if action.session_id == session.id]
        if actions:
            self.add_section(_("Actions"), *[self._action(action) for action in actions])
        self.add_words(_("Note"), session.note)
        if session.state is SessionState.PLANNED:
            self._add_agenda(session)
        self.end()

    def _add_voice(self, story: PairingStory, session: Session, side: Side) -> None:
        person = PersonLine(self._theme, story.participant(side).person.name, side)
        reflection = story.reflection(session.id, side)
        self.add_section("", person, *self._handed_in(session, reflection))

    def _handed_in(self, session: Session, reflection: Reflection | None) -> list[QWidget]:
        if reflection is None:
            return [small(_("No form yet"))] if session.state is SessionState.HELD else []
        if reflection.kept_private:
            return [small(_("Kept private, which counts as given"))]
        parts: list[QWidget] = [
            self._quoted(answer.text, visibility_words(answer.visibility))
            for answer in reflection.answers.values()
            if answer.text
        ]
        scores = score_words(reflection)
        return parts + ([small(scores)] if scores else [])

    def _quoted(self, text: str, readers: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("card", "sunken")
        lines = QVBoxLayout(frame)
        px = self._theme.px
        lines.setContentsMargins(px(10), px(6), px(10), px(6))
        lines.setSpacing(px(2))
        lines.addWidget(paragraph(text))
        lines.addWidget(small(readers))
        return frame

    def _action(self, action: Action) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, self._theme.px(2), 0, self._theme.px(4))
        lines.setSpacing(self._theme.px(3))
        first = QHBoxLayout()
        first.setSpacing(self._theme.px(6))
        first.addWidget(Sign(self._theme, *_ACTION_SIGNS[action.state]))
        words = body(action.text)
        words.setWordWrap(True)
        first.addWidget(words, 1)
        lines.addLayout(first)
        second = QHBoxLayout()
        second.addWidget(Badge(self._theme, side_badge(action.side)))
        second.addStretch()
        second.addWidget(small(_action_state(action)))
        lines.addLayout(second)
        return holder

    def _add_agenda(self, session: Session) -> None:
        self.push_ways_apart()
        button = Button(self._theme, _("Print agenda"), lambda: self._print_agenda(session), icon="printer")
        self.add_way(button)


def _action_state(action: Action) -> str:
    if action.state is ActionState.DONE:
        return _("done")
    if action.state is ActionState.DROPPED:
        return _("dropped")
    return _("due {day}").format(day=day_month(action.due_on)) if action.due_on else _("open")
