"""On which side those are put who are willing to take either."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.participants import Participant, Side
from app.domain.people import Person
from app.domain.programs import Rules
from app.matching.assign import solve
from app.matching.bits import members
from app.matching.profiles import Profile
from app.matching.rulebook import RuleBook
from app.matching.sides import choose_sides
from app.matching.ties import ties_of
from tests.support.groups import a_group, a_mentee, a_mentor, either, profiles_of


def relation(profiles: list[Profile], *participants: Participant) -> list[int]:
    """For each profile, as bits, whom they may mentor."""
    book = RuleBook(profiles, Rules(), ties_of(a_group(*participants)))
    return [book.look(profile).allowed for profile in profiles]


def sides(*participants: Participant, others: tuple[Person, ...] = ()) -> dict[int, Side]:
    """The sides chosen; those willing as mentor or mentee only are bound to it."""
    profiles = profiles_of(a_group(*participants, others=others))
    bound = {
        one.id: Side(one.participant.willing_as.value)
        for one in profiles
        if one.participant.willing_as.value != "either"
    }
    return choose_sides(profiles, bound, relation(profiles, *participants))


def mentors_of(chosen: dict[int, Side]) -> set[int]:
    return {participant for participant, side in chosen.items() if side is Side.MENTOR}


def test_the_more_senior_half_become_mentees() -> None:
    grades = ["Head", "Junior", "Senior", "Middle"]

    assert mentors_of(sides(*(either(n, grade=grade) for n, grade in enumerate(grades)))) == {1, 3}


def test_where_the_sides_are_even_the_next_one_becomes_a_mentee() -> None:
    grades = ["Junior", "Middle", "Head"]

    assert mentors_of(sides(*(either(n, grade=grade) for n, grade in enumerate(grades)))) == {0}


def test_where_most_are_at_the_bottom_all_of_them_become_mentors() -> None:
    juniors = [either(n, grade="Junior") for n in range(1, 6)]

    assert mentors_of(sides(either(9, grade="Head"), *juniors)) == {1, 2, 3, 4, 5}


def test_places_are_balanced_not_heads() -> None:
    several = either(1, grade="Head", places=3)
    juniors = [either(n, grade="Junior") for n in range(2, 4)]

    assert mentors_of(sides(several, *juniors, either(4, grade="Middle"))) == {2, 3, 4}


def test_those_who_are_bound_keep_their_side_and_count_for_the_balance() -> None:
    bound = [a_mentee(n, grade="Head") for n in range(1, 4)]
    chosen = sides(*bound, *(either(n, grade="Middle") for n in range(4, 7)))

    assert mentors_of(chosen) == {4, 5, 6}


def test_without_grades_the_reporting_line_decides() -> None:
    boss = Person(id=300, name="Boss")
    heads = [either(n, manager_id=300) for n in (1, 2)]
    reports = [either(3, manager_id=101), either(4, manager_id=102)]

    assert mentors_of(sides(*reports, *heads, others=(boss,))) == {3, 4}


def test_without_grades_and_managers_years_decide() -> None:
    years = {1: 20.0, 2: 1.0, 3: 12.0, 4: 3.0}

    assert mentors_of(sides(*(either(n, years_in_organization=y) for n, y in years.items()))) == {2, 4}


def test_people_of_whom_nothing_is_known_are_shared_out() -> None:
    assert len(mentors_of(sides(*(either(n) for n in range(6))))) == 3


def test_someone_who_suits_one_side_only_is_put_there_whatever_the_balance() -> None:
    mentees = [a_mentee(n, grade="Head", languages=("Polski",)) for n in (2, 3)]
    chosen = sides(
        a_mentor(1, languages=("Deutsch",)), *mentees, either(4, grade="Middle", languages=("Deutsch",))
    )

    assert chosen[4] is Side.MENTEE


def test_whoever_finds_a_partner_on_the_other_side_only_changes_over() -> None:
    """By balance 9 would be a mentor, but whom they could mentor are served already, and 1 waits for them."""
    polish = [
        *(a_mentor(n, languages=("Polski",)) for n in (2, 3)),
        *(a_mentee(n, languages=("Polski",)) for n in (4, 5)),
    ]
    unserved = [a_mentee(n, languages=("Français",)) for n in (6, 7)]
    waiting = a_mentor(1, languages=("Deutsch",))

    assert sides(waiting, *polish, *unserved, either(9, grade="Middle", languages=("Deutsch", "Polski")))[9] is (
        Side.MENTEE
    )


def possible_pairs(profiles: list[Profile], chosen: dict[int, Side], may_mentor: list[int]) -> int:
    mentor = [profile.places if chosen[profile.id] is Side.MENTOR else 0 for profile in profiles]
    mentee = [profile.places if chosen[profile.id] is Side.MENTEE else 0 for profile in profiles]
    candidates = [(one, other, 0) for one, others in enumerate(may_mentor) for other in members(others)]
    return len(solve(candidates, mentor, mentee))


@settings(deadline=None)
@given(st.lists(st.sampled_from(["Junior", "Middle", "Senior", "Head"]), max_size=7))
def test_on_one_basis_no_other_sides_make_more_pairs_possible(grades: list[str]) -> None:
    people = [either(number, grade=grade) for number, grade in enumerate(grades)]
    profiles = profiles_of(a_group(*people))
    may_mentor = relation(profiles, *people)
    chosen = choose_sides(profiles, {}, may_mentor)

    ids = [profile.id for profile in profiles]
    others = (dict(zip(ids, choice, strict=True)) for choice in product(Side, repeat=len(ids)))
    best = max(possible_pairs(profiles, other, may_mentor) for other in others)
    assert possible_pairs(profiles, chosen, may_mentor) == best
