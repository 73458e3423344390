"""The columns of the participants, and where their rows come from."""

from collections.abc import Callable, Sequence

from app.domain.participants import IntakeStatus, WillingAs
from app.storage import ParticipantRow, Store
from app.text import labels
from app.text.catalog import _
from app.ui.common.badges import side_badge
from app.ui.common.cells import BadgeCell, PersonCell, WordsCell
from app.ui.common.paged_model import Column
from app.ui.participants.status_badge import intake_badge, status_badge

SIDES = ("mentor", "mentee", "either")
WAITING = "waiting"
EVERYONE = ""


def columns() -> tuple[Column[ParticipantRow], ...]:
    """Side and status are the two columns scanned, so they never give way."""
    return (
        Column(
            _("Name"),
            lambda row: row.name,
            PersonCell(lambda row: row.name, lambda row: row.shown_side),
            order="name",
            least=146,
            share=3,
            keep=3,
        ),
        Column(
            _("Side"),
            lambda row: labels.side(row.shown_side),
            BadgeCell(lambda row: side_badge(row.shown_side), [side_badge(side) for side in WillingAs]),
            order="side",
            least=96,
            share=0,
            keep=3,
        ),
        Column(_("Department"), lambda row: row.department, order="department", least=84, share=2, keep=2),
        Column(
            _("Grade"),
            lambda row: row.grade,
            WordsCell(lambda row: row.grade, "muted"),
            order="grade",
            least=56,
            share=1,
        ),
        Column(
            _("Status"),
            lambda row: status_badge(row).words,
            BadgeCell(status_badge, [intake_badge(IntakeStatus.ACCEPTED), intake_badge(IntakeStatus.WAITING)]),
            order="status",
            least=100,
            share=0,
            keep=3,
        ),
    )


class ParticipantSource:
    """The program's participants as the page filters them now."""

    def __init__(self, store: Store, program_id: int, search: Callable[[], str], chip: Callable[[], str]) -> None:
        self._store, self._program_id = store, program_id
        self._search, self._chip = search, chip

    def ids(self, order: str, descending: bool) -> Sequence[int]:
        return self.ids_of(self._chip(), self._search(), order, descending)

    def rows(self, ids: Sequence[int]) -> Sequence[ParticipantRow]:
        return self._store.participants.rows(ids)

    def ids_of(self, chip: str, search: str = "", order: str = "name", descending: bool = False) -> Sequence[int]:
        """The ids that a chip leaves."""
        return self._store.participants.ids(
            self._program_id,
            search,
            order,
            descending,
            chip if chip in SIDES else None,
            status=WAITING if chip == WAITING else None,
        )
