"""The grades of the table, to be put in order once for the whole file, lowest first."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.operations.import_facts import Facts
from app.operations.import_plans import ImportPlan
from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card, hairline
from app.ui.common.check_box import CheckBox
from app.ui.common.labels import paragraph
from app.ui.common.theme import Theme
from app.ui.participants.importing.draft import ImportDraft
from app.ui.participants.importing.grade_list import GradeList
from app.ui.participants.importing.grade_rows import grade_rows


class GradesPart(QWidget):
    """A list to move grades in, and a tick that says that it is right as it stands."""

    def __init__(self, theme: Theme, draft: ImportDraft) -> None:
        super().__init__()
        self._draft = draft
        self.list = GradeList(theme, _("Grades, lowest first"))
        self.is_right = CheckBox(theme, _("This is their order, lowest first"))
        self.up = Button(theme, _("Move up"), lambda: self.list.move_chosen(-1), icon="arrow-up", look=Look.ICON)
        self.down = Button(
            theme, _("Move down"), lambda: self.list.move_chosen(1), icon="arrow-down", look=Look.ICON
        )
        self._about = paragraph("", "muted")
        card, px = Card(theme), theme.px
        head, words = QHBoxLayout(), QVBoxLayout()
        head.setContentsMargins(px(16), px(12), px(8), px(12))
        words.setSpacing(px(8))
        words.addWidget(self._about)
        words.addWidget(self.is_right)
        head.addLayout(words, 1)
        head.addWidget(self.up)
        head.addWidget(self.down)
        card.column.addLayout(head)
        card.column.addWidget(hairline())
        card.column.addWidget(self.list, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.list.ordered.connect(draft.order_grades)
        self.is_right.clicked.connect(lambda ticked: draft.order_grades(self.list.names if ticked else ()))

    def show_plan(self, plan: ImportPlan, facts: Facts) -> None:
        """Show the grades of the file and the table as the plan has them."""
        rows = grade_rows(plan, facts)
        self.list.show_rows(rows)
        is_asked = bool(plan.grades) or any(row.rank is None for row in rows)
        self.is_right.setVisible(is_asked)
        self.is_right.setChecked(bool(plan.grades))
        for button in (self.up, self.down):
            button.permit(len(rows) > 1, _("There is nothing to put in order"))
        self._about.setText(_about(is_asked=is_asked))


def _about(*, is_asked: bool) -> str:
    if is_asked:
        return _(
            "The lowest grade stands first: their order says who is junior and who is senior. "
            "Drag the rows, or move them with the arrows or with Alt and the arrow keys."
        )
    return _("All of them have their place already. Moving one changes the order for the whole file.")
