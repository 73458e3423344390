"""Reports: everything that goes on paper; what a paper will hold is listed before it is saved."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from app.domain.problems import CounterpartError
from app.operations.overview import summary_of
from app.operations.printing import draw_summary, session_papers
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.chips import Chips, Choice
from app.ui.common.desk import Desk
from app.ui.common.nothing_to_print import why_nothing
from app.ui.common.page_head import PageHead, page_column
from app.ui.common.paper_saving import save_agendas, save_paper
from app.ui.common.room import Room
from app.ui.reports.contents import Contents
from app.ui.reports.contents_words import agenda_lines, figure_lines, kept_out
from app.ui.reports.options import PaperOptions
from app.ui.reports.paper_list import PaperList
from app.ui.reports.papers import PaperKind, paper_entries

_LIST_WIDTH, _OPTIONS_WIDTH = 228, 288
_LIST_FROM, _BESIDE_FROM = 960, 760


class ReportsPage(Room):
    """Choose a paper, see what it will hold, save it."""

    tables = frozenset(
        {"program", "participant", "person", "pairing", "session", "session_topic", "reflection",
         "reflection_answer", "action", "decision", "topic", "survey_sheet", "survey_answer"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._entries = {entry.kind: entry for entry in paper_entries()}
        self._kind = PaperKind.WEEK
        self._save = Button(theme, _("Save as PDF"), self._save_paper, icon="download", look=Look.PRIMARY)
        self._list = PaperList(theme, tuple(self._entries.values()), self._choose)
        self._chips = Chips(theme, _("Papers"))
        self._chips.chosen.connect(lambda key: self._choose(PaperKind(key)))
        self._options = PaperOptions(theme, desk.today(), self.reload)
        self._contents = Contents(theme)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()

    def reload(self) -> None:
        self._list.show_chosen(self._kind)
        self._chips.show_choices(self._choices(), self._kind.value)
        if self._kind is PaperKind.SUMMARY:
            self._show_summary()
        else:
            self._show_agendas()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, px = event.size().width(), self.desk.theme.px
        self._list.setVisible(width >= px(_LIST_FROM))
        self._chips.setVisible(width < px(_LIST_FROM))
        beside = width >= px(_BESIDE_FROM)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._options.setMaximumWidth(px(_OPTIONS_WIDTH) if beside else 16_777_215)
        self._options.setMinimumWidth(px(_OPTIONS_WIDTH) if beside else 0)

    def _choose(self, kind: PaperKind) -> None:
        self._kind = kind
        self.reload()

    def _choices(self) -> list[Choice]:
        return [Choice(kind.value, entry.words) for kind, entry in self._entries.items()]

    def _days(self) -> int | None:
        return 7 if self._kind is PaperKind.WEEK else None

    def _show_agendas(self) -> None:
        desk = self.desk
        self._options.show_paper(self._entries[self._kind], "")
        try:
            papers = session_papers(desk.store, desk.program, desk.today(), days=self._days())
        except CounterpartError as error:
            words = why_nothing(desk, error.problem, self._days())
            self._contents.show_nothing(_("Nothing to print"), words)
            self._save.permit(False, words)
            return
        n = len(papers)
        head = ngettext("{n} agenda", "{n} agendas", n).format(n=whole(n))
        self._contents.show_agendas(head, agenda_lines(papers))
        self._save.permit(True)

    def _show_summary(self) -> None:
        desk = self.desk
        summary = summary_of(desk.store, desk.program, self._options.as_of)
        out = kept_out(summary, desk.store.stories(desk.program.id))
        self._options.show_paper(self._entries[self._kind], out)
        self._contents.show_figures(_("At the head of the summary"), figure_lines(summary))
        self._save.permit(True)

    def _save_paper(self) -> None:
        desk, options = self.desk, self._options
        if self._kind is PaperKind.SUMMARY:
            figures = summary_of(desk.store, desk.program, options.as_of)
            name = _("{program} summary {day}").format(program=desk.program.name, day=options.as_of.isoformat())
            save_paper(desk, name, lambda: draw_summary(figures))
            return
        save_agendas(desk, days=self._days(), with_forms=options.with_forms)

    def _arrange(self) -> None:
        theme = self.desk.theme
        head = PageHead(theme, _("Reports"), [self._save])
        head.say(_("Everything that goes on paper."))
        column = page_column(self, theme, head)
        column.addWidget(self._chips)
        self._columns.setSpacing(theme.px(16))
        self._list.setFixedWidth(theme.px(_LIST_WIDTH))
        self._columns.addWidget(self._list)
        self._columns.addWidget(self._options)
        self._columns.addWidget(self._contents, 1)
        column.addLayout(self._columns, 1)
