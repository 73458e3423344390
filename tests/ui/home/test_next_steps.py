"""Each reason has a next step, and leads to it."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.courses import Course, Step, course
from app.domain.pairings import PairingState
from app.domain.risks import Risk, RiskRule, Urgency
from app.domain.sessions import SessionState
from app.domain.sides import Side
from app.operations.overview import Attention
from app.storage import PairRow
from app.ui.common.desk import Place
from app.ui.home.next_steps import NextSteps
from tests.support.rooms import DeskAt

DAY = date(2027, 3, 1)
PAIR = PairRow(3, "Ana Ruiz", "ana@example.org", "Bo Lind", "bo+work@example.org")
BOTH = {Side.MENTOR: 4, Side.MENTEE: 4}


def held(session_id: int, energies: dict[Side, int | None] | None = None) -> Step:
    given = BOTH if energies is None else energies
    return Step(session_id, SessionState.HELD, DAY + timedelta(days=session_id), None, None, given)


def planned(session_id: int, dated: bool = False) -> Step:
    day = DAY + timedelta(days=session_id)
    return Step(session_id, SessionState.PLANNED, day, day if dated else None, None, {})


def going(*steps: Step) -> Course:
    return course(pairing_id=3, state=PairingState.RUNNING, started_on=DAY, signed_on=None, gone=None, steps=steps)


class Ways:
    """The steps of a desk, and where they led."""

    def __init__(self, at: DeskAt) -> None:
        self.went = at.went
        self.links: list[str] = []
        self.forms: list[tuple[list[int], Side]] = []
        self.steps = NextSteps(at.desk, self.links.append, self._print)

    def take(self, rule: RiskRule, *steps: Step, session_id: int = 0, pair: PairRow = PAIR, **values: Any) -> str:
        """Take the step of a pairing with this reason; the words of its button."""
        row = Attention(Risk(rule, Urgency.SOON, 3, values, session_id), 0, going(*steps))
        step = self.steps.of(row, pair)
        step.go()
        return step.words

    def _print(self, ids: Sequence[int], side: Side) -> None:
        self.forms.append((list(ids), side))


@pytest.fixture
def ways(desk: DeskAt) -> Ways:
    return Ways(desk)


@pytest.mark.parametrize("rule", RiskRule)
def test_every_reason_has_a_step(ways: Ways, rule: RiskRule) -> None:
    assert ways.take(rule, held(1), held(2, {Side.MENTOR: 4}), planned(3), session_id=2, side="mentee")


def test_an_overdue_date_is_recorded(ways: Ways) -> None:
    assert ways.take(RiskRule.OVERDUE, planned(4, dated=True), session_id=4) == "Record"
    assert ways.went == [Place("journal", record_id=4, task="record")]


@pytest.mark.parametrize("rule", [RiskRule.NO_NEXT_DATE, RiskRule.NO_START, RiskRule.OUT_OF_TIME])
def test_a_missing_date_is_planned_for_the_next_session_without_one(ways: Ways, rule: RiskRule) -> None:
    assert ways.take(rule, planned(4, dated=True), planned(5), planned(6)) == "Plan a session"
    assert ways.went == [Place("journal", record_id=5, task="plan")]


def test_where_no_session_lacks_a_date_the_pairing_is_opened(ways: Ways) -> None:
    assert ways.take(RiskRule.NO_NEXT_DATE, held(1)) == "Open pairing"
    assert ways.went == [Place("pairings", record_id=3)]


def test_after_two_missed_a_draft_goes_to_both(ways: Ways, desk: DeskAt) -> None:
    assert ways.take(RiskRule.TWO_MISSED, held(1)) == "Write to both"
    [link] = ways.links
    assert link.startswith("mailto:ana@example.org,bo%2Bwork@example.org?subject=Your%20sessions%20in%20")
    assert "body" not in link
    assert desk.went == []


@pytest.mark.parametrize("missing", ["mentor_email", "mentee_email"])
def test_without_an_address_the_journal_is_opened_instead(ways: Ways, missing: str) -> None:
    pair = PAIR._replace(**{missing: ""})
    assert ways.take(RiskRule.TWO_MISSED, held(1), held(2), session_id=2, pair=pair) == "Open journal"
    assert ways.went == [Place("journal", record_id=2)]
    assert ways.links == []


def test_low_energy_is_read_in_its_session(ways: Ways) -> None:
    assert ways.take(RiskRule.LOW_ENERGY, held(1), held(2), session_id=2) == "Read session 2"
    assert ways.went == [Place("journal", record_id=2)]


def test_the_silent_side_gets_blank_forms_of_both_sessions(ways: Ways) -> None:
    only_mentor: dict[Side, int | None] = {Side.MENTOR: None}
    steps = [held(1), held(2, only_mentor), held(3, only_mentor)]
    assert ways.take(RiskRule.ONE_SIDE_WRITES, *steps, session_id=3, side="mentee") == "Print blank form"
    assert ways.forms == [([2, 3], Side.MENTEE)]


@pytest.mark.parametrize("rule", [RiskRule.UNSIGNED, RiskRule.SOMEONE_LEFT])
def test_what_is_settled_with_the_pair_opens_the_pairing(ways: Ways, rule: RiskRule) -> None:
    assert ways.take(rule, held(1), session_id=1) == "Open pairing"
    assert ways.went == [Place("pairings", record_id=3)]


@pytest.mark.parametrize(
    ("steps", "session_id", "place"),
    [
        ([held(1), held(2), planned(3)], 1, Place("journal", record_id=1)),
        ([held(1), held(2), planned(3)], 0, Place("journal", record_id=2)),
        ([planned(3), planned(4)], 0, Place("journal", record_id=3)),
        ([], 0, Place("pairings", record_id=3)),
    ],
)
def test_words_lead_to_the_journal_where_it_says_most(
    ways: Ways, steps: list[Step], session_id: int, place: Place
) -> None:
    risk = Risk(RiskRule.NO_START, Urgency.SOON, 3, {}, session_id)
    assert ways.steps.journal_of(Attention(risk, 0, going(*steps))) == place
