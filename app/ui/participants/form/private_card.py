"""What only the coordinator reads: notes, access needs, and who must never be paired with this person."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.names import fold
from app.domain.participants import Exclusion
from app.operations import people
from app.text.catalog import _
from app.text.formats import isolated
from app.text.people import field as label
from app.ui.common.keys import tab_through
from app.ui.common.labels import small
from app.ui.common.removable_chip import RemovableChip
from app.ui.common.signs import Sign
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.text_fields import TextArea, TextField
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormCard, FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.target import Target, values_of
from app.ui.participants.form.who_card import described


class PrivateCard(FormCard):
    """Each field says who may read it."""

    def __init__(self, theme: Theme, entry: Entry, ways: FormWays) -> None:
        super().__init__(theme, entry, _("Only for you"), ways)
        self.head.addWidget(Sign(theme, "lock", "muted", 14))
        self.head.addWidget(small(_("on no paper for others")))
        never = _("never leaves the file")
        notes = Target("notes", lambda: entry.person.notes, person=values_of("notes"))
        self.inner.addWidget(self.bind_text(notes, TextArea(theme, example=_("such as back in May"), lines=3)))
        access = Target("access_needs", lambda: entry.person.access_needs, person=values_of("access_needs"))
        example = _("such as a room without stairs")
        self.inner.addWidget(self.bind_text(access, TextArea(theme, example=example, lines=2), hint=never))
        self._field = SuggestField(theme, self._others, _("type a name, then choose from the list"))
        self._row = self.row_of("exclusions", self._field, never)
        self._field.taken.connect(lambda found: self._exclude(int(found.key)))
        self._field.left.connect(self._check_typed)
        self.inner.addWidget(self._row)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(6))
        self.inner.addLayout(self._column)
        self._lines: dict[int, _ExclusionLine] = {}
        self.on_show(self._show)

    def _show(self) -> None:
        """Lines stay for exclusions that stay, so that a reason being typed keeps its field."""
        is_there = self.entry.is_in_file
        self._field.setEnabled(is_there)
        self._field.setToolTip("" if is_there else _("Type this person's name first."))
        found = (
            {pair.id: pair for pair in self.entry.store.exclusions.of(self.entry.person.id)} if is_there else {}
        )
        for gone in [pair_id for pair_id in self._lines if pair_id not in found]:
            self._lines.pop(gone).go()
        for pair in found.values():
            self._line(pair).show_reason(pair.reason)
        tab_through([self._field, *(stop for line in self._lines.values() for stop in (line.cross, line.reason))])

    def _line(self, pair: Exclusion) -> "_ExclusionLine":
        line = self._lines.get(pair.id)
        if line is None:
            other = pair.other_id if pair.person_id == self.entry.person.id else pair.person_id
            name = self.entry.store.people.get(other).name
            line = _ExclusionLine(self.theme, name, partial(self._remove, pair.id))
            line.reason.settled.connect(lambda text: self._give_reason(other, text))
            line.reason.left.connect(self.entry.leave)
            self._lines[pair.id] = line
            self._column.addWidget(line)
        return line

    def _others(self, typed: str) -> Sequence[Suggestion]:
        if not typed:
            return ()
        found = people.found_people(self.entry.store, typed, but=self.entry.person.id)
        return [Suggestion(str(person.id), described(person)) for person in found]

    def _exclude(self, other_id: int) -> None:
        self._field.put("")
        store, me = self.entry.store, self.entry.person.id
        self.note(self._row, self.entry.do("exclusions", lambda: people.exclude(store, me, other_id)))
        self.entry.leave()
        self._show()

    def _check_typed(self) -> None:
        """Whose whole name was typed is meant, where it is one person's only."""
        typed = self._field.text().strip()
        found = people.found_people(self.entry.store, typed, but=self.entry.person.id) if typed else []
        called_so = [person.id for person in found if fold(person.name) == fold(typed)]
        if len(called_so) == 1:
            self._exclude(called_so[0])
            return
        words = _("Nobody was chosen for {name}. Choose a person of this file from the list.")
        self.note(self._row, words.format(name=isolated(typed)) if typed else "")

    def _give_reason(self, other_id: int, text: str) -> None:
        store, me = self.entry.store, self.entry.person.id
        act = lambda: people.exclude(store, me, other_id, text)  # noqa: E731
        self.note(self._row, self.entry.do("exclusions", act))

    def _remove(self, exclusion_id: int) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        remove = self.entry.store.exclusions.remove
        self.note(self._row, self.entry.do("exclusions", lambda: remove([exclusion_id])))
        self.entry.leave()
        self._show()


class _ExclusionLine(QWidget):
    """A name as a chip, and why."""

    def __init__(self, theme: Theme, name: str, remove: partial[None]) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        chip = RemovableChip(theme, name, remove)
        self.cross = chip.cross
        line.addWidget(chip)
        self.reason = TextField(example=_("why, if you like"))
        words = _("{label}: why {name}")
        self.reason.setAccessibleName(words.format(label=label("exclusions"), name=isolated(name)))
        line.addWidget(self.reason, 1)

    def show_reason(self, reason: str) -> None:
        if not self.reason.hasFocus():
            self.reason.show_text(reason)

    def go(self) -> None:
        self.hide()
        self.deleteLater()
