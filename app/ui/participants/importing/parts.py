"""The parts of the dialog behind their tabs: people, columns, grades, likely duplicates, notes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.text.catalog import _
from app.ui.common.cards import hairline
from app.ui.common.chips import Choice
from app.ui.common.theme import Theme
from app.ui.participants.importing.columns_part import ColumnsPart
from app.ui.participants.importing.draft import ImportDraft
from app.ui.participants.importing.grade_rows import grade_rows
from app.ui.participants.importing.grades_part import GradesPart
from app.ui.participants.importing.likely_part import LikelyPart
from app.ui.participants.importing.notes_part import NotesPart
from app.ui.participants.importing.outcome_lines import COLUMNS, GRADES, LIKELY, NOTES, undecided
from app.ui.participants.importing.people_part import PeoplePart
from app.ui.participants.importing.tabs import Tabs

PEOPLE = "people"


class ImportParts(QWidget):
    """One part at a time; tabs of parts in which there is nothing are hidden."""

    def __init__(self, theme: Theme, draft: ImportDraft) -> None:
        super().__init__()
        self._draft = draft
        self.tabs = Tabs(theme, _("Parts of the import"), (PEOPLE, COLUMNS, GRADES, LIKELY, NOTES))
        self.people = PeoplePart(theme, self.tabs.tab(PEOPLE))
        self.columns = ColumnsPart(theme, draft, self.tabs.tab(COLUMNS))
        self.likely = LikelyPart(theme, draft, self.tabs.tab(LIKELY))
        self.grades, self.notes = GradesPart(theme, draft), NotesPart(theme)
        self._parts: dict[str, QWidget] = {
            PEOPLE: self.people,
            COLUMNS: self.columns,
            GRADES: self.grades,
            LIKELY: self.likely,
            NOTES: self.notes,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(hairline())
        column.addSpacing(theme.px(12))
        self._stack = QStackedLayout()
        for part in self._parts.values():
            self._stack.addWidget(part)
        column.addLayout(self._stack, 1)
        self.tabs.chosen.connect(lambda key: self._stack.setCurrentWidget(self._parts[key]))
        self._show_tabs()

    def look_at(self, key: str) -> None:
        """Show a part, with the keyboard on its tab."""
        self.tabs.choose(key)
        self.tabs.tab(key).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_table(self) -> None:
        """Show what the columns mean."""
        self.columns.show_columns(self._draft.columns())
        self._show_tabs()

    def show_people(self) -> None:
        """Show who stands in the table."""
        self.columns.say("")
        self.people.show_rows(self._draft.rows, self._draft.read)
        self._show_tabs()

    def show_plan(self) -> None:
        """Show what would become of the table."""
        planned, facts = self._draft.planned, self._draft.facts
        if planned is None or facts is None:
            return
        self.people.show_rows(self._draft.rows, self._draft.read)
        self.grades.show_plan(planned.plan, facts)
        self.likely.show_plan(planned.plan, facts)
        self.notes.show_notes(planned.notes)
        self._show_tabs()

    def show_trouble(self, words: str) -> None:
        """The table is read, but nobody is found in it as its columns are understood."""
        self.columns.say(words)
        self.people.show_rows((), None)
        self.look_at(COLUMNS)

    def _show_tabs(self) -> None:
        planned, facts, columns = self._draft.planned, self._draft.facts, self._draft.columns()
        plan = planned.plan if planned else None
        grades = grade_rows(plan, facts) if plan and facts else []
        unlike = undecided(plan) if plan else 0
        self._show_tab(Choice(PEOPLE, _("Rows"), len(self._draft.rows) or None))
        self._show_tab(Choice(COLUMNS, _("Columns"), len(columns) or None), waits=self._draft.problem is not None)
        unplaced = any(row.rank is None for row in grades)
        self._show_tab(Choice(GRADES, _("Grades"), len(grades)), waits=unplaced)
        likely = len(plan.likely_duplicates) if plan else 0
        self._show_tab(Choice(LIKELY, _("Look alike"), likely), waits=unlike > 0)
        self._show_tab(Choice(NOTES, _("Notes"), len(planned.notes) if planned else 0))

    def _show_tab(self, choice: Choice, *, waits: bool = False) -> None:
        tab = self.tabs.tab(choice.key)
        tab.show_choice(choice, waits=waits)
        is_there = choice.number != 0
        if not is_there and tab.isChecked():
            self.tabs.choose(PEOPLE)
        tab.setVisible(is_there)
