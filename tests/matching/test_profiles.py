"""What matching knows of each participant."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.people import Person
from app.domain.seniority import Standing
from app.domain.topics import Interest
from app.matching.profiles import in_stable_order
from tests.support.groups import a_group, a_mentor, a_profile, either, profiles_of


def test_words_are_compared_without_case_accents_and_blanks() -> None:
    profile = a_profile(a_mentor(1, languages=("Español",), department=" FINANCE", site="Łódź"))

    assert profile.languages == {"espanol"}
    assert profile.department == "finance"
    assert profile.site == "lodz"


def test_what_is_empty_is_not_known() -> None:
    profile = a_profile(either(1))

    assert (profile.department, profile.site, profile.manager, profile.standing.rank) == (None, None, None, None)


def test_topics_come_strongest_first_without_those_ruled_out_and_those_of_no_level() -> None:
    given_interests = {
        3: Interest(topic_id=3, can_share=1),
        1: Interest(topic_id=1, can_share=3, want_to_learn=2),
        2: Interest(topic_id=2, can_share=3),
        4: Interest(topic_id=4, can_share=3, want_to_learn=3, not_with_me=True),
    }
    profile = a_profile(a_mentor(1, interests=given_interests))

    assert profile.shares == ((1, 3), (2, 3), (3, 1))
    assert profile.wants == ((1, 2),)


def test_the_standing_comes_from_grade_reporting_line_and_years() -> None:
    boss = Person(id=201, name="Jo Marsh")
    group = a_group(a_mentor(1, manager_id=201, years_in_organization=4), others=[boss])

    assert profiles_of(group)[0].standing == Standing(rank=1, tree=201, depth=1, years=4)
    assert profiles_of(group)[0].above == (201,)


def test_a_manager_is_known_who_is_in_the_file() -> None:
    boss, stranger = Person(id=201, name="Jo Marsh"), Person(id=202, name="Bo", manager_text="The board")
    group = a_group(
        a_mentor(1, manager_id=201),
        a_mentor(2, manager_text="Jo Marsh"),
        a_mentor(3),
        others=[boss, stranger],
    )

    assert [profile.manager_known for profile in profiles_of(group)] == [True, False, False]


def test_the_stable_order_goes_by_staff_number_then_e_mail_then_name() -> None:
    by_name, by_email = either(1, name="Aaron"), either(2, name="Zoe", email="zoe@x.org")
    by_number = either(3, name="Zed", staff_number="900")

    assert in_stable_order([by_name, by_email, by_number]) == [by_number, by_email, by_name]


@given(st.permutations([either(1, name="Bo"), either(2, name="bö"), either(3, name="Ana"), either(4, name="Bo")]))
def test_the_stable_order_does_not_depend_on_the_table(people: list[object]) -> None:
    assert [one.id for one in in_stable_order(people)] == [3, 1, 2, 4]  # type: ignore[arg-type]
