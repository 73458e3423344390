"""What already lies between two people."""

from app.domain.pairings import PairingState
from app.domain.participants import Exclusion
from app.matching.ties import ties_of
from tests.support.builders import a_pairing
from tests.support.groups import a_group, a_mentee, a_mentor


def test_ties_hold_both_ways_and_name_people_not_participants() -> None:
    group = a_group(
        a_mentor(1),
        a_mentee(2),
        exclusions=[Exclusion(person_id=101, other_id=7)],
        standing=[a_pairing(1, 2)],
        paired_before=frozenset({(9, 101)}),
    )
    ties = ties_of(group)

    assert ties.blocked == {101: {7}, 7: {101}}
    assert ties.together == {101: {102}, 102: {101}}
    assert ties.before == {101: {9}, 9: {101}}


def test_a_suggestion_is_no_tie() -> None:
    group = a_group(a_mentor(1), a_mentee(2), standing=[a_pairing(1, 2, state=PairingState.SUGGESTED)])

    assert ties_of(group).together == {}


def test_a_pairing_with_someone_outside_the_group_is_no_tie() -> None:
    assert ties_of(a_group(a_mentor(1), standing=[a_pairing(1, 99)])).together == {}
