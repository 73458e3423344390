"""The forms of a wave as a list, from pairings and sheets."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import IntakeStatus
from app.domain.sides import Side
from app.domain.survey_rounds import FormState, WhichForm
from app.domain.surveys import SurveySheet, Wave
from app.storage import FormRow, RoundCount, Store
from tests.support.builders import a_pairing, a_program, add_pairing

TODAY = date(2027, 3, 16)
LONG_AGO, LATELY = TODAY - timedelta(days=40), TODAY - timedelta(days=3)
MENTOR, MENTEE = Side.MENTOR, Side.MENTEE


def hand_out(
    store: Store, participant_id: int, side: Side, issued_on: date, returned_on: date | None = None
) -> None:
    sheet = SurveySheet(
        participant_id=participant_id, side=side, wave=Wave.CLOSE, issued_on=issued_on, returned_on=returned_on
    )
    with store.edit("Hand out"):
        store.survey_sheets.add([sheet])


@pytest.fixture
def asked(store: Store) -> Store:
    """Ana (1) is late, Bo (2) has just got a form, Chen (3) has none, and Dana (4) returned hers."""
    add_pairing(store, "Ana Ruiz", "Bo Lind")
    add_pairing(store, "Chen Wu", "Dana Fox")
    hand_out(store, 1, MENTOR, LONG_AGO)
    hand_out(store, 2, MENTEE, LATELY)
    hand_out(store, 4, MENTEE, LONG_AGO, LATELY)
    return store


def names(store: Store, **wanted: object) -> list[str]:
    ids = store.survey_rounds.ids(1, Wave.CLOSE, TODAY, **wanted)  # type: ignore[arg-type]
    return [row.name for row in store.survey_rounds.rows(ids)]


def to_hand_out(store: Store, wave: Wave = Wave.CLOSE) -> list[tuple[int, Side]]:
    return [(form.participant_id, form.side) for form in store.survey_rounds.to_hand_out(1, wave)]


def test_what_has_to_be_looked_after_comes_first(asked: Store) -> None:
    assert names(asked) == ["Ana Ruiz", "Bo Lind", "Chen Wu", "Dana Fox"]
    assert names(asked, descending=True) == ["Dana Fox", "Chen Wu", "Bo Lind", "Ana Ruiz"]


@pytest.mark.parametrize(
    ("order", "first"),
    [("name", "Dana Fox"), ("side", "Ana Ruiz"), ("issued", "Dana Fox"), ("returned", "Dana Fox")],
)
def test_the_list_is_sorted_by_its_columns(asked: Store, order: str, first: str) -> None:
    assert names(asked, order=order)[0] == first


def test_the_list_is_searched_by_name_and_code(asked: Store) -> None:
    [sheet] = asked.survey_sheets.of_participants([2])
    assert names(asked, search="RUIZ") == ["Ana Ruiz"]
    assert names(asked, search=sheet.code.lower()) == ["Bo Lind"]
    assert names(asked, order="code", search="nobody") == []


@pytest.mark.parametrize(
    ("state", "name"),
    [
        (FormState.OVERDUE, "Ana Ruiz"),
        (FormState.OUT, "Bo Lind"),
        (FormState.NOT_OUT, "Chen Wu"),
        (FormState.RETURNED, "Dana Fox"),
    ],
)
def test_the_list_is_narrowed_to_a_state(asked: Store, state: FormState, name: str) -> None:
    assert names(asked, state=state) == [name]


def test_rows_tell_the_paper_where_there_is_one(asked: Store) -> None:
    [sheet] = asked.survey_sheets.of_participants([4])
    forms = [WhichForm(4, MENTEE, Wave.CLOSE), WhichForm(3, MENTOR, Wave.CLOSE), WhichForm(99, MENTOR, Wave.CLOSE)]
    assert asked.survey_rounds.rows([form.id for form in forms]) == [
        FormRow(forms[0].id, "Dana Fox", MENTEE, sheet.code, LONG_AGO, LATELY),
        FormRow(forms[1].id, "Chen Wu", MENTOR, "", None, None),
    ]
    assert asked.survey_rounds.rows([]) == []


def test_a_wave_is_counted_by_side(asked: Store) -> None:
    assert asked.survey_rounds.counts(1, Wave.CLOSE, TODAY) == {
        MENTOR: RoundCount(issued=1, returned=0, overdue=1, to_hand_out=1),
        MENTEE: RoundCount(issued=2, returned=1, overdue=0, to_hand_out=0),
    }
    assert set(asked.survey_rounds.counts(9, Wave.CLOSE, TODAY).values()) == {RoundCount()}


def test_the_counts_are_those_of_the_list(asked: Store) -> None:
    counts = asked.survey_rounds.counts(1, Wave.CLOSE, TODAY)
    for state, number in (
        (FormState.OVERDUE, sum(count.overdue for count in counts.values())),
        (FormState.NOT_OUT, sum(count.to_hand_out for count in counts.values())),
        (FormState.RETURNED, sum(count.returned for count in counts.values())),
    ):
        assert len(names(asked, state=state)) == number


def test_a_new_form_goes_to_each_person_once_for_each_side(store: Store) -> None:
    add_pairing(store, "Ana Ruiz", "Bo Lind")
    add_pairing(store, "Chen Wu", "Dana Fox")
    with store.edit("Pair"):
        store.pairings.add([a_pairing(1, 4), a_pairing(4, 2)])
    assert to_hand_out(store) == [(4, MENTEE), (4, MENTOR), (2, MENTEE), (1, MENTOR), (3, MENTOR)]


def test_whom_a_wave_asks_depends_on_how_far_their_pairing_is(store: Store) -> None:
    add_pairing(store, "Ana Ruiz", "Bo Lind", state=PairingState.CONFIRMED, started_on=None)
    add_pairing(store, "Chen Wu", "Dana Fox", state=PairingState.CLOSED)
    assert [len(to_hand_out(store, wave)) for wave in Wave] == [2, 0, 2, 2]


def test_whoever_has_gone_gets_no_form_but_stays_with_the_one_they_have(asked: Store) -> None:
    one, other = asked.people.get(3), asked.people.get(1)
    with asked.edit("They leave"):
        asked.people.change(replace(one, has_left=True))
        asked.people.change(replace(other, has_left=True))
    assert to_hand_out(asked) == []
    assert names(asked) == ["Ana Ruiz", "Bo Lind", "Dana Fox"]


def test_whoever_withdrew_or_was_archived_gets_no_form(asked: Store) -> None:
    chen = asked.participants.get(3)
    with asked.edit("Withdraw"):
        asked.participants.change(replace(chen, status=IntakeStatus.WITHDRAWN))
    assert to_hand_out(asked) == []
    with asked.edit("Archive"):
        asked.participants.change(replace(chen, status=IntakeStatus.ACCEPTED))
        asked.people.change(replace(chen.person, is_archived=True))
    assert to_hand_out(asked) == []


def test_programs_and_waves_do_not_mix(asked: Store) -> None:
    with asked.edit("Another"):
        [other] = asked.programs.add([a_program("Autumn 2027")])
    assert asked.survey_rounds.ids(other, Wave.CLOSE, TODAY) == []
    assert len(to_hand_out(asked, Wave.MID)) == 4


def test_the_last_wave_is_the_latest_that_went_out(asked: Store) -> None:
    assert asked.survey_rounds.last_wave(1) is Wave.CLOSE
    assert asked.survey_rounds.last_wave(2) is None
