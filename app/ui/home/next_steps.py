"""What to do next about each reason for a hand: the words of its button, and where that leads."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple
from urllib.parse import quote

from app.domain.risks import RiskRule
from app.domain.sides import Side
from app.operations.overview import Attention
from app.storage import PairRow
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.desk import Desk, Place


class NextStep(NamedTuple):
    """One button. hint: its tooltip, where the words don't say all of it."""

    words: str
    icon: str
    go: Callable[[], object]
    hint: str = ""


class NextSteps:
    """The steps of one desk."""

    def __init__(
        self, desk: Desk, open_link: Callable[[str], object], print_forms: Callable[[Sequence[int], Side], object]
    ) -> None:
        """open_link: gives an address to the system. print_forms: blank forms of sessions, by id, for a side."""
        self._desk, self._open_link, self._print_forms = desk, open_link, print_forms

    def of(self, row: Attention, pair: PairRow) -> NextStep:
        """The step that this row is about."""
        return _STEPS[row.risk.rule](self, row, pair)

    def record(self, row: Attention, _pair: PairRow) -> NextStep:
        place = Place("journal", record_id=row.risk.session_id, task="record")
        return NextStep(_("Record"), "pencil", self._lead(place))

    def plan(self, row: Attention, _pair: PairRow) -> NextStep:
        """A date for the next session that has none; where every session has one, the pairing itself."""
        undated = next((step.session_id for step in row.course.planned if step.planned_on is None), 0)
        if not undated:
            return self.open_pairing(row, _pair)
        place = Place("journal", record_id=undated, task="plan")
        return NextStep(_("Plan a session"), "calendar-plus", self._lead(place))

    def read_session(self, row: Attention, _pair: PairRow) -> NextStep:
        number = row.course.number(row.risk.session_id)
        words = _("Read session {number}").format(number=whole(number))
        return NextStep(words, "notebook-pen", self._lead(self.journal_of(row)))

    def print_forms(self, row: Attention, _pair: PairRow) -> NextStep:
        """Forms of the last two sessions, for the side that handed in none."""
        ids = [step.session_id for step in row.course.held[-2:]]
        silent = Side(str(row.risk.values["side"]))
        return NextStep(_("Print blank form"), "printer", partial(self._print_forms, ids, silent))

    def write(self, row: Attention, pair: PairRow) -> NextStep:
        """A draft to both; their journal where an address is missing."""
        if not (pair.mentor_email and pair.mentee_email):
            return NextStep(_("Open journal"), "notebook-pen", self._lead(self.journal_of(row)))
        subject = _("Your sessions in {program}").format(program=self._desk.program.name)
        addresses = ",".join(quote(address, safe="@") for address in (pair.mentor_email, pair.mentee_email))
        link = f"mailto:{addresses}?subject={quote(subject)}"
        hint = _("Opens a draft to both in your mail program, with a neutral subject and no text.")
        return NextStep(_("Write to both"), "mail", partial(self._open_link, link), hint)

    def open_pairing(self, row: Attention, _pair: PairRow) -> NextStep:
        return NextStep(_("Open pairing"), "handshake", self._lead(_pairing_of(row)))

    def journal_of(self, row: Attention) -> Place:
        """The journal at the session that the reason is about, else at the last one held, else at the next."""
        course = row.course
        steps = [*course.held[-1:], *course.planned[:1], *course.steps[:1]]
        ids = [row.risk.session_id, *(step.session_id for step in steps)]
        found = next((session_id for session_id in ids if session_id), 0)
        return Place("journal", record_id=found) if found else _pairing_of(row)

    def _lead(self, place: Place) -> Callable[[], object]:
        return partial(self._desk.go_to, place)


def _pairing_of(row: Attention) -> Place:
    return Place("pairings", record_id=row.course.pairing_id)


_STEPS: Mapping[RiskRule, Callable[[NextSteps, Attention, PairRow], NextStep]] = {
    RiskRule.OVERDUE: NextSteps.record,
    RiskRule.NO_NEXT_DATE: NextSteps.plan,
    RiskRule.NO_START: NextSteps.plan,
    RiskRule.OUT_OF_TIME: NextSteps.plan,
    RiskRule.TWO_MISSED: NextSteps.write,
    RiskRule.LOW_ENERGY: NextSteps.read_session,
    RiskRule.ONE_SIDE_WRITES: NextSteps.print_forms,
    RiskRule.UNSIGNED: NextSteps.open_pairing,
    RiskRule.SOMEONE_LEFT: NextSteps.open_pairing,
}
