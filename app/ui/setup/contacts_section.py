"""Whom people turn to: the coordinator, and somebody outside the program for what weighs on them."""

from app.operations.program_setup import change_program, name_and_address
from app.text.catalog import _
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import Section


class ContactsSection(Section):
    """Coordinator's name, e-mail and phone; support contact."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        own = self.add_card(_("Coordinator"), _("Printed at the foot of every paper."))
        self._name = self.add_line(own, "coordinator_name", _("Name"), example=_("such as Ana Ruiz"))
        self._email = self.add_line(own, "coordinator_email", _("E-mail"), example=_("such as ana@example.org"))
        self.add_line(own, "coordinator_phone", _("Phone"))
        support = self.add_card(
            _("Support contact"),
            _("Somebody outside the program whom a participant can speak to in confidence. On every agenda."),
        )
        self.add_area(support, "support_contact", _("Who, how, and when"), lines=2)
        self.end()
        for field in (self._name, self._email):
            field.textEdited.connect(self._take_both)

    def _take_both(self, typed: str) -> None:
        """ "Ana Ruiz <ana@example.org>", pasted into either field, fills both, in one step."""
        found = name_and_address(typed)
        if found is None:
            return
        name, address = found
        store, program_id = self.bench.desk.store, self.bench.desk.program.id
        problem = self.bench.keep_once(
            "coordinator_name",
            lambda: change_program(store, program_id, coordinator_name=name, coordinator_email=address),
        )
        self.row("coordinator_email").show_problem(problem)
        if not problem:
            self._name.put(name)
            self._email.put(address)
