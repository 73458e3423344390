"""Journal: every session of the program, and what each side said about the one chosen."""

from app.domain.sessions import Session, SessionState
from app.storage import SessionRow
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.cards import Card
from app.ui.common.chips import Choice
from app.ui.common.desk import Desk
from app.ui.common.list_page import ListPage
from app.ui.common.next_line import next_line
from app.ui.common.paged_model import PAGE, PagedModel
from app.ui.common.paper_saving import save_agendas
from app.ui.common.session_badge import session_badge
from app.ui.common.table_view import TableView
from app.ui.journal.columns import ALL, SessionSource, columns
from app.ui.journal.pane import SessionPane

_ROW_HEIGHT = 52


class JournalPage(ListPage[SessionRow]):
    """The sessions of the program."""

    tables = frozenset(
        {
            "session",
            "session_topic",
            "pairing",
            "participant",
            "person",
            "reflection",
            "reflection_answer",
            "action",
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._source = SessionSource(desk.store, desk.program.id, lambda: self.search, lambda: self.chip)
        self._pane = SessionPane(desk.theme, self._print_agenda)
        model = PagedModel(columns(desk.today), self._source, "day")
        self.build(
            title=_("Journal"),
            filter_words=_("Name or session code"),
            view=TableView(desk.theme, model, _("Sessions"), _ROW_HEIGHT),
            pane=self._pane,
            empty=self._no_sessions(),
        )

    def reload(self) -> None:
        counts = {state: len(self._source.ids_of(state.value)) for state in SessionState}
        self.head.say(_head_line(counts))
        self.chips.show_choices(_choices(counts), self.chip)
        if self.view.row() is None and not self.search:
            self.wanted = self.wanted or self._next_session()
        super().reload()

    def show_row(self, row: SessionRow | None) -> None:
        if row is None:
            self._pane.show_nothing()
            return
        story = self.desk.store.story(row.pairing_id)
        topics = self.desk.store.topics.of(self.desk.program.id)
        state = session_badge(row.state, row.day, row.planned_at is not None, self.desk.today())
        self._pane.show_session(story, story.session(row.id), topics, state)

    def count_words(self, shown: int) -> str:
        everyone = len(self._source.ids_of(ALL))
        return _("Showing {shown} of {all}").format(shown=whole(shown), all=whole(everyone))

    def _next_session(self) -> int:
        """The first session from today on: the list opens there; 0 where there is none."""
        planned = self._source.ids_of(SessionState.PLANNED.value)
        today = self.desk.today()
        return next((row.id for row in self._source.rows(planned[:PAGE]) if row.day >= today), 0)

    def _print_agenda(self, session: Session) -> None:
        save_agendas(self.desk, code=session.code)

    def _no_sessions(self) -> Card:
        card = Card(self.desk.theme)
        what_for = _("Each running pairing gets its sessions, with the day by which each is due.")
        card.column.addWidget(next_line(self.desk, _("When do they meet?"), what_for, "plan {file}"))
        return card


def _choices(counts: dict[SessionState, int]) -> list[Choice]:
    """All, and each state in which there is a session."""
    found = [Choice(state.value, labels.session_state(state), n) for state, n in counts.items() if n]
    return [Choice(ALL, _("All"), sum(counts.values())), *found]


def _head_line(counts: dict[SessionState, int]) -> str:
    n = sum(counts.values())
    if not n:
        return _("No sessions yet.")
    total = ngettext("{n} session.", "{n} sessions.", n).format(n=whole(n))
    held = counts[SessionState.HELD]
    return f"{total} {ngettext('{n} was held.', '{n} were held.', held).format(n=whole(held))}"
