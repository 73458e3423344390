"""Agendas sum to the length of the session, whatever the length."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.agendas import AgendaItem, Lead, default_agenda, scale
from app.domain.programs import SHORTEST_MIN
from app.domain.sessions import SessionKind

LENGTHS = range(SHORTEST_MIN, 241)


def minutes_of(items: tuple[AgendaItem, ...]) -> list[int]:
    return [item.minutes for item in items]


@pytest.mark.parametrize("kind", SessionKind)
def test_every_agenda_sums_to_its_length_exactly(kind: SessionKind) -> None:
    sums = {length: sum(minutes_of(default_agenda(kind, length))) for length in LENGTHS}

    assert all(total == length for length, total in sums.items())


@pytest.mark.parametrize("kind", SessionKind)
def test_no_item_is_ever_without_a_minute(kind: SessionKind) -> None:
    assert min(min(minutes_of(default_agenda(kind, length))) for length in LENGTHS) == 1


@pytest.mark.parametrize("kind", SessionKind)
def test_a_longer_session_keeps_every_item_in_its_order(kind: SessionKind) -> None:
    keys = {tuple((item.key, item.lead) for item in default_agenda(kind, length)) for length in LENGTHS}

    assert len(keys) == 1


@pytest.mark.parametrize(
    ("kind", "minutes"),
    [
        (SessionKind.START, [5, 15, 10, 15, 5, 5, 5]),
        (SessionKind.TOPIC, [10, 15, 15, 10, 5, 5]),
        (SessionKind.MID_POINT, [5, 10, 15, 10, 10, 10]),
        (SessionKind.CLOSING, [10, 15, 10, 10, 10, 5]),
    ],
)
def test_an_hour_is_split_as_practice_does(kind: SessionKind, minutes: list[int]) -> None:
    assert minutes_of(default_agenda(kind, 60)) == minutes


def test_a_topic_of_45_minutes_has_a_split_of_its_own() -> None:
    assert minutes_of(default_agenda(SessionKind.TOPIC, 45)) == [5, 10, 15, 8, 4, 3]


def test_the_remainder_goes_to_the_longest_item() -> None:
    # 30 of 60 halves 5, 15, 10, 15, 5, 5, 5 to 2, 7, 5, 7, 2, 2, 2 = 27: three more for the first of the longest.
    assert minutes_of(default_agenda(SessionKind.START, 30)) == [2, 10, 5, 7, 2, 2, 2]


@pytest.mark.parametrize("kind", SessionKind)
def test_a_session_shorter_than_a_quarter_of_an_hour_is_refused(kind: SessionKind) -> None:
    with pytest.raises(ValueError, match="15 minutes"):
        default_agenda(kind, SHORTEST_MIN - 1)


def test_the_senior_has_hands_on_time_in_every_topic_session() -> None:
    hands_on = [
        item
        for length in LENGTHS
        for item in default_agenda(SessionKind.TOPIC, length)
        if item.key == "topic-hands-on"
    ]

    assert len(hands_on) == len(LENGTHS)
    assert all(item.lead is Lead.MENTEE and item.minutes > 0 for item in hands_on)


own_items = st.lists(st.integers(1, 120), min_size=1, max_size=15).map(
    lambda lengths: [AgendaItem(f"own-{place}", length) for place, length in enumerate(lengths)]
)


@given(own_items, st.integers(SHORTEST_MIN, 240))
@example([AgendaItem(f"own-{place}", 30 if place < 2 else 1) for place in range(15)], 15)
def test_own_sections_sum_to_the_length_with_a_minute_each(items: list[AgendaItem], length: int) -> None:
    scaled = scale(items, length)

    assert sum(minutes_of(scaled)) == length
    assert min(minutes_of(scaled)) >= 1
    assert [item.key for item in scaled] == [item.key for item in items]


@given(own_items)
def test_own_sections_of_the_right_length_stay_as_they_are(items: list[AgendaItem]) -> None:
    length = sum(item.minutes for item in items)

    if length >= SHORTEST_MIN:
        assert list(scale(items, length)) == items


def test_more_items_than_minutes_are_refused() -> None:
    with pytest.raises(ValueError, match="a minute for each item"):
        scale([AgendaItem(f"own-{place}", 1) for place in range(16)], 15)
