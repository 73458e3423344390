"""What the program is: its name, the problem it is for, how it stands, and who is behind it."""

from app.domain.programs import Program, ProgramStatus
from app.operations.program_setup import change_program
from app.text import labels
from app.text.catalog import _
from app.ui.common.choice_field import Option
from app.ui.common.labels import paragraph
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import Section


class AboutSection(Section):
    """Name, purpose, status, organization, sponsor."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        what = self.add_card(_("The program"))
        self.add_line(what, "name", _("Name"), example=_("such as Spring 2027"))
        self.add_area(what, "purpose", _("The problem you want to change"), _("one sentence, on the summary"))
        options = [Option(status.value, labels.program_status(status)) for status in ProgramStatus]
        self.add_choice(what, "status", _("Status"), options)
        self._meaning = paragraph("", "muted")
        what.addWidget(self._meaning)
        self.add_show(self._show_meaning)
        who = self.add_card(_("Who is behind it"))
        self.add_line(who, "organization", _("Organization"), _("printed at the head of every paper"))
        self.add_line(who, "sponsor", _("Sponsor"), _("who stands up for the program"))
        self.end()

    def keep_choice(self, name: str, key: str) -> str:
        store, program_id = self.bench.desk.store, self.bench.desk.program.id
        return self.bench.keep_once(name, lambda: change_program(store, program_id, status=ProgramStatus(key)))

    def _show_meaning(self, program: Program) -> None:
        self._meaning.setText(status_meaning(program.status))


def status_meaning(status: ProgramStatus) -> str:
    """What a status changes, in a sentence."""
    return {
        ProgramStatus.DRAFT: _("Being prepared; nothing is expected of anybody yet."),
        ProgramStatus.RECRUITING: _("People are being found. Starting the first pairings makes it run."),
        ProgramStatus.RUNNING: _("Pairings meet, and Home tells which of them need a hand."),
        ProgramStatus.CLOSING: _("The last sessions and forms are coming in."),
        ProgramStatus.CLOSED: _("Over. The file opens with another program where it has one that isn't over."),
        ProgramStatus.ARCHIVED: _("Kept for the record. It stays in the list of programs, and can be read."),
    }[status]
