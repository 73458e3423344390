"""Two records of one person beside each other: what is kept of each, and what moves along."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from app.domain.merging import Difference
from app.domain.people import Person
from app.domain.problems import CounterpartError
from app.operations import merging, people
from app.operations.merging import MergePlan
from app.text.catalog import _
from app.text.formats import isolated
from app.text.problems import sentence
from app.ui.common.banner import Banner
from app.ui.common.buttons import Button, Look
from app.ui.common.desk import Desk
from app.ui.common.dialog import Dialog
from app.ui.common.doing import attempt
from app.ui.common.form_row import FormRow
from app.ui.common.labels import ElidedLabel, heading, paragraph, small
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.tokens import Tone
from app.ui.participants import merge_words
from app.ui.participants.form.who_card import described
from app.ui.participants.pick import Pick

_WIDTH, _HEIGHT = 720, 560


class MergeDialog(Dialog):
    """The first of the two is the record that stays; each differing field is taken from either.

    Signals:
        merged: the id of the person who stayed.
    """

    merged = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget, person_id: int, other_id: int = 0) -> None:
        """other_id: 0 where the other one is still to be chosen."""
        about = _("Both records become one. Choose what it keeps; everything that hangs on either moves along.")
        super().__init__(desk.theme, parent, _("Merge two people"), about)
        self._desk, self._kept_id, self._other_id = desk, person_id, other_id
        self._plan: MergePlan | None = None
        self._picks: dict[tuple[int, str], Pick] = {}
        self._banner = Banner(desk.theme)
        self._fields = QWidget()
        self._field = SuggestField(desk.theme, self._others, _("type a name, then choose from the list"))
        self._merge = Button(desk.theme, _("Merge"), self._act, look=Look.PRIMARY)
        self._arrange()

    def begin(self) -> None:
        """Open it, with what is known."""
        if self._other_id:
            self._compare(self._other_id)
        else:
            self._merge.permit(False, _("Choose the other record first."))
        self.show_at(_WIDTH, _HEIGHT)
        if not self._other_id:
            self._field.setFocus()

    def _arrange(self) -> None:
        kept = self._desk.store.people.get(self._kept_id)
        self._row = FormRow(self._desk.theme, _("Merge {name} with").format(name=isolated(kept.name)), self._field)
        self._field.taken.connect(lambda found: self._compare(int(found.key)))
        self.column.addWidget(self._row)
        self._row.setVisible(not self._other_id)
        self.column.addWidget(self._banner)
        self.column.addWidget(self._fields)
        self.column.addStretch()
        self.add_foot([Button(self._desk.theme, _("Cancel"), self.reject), self._merge])

    def _others(self, typed: str) -> Sequence[Suggestion]:
        if not typed:
            return ()
        found = people.found_people(self._desk.store, typed, but=self._kept_id)
        return [Suggestion(str(person.id), described(person)) for person in found]

    def _compare(self, other_id: int) -> None:
        """Show both beside each other, or why they can't be one."""
        self._show_fields(None)
        try:
            plan = merging.plan_merge(self._desk.store, self._kept_id, other_id)
        except CounterpartError as error:
            words = sentence(error.problem)
            self._banner.say(words, Tone.CRITICAL)
            self._merge.permit(False, words)
            self._row.show()  # the next step: somebody else
            return
        self._banner.be_silent()
        self._merge.permit(True)
        self._show_fields(plan)

    def _show_fields(self, plan: MergePlan | None) -> None:
        """A grid: the field, and both values, of which one is kept."""
        self._plan, self._picks = plan, {}
        fields = QWidget()
        if plan is not None:
            self._fill(fields, plan)
        self.column.replaceWidget(self._fields, fields)
        self._fields.hide()
        self._fields.deleteLater()
        self._fields = fields

    def _fill(self, fields: QWidget, plan: MergePlan) -> None:
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self.theme.px(12))
        grid.setVerticalSpacing(self.theme.px(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for column, person in enumerate((plan.kept, plan.gone), start=1):
            grid.addWidget(ElidedLabel(heading(_titled(person))), 0, column)
        for row, found in enumerate((plan.of_kept, plan.of_gone), start=1):
            words = small(merge_words.belongings(found))
            words.setWordWrap(True)
            grid.addWidget(words, 1, row)
        for row, difference in enumerate(plan.differences, start=2):
            self._add_difference(grid, row, difference)
        self._add_note(grid, plan)

    def _add_difference(self, grid: QGridLayout, row: int, difference: Difference) -> None:
        store = self._desk.store
        label = merge_words.label(store, difference)
        words = small(label)
        words.setWordWrap(True)
        grid.addWidget(words, row, 0)
        group = QButtonGroup(grid)
        for column, theirs in enumerate((False, True), start=1):
            pick = Pick(self.theme, label, merge_words.value(store, difference, theirs=theirs))
            pick.setChecked(theirs is difference.takes_theirs)
            group.addButton(pick)
            grid.addWidget(pick, row, column)
            if theirs:
                self._picks[difference.key] = pick

    def _add_note(self, grid: QGridLayout, plan: MergePlan) -> None:
        both = _("Languages, topics, aims, notes and access needs of both are kept.")
        same = _("Nothing else differs.") if plan.differences else _("Their fields are the same.")
        grid.addWidget(paragraph(f"{same} {both}", "muted"), len(plan.differences) + 2, 0, 1, 3)

    def _act(self) -> None:
        plan = self._plan
        if plan is None:
            return
        chosen = frozenset(key for key, pick in self._picks.items() if pick.isChecked())

        def act() -> str:
            merging.merge(self._desk.store, plan, chosen)
            words = _("{gone} merged into {name}")
            return words.format(gone=isolated(plan.gone.name), name=isolated(plan.kept.name))

        if attempt(self._desk, act):
            self.accept()
            self.merged.emit(plan.kept.id)


def _titled(person: Person) -> str:
    return described(person)
