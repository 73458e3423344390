"""Reports: everything that goes on paper. A paper is chosen, seen as it prints, then printed, saved or opened."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout

from app.domain.problems import Problem
from app.text.catalog import _
from app.text.printables import printable_title
from app.ui.common.buttons import Button, Look
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.desk import Desk, Place
from app.ui.common.grouped_list import GroupedList, ListedPlace
from app.ui.common.page_head import MARGIN, PageHead
from app.ui.common.room import Room
from app.ui.reports import ways_on
from app.ui.reports.columns import Columns, Parts
from app.ui.reports.mailing import Mailing
from app.ui.reports.maker import PaperMaker
from app.ui.reports.options import PaperOptions
from app.ui.reports.outlets import Outlets
from app.ui.reports.papers import PaperKind, paper_entries
from app.ui.reports.preview import Preview
from app.ui.reports.wishes import Made, name_of


class ReportsPage(Room):
    """Choose a paper, see it, print it."""

    tables = frozenset(
        {"program", "participant", "person", "interest", "pairing", "session", "session_topic", "reflection",
         "reflection_answer", "action", "decision", "topic", "survey_sheet", "survey_answer", "survey_line",
         "grade", "logo"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        theme = desk.theme
        self._entries = {entry.kind: entry for entry in paper_entries()}
        places = [ListedPlace(e.kind.value, e.group, e.words, e.icon) for e in self._entries.values()]
        self._list = GroupedList(theme, places, lambda key: self._choose(PaperKind(key)))
        self._combo = ChoiceField(theme, [Option(k.value, e.words, e.icon) for k, e in self._entries.items()])
        self._options, self._preview = PaperOptions(desk), Preview(desk)
        self._maker, self._outlets = PaperMaker(desk, self), Outlets(desk, self._preview)
        self._made: Made | None = None
        self._then: Callable[[Made], object] | None = None  # what to do with the whole paper once there is one
        self._mailing = Mailing(desk, self)
        self._mail = Button(theme, _("E-mail draft"), self._mail_paper, icon="mail")
        self._open = Button(theme, _("Open"), self._open_paper, icon="external-link")
        self._save = Button(theme, _("Save as PDF"), self._save_paper, icon="download")
        self._print = Button(theme, _("Print"), self._print_paper, icon="printer", look=Look.PRIMARY)
        self._arrange()
        self._listen()
        self._show_kind(self._options.wish.kind)

    def reload(self) -> None:
        self._options.picker.refresh()
        self._options.whose.refresh()
        self._show_kind(self._options.wish.kind)
        self._remake()

    def visit(self, place: Place) -> None:
        """Come for one paper: the kinds by their values, with what they are of behind a colon.

        "session:S-..." is the agenda of a session, "agreement:P-..." the agreement of a pairing, "survey:T2" the
        survey of a wave.
        """
        kind, _colon, of = place.value.partition(":")
        if kind not in set(PaperKind):
            return
        self._options.choose_of(PaperKind(kind), of)
        self._choose(PaperKind(kind))
        if of:
            self._print.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        first = self._combo if self._combo.isVisible() else self._list.chosen
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- which paper

    def _choose(self, kind: PaperKind) -> None:
        if self._made is not None and kind is not self._made.wish.kind:
            self._preview.be_blank()
            self._options.show_kept(None)
        self._show_kind(kind)
        self._remake()

    def _show_kind(self, kind: PaperKind) -> None:
        self._list.show_chosen(kind.value)
        self._combo.show_choice(kind.value)
        self._options.show_paper(self._entries[kind])
        self._mail.setVisible(kind is PaperKind.SESSION)

    def _remake(self) -> None:
        """Make the paper that is wanted now; whatever was to become of the one before is off."""
        wish, self._then = self._options.wish, None
        self._preview.saved.forget()
        if wish.is_complete:
            self._permit(True)
            self._maker.make(wish)
            return
        self._made = None
        self._maker.stop()
        self._preview.end()
        self._show_instead(ways_on.nothing_chosen(wish))
        if self.isVisible():
            self._options.ask()

    # --- making it

    def _note_begin(self) -> None:
        paper = printable_title(self._options.wish.kind.printable)
        self._preview.begin(_("Drawing: {paper}").format(paper=paper), self)

    def cancel(self) -> None:
        """Stop the drawing that is under way."""
        self._maker.stop()
        self._preview.end()
        self._then = None
        if self._made is None or self._made.wish != self._options.wish:
            self._made = None
            self._show_instead(ways_on.stopped(self.desk, self._remake))

    def _take(self, made: Made) -> None:
        stays = self._made is not None and made.wish.kind is self._made.wish.kind
        self._made = made
        self._preview.end()
        self._preview.show_made(made, stay=stays)
        self._options.show_kept(made.kept_out)
        if self._then is not None:
            self._when_whole(self._then)

    def _fail(self, problem: Problem) -> None:
        self._preview.end()
        self._then = None
        instead = ways_on.instead_of(self.desk, problem, self._options.wish, self._choose)
        if instead is not None:
            self._made = None
            self._show_instead(instead)
            return
        if self._made is None or self._made.wish != self._options.wish:
            self._made = None
            self._preview.be_blank()
        self._preview.show_failed(problem, self._remake)

    def _show_instead(self, instead: ways_on.Instead) -> None:
        self._preview.show_instead(*instead)
        self._options.show_kept(None)
        self._permit(False, instead.words)

    def _permit(self, allowed: bool, why_not: str = "") -> None:
        for button in (self._mail, self._open, self._save, self._print):
            button.permit(allowed, why_not)

    def _note_printing(self, is_busy: bool) -> None:
        self._print.permit(not is_busy, _("Another paper is being printed."))

    # --- what becomes of it

    def _when_whole(self, then: Callable[[Made], object]) -> None:
        """Do something with the whole paper: now, or once it is drawn."""
        made, self._then = self._made, None
        if made is not None and made.is_whole and not self._maker.is_busy:
            then(made)
            return
        self._then = then
        if not self._maker.is_busy:
            self._maker.make(self._options.wish, whole=True)

    def _save_paper(self) -> None:
        path = self._outlets.where(self._name())
        if path is not None:
            self._when_whole(lambda made: self._outlets.save(path, made))

    def _print_paper(self) -> None:
        name = self._name()
        self._when_whole(lambda made: self._outlets.print(name, made))

    def _open_paper(self) -> None:
        name = self._name()
        self._when_whole(lambda made: self._outlets.open(name, made))

    def _mail_paper(self) -> None:
        """A draft is of one session, whose agenda it brings to both."""
        name, story = self._name(), self._options.picker.story
        planned = {session.code for session in story.planned} if story else set()
        if story is None or self._options.wish.code not in planned:
            self.desk.toasts.say(
                _("Choose a planned session first: a draft brings both the agenda of that session.")
            )
            return
        path = self._mailing.where(name)
        if path is not None:
            self._when_whole(lambda made: self._mailing.save(path, name, made, story))

    def _name(self) -> str:
        desk, story = self.desk, self._options.picker.story
        return name_of(self._options.wish, desk.program, desk.today(), story.pairing.code if story else "")

    # --- its beginning and its end

    def hideEvent(self, event: QHideEvent) -> None:
        """With the window goes what is being read for a paper: its file is closed next."""
        super().hideEvent(event)
        if not self.window().isVisible():
            self._maker.stop()

    def _listen(self) -> None:
        maker = self._maker
        maker.began.connect(self._note_begin)
        maker.stepped.connect(self._preview.step)
        maker.made.connect(self._take)
        maker.failed.connect(self._fail)
        self._options.changed.connect(self._remake)
        self._combo.picked.connect(lambda key: self._choose(PaperKind(key)))
        self._outlets.printing.busy_changed.connect(self._note_printing)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self)
        keys.activated.connect(self._print.click)

    def _arrange(self) -> None:
        theme, px = self.desk.theme, self.desk.theme.px
        head = PageHead(theme, _("Reports"), [self._mail, self._open, self._save, self._print])
        head.say(_("Everything that goes on paper."))
        self._combo.setAccessibleName(_("Paper"))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(px(MARGIN), px(20), px(MARGIN), px(16))
        top.addWidget(head)
        page.addLayout(top)
        page.addWidget(Columns(theme, Parts(self._list, self._combo, self._options, self._preview)), 1)
