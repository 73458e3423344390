"""The invented people fit together: enough of both sides, one tree of managers, topics that exist."""

from collections import Counter

from app.domain.participants import SLOTS, WillingAs
from app.operations.sample_cast import GRADES, cast
from app.text.catalog import speaking
from app.text.topics import shipped_topics

ROLES = {role.key: role for role in cast()}


def depth(key: str) -> int:
    return 1 + depth(ROLES[key].manager) if ROLES[key].manager else 0


def test_there_are_twelve_of_each_side_and_more() -> None:
    sides = Counter(role.willing_as for role in cast())

    assert sides[WillingAs.MENTOR] >= 12
    assert sides[WillingAs.MENTEE] >= 12


def test_nobody_is_there_twice() -> None:
    assert len(ROLES) == len(cast())
    assert len({role.name for role in cast()}) == len(cast())


def test_everyone_reports_to_somebody_of_the_cast_up_to_one_at_the_top() -> None:
    assert [role.key for role in cast() if not role.manager] == ["marsh"]
    assert all(role.manager in ROLES for role in cast() if role.manager)


def test_managers_are_three_levels_deep_and_never_below_those_they_manage() -> None:
    assert max(depth(key) for key in ROLES) >= 3
    assert all(ROLES[role.manager].grade > role.grade for role in cast() if role.manager)


def test_seniors_stand_above_juniors() -> None:
    grades = {side: [role.grade for role in cast() if role.willing_as is side] for side in WillingAs}

    assert min(grades[WillingAs.MENTEE]) > max(grades[WillingAs.MENTOR])
    assert max(role.grade for role in cast()) <= len(GRADES)


def test_names_are_in_several_scripts() -> None:
    letters = "".join(role.name for role in cast())
    scripts = {"Latin": "ł", "Vietnamese": "ễ", "Greek": "Π", "Hebrew": "נ", "Arabic": "ن", "Georgian": "ნ"}

    assert [name for name, letter in scripts.items() if letter not in letters] == []


def test_topics_and_times_are_those_that_exist() -> None:
    places = set(range(len(shipped_topics())))

    for role in cast():
        wishes = {**(role.share or {}), **(role.want or {})}
        assert wishes.keys() <= places
        assert set((role.share or {}).values()) | set((role.want or {}).values()) <= {1, 2, 3}
        assert set(role.slots) <= set(SLOTS)


def test_everyone_who_takes_part_says_what_they_share_want_and_hope_for() -> None:
    for role in cast():
        if role.willing_as is not None:
            assert role.share
            assert role.want
            assert role.aims
            assert role.slots


def test_the_same_people_come_in_every_language() -> None:
    with speaking("de"):
        assert [role.name for role in cast()] == [role.name for role in ROLES.values()]
