"""How long what is known of people is kept: a number of months after the last day of a program."""

from calendar import monthrange
from datetime import MAXYEAR, date

from app.domain.programs import Program


def keep_until(program: Program) -> date:
    """The last day on which the people of a program are kept; a day that a month hasn't is its last one.

    Where the calendar ends before that, the last day that it has.
    """
    month = program.ends_on.month - 1 + program.retention_months
    year, month = program.ends_on.year + month // 12, month % 12 + 1
    if year > MAXYEAR:
        return date.max
    return date(year, month, min(program.ends_on.day, monthrange(year, month)[1]))
