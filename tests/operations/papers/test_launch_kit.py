"""What a pair's launch kit is made of."""

from datetime import date

import pytest

from app.domain.pairings import PairingState
from app.domain.printables import Order, Printable, Scope, order_of
from app.domain.problems import CounterpartError
from app.operations.gathering import at_once
from app.operations.papers.launch_kit import draw, launch_kits
from app.operations.papers.matter import Matter, gather
from app.storage import Store
from tests.support.builders import add_pairing
from tests.support.journals import a_pair

TODAY = date(2027, 3, 1)


def ordered(store: Store, scope: Scope, **chosen: object) -> tuple[Matter, Order]:
    order = order_of(Printable.LAUNCH_KIT, TODAY, scope=scope, **chosen)
    return at_once(gather(store, store.programs.get(1), order)), order


def test_a_kit_has_the_papers_of_its_pair_and_the_agenda_of_the_first_session_to_come(store: Store) -> None:
    pair = a_pair(store)
    [kit] = launch_kits(*ordered(store, Scope.PAIRING, pairing_id=pair.story.pairing.id))

    assert [letter.reader.name for letter in kit.letters] == ["Ana Ruiz", "Bo Lind"]
    assert kit.agreement.code == kit.calendar.code == pair.story.pairing.code
    assert kit.agenda is not None
    assert kit.agenda.code == pair.overdue.code
    assert draw(*ordered(store, Scope.ALL)).pages == 15


def test_a_pair_that_has_not_begun_gets_a_kit_without_an_agenda(store: Store) -> None:
    pairing = add_pairing(store, state=PairingState.CONFIRMED, started_on=None)
    [kit] = launch_kits(*ordered(store, Scope.PAIRING, pairing_id=pairing.id))

    assert kit.agenda is None
    assert len(kit.calendar.sessions) == store.programs.get(1).target_sessions
    assert draw(*ordered(store, Scope.PAIRING, pairing_id=pairing.id)).pages == 9


@pytest.mark.parametrize("state", [PairingState.SUGGESTED, PairingState.CONSULTING, PairingState.CLOSED])
def test_a_pair_that_was_not_agreed_on_or_has_ended_gets_none(store: Store, state: PairingState) -> None:
    pairing = add_pairing(store, state=state)

    with pytest.raises(CounterpartError, match="no-pair-to-print"):
        draw(*ordered(store, Scope.PAIRING, pairing_id=pairing.id))
