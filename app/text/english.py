"""Days in the program's own English, by rules that need no tables: a start in English loads no other language's.

The same as what Babel makes of British English, which a test compares for every day of some years; loading that
takes longer than all else that the first page formats.
"""

from datetime import date

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec")


def day_as(pattern: str, day: date) -> str:
    """A day by a pattern of words joined by blanks.

    EEEE: weekday; EEE: weekday shortened; d: day of the month; MMMM: month; MMM: month shortened; y: year.
    Raises KeyError for any other word.
    """
    weekday = _WEEKDAYS[day.weekday()]
    words = {
        "EEEE": weekday,
        "EEE": weekday[:3],
        "d": str(day.day),
        "MMMM": _MONTHS[day.month - 1],
        "MMM": _SHORT_MONTHS[day.month - 1],
        "y": str(day.year),
    }
    return " ".join(words[word] for word in pattern.split(" "))
