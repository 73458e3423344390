"""What is looked at to find pairings that need a hand, in words with a program's own numbers."""

from app.domain.programs import Program
from app.text.catalog import _, ngettext
from app.text.formats import decimal


def checked(program: Program) -> list[str]:
    """Each rule as a short phrase, in the order of `app.domain.risks`."""
    cadence = program.cadence_days
    late = cadence * 1.5
    start, overdue = min(14, cadence // 2), cadence // 2
    days = decimal(late, 0 if late == int(late) else 1)
    return [
        _("two sessions in a row that were cancelled or missed"),
        _("one of the two has left the organization or the program"),
        _("no date ahead, and the last meeting more than {days} days ago; urgent after {most} days").format(
            days=days, most=2 * cadence
        ),
        ngettext(
            "a date has passed and nobody said whether they met; urgent after {n} day",
            "a date has passed and nobody said whether they met; urgent after {n} days",
            overdue,
        ).format(n=overdue),
        ngettext(
            "no first session and no date {n} day after the start",
            "no first session and no date {n} days after the start",
            start,
        ).format(n=start),
        _("energy of 2 of 5 or less after the last session, or two less than before"),
        _("an agreement that is unsigned after the first session"),
        _("one and the same side handed in nothing after the last two sessions"),
        ngettext(
            "too slow to hold {n} session before the program ends",
            "too slow to hold {n} sessions before the program ends",
            program.minimum_sessions,
        ).format(n=program.minimum_sessions),
    ]
