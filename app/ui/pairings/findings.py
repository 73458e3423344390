"""What was found of two people looked at as a pair: every rule that they break, in words, and the reason field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.pair_checks import PairCheck
from app.domain.pairings import PLACE_TAKING, PairingState
from app.operations.pairing_checks import CheckedPair
from app.text.catalog import _
from app.text.fits import unwilling_sentence
from app.text.refusals import held_out_sentence, refusal_sentence
from app.ui.common.buttons import Button
from app.ui.common.cards import clear
from app.ui.common.form_row import FormRow
from app.ui.common.text_fields import TextArea
from app.ui.common.theme import Theme
from app.ui.pairings.caution_line import CautionLine


class Findings(QWidget):
    """Hidden while there is nothing in the way.

    Signals:
        reason_typed: the reason changed.
        wants_pairing: the pairing that the two have already is to be opened; its id.

    Attributes:
        field: where the reason is typed.
    """

    reason_typed = Signal()
    wants_pairing = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(4))
        self.field = TextArea(theme, example=_("such as: both asked for it, and their director agreed"), lines=2)
        self._reason_row = FormRow(
            theme, _("Why this pair is made all the same"), self.field, _("kept with the pairing")
        )
        self.field.textChanged.connect(self.reason_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(self._lines)
        column.addWidget(self._reason_row)
        self.show_nothing()

    @property
    def reason(self) -> str:
        """What was typed; "" while it isn't asked for."""
        return self.field.toPlainText().strip() if self._reason_row.isVisibleTo(self) else ""

    def show_nothing(self) -> None:
        clear(self._lines)
        self.hide()

    def forget_reason(self) -> None:
        self.field.clear()

    def show_check(self, checked: CheckedPair, state: PairingState) -> None:
        """Say what stands in the way of this pair becoming what is wanted."""
        clear(self._lines)
        check = checked.check
        for words in _hard(checked):
            self._lines.addWidget(CautionLine(self._theme, words, "ban", "critical"))
        for words in _soft(checked, state):
            self._lines.addWidget(CautionLine(self._theme, words))
        if check.standing is not None:
            self._lines.addWidget(self._way_to(check.standing.id), 0, Qt.AlignmentFlag.AlignLeft)
        self._reason_row.setVisible(bool(check.to_set_aside) and not check.is_impossible)
        self.setVisible(self._lines.count() > 0)

    def _way_to(self, pairing_id: int) -> Button:
        return Button(
            self._theme, _("Open their pairing"), lambda: self.wants_pairing.emit(pairing_id), in_row=True
        )


def _hard(checked: CheckedPair) -> list[str]:
    """Every rule that the pair breaks, and who isn't proposed at all."""
    check, names = checked.check, checked.names
    sentences = [refusal_sentence(refusal, names) for refusal in check.refusals]
    sides = {"mentor": check.fit.mentor_id, "mentee": check.fit.mentee_id}
    sentences += [
        held_out_sentence(why, names.participants[sides[side.value]]) for side, why in check.held_out.items()
    ]
    if check.standing is not None and check.standing.state not in PLACE_TAKING:
        sentences.append(_("The two are suggested or asked about already."))
    return sentences


def _soft(checked: CheckedPair, state: PairingState) -> list[str]:
    """What doesn't need a reason: a side that isn't wished for, and places that are all taken."""
    check, names = checked.check, checked.names.participants
    sides = {"mentor": check.fit.mentor_id, "mentee": check.fit.mentee_id}
    sentences = [unwilling_sentence(names[sides[side.value]], side) for side in check.unwilling]
    for side in check.full:
        name = names[sides[side.value]]
        words = _("{name} has no free place. Give one more above.")
        if state not in PLACE_TAKING:
            words = _("{name} has no free place; the pair needs one before it is confirmed.")
        sentences.append(words.format(name=name))
    return sentences


def stands_in_the_way(check: PairCheck, state: PairingState, reason: str) -> str:
    """Why the pair can't be made now, for the button; "" where it can."""
    if check.is_impossible:
        return _("These two can't be paired. Choose somebody else.")
    if check.to_set_aside and not reason:
        return _("Say why this pair is made all the same.")
    if check.full and state in PLACE_TAKING:
        return _("Give one more place first.")
    return ""
