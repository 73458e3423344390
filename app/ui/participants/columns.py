"""The columns of the participants, and where their rows come from."""

from collections.abc import Callable, Mapping, Sequence

from app.domain.participants import IntakeStatus, WillingAs
from app.operations.people import found_people
from app.storage import ParticipantRow, Store
from app.text import labels, people
from app.text.catalog import _
from app.text.formats import date_short, listing, whole
from app.ui.common.badges import BadgeLook, side_badge
from app.ui.common.cells import BadgeCell, PersonCell, WordsCell, nothing_searched
from app.ui.common.paged_model import Column
from app.ui.participants.status_badge import consent_badge, intake_badge, status_badge

SIDES = ("mentor", "mentee", "either")
EVERYONE = ""
PRESENT, ARCHIVED = "present", "archived"
_NOT_TYPED = "\N{EMPTY SET}"
Searched = Callable[[], str]
Words = Callable[[ParticipantRow], str]


def columns(searched: Searched = nothing_searched) -> tuple[Column[ParticipantRow], ...]:
    """The standard columns first, then those that can be chosen. searched: what is looked for now, to mark it.

    Side and status are the two columns scanned, so they never give way.
    """
    return (*_standard(searched), *_to_choose(searched))


def _standard(searched: Searched) -> list[Column[ParticipantRow]]:
    sides = [side_badge(side) for side in WillingAs]
    statuses = [intake_badge(IntakeStatus.ACCEPTED), intake_badge(IntakeStatus.WAITING)]
    name = PersonCell(lambda row: row.name, lambda row: row.shown_side, searched=searched)
    return [
        Column(people.field("name"), lambda row: row.name, name, order="name", least=146, share=4, keep=3),
        Column(
            _("Side"),
            lambda row: labels.side(row.shown_side),
            BadgeCell(lambda row: side_badge(row.shown_side), sides),
            order="side",
            least=96,
            share=0,
            keep=3,
        ),
        Column(
            people.field("department"),
            lambda row: row.department,
            WordsCell(lambda row: row.department, searched=searched),
            order="department",
            least=112,
            share=1,
            keep=2,
        ),
        Column(
            people.field("grade"),
            lambda row: row.grade,
            WordsCell(lambda row: row.grade, "muted"),
            order="grade",
            least=56,
            share=1,
        ),
        Column(
            _("Status"),
            lambda row: status_badge(row).words,
            BadgeCell(status_badge, statuses),
            order="status",
            least=100,
            share=0,
            keep=3,
        ),
    ]


def _to_choose(searched: Searched) -> list[Column[ParticipantRow]]:
    return [
        _words("email", lambda row: row.email, searched, least=150, share=2),
        _words("title", lambda row: row.title, searched, least=100, share=2),
        _words("site", lambda row: row.site, searched, least=80),
        _words("manager", lambda row: row.manager, least=120, share=2),
        _words("places", _places, least=64, share=0),
        _badges("consent", "consent", lambda row: consent_badge(row.consent)),
        _badges("status", "intake", lambda row: intake_badge(row.status)),
        _words("status_on", _since, order="since", least=90, share=0),
        _words("willing_as", lambda row: labels.side(row.willing_as), order="willing", least=110, share=0),
        _words("staff_number", lambda row: row.staff_number, searched, least=90, share=0),
        _words("phone", lambda row: row.phone, least=110, share=0),
        _words("languages", lambda row: listing(row.languages), least=90),
    ]


def _words(
    field: str,
    words: Words,
    searched: Searched = nothing_searched,
    *,
    least: int,
    share: int = 1,
    order: str = "",
) -> Column[ParticipantRow]:
    """A column of plain words that isn't shown until it is chosen, sorted by the field that it shows."""
    cell = WordsCell(words, searched=searched)
    heading = people.field(field)
    return Column(heading, words, cell, order=order or field, least=least, share=share, standard=False)


def _badges(field: str, order: str, look: Callable[[ParticipantRow], BadgeLook]) -> Column[ParticipantRow]:
    """A column of badges that isn't shown until it is chosen."""
    cell = BadgeCell(look)
    heading = people.field(field)
    return Column(heading, lambda row: look(row).words, cell, order=order, least=120, share=0, standard=False)


def _places(row: ParticipantRow) -> str:
    return _("{taken} of {places}").format(taken=whole(row.pairings), places=whole(row.places))


def _since(row: ParticipantRow) -> str:
    return date_short(row.status_on) if row.status_on else ""


class ParticipantSource:
    """The program's participants as the page filters them now."""

    def __init__(self, store: Store, program_id: int, search: Callable[[], str], chip: Callable[[], str]) -> None:
        self._store, self._program_id = store, program_id
        self._search, self._chip = search, chip

    def ids(self, order: str, descending: bool) -> Sequence[int]:
        group = self._chip() or PRESENT
        return self._store.participants.ids(self._program_id, self._search(), order, descending, group)

    def rows(self, ids: Sequence[int]) -> Sequence[ParticipantRow]:
        return self._store.participants.rows(ids)

    def counts(self) -> Mapping[str, int]:
        """How many participants each chip leaves; those who were archived are counted by their own alone."""
        return self._store.participants.counts(self._program_id)

    def warm(self) -> None:
        """Fold all names once while nobody waits, so that the first key in the filter doesn't."""
        self._store.participants.ids(self._program_id, _NOT_TYPED)

    def warm_suggestions(self) -> None:
        """The same for the fields in which a person is found while typing."""
        self._store.people.ids(_NOT_TYPED)
        found_people(self._store, "")
