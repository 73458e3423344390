"""Home: what needs a hand, worst first; who meets this week; numbers last."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.domain.sides import Side
from app.operations.overview import (
    Attention,
    Outline,
    meetings_this_week,
    needing_a_hand,
    outline,
    progress,
    worst_first,
)
from app.storage import MeetingRow, PairRow
from app.text.catalog import _, ngettext
from app.text.formats import weekday_day, whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.desk import Desk, Place
from app.ui.common.page_head import PageHead, page_column
from app.ui.common.room import Room
from app.ui.common.scrolling import scrolled_page
from app.ui.common.turns import Turns
from app.ui.home.attention_card import AttentionCard, AttentionWays
from app.ui.home.tiles import Tiles, figures_of
from app.ui.home.week_card import WeekCard, WeekWays

if TYPE_CHECKING:
    from app.ui.home.next_steps import NextStep, NextSteps

_WEEK_WIDTH, _WIDEST_WEEK, _WEEK_SHARE = 336, 480, 0.3
_ABOUT_ROWS = 300  # pixels above and below the rows: heads, tiles, gaps
_BESIDE_FROM, _FOUR_TILES_FROM = 800, 1000


class HomePage(Room):
    """The page that opens first. Days and meetings stand there at once, the rest is read in the turns after."""

    tables = frozenset(
        {"program", "participant", "person", "pairing", "session", "session_topic", "reflection", "action"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._plan = Button(theme, _("Plan a session"), self._plan_next, icon="calendar-plus")
        self._print = Button(
            theme, _("Print this week's agendas"), self._print_week, icon="printer", look=Look.PRIMARY
        )
        self._head = PageHead(theme, "", [self._plan, self._print])
        self._attention = AttentionCard(theme, AttentionWays(self._pair_of, self._step_of, self._read_course))
        week = WeekWays(self._read_journal, self._print_one, self._record, self._no_meeting)
        self._week = WeekCard(theme, self._meeting, week)
        self._tiles = Tiles(theme)
        self._beginning: Card | None = None
        self._turns = Turns(self)
        self._is_due = False
        self._column = self._arrange()

    def reload(self) -> None:
        store, program, today = self.desk.store, self.desk.program, self.desk.today()
        found = outline(store, program, today)
        self._head.retitle(weekday_day(today))
        self._head.say(_standing(found))
        self._show_beginning(found)
        self._week.show_meetings(meetings_this_week(store, program, today), today)
        self._is_due = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What takes longer is read once the page has been painted."""
        super().paintEvent(event)
        if self._is_due:
            self._is_due = False
            self._turns.take(self._reading())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._turns.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turns.rest()  # also because the file may be closed before the page comes back

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, px = event.size().width(), self.desk.theme.px
        beside = width >= px(_BESIDE_FROM)
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        week = min(max(px(_WEEK_WIDTH), round(width * _WEEK_SHARE)), px(_WIDEST_WEEK))
        self._week.setMaximumWidth(week if beside else 16_777_215)
        self._week.setMinimumWidth(week if beside else 0)
        for card in (self._attention, self._week):
            card.use_height(event.size().height() - px(_ABOUT_ROWS) if beside else 0)
        self._tiles.set_columns(4 if width >= px(_FOUR_TILES_FROM) else 2)

    def _reading(self) -> Iterator[object]:
        store, program, today = self.desk.store, self.desk.program, self.desk.today()
        found: list[Attention] = []
        for some in needing_a_hand(store, program, today):
            found += some
            yield found
        self._attention.show_rows(worst_first(found))
        self.counted.emit(len(found))
        yield found
        self._tiles.show_figures(figures_of(progress(store, program, today), program))

    def _show_beginning(self, found: Outline) -> None:
        """While nobody takes part or no two are paired, the way to that fills the page."""
        if self._beginning is not None:
            self._beginning.hide()
            self._beginning.deleteLater()
            self._beginning = None
        if not found.has_pairings:
            from app.ui.home.beginnings import nobody_paired, nobody_yet

            self._beginning = nobody_paired(self.desk) if found.has_people else nobody_yet(self.desk)
            self._column.insertWidget(1, self._beginning, 1)
        self._column.setStretch(self._column.count() - 1, int(found.has_pairings))
        for part in (self._attention, self._week, self._tiles):
            part.setHidden(not found.has_pairings)
        for button in (self._plan, self._print):
            button.setHidden(not found.running)

    def _no_meeting(self) -> QWidget:
        from app.ui.home.beginnings import no_dates, nothing_planned

        has_some = self.desk.store.standing.planned(self.desk.program.id) > 0
        return no_dates(self.desk) if has_some else nothing_planned(self.desk)

    def _meeting(self, session_id: int) -> MeetingRow:
        return self.desk.store.meetings.rows([session_id])[0]

    def _pair_of(self, row: Attention) -> PairRow:
        return self.desk.store.meetings.pairs([row.course.pairing_id])[0]

    def _step_of(self, row: Attention, pair: PairRow) -> "NextStep":
        return self._steps.of(row, pair)

    @cached_property
    def _steps(self) -> "NextSteps":
        from app.ui.home.next_steps import NextSteps  # with the rules, which are asked after the first paint

        return NextSteps(self.desk, _open_link, self._print_forms)

    def _read_course(self, row: Attention) -> None:
        self.desk.go_to(self._steps.journal_of(row))

    def _read_journal(self, meeting: MeetingRow) -> None:
        self.desk.go_to(Place("journal", record_id=meeting.id))

    def _record(self, meeting: MeetingRow) -> None:
        self.desk.go_to(Place("journal", record_id=meeting.id, task="record"))

    def _plan_next(self) -> None:
        """A date for the session that is due first of those without one; without such a session, the pairings."""
        session_id = self.desk.store.meetings.next_undated(self.desk.program.id)
        place = Place("journal", record_id=session_id, task="plan") if session_id else Place("pairings")
        self.desk.go_to(place)

    def _print_week(self) -> None:
        from app.ui.common.paper_saving import preview_week

        preview_week(self.desk)

    def _print_one(self, meeting: MeetingRow) -> None:
        from app.ui.common.paper_saving import preview_agendas

        preview_agendas(self.desk, code=meeting.code)

    def _print_forms(self, session_ids: Sequence[int], side: Side) -> None:
        from app.operations.gathering import agenda_matter, at_once, wanted_of
        from app.operations.printing import draw_sheets, papers_of
        from app.ui.common.paper_saving import save_paper

        program, store = self.desk.program, self.desk.store
        wanted = wanted_of(store, session_ids)
        matter = at_once(agenda_matter(store, program, wanted, self.desk.today()))
        papers = papers_of(matter)
        name = _("{program} blank form {code}").format(program=program.name, code=papers[0].code)
        save_paper(self.desk, name, lambda: draw_sheets(papers, program, logo=matter.logo, sides=[side]))

    def _arrange(self) -> QVBoxLayout:
        px = self.desk.theme.px
        content = QWidget()
        column = page_column(content, self.desk.theme, self._head)
        # The page is put together from the outside: a scroll area lays out what it is given, and what has been
        # laid out once is dressed anew whenever it moves to another parent.
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled_page(content, column, self.desk.theme))
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(px(16))
        column.addLayout(self._cards)
        self._cards.addWidget(self._attention, 1)
        self._cards.addWidget(self._week)
        column.addWidget(self._tiles)
        column.addStretch(1)
        return column


def _open_link(link: str) -> None:
    """Hand an address, such as a mail draft, to the system."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(link))


def _standing(found: Outline) -> str:
    """Which week it is and how many pairings run."""
    week = _("Week {week} of {weeks}.").format(
        week=whole(min(found.week, found.of_weeks)), weeks=whole(found.of_weeks)
    )
    if not found.running:
        return _("{week} No pairing is running.").format(week=week)
    running = ngettext("{n} pairing is running.", "{n} pairings are running.", found.running)
    return f"{week} {running.format(n=whole(found.running))}"
