"""Why someone is left out."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.participants import Exclusion, Participant, Side
from app.domain.proposals import Group, LeftOut, Rule, Why
from app.matching.assign import solve
from app.matching.explain import FEW, NEAR_MISSES, left_out
from app.matching.fit import Fit
from tests.support.groups import a_group, a_mentee, a_mentor, fit_of

GERMAN, POLISH = {"languages": ("Deutsch",)}, {"languages": ("Polski",)}


def explained(group: Group) -> dict[int, LeftOut]:
    """Everyone left out by the best pairs of a group, by participant id."""
    return {one.participant_id: one for one in explain(fit_of(group))}


def explain(fit: Fit) -> list[LeftOut]:
    mentor_places, mentee_places = ([one.places for one in side] for side in (fit.mentors, fit.mentees))
    return left_out(fit, solve(fit.candidates(), mentor_places, mentee_places))


def test_nobody_is_left_out_who_has_a_pair() -> None:
    assert explained(a_group(a_mentor(1), a_mentee(2))) == {}


def test_someone_with_nobody_on_the_other_side_is_told_so() -> None:
    assert explained(a_group(a_mentor(1)))[1] == LeftOut(participant_id=1, side=Side.MENTOR, why=Why.NOBODY_THERE)


def test_someone_without_a_candidate_is_told_how_many_fail_which_rule() -> None:
    group = a_group(a_mentor(1, **GERMAN), a_mentee(2, **POLISH), a_mentee(3, grade="Junior", **POLISH))
    one = explained(group)[1]

    assert (one.why, one.looked_at) == (Why.NO_CANDIDATE, 2)
    assert one.refused == {Rule.LANGUAGE: 2, Rule.SENIORITY: 1}


def test_a_mentee_without_a_candidate_is_told_as_much() -> None:
    one = explained(a_group(a_mentor(1, **GERMAN), a_mentor(2, **GERMAN), a_mentee(3, **POLISH)))[3]

    assert (one.side, one.why, one.refused) == (Side.MENTEE, Why.NO_CANDIDATE, {Rule.LANGUAGE: 2})


def near_misses(*participants: Participant, exclusions: tuple[Exclusion, ...] = ()) -> list[tuple[int, Rule]]:
    one = explained(a_group(*participants, exclusions=exclusions))[1]
    return [(refusal.mentee_id, refusal.rule) for refusal in one.one_rule_away]


def test_those_who_break_one_rule_only_are_named() -> None:
    both_rules = a_mentee(2, grade="Junior", **POLISH)
    same_grade = a_mentee(3, grade="Junior", **GERMAN)

    assert near_misses(a_mentor(1, **GERMAN), both_rules, same_grade) == [(3, Rule.SENIORITY)]


def test_those_still_free_come_first_and_then_what_is_easiest_to_mend() -> None:
    taken, free = a_mentee(2, **POLISH), a_mentee(4, **POLISH)
    same_grade = a_mentee(3, grade="Junior", **GERMAN)
    taker = a_mentor(5, **POLISH)
    blocked_from_free = (Exclusion(person_id=105, other_id=104),)

    assert near_misses(a_mentor(1, **GERMAN), same_grade, taken, free, taker, exclusions=blocked_from_free) == [
        (4, Rule.LANGUAGE),
        (3, Rule.SENIORITY),
        (2, Rule.LANGUAGE),
    ]


def test_a_blocked_pair_is_no_near_miss() -> None:
    assert near_misses(a_mentor(1), a_mentee(2), exclusions=(Exclusion(person_id=101, other_id=102),)) == []


def test_a_pair_upside_down_is_no_near_miss() -> None:
    assert near_misses(a_mentor(1, grade="Head"), a_mentee(2, grade="Junior")) == []


def test_at_most_ten_near_misses_are_named() -> None:
    others = [a_mentee(n, **POLISH) for n in range(2, 20)]

    assert len(near_misses(a_mentor(1, **GERMAN), *others)) == NEAR_MISSES


def test_a_shortage_names_who_competes_for_whom() -> None:
    rivals = [a_mentee(n, **GERMAN) for n in (1, 2, 3)]
    served = [a_mentor(4, **GERMAN), a_mentor(5, **GERMAN)]
    others = [a_mentor(6, **POLISH), a_mentee(7, **POLISH)]
    [one] = explained(a_group(*rivals, *served, *others)).values()

    assert one.why is Why.SHORTAGE
    assert set(one.rivals) == {1, 2, 3}
    assert set(one.others) == {4, 5}
    assert one.places == 2


def test_a_shortage_of_more_than_eight_people_is_a_general_one() -> None:
    mentees = [a_mentee(n) for n in range(1, FEW + 2)]
    [one] = explained(a_group(*mentees, *(a_mentor(n) for n in range(20, 20 + FEW)))).values()

    assert one.why is Why.GENERAL_SHORTAGE
    assert (len(one.rivals), one.places) == (FEW + 1, FEW)


def test_where_others_take_two_places_no_shortage_is_claimed() -> None:
    group = a_group(a_mentor(1, places=2, left_out_before=True), a_mentor(2), a_mentee(3), a_mentee(4))
    one = explained(group)[2]

    assert (one.why, one.places) == (Why.GENERAL_SHORTAGE, 0)


MEMBERS = st.fixed_dictionaries(
    {
        "grade": st.sampled_from(["", "Junior", "Middle", "Senior"]),
        "languages": st.sampled_from([(), ("Deutsch",), ("Polski",), ("Deutsch", "Polski")]),
        "availability": st.frozensets(st.sampled_from(["mon-am", "tue-am"]), max_size=1),
        "places": st.integers(1, 2),
    }
)


@settings(deadline=None)
@given(st.lists(MEMBERS, max_size=6), st.lists(MEMBERS, max_size=6))
def test_every_reason_is_true_when_it_is_derived_again(
    mentors: list[dict[str, object]], mentees: list[dict[str, object]]
) -> None:
    juniors = [a_mentor(number, **member) for number, member in enumerate(mentors, start=1)]
    seniors = [a_mentee(number, **member) for number, member in enumerate(mentees, start=50)]
    fit = fit_of(a_group(*juniors, *seniors))

    for one in explain(fit):
        if one.why is Why.NO_CANDIDATE:
            assert_nobody_fits(fit, one)
        elif one.places:
            assert_too_few_places(fit, one)


def refusals_of(fit: Fit, one: LeftOut) -> list[list[Rule]]:
    """The rules that each pair of someone breaks, for everyone on the other side."""
    pairs = [(mentor, mentee) for mentor in range(len(fit.mentors)) for mentee in range(len(fit.mentees))]
    return [
        [refusal.rule for refusal in fit.refusals(mentor, mentee)]
        for mentor, mentee in pairs
        if one.participant_id in (fit.mentors[mentor].id, fit.mentees[mentee].id)
    ]


def assert_nobody_fits(fit: Fit, one: LeftOut) -> None:
    broken = refusals_of(fit, one)

    assert len(broken) == one.looked_at
    assert all(broken)
    assert one.refused == {
        rule: sum(rule in rules for rules in broken) for rule in {rule for rules in broken for rule in rules}
    }


def assert_too_few_places(fit: Fit, one: LeftOut) -> None:
    mentors = {profile.id: profile for profile in fit.mentors}
    mentees = {profile.id: profile for profile in fit.mentees}
    allowed = {(fit.mentors[mentor].id, fit.mentees[mentee].id) for mentor, mentee, _score in fit.candidates()}
    if one.side is Side.MENTOR:
        reachable = {mentee for mentor, mentee in allowed if mentor in one.rivals}
    else:
        reachable = {mentor for mentor, mentee in allowed if mentee in one.rivals}

    assert reachable == set(one.others)
    assert one.places == sum((mentors | mentees)[other].places for other in one.others)
    assert one.places < len(one.rivals)
    assert one.participant_id in one.rivals
