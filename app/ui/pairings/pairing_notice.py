"""What matters about a pairing now, across its page: a rule that it breaks, or a place that it lacks."""

from collections.abc import Callable

from app.domain.pairings import ENDED, UNDECIDED, UNDER_WAY, Pairing
from app.domain.participants import MOST_PLACES, Participant, Side
from app.domain.proposals import Rule
from app.operations.mending import places_label
from app.operations.pairing_checks import CheckedPair, broken_since
from app.text.catalog import _
from app.text.refusals import refusal_sentence
from app.ui.common.banner import Banner
from app.ui.common.theme import Theme
from app.ui.common.toast import Way
from app.ui.pairings.left_out_card import short_name


class PairingNotice(Banner):
    """Silent where nothing is wrong."""

    def __init__(self, theme: Theme, give_place: Callable[[int], object]) -> None:
        """give_place: gives a participant, by id, one place more."""
        super().__init__(theme)
        self._give_place = give_place

    def show_check(self, pairing: Pairing, checked: CheckedPair, two: dict[Side, Participant]) -> None:
        """Say what is wrong with the two as they stand in the file now."""
        broken = _broken(pairing, checked)
        if broken:
            self.say(broken)
        elif pairing.state in UNDECIDED and checked.check.full:
            self._tell_full(two[checked.check.full[0]], checked)
        else:
            self.be_silent()

    def _tell_full(self, one: Participant, checked: CheckedPair) -> None:
        words = _("{name} has no free place, and this pair needs one before it is confirmed.")
        way = None
        if one.places < MOST_PLACES:
            more = places_label(short_name(one.person.name), one.places + 1)
            way = Way(more, lambda: self._give_place(one.id))
        self.say(words.format(name=checked.names.participants[one.id]), way=way)


def _broken(pairing: Pairing, checked: CheckedPair) -> str:
    """The rules that the two break now and that nobody set aside; while they meet, only the reporting line."""
    if pairing.state in ENDED:
        return ""
    refusals = broken_since(pairing, checked.check)
    if pairing.state not in UNDECIDED:
        refusals = [refusal for refusal in refusals if refusal.rule is Rule.REPORTING_LINE]
    sentences = [refusal_sentence(refusal, checked.names) for refusal in refusals]
    if sentences and pairing.state in UNDER_WAY:
        sentences.append(_("They are inside a reporting line now. The pairing goes on until you decide."))
    return " ".join(sentences)
