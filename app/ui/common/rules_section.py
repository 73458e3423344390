"""Which pairs are never proposed."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from app.operations.program_setup import change_rules
from app.text.catalog import _
from app.ui.common.check_box import CheckBox
from app.ui.common.labels import paragraph, small
from app.ui.common.margins import margins
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import Section


class RulesSection(Section):
    """Gaps of seniority, and switches."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        gaps = self.add_card(
            _("Seniority"), _("The mentor (junior) must be below the mentee (senior). Age is never asked for.")
        )
        self._add_gap(gaps, "smallest_gap", _("Smallest gap"), _("grades between the two"))
        self._add_gap(gaps, "greatest_gap", _("Greatest gap"), _("empty: none is too far"), may_be_empty=True)
        self._add_gap(gaps, "years_apart", _("Years apart"), _("in the organization, where no grade decides"))
        switches = self.add_card(
            _("Never pair"), _("A pair inside a reporting line is never proposed, however long the line is.")
        )
        self._boxes: dict[str, CheckBox] = {}
        sides = self.add_card(_("Sides"))
        for card, words_of in ((switches, _never_words()), (sides, _side_words())):
            for name, (words, meaning) in words_of.items():
                self._add_switch(card, name, words, meaning)
        self.end()

    def show_part(self, part: str, record_id: int) -> None:
        if part in self._boxes:
            self._boxes[part].setFocus()
        super().show_part(part, record_id)

    def box(self, name: str) -> CheckBox:
        """The switch of this name. Raises KeyError where there is none."""
        return self._boxes[name]

    def _add_gap(self, to: QVBoxLayout, name: str, words: str, hint: str, *, may_be_empty: bool = False) -> None:
        self.add_number(
            to,
            name,
            words,
            hint,
            read=lambda program: getattr(program.rules, name),
            write=self._writing(name),
            may_be_empty=may_be_empty,
        )

    def _add_switch(self, to: QVBoxLayout, name: str, words: str, meaning: str) -> None:
        box = CheckBox(self.theme, words)
        box.setAccessibleDescription(meaning)
        problem = small("", "critical")
        problem.setVisible(False)
        lines = QVBoxLayout()
        lines.setSpacing(self.theme.px(2))
        lines.addWidget(box)
        note = paragraph(meaning, "muted")
        note.setContentsMargins(margins(self.theme.px(30), 0, 0, 0))
        lines.addWidget(note)
        lines.addWidget(problem)
        to.addLayout(lines)
        self._boxes[name] = box
        self.add_show(lambda program: box.setChecked(getattr(program.rules, name)))

        def keep(ticked: bool) -> None:
            said = self.bench.keep_once(name, partial(self._writing(name), ticked))
            problem.setText(said)
            problem.setVisible(bool(said))

        box.clicked.connect(keep)

    def _writing(self, name: str) -> Callable[[Any], object]:
        store, program_id = self.bench.desk.store, self.bench.desk.program.id
        return lambda value: change_rules(store, program_id, **{name: value})


def _never_words() -> dict[str, tuple[str, str]]:
    """Each switch that forbids pairs, in words, and what holds without it."""
    warned = _("Unticked, such a pair is proposed with a warning.")
    return {
        "different_team": (
            _("Two of one team"),
            _("A team is one department with one direct manager.") + f" {warned}",
        ),
        "different_department": (_("Two of one department"), warned),
        "different_manager": (_("Two with the same direct manager"), warned),
        "different_site": (
            _("Two of one site"),
            _("Unticked, people of one site are paired like all others; another site counts as points."),
        ),
        "consent_required": (
            _("Anybody whose consent isn't recorded"),
            _("Unticked, missing consent is marked on the sheet of pairs. Imported people have none yet."),
        ),
    }


def _side_words() -> dict[str, tuple[str, str]]:
    """The switch about sides, in words, and what it means."""
    return {
        "both_sides_allowed": (
            _("One person may be on both sides"),
            _("They mentor one person, and another one mentors them, in this program."),
        ),
        "best_total_first": (
            _("The best total comes before placing everyone"),
            _("Unticked, as many people as possible get a pair, and then the weakest pair is made strong."),
        ),
    }
