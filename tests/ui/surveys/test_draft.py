from hypothesis import given
from hypothesis import strategies as st

from app.ui.surveys.draft import Draft


def test_a_draft_is_changed_only_while_it_differs() -> None:
    draft = Draft("a")
    assert (draft.now, draft.is_changed, draft.can_undo, draft.can_redo) == ("a", False, False, False)
    draft.change("b")
    assert (draft.now, draft.is_changed, draft.can_undo) == ("b", True, True)
    draft.change("a")
    assert not draft.is_changed


def test_the_same_again_is_no_change() -> None:
    draft = Draft("a")
    draft.change("a")
    assert not draft.can_undo


def test_nothing_is_undone_or_done_again_where_there_is_nothing() -> None:
    draft = Draft("a")
    draft.undo()
    draft.redo()
    assert draft.now == "a"


def test_another_change_ends_what_could_be_done_again() -> None:
    draft = Draft("a")
    draft.change("b")
    draft.undo()
    draft.change("c")
    assert not draft.can_redo


@given(st.lists(st.integers(0, 3)))
def test_all_changes_are_taken_back_one_by_one_and_done_again(values: list[int]) -> None:
    draft = Draft(-1)
    stood = [-1]
    for value in values:
        draft.change(value)
        if value != stood[-1]:
            stood.append(value)
    back = [draft.now]
    while draft.can_undo:
        draft.undo()
        back.append(draft.now)
    again = [draft.now]
    while draft.can_redo:
        draft.redo()
        again.append(draft.now)
    assert (back, again) == (stood[::-1], stood)
