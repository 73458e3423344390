"""Why two people fit, in values."""

from app.domain.participants import Background, Side
from app.domain.proposals import Part, Reasons, SharedTopic
from app.domain.seniority import Basis, Gap
from app.matching.reasons import reasons_of
from tests.support.groups import a_group, a_mentee, a_mentor, interests, profiles_of


def reasons(mentor: dict[str, object], mentee: dict[str, object], paired_before: bool = False) -> Reasons:
    junior, senior = profiles_of(a_group(a_mentor(1, **mentor), a_mentee(2, **mentee)))
    return reasons_of(junior, senior, paired_before)


def test_shared_topics_are_named_in_both_directions_the_strongest_first() -> None:
    found = reasons(
        {"interests": interests(share={1: 1, 2: 3, 3: 3}, want={5: 2})},
        {"interests": interests(share={5: 1}, want={1: 3, 2: 2, 4: 3})},
    )

    assert found.shares == (SharedTopic(2, want=2, can=3), SharedTopic(1, want=3, can=1))
    assert found.returns == (SharedTopic(5, want=2, can=1),)


def test_shared_half_days_come_in_the_order_of_the_week() -> None:
    days = {"availability": frozenset({"fri-am", "mon-pm", "mon-am"})}

    assert reasons(days, days).slots == ("mon-am", "mon-pm", "fri-am")


def test_shared_languages_are_spelled_as_the_mentor_writes_them() -> None:
    found = reasons({"languages": ("Deutsch", "Français")}, {"languages": ("english", "DEUTSCH")})

    assert found.languages == ("Deutsch",)


def test_the_gap_is_named_with_its_basis() -> None:
    assert reasons({}, {}).gap == Gap(Basis.GRADE, 2)


def test_places_differ_only_where_both_are_known() -> None:
    found = reasons({"department": "A", "site": "X"}, {"department": "B"})

    assert (found.other_department, found.other_site) == (True, None)


def test_each_side_that_asked_for_a_background_is_told_whether_it_gets_it() -> None:
    found = reasons(
        {"department": "A", "welcomes": Background.DIFFERENT}, {"department": "B", "welcomes": Background.SIMILAR}
    )

    assert found.welcome == {Side.MENTOR: True, Side.MENTEE: False}


def test_those_left_out_last_time_are_named() -> None:
    assert reasons({}, {"left_out_before": True}).left_out_before == (Side.MENTEE,)


def test_a_pair_of_before_is_named() -> None:
    assert reasons({}, {}, paired_before=True).paired_before


def test_what_is_not_known_is_told() -> None:
    assert reasons({"grade": ""}, {}).not_known == (
        Part.TOPICS,
        Part.RETURN,
        Part.DISTANCE,
        Part.AVAILABILITY,
        Part.SENIORITY,
    )


def test_what_both_gave_is_not_told_as_unknown() -> None:
    known = {
        "department": "A",
        "site": "X",
        "availability": frozenset({"mon-am"}),
        "interests": interests({1: 1}, {1: 1}),
    }

    assert reasons(known, known).not_known == ()
