"""What somebody is in this program: side, places, and how their intake stands."""

from app.domain.participants import IntakeStatus, WillingAs
from app.operations import intake
from app.text import labels
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.check_box import CheckBox
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.day_field import DayField
from app.ui.common.form_row import FormRow
from app.ui.common.segments import Segments
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme
from app.ui.participants.form.card import FormCard, FormWays
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.target import Target, values_of

_MOST_PLACES = 3


class PartCard(FormCard):
    """Side, places, intake with its day and reason."""

    def __init__(self, theme: Theme, entry: Entry, ways: FormWays) -> None:
        name = isolated(entry.program.name)
        super().__init__(theme, entry, _("In {program}").format(program=name), ways)
        self.inner.addWidget(self._side_row())
        self.inner.addWidget(self._places_row())
        self._add_intake()
        left_out = Target(
            "left_out_before", lambda: entry.participant.left_out_before, participant=values_of("left_out_before")
        )
        words = _("Was left without a partner in an earlier round")
        self.inner.addWidget(self.bind_ticks("", [(left_out, CheckBox(theme, words))]))

    def _side_row(self) -> FormRow:
        sides = [Option(side.value, labels.side(side)) for side in WillingAs]
        target = Target(
            "willing_as",
            lambda: self.entry.participant.willing_as.value,
            participant=lambda key: {"willing_as": WillingAs(str(key))},
        )
        return self.bind_choice(target, Segments(self.theme, _("Willing as"), sides))

    def _places_row(self) -> FormRow:
        numbers = [Option(str(number), str(number)) for number in range(_MOST_PLACES + 1)]
        target = Target(
            "places",
            lambda: self.entry.participant.places,
            participant=lambda key: {"places": int(str(key))},
        )
        field = Segments(self.theme, _("Places"), numbers, apart=True)
        return self.bind_choice(target, field, hint=_("how many pairings at once"))

    def _add_intake(self) -> None:
        entry = self.entry
        options = [Option(status.value, labels.intake_status(status)) for status in IntakeStatus]
        status = Target(
            "status",
            lambda: entry.participant.status.value,
            person=lambda key: self._fields(IntakeStatus(str(key)))[0],
            participant=lambda key: self._fields(IntakeStatus(str(key)))[1],
        )
        since = Target(
            "status_on",
            lambda: entry.participant.status_on,
            person=lambda day: {"left_on": day} if entry.participant.status is IntakeStatus.LEFT else {},
            participant=values_of("status_on"),
        )
        reason = Target(
            "status_reason", lambda: entry.participant.status_reason, participant=values_of("status_reason")
        )
        self.add_line(
            self.bind_choice(status, ChoiceField(self.theme, options)),
            self.bind_day(since, DayField(self.theme, entry.today)),
        )
        self.inner.addWidget(self.bind_text(reason, TextField(example=_("such as no time before summer"))))

    def _fields(self, status: IntakeStatus) -> tuple[dict[str, object], dict[str, object]]:
        return intake.status_fields(status, self.entry.today(), self.entry.person.has_left)
