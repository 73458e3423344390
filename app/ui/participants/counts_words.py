"""The participants counted: the chips above their list, and the line below its title."""

from collections.abc import Mapping

from app.domain.participants import Side, WillingAs
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.chips import Choice
from app.ui.participants.columns import ARCHIVED, EVERYONE, PRESENT


def choices(counts: Mapping[str, int]) -> list[Choice]:
    """Everyone and the two sides always; the other chips where they leave somebody."""
    words = {
        EVERYONE: _("Everyone"),
        **{side.value: labels.side(side) for side in WillingAs},
        "applied": _("Applied"),
        "waiting": _("Waiting list"),
        "talk-first": _("Talk first"),
        "unpaired": _("Not paired"),
        "over": _("Declined or withdrawn"),
        "left": _("Left"),
        ARCHIVED: _("Archived"),
    }
    always = (EVERYONE, Side.MENTOR.value, Side.MENTEE.value)
    found = {key: counts.get(key or PRESENT, 0) for key in words}
    return [Choice(key, words[key], n) for key, n in found.items() if n or key in always]


def head_line(counts: Mapping[str, int]) -> str:
    """How many people there are, how many of them were accepted, and how many of each side."""
    people = counts[PRESENT]
    if not people:
        return _("Nobody here yet.")
    parts = [
        ngettext("{n} mentor (junior)", "{n} mentors (junior)", counts["mentor"]).format(
            n=whole(counts["mentor"])
        ),
        ngettext("{n} mentee (senior)", "{n} mentees (senior)", counts["mentee"]).format(
            n=whole(counts["mentee"])
        ),
    ]
    if counts["either"]:
        parts.append(_("{n} either side").format(n=whole(counts["either"])))
    total = ngettext("{n} person, {accepted} accepted.", "{n} people, {accepted} accepted.", people)
    return f"{total.format(n=whole(people), accepted=whole(counts['accepted']))} {', '.join(parts)}."
