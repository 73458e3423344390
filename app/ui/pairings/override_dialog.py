"""Keeping two together although a rule speaks against them: what it sets aside and costs, and a typed reason."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from app.domain.proposals import Difference, IdPair, Refusal
from app.text.alternatives import difference_sentence
from app.text.catalog import _, ngettext
from app.text.matching import Names
from app.text.refusals import refusal_sentence
from app.ui.common.buttons import Button, Look
from app.ui.common.dialog import Dialog
from app.ui.common.form_row import FormRow
from app.ui.common.text_fields import TextArea
from app.ui.common.theme import Theme
from app.ui.pairings.caution_line import CautionLine

_WIDTH, _HEIGHT = 520, 400


class Broken(NamedTuple):
    """Two people, the rules that their pair breaks, and the names for the words of it."""

    pair: IdPair
    refusals: Sequence[Refusal]
    names: Names


class OverrideDialog(Dialog):
    """Names each rule, and keeps the pair only with a reason.

    Attributes:
        field: where the reason is typed.
    """

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None,
        broken: Broken,
        keep: Callable[[str], bool],
    ) -> None:
        """keep: keeps the two together with this reason; whether it was done."""
        self._pair, self._keep = broken.pair, keep
        names, refusals = broken.names, broken.refusals
        mentor, mentee = (names.participants[one] for one in broken.pair)
        words = ngettext("Set a rule aside", "Set rules aside", len(refusals))
        about = _("{mentor} and {mentee} would be kept together all the same, until you take it back.")
        super().__init__(theme, parent, words, about.format(mentor=mentor, mentee=mentee))
        for refusal in refusals:
            self.column.addWidget(CautionLine(theme, refusal_sentence(refusal, names), "ban", "critical"))
        self._cost = CautionLine(theme, _("Working out what it would cost…"), "info", "muted")
        self.column.addWidget(self._cost)
        self.field = TextArea(theme, example=_("such as: both asked for it, and their director agreed"), lines=2)
        self.field.setTabChangesFocus(True)
        self.column.addWidget(
            FormRow(theme, _("Why this pair is made all the same"), self.field, _("kept with the pairing"))
        )
        self.column.addStretch()
        cancel = Button(theme, _("Cancel"), self.reject)
        self._go = Button(theme, _("Keep together"), self._press, icon="pin", look=Look.PRIMARY)
        self.add_foot([cancel, self._go])
        self.field.textChanged.connect(self._permit)
        self._permit()

    def ask(self) -> None:
        """Open it with the keyboard in the reason."""
        self.show_at(_WIDTH, _HEIGHT)
        self.field.setFocus()

    def tell_cost(self, cost: Difference) -> None:
        """What it changes in the other pairs."""
        self._cost.say(difference_sentence(cost, self._pair))

    def tell_no_cost(self, words: str) -> None:
        """What the pair would cost can't be told, and why."""
        self._cost.say(words)

    def _permit(self) -> None:
        self._go.permit(bool(self.field.toPlainText().strip()), _("Say why this pair is made all the same."))

    def _press(self) -> None:
        if self._keep(self.field.toPlainText()):
            self.accept()
