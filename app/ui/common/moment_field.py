"""A field for a day and a time to come, typed as people type them: "tue 14:30"."""

from collections.abc import Callable
from datetime import date, datetime

from app.text.catalog import _
from app.text.formats import date_short, time_of_day
from app.text.typed_days import read_moment
from app.ui.common.typed_field import TypedField


class MomentField(TypedField):
    """A local wall time with its day, or nothing; `value` is a datetime."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(lambda text: read_moment(text, today()), moment_words, example=_("such as Tue 14:30"))


def moment_words(moment: datetime) -> str:
    """ "16 Mar 2027, 14:30"."""
    return _("{day}, {time}").format(day=date_short(moment.date()), time=time_of_day(moment))
