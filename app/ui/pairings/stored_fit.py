"""The fit that a pairing's page shows: with the points that were stored, else with those of today."""

from app.domain.programs import Weights
from app.domain.proposals import Part
from app.domain.stories import PairingStory
from app.operations.pairing_checks import CheckedPair
from app.text.catalog import _
from app.text.formats import date_long
from app.ui.pairings.fit_lines import FitView


def fit_view(story: PairingStory, checked: CheckedPair, weights: Weights) -> FitView:
    """The points that were stored with the pairing, else those of today."""
    fit, stored = checked.check.fit, story.pairing
    parts = fit.parts if stored.score is None else {part: stored.parts.get(part.value, 0) for part in Part}
    in_line = any(refusal.line for refusal in checked.check.refusals)
    return FitView(pair=fit, parts=parts, names=checked.names, weights=weights, in_line=in_line)


def fit_note(story: PairingStory) -> str:
    """Of when the points are."""
    pairing = story.pairing
    if pairing.score is None or pairing.suggested_on is None:
        return _("Worked out from what is known today.")
    words = _("The points are those of {day}, when the pair was suggested.")
    return words.format(day=date_long(pairing.suggested_on))
