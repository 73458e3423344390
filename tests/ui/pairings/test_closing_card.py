from datetime import date

from pytestqt.qtbot import QtBot

from app.domain.pairings import Closing, PairingState
from app.ui.common.theme import Theme
from app.ui.pairings.closing_card import ClosingCard
from tests.support.builders import ENDS_ON, a_pairing
from tests.support.rooms import shown, words_on


class Kept:
    def __init__(self, theme: Theme, qtbot: QtBot, problem: str = "") -> None:
        self.records: list[tuple[str, Closing]] = []
        self.problem = problem
        self.card = ClosingCard(theme, lambda: ENDS_ON, self._keep, lambda: None)
        shown(self.card, qtbot, 372, 500)
        self.card.show_pairing(a_pairing(state=PairingState.CLOSED))

    def _keep(self, field: str, closing: Closing) -> str:
        self.records.append((field, closing))
        return self.problem


def test_a_changed_field_is_kept_and_said_to_be(theme: Theme, qtbot: QtBot) -> None:
    kept = Kept(theme, qtbot)
    kept.card.fields.day.pick(date(2027, 6, 1))
    [(field, closing)] = kept.records
    assert (field, closing.on) == ("day", date(2027, 6, 1))
    assert "Saved just now" in words_on(kept.card)


def test_what_could_not_be_kept_is_said_beside_the_day(theme: Theme, qtbot: QtBot) -> None:
    kept = Kept(theme, qtbot, "It had not started yet.")
    kept.card.fields.day.pick(date(2026, 6, 1))
    assert "It had not started yet." in words_on(kept.card)
    assert "Saved just now" not in words_on(kept.card)


def test_a_pairing_that_goes_on_has_no_record(theme: Theme, qtbot: QtBot) -> None:
    kept = Kept(theme, qtbot)
    kept.card.show_pairing(a_pairing())
    assert kept.card.isHidden()
