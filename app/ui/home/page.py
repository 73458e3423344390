"""Home: what needs a hand, worst first; who meets this week; numbers last."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.problems import CounterpartError
from app.operations.overview import Attention, Meeting, Overview, overview, summary_of
from app.text.catalog import _, ngettext
from app.text.formats import weekday_day, whole
from app.ui.common.buttons import Button, Look
from app.ui.common.desk import Desk, Place
from app.ui.common.nothing_to_print import why_nothing
from app.ui.common.page_head import PageHead, page_column
from app.ui.common.paper_saving import save_agendas
from app.ui.common.room import Room
from app.ui.common.scrolling import scrolled_page
from app.ui.home.attention_card import AttentionCard
from app.ui.home.tiles import Tiles, figures_of
from app.ui.home.week_card import WeekCard

_WEEK_WIDTH = 336
_BESIDE_FROM, _FOUR_TILES_FROM = 800, 1000


class HomePage(Room):
    """The page that opens first."""

    tables = frozenset(
        {
            "program", "participant", "person", "pairing", "session", "session_topic", "reflection", "action",
            "decision", "survey_sheet", "survey_answer",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._print = Button(
            theme, _("Print this week's agendas"), self._print_week, icon="printer", look=Look.PRIMARY
        )
        self._head = PageHead(theme, "", [self._print])
        self._attention = AttentionCard(theme, self._read_journal)
        self._week = WeekCard(theme, self._print_one, self._read_journal)
        self._tiles = Tiles(theme)
        self._due: Overview | None = None
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()

    def reload(self) -> None:
        today = self.desk.today()
        found = overview(self.desk.store, self.desk.program, today)
        self._head.retitle(weekday_day(today))
        self._head.say(_standing(found))
        self._print.setVisible(found.running > 0)
        self._attention.show_rows(found.attention)
        self._week.show_rows(found.meetings)
        self.counted.emit(len(found.attention))
        self._due = found
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Numbers last: they are counted once the rows have been painted."""
        super().paintEvent(event)
        if self._due is not None:
            QTimer.singleShot(0, self._show_figures)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, px = event.size().width(), self.desk.theme.px
        beside = width >= px(_BESIDE_FROM)
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._week.setMaximumWidth(px(_WEEK_WIDTH) if beside else 16_777_215)
        self._week.setMinimumWidth(px(_WEEK_WIDTH) if beside else 0)
        self._tiles.set_columns(4 if width >= px(_FOUR_TILES_FROM) else 2)

    def _show_figures(self) -> None:
        if self._due is None or not self.isVisible():  # the file may have been closed meanwhile
            return
        found, self._due = self._due, None
        desk = self.desk
        summary = summary_of(desk.store, desk.program, desk.today(), found.stories)
        self._tiles.show_figures(figures_of(summary, found.planned, desk.program))

    def _read_journal(self, row: Attention | Meeting) -> None:
        session_id = row.session.id if isinstance(row, Meeting) else row.risk.session_id
        self.desk.go_to(Place("journal", search=row.story.mentor.person.name, record_id=session_id))

    def _print_week(self) -> None:
        try:
            save_agendas(self.desk, days=7)
        except CounterpartError as error:
            self.desk.toasts.warn(why_nothing(self.desk, error.problem, 7))

    def _print_one(self, meeting: Meeting) -> None:
        save_agendas(self.desk, code=meeting.session.code)

    def _arrange(self) -> None:
        px = self.desk.theme.px
        content = QWidget()
        column = page_column(content, self.desk.theme, self._head)
        self._cards.setSpacing(px(16))
        self._cards.addWidget(self._attention, 1)
        self._cards.addWidget(self._week)
        column.addLayout(self._cards)
        column.addWidget(self._tiles)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled_page(content, column, self.desk.theme))


def _standing(found: Overview) -> str:
    """Which week it is and how many pairings run."""
    week = _("Week {week} of {weeks}.").format(
        week=whole(min(found.week, found.of_weeks)), weeks=whole(found.of_weeks)
    )
    if not found.running:
        return _("{week} No pairing is running.").format(week=week)
    running = ngettext("{n} pairing is running.", "{n} pairings are running.", found.running)
    return f"{week} {running.format(n=whole(found.running))}"
