"""Who needs a hand: from the pairings under way to a list that the coordinator works through."""

from app.domain.pairings import UNDER_WAY
from app.domain.printables import Order
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told, heeding
from app.operations.papers.standing import needs_of
from app.reports import at_risk as report
from app.reports.at_risk import AtRiskPaper
from app.reports.sheet import Paper
from app.text.catalog import _, ngettext
from app.text.formats import date_long, whole
from app.text.risk_rules import checked


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The list, or a page that says that nobody is on it."""
    return report.build(at_risk_paper(matter, order), matter.program.paper, look_of(matter), heeding(told))


def at_risk_paper(matter: Matter, order: Order) -> AtRiskPaper:
    """What stands on it."""
    needs = needs_of(matter)
    under_way = sum(story.pairing.state in UNDER_WAY for story in matter.stories)
    return AtRiskPaper(
        frame=frame_of(matter, order),
        day=_("As of {day}").format(day=date_long(matter.today)),
        lead=_lead(len(needs), sum(need.is_urgent for need in needs), under_way),
        needs=needs,
        checked=tuple(checked(matter.program)),
    )


def _lead(needs: int, urgent: int, under_way: int) -> str:
    if not under_way:
        return _("No pairing is under way yet, so there is nothing to look after.")
    if not needs:
        every = ngettext(
            "The {n} pairing under way was looked at, and nothing asks for a call.",
            "All {n} pairings under way were looked at, and nothing asks for a call.",
            under_way,
        )
        return every.format(n=whole(under_way))
    some = ngettext(
        "{n} of {whole} pairings under way needs a hand.", "{n} of {whole} pairings under way need a hand.", needs
    ).format(n=whole(needs), whole=whole(under_way))
    if not urgent:
        return some
    at_once = ngettext("{n} of them at once.", "{n} of them at once.", urgent).format(n=whole(urgent))
    return f"{some} {at_once}"
