"""Who somebody is: the name as they write it, and how to reach them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.domain.names import sort_name
from app.domain.people import Person
from app.operations import people, remarks
from app.text.catalog import _
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormCard, FormWays
from app.ui.participants.form.entry import Entry, Values
from app.ui.participants.form.target import Target


class WhoCard(FormCard):
    """The name first; while somebody new is typed in, those of the file who are called so are offered.

    Signals:
        named: a name was kept.
        meant: the id of the person of the file who was chosen instead of typing on.
    """

    named = Signal()
    meant = Signal(int)

    def __init__(self, theme: Theme, entry: Entry, ways: FormWays) -> None:
        super().__init__(theme, entry, _("Who"), ways)
        self.name = SuggestField(theme, self._those_in_file, _("such as Ana Ruiz, or Ana Ruiz <ana@example.org>"))
        self.name.taken.connect(lambda found: self.meant.emit(int(found.key)))
        target = Target("name", lambda: entry.person.name, person=self._read_name)
        self.inner.addWidget(self.bind_text(target, self.name, self._named, _("as the person writes it")))
        self.email_row = self.text_of_person("email", _("such as ana@example.org"), remark=self._email)
        self.add_line(self.email_row, self.text_of_person("phone", _("such as +44 20 7946 0123")))
        self.add_line(
            self.text_of_person("pronunciation", _("such as NEE-no")),
            self.text_of_person("pronouns", _("such as she/her")),
        )
        self.add_line(
            self.text_of_person("staff_number", _("such as E0042"), remark=self._number),
            self.text_of_person("sort_name", _("such as Ruiz, Ana")),
        )

    def _read_name(self, typed: object) -> Values:
        """A pasted address goes to the e-mail, unless there is one already; a sort name of its own stays."""
        fields, person = people.named(str(typed)), self.entry.person
        if person.email:
            fields.pop("email", None)
        if person.sort_name != sort_name(person.name) and person.name:
            fields.pop("sort_name")
        return fields

    def _named(self) -> None:
        """A name was kept, perhaps from a pasted name with an address."""
        if "<" in self.name.text():
            self.name.show_text(self.entry.person.name)
            self.tell(self.email_row, self._email)
        self.named.emit()

    def _email(self) -> remarks.Remark | None:
        return remarks.email_remark(self.entry.store, self.entry.person)

    def _number(self) -> remarks.Remark | None:
        return remarks.number_remark(self.entry.store, self.entry.person)

    def _those_in_file(self, typed: str) -> Sequence[Suggestion]:
        if self.entry.is_in_file or not typed:
            return ()
        found = people.found_people(self.entry.store, typed)
        return [Suggestion(str(person.id), described(person)) for person in found]


def described(person: Person) -> str:
    """A person with what tells them from others of the same name."""
    where = ", ".join(part for part in (person.title, person.department) if part) or person.email
    return _("{name} · {where}").format(name=person.name, where=where) if where else person.name
