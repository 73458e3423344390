"""The sessions of one pairing in order, each leading to the journal, and planning those that it lacks."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from app.domain.pairings import ENDED, PairingState
from app.domain.programs import Program
from app.domain.sessions import Session
from app.domain.stories import PairingStory
from app.operations.planning import lacks_sessions
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.buttons import Button
from app.ui.common.cards import PADDING, Card, clear, hairline
from app.ui.common.labels import small
from app.ui.common.theme import Theme
from app.ui.pairings.session_button import SessionButton


class SessionsCard(Card):
    """Hidden before a pairing has started."""

    def __init__(
        self, theme: Theme, open_session: Callable[[Session], object], plan: Callable[[], object]
    ) -> None:
        super().__init__(theme)
        self._open_session = open_session
        _label, row = self.add_head(_("Sessions"))
        self._count = small()
        self.plan = Button(theme, _("Plan sessions"), plan, icon="calendar-plus", in_row=True)
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self.plan)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.column.addLayout(self._rows)

    def show_story(self, story: PairingStory, program: Program, today: date) -> None:
        self.setVisible(story.pairing.started_on is not None)
        self.plan.setVisible(lacks_sessions(program, story.pairing, story.sessions))
        held, of = len(story.held), program.sessions_of(len(story.held))
        words = ngettext("{held} of {n} held", "{held} of {n} held", of)
        self._count.setText(words.format(held=whole(held), n=whole(of)))
        clear(self._rows)
        for session in story.sessions:
            if self._rows.count():
                self._rows.addWidget(hairline())
            opened = self._opener(session)
            self._rows.addWidget(SessionButton(self._theme, session, today, opened))
        note = _note(story)
        if note:
            self._add_note(note)

    def _opener(self, session: Session) -> Callable[[], object]:
        return lambda: self._open_session(session)

    def _add_note(self, words: str) -> None:
        px = self._theme.px
        label = small(words)
        label.setWordWrap(True)
        label.setContentsMargins(px(PADDING), px(8), px(PADDING), px(10))
        self._rows.addWidget(label)


def _note(story: PairingStory) -> str:
    if not story.sessions:
        return _("No sessions yet. Planning gives each its day by the rhythm of the program.")
    if story.pairing.state in ENDED and story.planned:
        return _("What is still planned keeps its code for late papers; nobody is asked for it any more.")
    if story.pairing.state is PairingState.PAUSED and story.planned:
        return _("The sessions keep their days while the pairing pauses.")
    return ""
