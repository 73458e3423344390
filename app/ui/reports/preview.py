"""The well with the paper in it: its pages, or why there are none and the way on, and how far its drawing is."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.problems import Problem
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.text.problems import sentence
from app.ui.common.banner import Banner
from app.ui.common.cards import Card
from app.ui.common.desk import Desk
from app.ui.common.empty_state import EmptyState
from app.ui.common.pdf_view import PdfView
from app.ui.common.pdf_view_zoom import zoom_of
from app.ui.common.progress_line import ProgressLine, Stoppable
from app.ui.common.scrolling import scrolled
from app.ui.common.toast import Way
from app.ui.common.tokens import Tone
from app.ui.reports.saved_line import SavedLine
from app.ui.reports.wishes import Made

_ZOOM = "reports/zoom"


class Preview(Card):
    """Shows the very PDF that is saved and printed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, "sunken")
        self._desk = desk
        zoom = zoom_of(desk.memory.recall(_ZOOM))
        self.view = PdfView(desk.theme, desk.background, _("Preview, exactly as it prints"), zoom)
        self.view.zoom_changed.connect(lambda chosen: desk.memory.remember(_ZOOM, str(chosen)))
        self._drawing, self.printing = ProgressLine(desk.theme), ProgressLine(desk.theme)
        self._banner, self.saved = Banner(desk.theme), SavedLine(desk)
        self._instead = QWidget()
        self._stack = QStackedWidget()
        self._arrange()

    @property
    def words(self) -> str:
        """What the banner says; "" where it says nothing."""
        return self._banner.words

    @property
    def has_pages(self) -> bool:
        """Whether pages are shown, not what stands there instead."""
        return self._stack.currentWidget() is self.view

    def show_made(self, made: Made, *, stay: bool) -> None:
        """Show a paper. stay: where the one before was looked at."""
        self.view.show_pdf(made.paper.pdf, stay=stay)
        self._stack.setCurrentWidget(self.view)
        notes = _notes(made)
        if notes:
            self._banner.say(" ".join(notes), Tone.CAUTION if made.paper.missing else Tone.ACCENT)
        else:
            self._banner.be_silent()

    def show_instead(self, question: str, words: str, ways: Sequence[QPushButton] = ()) -> None:
        """Say why there are no pages, and offer ways on."""
        self._banner.be_silent()
        self._show(scrolled(EmptyState(self._theme, question, words, ways)))

    def _show(self, instead: QWidget) -> None:
        self._stack.removeWidget(self._instead)
        self._instead.deleteLater()
        self._instead = instead
        self._stack.addWidget(instead)
        self._stack.setCurrentWidget(instead)

    def show_failed(self, problem: Problem, again: Callable[[], object]) -> None:
        """Say above the pages, if any, that a paper couldn't be drawn."""
        self._banner.say(sentence(problem), Tone.CRITICAL, Way(_("Try again"), again))

    def be_blank(self) -> None:
        """Nothing to see for now: another paper is on its way."""
        self._banner.be_silent()
        self._show(QWidget())

    def begin(self, words: str, job: Stoppable) -> None:
        """Something is being drawn that `job` can stop; shown once it takes a second."""
        self._drawing.begin(words, lambda: job)

    def step(self, done: int, of: int) -> None:
        self._drawing.step(done, of)

    def end(self) -> None:
        self._drawing.end()

    def hasHeightForWidth(self) -> bool:
        """Pages are as high as there is room: the lines above them must not make the page scroll."""
        return False

    def _arrange(self) -> None:
        px = self._theme.px
        above = QVBoxLayout()
        above.setContentsMargins(px(8), px(4), px(8), 0)
        above.setSpacing(px(8))
        above.addWidget(self._banner)
        for line in (self._drawing, self.printing, self.saved):
            above.addWidget(line)
        self.column.addLayout(above)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._instead)
        self.column.addWidget(self._stack, 1)


def _notes(made: Made) -> list[str]:
    """What has to be known about a paper: that only its beginning is shown, and which signs are marked on it."""
    notes = []
    if not made.is_whole:
        shown = ngettext(
            "The preview shows the first {shown} of {n} session. Saving or printing draws it all.",
            "The preview shows the first {shown} of {n} sessions. Saving or printing draws them all.",
            made.of,
        )
        notes.append(shown.format(shown=whole(made.sessions), n=whole(made.of)))
    if made.uncoded:
        said = ngettext(
            "{n} form has no code, so it can't be found by it later: hand it out in Surveys first.",
            "{n} forms have no code, so they can't be found by it later: hand them out in Surveys first.",
            made.uncoded,
        )
        notes.append(said.format(n=whole(made.uncoded)))
    if made.paper.missing:
        marked = _("No font here has these signs, so they are marked: {signs}")
        notes.append(marked.format(signs=" ".join(made.paper.missing)))
    return notes
