"""The columns of a wave's forms, and where their rows come from."""

from collections.abc import Callable, Sequence
from datetime import date

from app.domain.survey_rounds import FormState, form_state
from app.domain.surveys import Wave
from app.storage import FormRow, Store
from app.text import labels
from app.text.catalog import _
from app.text.formats import day_month
from app.text.survey_rounds import state_word
from app.ui.common.badges import BadgeLook
from app.ui.common.cells import BadgeCell, PersonCell, WordsCell
from app.ui.common.paged_model import Column
from app.ui.common.tokens import Tone

ALL = ""
_LOOKS = {
    FormState.OVERDUE: (Tone.CAUTION, "clock"),
    FormState.OUT: (Tone.NEUTRAL, "circle-dashed"),
    FormState.NOT_OUT: (Tone.NEUTRAL, "circle-minus"),
    FormState.RETURNED: (Tone.POSITIVE, "check"),
}


def columns(today: Callable[[], date]) -> tuple[Column[FormRow], ...]:
    """Who, how far their form is, and since when; the code gives way first."""

    def state(row: FormRow) -> BadgeLook:
        return state_badge(form_state(row.issued_on, row.returned_on, today()))

    return (
        Column(
            _("Name"),
            lambda row: row.name,
            PersonCell(lambda row: row.name, lambda row: row.side),
            order="name",
            least=150,
            keep=3,
        ),
        Column(
            _("Side"),
            lambda row: labels.side(row.side),
            WordsCell(lambda row: labels.side(row.side), "muted"),
            order="side",
            least=112,
            share=0,
            keep=2,
        ),
        Column(
            _("State"),
            lambda row: state(row).words,
            BadgeCell(state, [state_badge(each) for each in FormState]),
            order="state",
            share=0,
            keep=3,
        ),
        Column(_("Handed out"), _issued, WordsCell(_issued, "muted"), order="issued", least=76, share=0, keep=1),
        Column(
            _("Came back"), _returned, WordsCell(_returned, "muted"), order="returned", least=76, share=0, keep=1
        ),
        Column(
            _("Form code"),
            lambda row: row.code,
            WordsCell(lambda row: row.code, "muted"),
            order="code",
            least=112,
            share=0,
            keep=0,
        ),
    )


def state_badge(state: FormState) -> BadgeLook:
    """How far a form is, as a badge."""
    tone, icon = _LOOKS[state]
    return BadgeLook(state_word(state), tone, icon)


def _issued(row: FormRow) -> str:
    return day_month(row.issued_on) if row.issued_on is not None else ""


def _returned(row: FormRow) -> str:
    return day_month(row.returned_on) if row.returned_on is not None else ""


class FormSource:
    """The forms of the wave that is shown, as the page filters them now."""

    def __init__(self, store: Store, program_id: int, today: Callable[[], date]) -> None:
        """wave, chip, search: what is shown; the chip is the value of a state, or "" for all."""
        self._store, self._program_id, self._today = store, program_id, today
        self.wave, self.chip, self.search = Wave.START, ALL, ""

    def ids(self, order: str, descending: bool) -> Sequence[int]:
        return self._store.survey_rounds.ids(
            self._program_id,
            self.wave,
            self._today(),
            search=self.search,
            order=order,
            descending=descending,
            state=FormState(self.chip) if self.chip else None,
        )

    def rows(self, ids: Sequence[int]) -> Sequence[FormRow]:
        return self._store.survey_rounds.rows(ids)
