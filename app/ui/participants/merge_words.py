"""Where two records differ, in words: the field, and what each of the two has."""

from datetime import date

from app.domain.merging import OF_THE_PERSON, Difference
from app.domain.participants import Background, Consent, IntakeStatus, WillingAs
from app.operations.merging import Belongings
from app.storage import Store
from app.text import labels, people
from app.text.catalog import _, ngettext
from app.text.formats import date_long, isolated, listing, whole
from app.ui.participants import profile


def label(store: Store, difference: Difference) -> str:
    """The field, with the program where it belongs to one."""
    words = people.field(difference.field)
    if difference.program_id == OF_THE_PERSON:
        return words
    program = store.programs.get(difference.program_id).name
    return _("{field} in {program}").format(field=words, program=isolated(program))


def value(store: Store, difference: Difference, *, theirs: bool) -> str:
    """What one of the two has in the field; "-" for nothing."""
    values = difference.theirs if theirs else difference.ours
    return _value(store, difference.field, values) or "-"


def belongings(found: Belongings) -> str:
    """What hangs on a record."""
    parts = [
        (found.programs, ngettext("{n} program", "{n} programs", found.programs)),
        (found.pairings, ngettext("{n} pairing", "{n} pairings", found.pairings)),
        (found.exclusions, ngettext("{n} exclusion", "{n} exclusions", found.exclusions)),
        (found.reports, ngettext("{n} person reporting", "{n} people reporting", found.reports)),
    ]
    return listing([words.format(n=whole(n)) for n, words in parts if n]) or _("nothing else")


def _value(store: Store, field: str, values: tuple[object, ...]) -> str:
    first, *rest = values
    if field == "manager":
        return store.people.get(first).name if isinstance(first, int) else str(rest[0])
    if field == "left":
        return _since(_("Left"), rest[0]) if first else _("Still here")
    if isinstance(first, IntakeStatus):
        return _since(labels.intake_status(first), rest[0])
    return _plain(first)


def _plain(value: object) -> str:
    if isinstance(value, WillingAs):
        return labels.side(value)
    if isinstance(value, Background):
        return people.background(value)
    if isinstance(value, Consent):
        return profile.words_of_consent(value)
    if isinstance(value, frozenset):
        return _several(value)
    if isinstance(value, date):
        return date_long(value)
    return "" if value is None else str(value)


def _several(values: frozenset[object]) -> str:
    """Slots of a week, or ways of meeting."""
    slots = frozenset(each for each in values if type(each) is str)
    return profile.slots_words(slots) if slots else profile.formats_words(values)  # type: ignore[arg-type]


def _since(words: str, day: object) -> str:
    return _("{state}, {day}").format(state=words, day=date_long(day)) if isinstance(day, date) else words
