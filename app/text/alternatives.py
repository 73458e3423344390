"""What other pairs would cost, and what a change did, in words."""

from app.domain.proposals import Alternative, Difference, IdPair
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
    return difference_sentence(one.difference, (one.pair.mentor_id, one.pair.mentee_id))


def difference_sentence(difference: Difference, pair: IdPair) -> str:
    """What changes when this pair is pinned: "1 other pair moves, average −0.4."."""
    moved = difference.others_moved(pair)
    changes = [_count(difference), _moves(moved, difference.average), _weakest(difference)]
    return " ".join(words for words in changes if words) or _("It costs nothing.")


def change_sentence(changed: Difference) -> str:
    """What a change of wishes, people or rules did to the pairs on the table."""
    new = len(changed.gained)
    if not new and not changed.lost:
        return _("The pairs stay as they are.")
    words = ngettext("{n} pair is new", "{n} pairs are new", new).format(n=whole(new)) if new else ""
    average = _average(changed.average)
    told = [_("{change}, average {average}.").format(change=words, average=average) if average else f"{words}."]
    return " ".join([*(told if new else ()), *filter(None, (_count(changed), _weakest(changed)))])


def _moves(moved: int, average: float) -> str:
    """How many other pairs are new, and what becomes of a pair's average."""
    points = _average(average)
    others = ngettext("{n} other pair moves", "{n} other pairs move", moved).format(n=whole(moved))
    if moved and points:
        return _("{change}, average {average}.").format(change=others, average=points)
    if moved:
        return _("{change}, the average stays.").format(change=others)
    return _("Average {average}.").format(average=points) if points else ""


def _average(points: float) -> str:
    """A change of the average score as points of 100, with its sign; "" where it rounds to nothing."""
    rounded = round(points / _POINT, 1)
    return signed(rounded, 1) if rounded else ""


def _count(difference: Difference) -> str:
    n = abs(difference.count)
    if difference.count < 0:
        return ngettext("{n} pair less.", "{n} pairs less.", n).format(n=whole(n))
    return ngettext("{n} pair more.", "{n} pairs more.", n).format(n=whole(n)) if n else ""


def _weakest(difference: Difference) -> str:
    before, after = difference.floor
    if before is None or after is None or points(before) == points(after):
        return ""
    words = _("The weakest pair goes from {before} to {after} of 100.")
    return words.format(before=points(before), after=points(after))
