"""The import dialog: a table is read, looked at and corrected beside the window, and brought in as one step."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.problems import Problem
from app.operations.import_reading import TableFile
from app.operations.importing import ImportResult
from app.text.catalog import _
from app.text.problems import sentence
from app.ui.common.banner import Banner
from app.ui.common.buttons import Button, Look
from app.ui.common.desk import Desk
from app.ui.common.dialog import Dialog
from app.ui.common.progress_line import ProgressLine
from app.ui.common.scrolling import scrolled
from app.ui.common.toast import Way
from app.ui.common.tokens import Tone
from app.ui.participants.importing.dialog_words import done_words, found_in, import_words, trouble_words
from app.ui.participants.importing.draft import ImportDraft
from app.ui.participants.importing.outcome_card import OutcomeCard
from app.ui.participants.importing.parts import ImportParts
from app.ui.participants.importing.reading_fields import ReadingFields
from app.ui.participants.importing.side_card import SideCard
from app.ui.participants.importing.trouble_view import TroubleView
from app.ui.participants.importing.writer import ImportWriter

_WIDTH, _HEIGHT, _RAIL, _LEAST_HEIGHT = 1080, 740, 272, 380
_PATIENCE_MS = 400
_OF_THE_PEOPLE = ("table-without-names", "names-not-names", "table-without-people")


def open_import(desk: Desk, parent: QWidget, path: Path | None = None) -> None:
    """Open the dialog over a window for a table of people; asks for the table first where none is given."""
    table = path or desk.ask_table()
    if table is not None:
        ImportDialog(desk, parent, table.name, lambda: TableFile.at(table)).show_at(_WIDTH, _HEIGHT)


def open_import_text(desk: Desk, parent: QWidget, text: str) -> None:
    """The same for a table that was pasted."""
    name = _("clipboard")
    dialog = ImportDialog(desk, parent, name, lambda: TableFile.of_text(text, name), is_pasted=True)
    dialog.show_at(_WIDTH, _HEIGHT)


class ImportDialog(Dialog):
    """At the start what holds for the whole table, beside it the table itself, at the foot the one button."""

    def __init__(
        self, desk: Desk, parent: QWidget, name: str, load: Callable[[], TableFile], *, is_pasted: bool = False
    ) -> None:
        """name: of the table. load: reads it, in a thread."""
        super().__init__(desk.theme, parent, _("Import people"), name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._parent, self._name = desk, parent, name
        self.draft, self.writer = ImportDraft(desk, load, self), ImportWriter(desk.store, self)
        self.reading = ReadingFields(desk.theme, self.draft, is_pasted=is_pasted)
        self.side = SideCard(desk.theme, self.draft)
        self.parts = ImportParts(desk.theme, self.draft)
        self.outcome = OutcomeCard(desk.theme, self.parts.look_at, self.side.side)
        self.trouble = TroubleView(desk.theme, None if is_pasted else self._choose_other)
        self.banner, self.progress = Banner(desk.theme), ProgressLine(desk.theme, may_cancel=False)
        self.cancel = Button(desk.theme, _("Cancel"), self.reject)
        self.keep = Button(desk.theme, _("Import"), self._keep, icon="upload", look=Look.PRIMARY)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.outcome.show_nothing)
        self._arrange()
        self._connect()
        self.side.side.setFocus(Qt.FocusReason.OtherFocusReason)
        self.trouble.show_reading(name)
        self._show_foot()
        self.draft.begin()

    def reject(self) -> None:
        """Escape and Cancel: what is being written is taken back and the dialog stays; else the dialog goes."""
        if self.writer.is_writing:
            self.writer.take_back()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self.writer.take_back()
        self.draft.stop()
        super().done(result)

    def _arrange(self) -> None:
        px, content = self.theme.px, QWidget()
        rail = QVBoxLayout(content)
        rail.setContentsMargins(0, 0, px(12), 0)
        rail.setSpacing(px(12))
        rail.addWidget(self.side)
        rail.addWidget(self.outcome)
        rail.addStretch()
        area = scrolled(content)
        area.setFixedWidth(px(_RAIL + 12))
        main = QWidget()
        main.setMinimumHeight(px(_LEAST_HEIGHT))
        row, places = QHBoxLayout(main), QStackedLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(area)
        self._places = places
        places.addWidget(self.trouble)
        places.addWidget(self.parts)
        row.addLayout(places, 1)
        self.add_at_head(self.reading)
        self.column.addWidget(self.banner)
        self.column.addWidget(main, 1)
        self.add_foot([self.cancel, self.keep], self.progress)
        self._main = main

    def _connect(self) -> None:
        draft, writer = self.draft, self.writer
        draft.table_known.connect(self._show_table)
        draft.people_known.connect(self._show_people)
        draft.plan_known.connect(self._show_plan)
        draft.troubled.connect(self._show_trouble)
        draft.stepped.connect(self.trouble.step)
        draft.busy_changed.connect(self._show_foot)
        draft.busy_changed.connect(self._wait_for_draft)
        writer.stepped.connect(self.progress.step)
        writer.kept.connect(self._tell_kept)
        writer.taken_back.connect(lambda: self._write_no_more(_("Nothing was imported. The file is as it was.")))
        writer.failed.connect(lambda problem: self._write_no_more(sentence(problem), Tone.CRITICAL))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.keep.click)

    def _show_table(self) -> None:
        if self.draft.guessed is not None:
            self.tell_about(found_in(self._name, self.draft.guessed.table))
        self.parts.show_table()

    def _show_people(self) -> None:
        self._places.setCurrentWidget(self.parts)
        self.parts.show_people()

    def _show_plan(self) -> None:
        self._places.setCurrentWidget(self.parts)
        self.parts.show_plan()
        if self.draft.planned is not None:
            self.outcome.show_plan(self.draft.planned.plan, len(self.draft.planned.notes))
        self._show_foot()

    def _show_trouble(self) -> None:
        problem = self.draft.problem
        if problem is None:
            return
        self.outcome.show_nothing()
        if problem.code in _OF_THE_PEOPLE:
            self._places.setCurrentWidget(self.parts)
            self.parts.show_trouble(trouble_words(problem))
        else:
            self._places.setCurrentWidget(self.trouble)
            self.trouble.show_trouble(trouble_words(problem))
        self._show_foot()

    def _wait_for_draft(self) -> None:
        """Figures that are being worked out anew aren't shown any more, once that takes long enough to be seen."""
        if self.draft.is_busy:
            self._patience.start()
        else:
            self._patience.stop()

    def _show_foot(self) -> None:
        plan = self.draft.planned.plan if self.draft.planned and self.draft.problem is None else None
        self.keep.say(import_words(plan))
        self.keep.permit(*self._may_keep())

    def _may_keep(self) -> tuple[bool, str]:
        """Whether the plan can be kept now, and why not."""
        draft = self.draft
        if self._desk.store.is_read_only:
            return False, sentence(Problem("file-read-only", {"path": self._desk.store.path}))
        if self.writer.is_writing:
            return False, _("The people are being imported")
        if draft.problem is not None:
            return False, trouble_words(draft.problem)
        if draft.is_busy or draft.planned is None:
            return False, _("The table is still being read")
        plan = draft.planned.plan
        if not plan.people and not plan.grades:
            return False, _("Everybody in this table is in the file already, as the table says")
        return True, ""

    def _keep(self) -> None:
        if not self._may_keep()[0] or self.draft.planned is None:
            return
        plan = self.draft.planned.plan
        self.banner.be_silent()
        for part in (self._main, self.reading):
            part.setEnabled(False)
        self.draft.heeds_file = False  # what changes now is the plan itself
        self.progress.begin(_("Importing..."), lambda: self.writer.write(plan))
        self._show_foot()

    def _tell_kept(self, result: ImportResult) -> None:
        self.progress.end()
        self.accept()
        self._desk.toasts.say(done_words(result), Way(_("Undo"), self._desk.undo))

    def _write_no_more(self, words: str, tone: Tone = Tone.NEUTRAL) -> None:
        self.progress.end()
        for part in (self._main, self.reading):
            part.setEnabled(True)
        self.draft.heeds_file = True
        self.banner.say(words, tone)
        self._show_foot()

    def _choose_other(self) -> None:
        """Another table in place of the one that can't be read."""
        table = self._desk.ask_table()
        if table is not None:
            self.reject()
            open_import(self._desk, self._parent, table)
