"""One side of a pair made by hand: a field that finds people, and who was chosen with the places they have."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.participants import MOST_PLACES, IntakeStatus, Side
from app.operations.mending import places_label
from app.storage import ParticipantRow, Store
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.ui.common.avatars import Avatar
from app.ui.common.buttons import Button
from app.ui.common.form_row import FormRow
from app.ui.common.labels import breakable, small
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.theme import Theme
from app.ui.pairings.left_out_card import short_name

_WIDEST = 480
_LOOKED_AT = 60  # people found by a search whose sides are compared


class SideForm(QWidget):
    """The mentor (junior) or the mentee (senior).

    Signals:
        changed: somebody else was chosen, or nobody is any more.
        entered: somebody was chosen in the field, where the keyboard still stands.
        wants_place: one more place is to be given to whoever is chosen.

    Attributes:
        participant_id: who is chosen; 0 for nobody. more: the button that gives one more place.
    """

    changed = Signal()
    entered = Signal()
    wants_place = Signal()

    def __init__(self, theme: Theme, store: Store, program_id: int, side: Side) -> None:
        super().__init__()
        self._theme, self._store, self._program_id, self._side = theme, store, program_id, side
        self.participant_id = 0
        self.field = SuggestField(theme, self._suggest, _("Type a name"))
        self.field.setMaximumWidth(theme.px(_WIDEST))
        self._row = FormRow(theme, labels.side(side), self.field)
        self._avatar = Avatar(theme, 32)
        self._who, self._places = small(), small()
        self.more = Button(theme, "", self.wants_place.emit, icon="user-plus", in_row=True)
        self._arrange()
        self.field.taken.connect(self._take)
        self.field.textEdited.connect(self._forget)
        self.field.returnPressed.connect(self._take_likeliest)
        self.field.left.connect(self._take_only)
        self.choose(0)

    def choose(self, participant_id: int) -> None:
        """Choose somebody, or nobody with 0."""
        is_other = participant_id != self.participant_id
        self.show_person(participant_id)
        if is_other:
            self.changed.emit()

    def show_person(self, participant_id: int) -> None:
        """Have somebody chosen, or nobody with 0 and an empty field; nothing is told."""
        self.participant_id = participant_id
        if not participant_id:
            self.field.clear()
            self.field.show_text("")
        self.freshen()

    def freshen(self) -> None:
        """Show who is chosen as the file has them now; somebody who is gone is chosen no longer."""
        row = self._found()
        self.participant_id = row.id if row is not None else 0
        self._facts.setVisible(row is not None)
        if row is None:
            return
        self.field.show_text(row.name)
        self._avatar.show_person(row.name, self._side)
        self.field.setCursorPosition(0)
        self._who.setText(breakable(_facts(row)))
        self._places.setText(_places_words(row))
        can_have_more = row.pairings >= row.places and row.places < MOST_PLACES
        self.more.setVisible(can_have_more)
        self.more.say(places_label(short_name(row.name), row.places + 1))
        self.more.setAccessibleName(places_label(isolated(row.name), row.places + 1))

    def _found(self) -> ParticipantRow | None:
        try:
            return self._store.participants.rows([self.participant_id])[0]
        except KeyError:
            return None

    def _suggest(self, typed: str) -> Sequence[Suggestion]:
        """People whose names have what was typed; those who want this side first."""
        ids = self._store.participants.ids(self._program_id, typed)[:_LOOKED_AT]
        rows = self._store.participants.rows(ids)
        suited = sorted(rows, key=lambda row: not row.willing_as.allows(self._side))
        return [Suggestion(str(row.id), _found_words(row)) for row in suited]

    def _forget(self) -> None:
        """Typing on lets the person go; what is typed stays."""
        if self.participant_id:
            self.participant_id = 0
            self.freshen()
            self.changed.emit()

    def _take(self, suggestion: Suggestion) -> None:
        self.choose(int(suggestion.key))
        if self.field.hasFocus():
            self.entered.emit()

    def _take_likeliest(self) -> None:
        if not self.participant_id:
            self.field.take_likeliest()

    def _take_only(self) -> None:
        """Leaving the field with one suggestion takes it."""
        if not self.participant_id and len(self.field.offered()) == 1 and self.field.text().strip():
            self.field.take(0)

    def _arrange(self) -> None:
        px = self._theme.px
        self._facts = QWidget()
        lines = QVBoxLayout()
        lines.setSpacing(0)
        for label in (self._who, self._places):
            label.setWordWrap(True)
            lines.addWidget(label)
        row = QHBoxLayout(self._facts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(10))
        row.addWidget(self._avatar)
        row.addLayout(lines, 1)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._row)
        column.addWidget(self._facts)


def _found_words(row: ParticipantRow) -> str:
    """A person in the list: the name with what tells them from others of that name."""
    more = [row.department or row.title or row.email]
    if row.status is not IntakeStatus.ACCEPTED:
        more.append(labels.intake_status(row.status))
    return ", ".join([row.name, *filter(None, more)])


def _facts(row: ParticipantRow) -> str:
    words = [row.title, row.department, row.site, row.grade]
    return ", ".join(filter(None, words)) or labels.intake_status(row.status)


def _places_words(row: ParticipantRow) -> str:
    words = ngettext("{taken} of {n} place taken", "{taken} of {n} places taken", row.places)
    return words.format(taken=whole(row.pairings), n=whole(row.places))
