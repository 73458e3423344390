"""A proposal in one line: how many are placed, and how well the weakest pair fits."""

from app.domain.fit_levels import fit_level
from app.domain.participants import Side
from app.domain.proposals import HELD_OUT, Proposal
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.text.matching import fit_level_word


def proposal_line(proposal: Proposal) -> str:
    """How many of those who are mentored are placed, and how the weakest pair fits."""
    placed = len({pair.mentee_id for pair in proposal.pairs})
    without = sum(1 for one in proposal.left_out if one.side is Side.MENTEE and one.why not in HELD_OUT)
    words = ngettext(
        "{placed} of {all} mentee (senior) placed", "{placed} of {all} mentees (senior) placed", placed + without
    ).format(placed=whole(placed), all=whole(placed + without))
    if not proposal.pairs:
        return _("No pair can be suggested now. Below is why, person by person.")
    weakest = min(proposal.pairs, key=lambda pair: pair.score)
    level = fit_level(weakest.score, weakest.parts, weakest.reasons.not_known)
    return _("{placed}, weakest pair: {fit}.").format(placed=words, fit=fit_level_word(level).lower())
