"""When and how somebody can meet, and in which languages."""

from collections.abc import Sequence

from app.domain.names import fold
from app.domain.participants import Format
from app.text import people
from app.text.catalog import _
from app.ui.common.check_box import CheckBox
from app.ui.common.chip_field import ChipField
from app.ui.common.suggest_field import Suggestion
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormCard, FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.target import Target
from app.ui.participants.form.week_grid import WeekGrid


class TimeCard(FormCard):
    """Half days, ways of meeting, languages."""

    def __init__(self, theme: Theme, entry: Entry, ways: FormWays) -> None:
        super().__init__(theme, entry, _("Time and language"), ways)
        self._add_week()
        formats = [(self._format(each), CheckBox(theme, people.meeting_format(each))) for each in Format]
        self.inner.addWidget(self.bind_ticks(people.field("formats"), formats))
        self._add_languages()

    def _add_week(self) -> None:
        week = WeekGrid(self.theme, people.field("availability"))
        target = Target(
            "availability",
            lambda: self.entry.participant.availability,
            participant=lambda slots: {"availability": slots},
        )
        row = self.row_of("availability", week)
        week.changed.connect(lambda slots: self.keep(row, target, slots))
        week.left.connect(self.entry.leave)
        self.on_show(lambda: week.show_slots(self.entry.participant.availability))
        self.inner.addWidget(row)

    def _format(self, each: Format) -> Target:
        def with_it(ticked: object) -> dict[str, object]:
            rest = self.entry.participant.formats - {each}
            return {"formats": rest | {each} if ticked else rest}

        return Target("formats", lambda: each in self.entry.participant.formats, participant=with_it)

    def _add_languages(self) -> None:
        field = ChipField(self.theme, self._languages, _("such as English, then Enter"))
        target = Target(
            "languages",
            lambda: self.entry.person.languages,
            person=lambda words: {"languages": words},
        )
        row = self.row_of("languages", field)
        field.changed.connect(lambda words: self.keep(row, target, words))
        field.left.connect(self.entry.leave)
        self.on_show(lambda: field.show_words(self.entry.person.languages))
        self.on_settle(field.settle)
        self.inner.addWidget(row)

    def _languages(self, typed: str) -> Sequence[Suggestion]:
        found = [word for word in self.entry.store.people.known_languages() if fold(word).startswith(fold(typed))]
        return [Suggestion(word, word) for word in found if word not in self.entry.person.languages]
