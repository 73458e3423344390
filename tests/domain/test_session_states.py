"""What a session is and what became of it, by the words that the file keeps."""

from app.domain.session_states import Absent, SessionKind, SessionState
from app.domain.sides import Side


def test_kinds_and_states_are_the_words_of_the_file() -> None:
    assert [kind.value for kind in SessionKind] == ["start", "topic", "mid-point", "closing"]
    assert [state.value for state in SessionState] == ["planned", "held", "cancelled", "no-show"]


def test_who_did_not_come_is_a_side_the_coordinator_or_both() -> None:
    assert {who.value for who in Absent} == {side.value for side in Side} | {"coordinator", "both"}
