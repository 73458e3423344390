"""When the program runs and how often pairs meet."""

from datetime import date, timedelta

from PySide6.QtWidgets import QVBoxLayout

from app.domain.programs import Program
from app.domain.sessions import due_days
from app.operations.program_setup import change_dates
from app.text.catalog import _, ngettext
from app.text.formats import date_long, whole
from app.ui.common.day_field import DayField
from app.ui.common.form_row import FormRow
from app.ui.common.labels import paragraph
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import Section

_DAY_WIDTH = 200


class RhythmSection(Section):
    """Dates, sessions, length, cadence, and what follows from them."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._typed: dict[str, date] = {}
        days = self.add_card(_("Dates"))
        self._fields = {
            "starts_on": self._add_day(days, "starts_on", _("Starts on")),
            "ends_on": self._add_day(days, "ends_on", _("Ends on")),
        }
        meetings = self.add_card(_("Sessions"))
        self.add_number(meetings, "target_sessions", _("Sessions of each pairing"))
        self.add_number(
            meetings,
            "minimum_sessions",
            _("Sessions that complete a pairing"),
            _("held ones, at its close"),
        )
        self.add_number(meetings, "length_min", _("Length of a session"), _("minutes; agendas adapt to it"))
        self.add_number(meetings, "cadence_days", _("Days from one session to the next"))
        self._outcome = paragraph("", "muted")
        meetings.addWidget(self._outcome)
        self.add_show(lambda program: self._outcome.setText(outcome_words(program)))
        self.end()

    def _add_day(self, to: QVBoxLayout, name: str, words: str) -> DayField:
        field = DayField(self.theme, self.bench.desk.today, ahead=True)
        field.setFixedWidth(self.theme.px(_DAY_WIDTH))
        row = self.add_row(
            to, name, FormRow(self.theme, words, field), lambda program: field.show_day(getattr(program, name))
        )
        field.problem.connect(row.show_problem)
        field.day_settled.connect(lambda day: self._keep_day(name, day))
        field.left.connect(self.bench.keeper.leave)
        return field

    def _keep_day(self, name: str, day: date | None) -> None:
        """Both days are written together, so that one may be typed first although it crosses the other."""
        row, program = self.row(name), self.bench.program
        if day is None:
            row.show_problem(_("A program needs this day. The one before is kept until you type another."))
            return
        self._typed[name] = day
        store, program_id = self.bench.desk.store, program.id
        starts, ends = self._typed.get("starts_on"), self._typed.get("ends_on")
        problem = self.bench.keep("dates", lambda: change_dates(store, program_id, starts, ends))
        row.show_problem(problem)
        if not problem:
            for other in self._typed:
                self.row(other).show_problem("")
            self._typed.clear()
            self.reload()


def outcome_words(program: Program) -> str:
    """What the numbers mean for a pairing that starts with the program."""
    last = due_days(program, program.starts_on)[-1]
    days = program.cadence_days
    sessions = ngettext("{n} session", "{n} sessions", program.target_sessions).format(
        n=whole(program.target_sessions)
    )
    words = [
        _("A pairing that starts with the program has {sessions}, the last of them due by {day}.").format(
            sessions=sessions, day=date_long(last)
        )
    ]
    wanted = program.starts_on + timedelta(days=min(days // 2, 14) + days * (program.target_sessions - 1))
    if wanted > program.ends_on:
        words.append(_("The rhythm is tightened so that all of them fit before the end."))
    if program.minimum_sessions > program.target_sessions:
        words.append(_("More sessions are asked for than planned, so no pairing can be completed."))
    return " ".join(words)
