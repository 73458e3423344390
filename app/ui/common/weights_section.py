"""What makes one pair better than another: the weights of the parts of a score."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.program_rules import LIMITS, weight_sum
from app.domain.programs import FULL_SCORE, Program, Weights
from app.operations.program_setup import change_weights, restore_weights
from app.text.catalog import _
from app.text.formats import percent, whole
from app.ui.common.buttons import Button, Look
from app.ui.common.doing import attempt
from app.ui.common.form_row import FormRow
from app.ui.common.labels import body, small
from app.ui.common.margins import margins
from app.ui.common.number_field import NumberField
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import Section
from app.ui.common.share_bar import ShareBar

_BAR_WIDTH = 160


class WeightsSection(Section):
    """A number and its share for each part, and their sum."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        card = self.add_card(
            _("What counts when pairs are suggested"),
            _("Any whole numbers. They are brought to 10,000 in all, so only their proportions matter."),
        )
        self._shares: dict[str, tuple[ShareBar, QLabel]] = {}
        for name, (words, hint) in _part_words().items():
            self._add_weight(card, name, words, hint)
        self._sum = body()
        self._restore = Button(self.theme, _("Restore the usual weights"), self._restore_usual, look=Look.LINK)
        foot = QHBoxLayout()
        foot.addWidget(self._sum)
        foot.addStretch()
        foot.addWidget(self._restore)
        card.addLayout(foot)
        self.add_show(self._show_shares)
        self.end()

    def show_part(self, part: str, record_id: int) -> None:
        super().show_part("topics" if part == "weights" else part, record_id)

    def _add_weight(self, to: QVBoxLayout, name: str, words: str, hint: str) -> None:
        field = NumberField(self.theme, LIMITS[name])
        bar, share = ShareBar(self.theme), small()
        bar.setFixedWidth(self.theme.px(_BAR_WIDTH))
        row = FormRow(self.theme, words, field, hint)
        row.put_beside(_beside(self.theme.px(12), bar, share))
        if name == "topics_return":
            row.setContentsMargins(margins(self.theme.px(24), 0, 0, 0))
        self.add_row(to, name, row, lambda program: field.show_number(getattr(program.weights, name)))
        self._shares[name] = (bar, share)
        field.problem.connect(row.show_problem)
        field.number_settled.connect(lambda number: row.show_problem(self._keep_weight(name, number)))
        field.left.connect(self.bench.keeper.leave)

    def _keep_weight(self, name: str, number: int) -> str:
        return self.bench.keep(name, partial(self._writing(name), number))

    def _writing(self, name: str) -> Callable[[Any], object]:
        store, program_id = self.bench.desk.store, self.bench.desk.program.id
        return lambda value: change_weights(store, program_id, **{name: value})

    def _restore_usual(self) -> None:
        desk = self.bench.desk

        def act() -> str:
            self.bench.keep_once("weights", lambda: restore_weights(desk.store, desk.program.id))
            return _("The usual weights count again.")

        if attempt(desk, act):
            for name in self._shares:
                self.row(name).show_problem("")
            self.reload()

    def _show_shares(self, program: Program) -> None:
        scaled = program.weights.normalized()
        for name, (bar, label) in self._shares.items():
            points = getattr(scaled, name)
            words = _("{points} of {all}, {percent} %").format(
                points=whole(points), all=whole(FULL_SCORE), percent=percent(points / FULL_SCORE)
            )
            bar.show_share(points / FULL_SCORE, words)
            label.setText(words)
        self._sum.setText(_("Sum: {n}").format(n=whole(weight_sum(program.weights))))
        self._restore.permit(program.weights != Weights(), _("These are the usual weights."))


def _beside(gap: int, bar: ShareBar, share: QLabel) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    row.addWidget(bar, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(share)
    row.addStretch()
    return holder


def _part_words() -> dict[str, tuple[str, str]]:
    """Each part in words, in the order of the form."""
    return {
        "topics": (_("Topics"), _("what the one wants to learn and the other can share")),
        "topics_return": (_("of which the return direction"), _("senior to junior")),
        "distance": (_("Another department or site"), ""),
        "availability": (_("Shared times"), ""),
        "seniority": (_("Gap of seniority"), ""),
        "preferences": (_("Stated preferences"), ""),
    }
