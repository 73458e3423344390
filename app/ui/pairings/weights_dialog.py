"""The weights and rules of the program beside its suggested pairs: each change is kept and answered at once."""

from PySide6.QtWidgets import QWidget

from app.text.catalog import _
from app.ui.common.buttons import Button
from app.ui.common.desk import Desk
from app.ui.common.dialog import Dialog
from app.ui.common.labels import small
from app.ui.common.program_bench import Bench
from app.ui.common.rules_section import RulesSection
from app.ui.common.weights_section import WeightsSection

_WIDTH, _HEIGHT = 640, 660


class WeightsDialog(Dialog):
    """The same fields as in the set-up; at the foot stands what the last change did to the pairs.

    Attributes:
        weights, rules: the sections of the set-up.
    """

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        about = _("What you change is kept at once, and the pairs behind follow.")
        super().__init__(desk.theme, parent, _("Weights and rules"), about)
        bench = Bench(desk, self)
        self.weights, self.rules = WeightsSection(bench), RulesSection(bench)
        for section in (self.weights, self.rules):
            section.reload()
            self.column.addWidget(section)
        self._told = small()
        self._told.setWordWrap(True)
        close = Button(desk.theme, _("Close"), self.accept)
        self.add_foot([close], self._told)
        bench.keeper.kept.connect(lambda: self.tell(_("Working out…")))

    @property
    def told(self) -> str:
        """What is said of the last change."""
        return self._told.text()

    def ask(self) -> None:
        """Open it with the keyboard in the first weight."""
        self.show_at(_WIDTH, _HEIGHT)
        self.weights.show_part("topics", 0)

    def tell(self, words: str) -> None:
        """What the last change did to the pairs."""
        self._told.setText(words)

    def show_program(self) -> None:
        """Show the program as the file has it now; what is being typed stays."""
        for section in (self.weights, self.rules):
            section.reload()
