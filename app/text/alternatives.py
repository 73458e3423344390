"""What it would cost to choose another partner for somebody, in words."""

from app.domain.proposals import Alternative, Difference
from app.text.catalog import _, ngettext
from app.text.formats import signed, whole
from app.text.matching import Names
from app.text.proposals import points
from app.text.refusals import refusal_sentence

_POINT = 100  # of the 10,000: points are told out of 100


def cost_sentence(one: Alternative, names: Names) -> str:
    """What changes when this pair is pinned, or what stands in its way."""
    if one.pair.refusals:
        return " ".join(refusal_sentence(refusal, names) for refusal in one.pair.refusals)
    if one.difference is None:
        return _("A place that this pair needs is kept by a pin.")
    changes = [_count(one.difference), _total(one.difference), _weakest(one.difference)]
    told = [words for words in changes if words] or [_("It costs nothing.")]
    moved = one.difference.others_moved((one.pair.mentor_id, one.pair.mentee_id))
    others = ngettext("{n} other pair is new.", "{n} other pairs are new.", moved).format(n=whole(moved))
    return " ".join([*told, others] if moved else told)


def _count(difference: Difference) -> str:
    n = abs(difference.count)
    if difference.count < 0:
        return ngettext("{n} pair less.", "{n} pairs less.", n).format(n=whole(n))
    return ngettext("{n} pair more.", "{n} pairs more.", n).format(n=whole(n)) if n else ""


def _total(difference: Difference) -> str:
    if not difference.points:
        return ""
    return _("Total: {points} points.").format(points=signed(difference.points / _POINT, 2))


def _weakest(difference: Difference) -> str:
    before, after = difference.floor
    if before is None or after is None or points(before) == points(after):
        return ""
    words = _("The weakest pair goes from {before} to {after} of 100.")
    return words.format(before=points(before), after=points(after))
