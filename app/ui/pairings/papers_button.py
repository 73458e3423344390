"""The papers of the suggested pairs: the coordinator's sheet and workbook, and the questions to seniors."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from app.domain.problems import Problem
from app.operations.printing import save
from app.operations.proposal_matter import ProposalMatter
from app.operations.proposal_papers import draw_consultations, draw_proposal, write_workbook
from app.text.catalog import _
from app.text.formats import isolated
from app.text.problems import sentence
from app.ui.common.background import Progress
from app.ui.common.buttons import Button
from app.ui.common.desk import Desk
from app.ui.common.file_names import file_name
from app.ui.common.paper_printing import PaperPrinting
from app.ui.common.paper_saving import Saved, tell_saved
from app.ui.common.printed_pages import PrintWish
from app.ui.common.progress_line import ProgressLine
from app.ui.common.toast import Way

if TYPE_CHECKING:
    from app.operations.proposal_papers import Paper

T = TypeVar("T")
Draw = Callable[[ProposalMatter], "Paper"]


class PapersButton(Button):
    """A button that opens a menu. What is drawn is what is shown at that moment.

    Attributes:
        desk: the file and its program. line: shows a paper that takes long, and stops it; the page has it stand.
    """

    def __init__(self, desk: Desk, matter: Callable[[], ProposalMatter]) -> None:
        """matter: gives the proposal shown, with all that its papers need."""
        super().__init__(desk.theme, _("Print proposal"), self._open_menu, icon="printer")
        self.desk, self._matter, self.line = desk, matter, ProgressLine(desk.theme)
        self._printing = PaperPrinting(desk, self.line)
        self.menu_of_papers = self._made_menu()
        self.line.cancelled.connect(self.line.end)

    def _open_menu(self) -> None:
        self.menu_of_papers.popup(self.mapToGlobal(QPoint(0, self.height())))

    def _made_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(_("Print the coordinator's sheet…"), lambda: self._print(draw_proposal, _sheet_name))
        menu.addAction(_("Save the coordinator's sheet as PDF…"), lambda: self._save(draw_proposal, _sheet_name))
        menu.addAction(_("Save the coordinator's sheet as a workbook…"), self._save_workbook)
        menu.addSeparator()
        menu.addAction(
            _("Print the questions to mentees (senior)…"), lambda: self._print(draw_consultations, _asked_name)
        )
        menu.addAction(
            _("Save the questions to mentees (senior) as PDF…"),
            lambda: self._save(draw_consultations, _asked_name),
        )
        return menu

    def _print(self, draw: Draw, name: Callable[[str], str]) -> None:
        title, matter = name(self.desk.program.name), self._matter()
        self._work(partial(_drawn, draw, matter), partial(self._hand_to_printer, title))

    def _save(self, draw: Draw, name: Callable[[str], str]) -> None:
        path = self.desk.ask_where(f"{file_name(name(self.desk.program.name))}.pdf")
        if path is not None:
            self._work(partial(_saved, draw, self._matter(), path), partial(tell_saved, self.desk))

    def _save_workbook(self) -> None:
        path = self.desk.ask_where(f"{file_name(_sheet_name(self.desk.program.name))}.xlsx")
        if path is not None:
            self._work(partial(_workbook_saved, self._matter(), path), self._tell_workbook)

    def _work(self, work: Callable[[Progress], T], take: Callable[[T], object]) -> None:
        """Do something in the background. work: takes no step after a file is written: that is always told."""

        def start() -> Progress:
            return self.desk.background.run_watched(
                work,
                take,
                self._warn,
                lambda _done, _of: None,
                lambda: None,
                on_ended=self.line.end,
            )

        self.line.begin(_("Drawing the paper…"), start)

    def _hand_to_printer(self, title: str, paper: "Paper") -> None:
        wish = PrintWish(title=title, pages=paper.pages, page=0, size=self.desk.program.paper, two_sided=True)
        self._printing.start(paper.pdf, wish)

    def _tell_workbook(self, path: Path) -> None:
        words = _("The workbook is saved in {file}.").format(file=isolated(path.name))
        self.desk.toasts.say(words, Way(_("Open"), lambda: self.desk.open_file(path)))

    def _warn(self, problem: Problem) -> None:
        self.desk.toasts.warn(sentence(problem))


def _drawn(draw: Draw, matter: ProposalMatter, progress: Progress) -> "Paper":
    paper = draw(matter)
    progress.step(1, 1)
    return paper


def _saved(draw: Draw, matter: ProposalMatter, path: Path, progress: Progress) -> Saved:
    paper = _drawn(draw, matter, progress)
    save(paper, path)
    return Saved(path, paper.pages, paper.missing)


def _workbook_saved(matter: ProposalMatter, path: Path, progress: Progress) -> Path:
    progress.step(0, 1)
    write_workbook(matter, path)
    return path


def _sheet_name(program: str) -> str:
    return _("Match proposal, {program}").format(program=program)


def _asked_name(program: str) -> str:
    return _("Questions about pairs, {program}").format(program=program)
