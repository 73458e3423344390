"""What somebody typed stands for one participant, or it is said why not."""

import pytest

from app.domain.participants import Participant, WillingAs
from app.domain.problems import CounterpartError
from app.domain.programs import Rules
from app.domain.proposals import Group, Priority
from app.operations.naming import pair_named, participant_named, wishes_named
from tests.support.builders import a_participant, a_person, a_program


def someone(
    number: int, name: str, side: WillingAs = WillingAs.EITHER, email: str = "", staff_number: str = ""
) -> Participant:
    person = a_person(name, id=number, email=email, staff_number=staff_number)
    return a_participant(id=number, person=person, willing_as=side)


ANA = someone(1, "Ana Ruiz", WillingAs.MENTOR, email="ana@x.org", staff_number="K-7")
BO = someone(2, "Bo Lind", WillingAs.MENTEE)
CEM = someone(3, "Cem Öz")
TWIN = someone(4, "Bo Lind", email="bo2@x.org")


def group(*people: Participant, best_total_first: bool = False) -> Group:
    program = a_program(rules=Rules(best_total_first=best_total_first))
    return Group(program=program, participants=people, people=[one.person for one in people])


def refused(group: Group, typed: str) -> str:
    with pytest.raises(CounterpartError) as error:
        pair_named(group, typed)
    return error.value.problem.code


@pytest.mark.parametrize("typed", ["Ana Ruiz", "  ana  RUIZ ", "ANA@x.org", "k-7", "#1"])
def test_somebody_is_known_by_name_address_staff_number_or_id(typed: str) -> None:
    assert participant_named(group(ANA, BO), typed) is ANA


def test_a_pair_is_the_mentor_and_the_mentee() -> None:
    assert pair_named(group(ANA, BO, CEM), "Ana Ruiz=Cem Öz") == (1, 3)


def test_a_pair_is_turned_round_where_only_that_can_be() -> None:
    assert pair_named(group(ANA, BO), "Bo Lind = Ana Ruiz") == (1, 2)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Ana Ruiz", "pair-unreadable"),
        ("Ana=Bo=Cem", "pair-unreadable"),
        ("Ana Ruiz=", "participant-unknown"),
        ("Ana Ruiz=Zoe", "participant-unknown"),
        ("Ana Ruiz=Bo Lind", "participant-ambiguous"),
        ("Ana Ruiz=k-7", "pair-of-one"),
    ],
)
def test_what_is_no_pair_is_told_as_such(typed: str, code: str) -> None:
    assert refused(group(ANA, BO, TWIN), typed) == code


def test_people_of_one_name_are_told_apart() -> None:
    with pytest.raises(CounterpartError) as error:
        participant_named(group(BO, TWIN), "Bo Lind")

    assert "(#4, bo2@x.org" in str(error.value.problem.values["people"])


def test_one_of_several_of_a_name_is_meant_by_their_id() -> None:
    assert participant_named(group(BO, TWIN), "#4") is TWIN


@pytest.mark.parametrize(("best_total", "priority"), [(True, Priority.SCORE), (False, Priority.PEOPLE)])
def test_the_program_says_what_comes_first_where_nobody_else_does(best_total: bool, priority: Priority) -> None:
    assert wishes_named(group(best_total_first=best_total), [], []).priority is priority


def test_nobody_is_kept_together_and_apart() -> None:
    with pytest.raises(CounterpartError) as error:
        wishes_named(group(ANA, BO, CEM), ["Cem Öz=Bo Lind"], ["Bo Lind=Cem Öz"])

    assert error.value.problem.code == "pinned-and-blocked"
