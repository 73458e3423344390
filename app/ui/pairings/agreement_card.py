"""The working agreement of a pairing: not signed, or signed by both on a day."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from app.domain.pairings import ENDED, UNDECIDED, Pairing
from app.text.catalog import _
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.buttons import Button
from app.ui.common.cards import Card
from app.ui.common.day_field import DayField
from app.ui.common.form_row import FormRow
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone

_DAY_WIDTH = 170


class AgreementCard(Card):
    """Hidden before a pairing is confirmed."""

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        keep: Callable[[date | None], str],
        sign_today: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        """keep: writes the day on which both signed, or None; what stands in its way, as a sentence, or ""."""
        super().__init__(theme)
        self._write = keep
        self._signed_on: date | None = None
        _label, row = self.add_head(_("Agreement"))
        self._badge = Badge(theme)
        row.addStretch()
        row.addWidget(self._badge)
        self.day = DayField(theme, today)
        self.day.setFixedWidth(theme.px(_DAY_WIDTH))
        self._row = FormRow(theme, _("Signed by both on"), self.day)
        self.signed_today = Button(theme, _("Signed today"), sign_today, icon="signature", in_row=True)
        line = QHBoxLayout()
        line.addWidget(self._row)
        line.addWidget(self.signed_today, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch()
        self.padded().addLayout(line)
        self.day.day_settled.connect(self._keep)
        self.day.problem.connect(self._row.show_problem)
        self.day.left.connect(leave)

    def show_pairing(self, pairing: Pairing) -> None:
        self._signed_on = pairing.agreement_signed_on
        is_signed = self._signed_on is not None
        self.setVisible(pairing.state not in UNDECIDED and (is_signed or pairing.state not in ENDED))
        if self.day.day != self._signed_on:  # typed days stand as typed until the keyboard leaves
            self.day.show_day(self._signed_on)
        self.signed_today.setVisible(not is_signed)
        signed = BadgeLook(_("Signed by both"), Tone.POSITIVE, "signature")
        self._badge.wear(signed if is_signed else BadgeLook(_("Not signed yet"), Tone.NEUTRAL, "circle-dashed"))

    def _keep(self, day: date | None) -> None:
        if day != self._signed_on:
            self._row.show_problem(self._write(day))
