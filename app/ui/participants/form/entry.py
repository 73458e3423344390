"""The person whom the form is about: in the file, or not there yet because no name was typed."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.domain.participants import Participant
from app.domain.people import Person
from app.domain.problems import CounterpartError
from app.domain.programs import Program
from app.operations import people
from app.storage import Store
from app.text import people as words
from app.text.catalog import _
from app.text.formats import isolated
from app.text.problems import sentence
from app.ui.common.keeper import Keeper

Values = Mapping[str, object]
_NOTHING: Values = {}


class Entry(QObject):
    """Reads and writes one person with their participation.

    Attributes:
        person, participant: as the file holds them, or as typed so far; the participant's person is `person`.

    Signals:
        kept: something was written.
        added: the person came into the file.
    """

    kept = Signal()
    added = Signal()

    def __init__(self, store: Store, program: Program, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self.store, self.program, self.today = store, program, today
        self._keeper = Keeper(store, self)
        self._keeper.kept.connect(self.kept)
        self._label, self._adds = "", False
        self.begin()

    @property
    def person(self) -> Person:
        return self.participant.person

    @property
    def is_in_file(self) -> bool:
        """Whether the file holds this person; else everything typed waits for the name."""
        return self.participant.id > 0 and not self._is_gone

    def begin(self) -> None:
        """Somebody new, about whom nothing is known."""
        self._keeper.leave()
        self._is_gone = False
        nobody = Person(name="")
        self.participant = Participant(program_id=self.program.id, person=nobody, status_on=self.today())

    def open(self, participant_id: int) -> None:
        """Somebody of the file. Raises KeyError when they aren't there."""
        self._keeper.leave()
        self._is_gone = False
        self.participant = self.store.participants.get(participant_id)

    def refresh(self) -> None:
        """Read what the file holds now; what it doesn't hold any more stays here, to be kept with the next key."""
        if not self.participant.id:
            return
        try:
            self.participant = self.store.participants.get(self.participant.id)
            self._is_gone = False
        except KeyError:
            self._is_gone = True

    def write(
        self, field: str, person: Values = _NOTHING, participant: Values = _NOTHING, part: Hashable = None
    ) -> str:
        """Keep what a field holds: these fields of the person and of the participation.

        part: tells fields apart that are called the same, such as the levels of each topic. What stands in its way
        as a sentence, or "". Without a name nothing is in the way: it waits.
        """
        if self.is_in_file:
            name = str(person.get("name") or self.person.name)
            return self._keep((field, part), lambda: self._change(person, participant), name)
        try:
            draft = replace(self.participant, id=0, person=people.changed(self.person, person, id=0))
            self.participant = people.changed(draft, participant)
        except CounterpartError as error:
            return sentence(error.problem)
        if not self.person.name:
            return ""
        problem = self._keep((field, part), self._add, self.person.name, adds=True)
        if not problem:
            self.added.emit()
        return problem

    def do(self, field: str, act: Callable[[], object]) -> str:
        """Change something else that belongs to this person, in a step of this field; what stands in its way."""
        return self._keep((field, None), act, self.person.name)

    def leave(self) -> None:
        """The keyboard left a field: whatever comes next is a step of its own."""
        self._keeper.leave()

    def _keep(
        self, field: tuple[str, Hashable], act: Callable[[], object], name: str, *, adds: bool = False
    ) -> str:
        """name: as the person is called afterwards; the step of adding somebody grows with it."""
        if not self._keeper.goes_on(field):
            self._adds = adds
            self._label = words.change(field[0], self.person.name)
        adding = _("Add {name}").format(name=isolated(name))
        return self._keeper.keep(field, adding if self._adds else self._label, act)

    def _add(self) -> None:
        self.participant = self.store.participants.get(people.add(self.store, self.participant))
        self._is_gone = False

    def _change(self, person: Values, participant: Values) -> None:
        if person:
            people.change_person(self.store, self.person.id, **person)
        if participant:
            people.change_participant(self.store, self.participant.id, **participant)
        self.participant = self.store.participants.get(self.participant.id)
