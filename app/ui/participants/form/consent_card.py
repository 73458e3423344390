"""What somebody agreed to, when and how."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.names import clean_text, fold
from app.text import people
from app.text.catalog import _
from app.ui.common.check_box import CheckBox
from app.ui.common.day_field import DayField
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormCard, FormWays
from app.ui.participants.form.entry import Entry, Values
from app.ui.participants.form.target import Target


class ConsentCard(FormCard):
    """The notice, the day, how it was given, and what it includes."""

    def __init__(self, theme: Theme, entry: Entry, ways: FormWays) -> None:
        super().__init__(theme, entry, people.field("consent"), ways)
        notice = self.bind_text(self._target("notice"), TextField(example=_("such as Notice 3")))
        notice.retitle(_("Privacy notice"))
        day = self.bind_day(self._target("given_on"), DayField(theme, entry.today))
        day.retitle(_("Given on"))
        field = SuggestField(theme, self._ways_of_giving, _("such as on paper"))
        how_target = self._target("how")
        how = self.bind_text(how_target, field)
        how.retitle(_("Given how"))
        field.taken.connect(lambda found: self.keep(how, how_target, found.key))
        self.inner.addWidget(notice)
        self.add_line(day, how)
        ticks = [
            (self._target("may_be_quoted"), CheckBox(theme, _("May be quoted without a name"))),
            (self._target("special_category"), CheckBox(theme, _("Special categories, such as health, included"))),
        ]
        self.inner.addWidget(self.bind_ticks("", ticks))

    def _target(self, name: str) -> Target:
        def with_it(value: object) -> Values:
            text = clean_text(value) if isinstance(value, str) else value
            consent = replace(self.entry.participant.consent, **{name: text})  # type: ignore[arg-type]
            return {"consent": consent}

        return Target("consent", lambda: getattr(self.entry.participant.consent, name), participant=with_it)

    def _ways_of_giving(self, typed: str) -> Sequence[Suggestion]:
        found = [words for words in (_("on paper"), _("by e-mail")) if fold(typed) in fold(words)]
        return [Suggestion(words, words) for words in found]
