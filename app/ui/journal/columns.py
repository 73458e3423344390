"""The columns of the sessions, and where their rows come from."""

from collections.abc import Callable, Sequence
from datetime import date

from app.domain.participants import Side
from app.domain.sessions import SessionState
from app.storage import SessionRow, Store
from app.text import labels
from app.text.catalog import _
from app.text.formats import day_month, time_of_day, weekday_short
from app.ui.common.badges import BadgeLook
from app.ui.common.cells import BadgeCell, PersonCell, TwoLinesCell, WordsCell
from app.ui.common.paged_model import Column
from app.ui.common.session_badge import session_badge

ALL = ""


def columns(today: Callable[[], date]) -> tuple[Column[SessionRow], ...]:
    """When, who with whom, and whether they met; what came back from the sides gives way first."""

    def state(row: SessionRow) -> BadgeLook:
        return session_badge(row.state, row.day, row.planned_at is not None, today())

    return (
        Column(
            _("Day"),
            lambda row: f"{day_words(row)}, {which_words(row)}",
            TwoLinesCell(day_words, which_words, (_all_days(), ())),
            order="day",
            least=104,
            share=0,
            keep=3,
        ),
        Column(
            labels.side(Side.MENTOR),
            lambda row: row.mentor_name,
            PersonCell(lambda row: row.mentor_name, lambda row: Side.MENTOR),
            order="mentor",
            least=130,
            keep=3,
        ),
        Column(
            labels.side(Side.MENTEE),
            lambda row: row.mentee_name,
            PersonCell(lambda row: row.mentee_name, lambda row: Side.MENTEE),
            order="mentee",
            least=130,
            keep=3,
        ),
        Column(
            _("State"), lambda row: state(row).words, BadgeCell(state), order="state", least=94, share=0, keep=3
        ),
        Column(_("Forms"), forms_words, WordsCell(forms_words, "muted"), least=88, share=0, keep=1),
    )


def day_words(row: SessionRow) -> str:
    """The day by which the list sorts: "Mon 16 Nov"."""
    return _day_words(row.day)


def _day_words(day: date) -> str:
    return _("{weekday} {day}").format(weekday=weekday_short(day), day=day_month(day))


def _all_days() -> list[str]:
    """Every weekday in every month, on days of two figures."""
    return [_day_words(date(2026, month, day)) for month in range(1, 13) for day in range(22, 29)]


def which_words(row: SessionRow) -> str:
    """The kind, after the time where one is still to come: "14:00, Topic"."""
    kind = labels.session_kind(row.kind)
    if row.planned_at is not None and row.state is SessionState.PLANNED:
        return _("{time}, {kind}").format(time=time_of_day(row.planned_at), kind=kind)
    return kind


def forms_words(row: SessionRow) -> str:
    """Which sides handed something in after a held session."""
    if row.state is not SessionState.HELD:
        return ""
    if row.mentor_wrote and row.mentee_wrote:
        return _("both sides")
    if row.mentor_wrote or row.mentee_wrote:
        return _("one side")
    return _("none yet")


class SessionSource:
    """The program's sessions as the page filters them now."""

    def __init__(self, store: Store, program_id: int, search: Callable[[], str], chip: Callable[[], str]) -> None:
        self._store, self._program_id = store, program_id
        self._search, self._chip = search, chip

    def ids(self, order: str, descending: bool) -> Sequence[int]:
        return self.ids_of(self._chip(), self._search(), order, descending)

    def rows(self, ids: Sequence[int]) -> Sequence[SessionRow]:
        return self._store.sessions.rows(ids)

    def ids_of(self, chip: str, search: str = "", order: str = "day", descending: bool = False) -> Sequence[int]:
        """The ids that a chip leaves: the chip's key is a state, or "" for all."""
        return self._store.sessions.ids(self._program_id, search, order, descending, chip or None)
