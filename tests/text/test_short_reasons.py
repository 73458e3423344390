"""Why two people fit, in a few words."""

from typing import Any

import pytest

from app.domain.participants import Side
from app.domain.proposals import Part, ProposedPair, Reasons, SharedTopic
from app.domain.seniority import Basis, Gap
from app.text.matching import Names
from app.text.short_reasons import short_reasons

NAMES = Names(participants={1: "Ana", 2: "Bo"}, topics={1: "Tools", 2: "AI", 3: "Data, safety", 4: "Careers"})


def told(**reasons: Any) -> tuple[str, ...]:
    known = Reasons(**{"gap": Gap(Basis.NOT_CHECKED, 0), **reasons})
    return short_reasons(ProposedPair(mentor_id=1, mentee_id=2, score=1, bonus=0, parts={}, reasons=known), NAMES)


def topics(*wants: int) -> tuple[SharedTopic, ...]:
    return tuple(SharedTopic(topic, want, 3) for topic, want in enumerate(wants, start=1))


def test_nothing_in_common_is_nothing_to_say() -> None:
    assert told() == ()


@pytest.mark.parametrize(
    ("wants", "words"),
    [
        ((3, 3), ("Wanted a lot: Tools; AI.",)),
        ((2, 1), ("Wanted: Tools; AI.",)),
        ((3, 2, 1), ("Wanted a lot: Tools.", "Also: AI; Data, safety.")),
        ((3, 3, 3, 1), ("Wanted a lot: Tools; AI; Data, safety.", "Also: 1 more.")),
        ((2, 2, 2, 2), ("Wanted: Tools; AI; Data, safety; 1 more.",)),
    ],
)
def test_topics_wanted_a_lot_come_first_and_three_are_named(
    wants: tuple[int, ...], words: tuple[str, ...]
) -> None:
    assert told(shares=topics(*wants)) == words


def test_topics_in_return_are_told_apart() -> None:
    assert told(returns=topics(1, 1, 1)) == ("In return: Tools; AI; 1 more.",)


@pytest.mark.parametrize(
    ("department", "site", "words"),
    [
        (True, True, ("Other department, other site.",)),
        (True, None, ("Other department.",)),
        (False, True, ("Other site.",)),
        (False, False, ()),
    ],
)
def test_distance_is_told_where_there_is_any(department: bool, site: bool | None, words: tuple[str, ...]) -> None:
    assert told(other_department=department, other_site=site) == words


def test_two_half_days_are_named_and_the_others_counted() -> None:
    assert told(slots=("mon-am", "tue-pm")) == ("Both free: Monday morning and Tuesday afternoon.",)
    assert told(slots=("mon-am", "tue-pm", "wed-am")) == (
        "Both free: Monday morning, Tuesday afternoon and 1 more.",
    )


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        (Gap(Basis.GRADE, 1), ("1\u00a0grade apart.",)),
        (Gap(Basis.GRADE, 3), ("3\u00a0grades apart.",)),
        (Gap(Basis.DEPTH, 2), ("2\u00a0levels apart.",)),
        (Gap(Basis.YEARS, 1), ("1\u00a0year here between them.",)),
        (Gap(Basis.YEARS, 7.5), ("7.5\u00a0years here between them.",)),
        (Gap(Basis.GRADE, -1), ()),
    ],
)
def test_the_gap_is_told_in_its_own_unit(gap: Gap, words: tuple[str, ...]) -> None:
    assert told(gap=gap) == words


def test_what_has_to_be_told_stands_in_full_sentences_behind_it() -> None:
    assert told(
        welcome={Side.MENTEE: True}, left_out_before=(Side.MENTOR,), paired_before=True, not_known=(Part.DISTANCE,)
    ) == (
        "Bo gets the background that they welcome.",
        "Ana was left out last time.",
        "They were paired before.",
        "Not known: place.",
    )
