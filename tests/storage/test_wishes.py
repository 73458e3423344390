"""Wishes about pairs to come, in the file."""

import pytest

from app.domain.wishes import WishKind
from app.storage import IntegrityError, Store
from tests.support.builders import add_participant
from tests.support.wishes import add_wish, wishes_in


@pytest.fixture
def three(store: Store) -> Store:
    for name in ("Ana", "Bo", "Cy"):
        add_participant(store, name)
    return store


def test_the_oldest_wish_comes_first(three: Store) -> None:
    add_wish(three, 3, 2)
    add_wish(three, 1, 2, WishKind.APART)

    assert wishes_in(three) == [(3, 2, WishKind.TOGETHER), (1, 2, WishKind.APART)]
    assert three.wishes.of(9) == []


def test_wishes_are_found_by_either_of_the_two(three: Store) -> None:
    one, other = add_wish(three, 1, 2), add_wish(three, 3, 1)

    assert [wish.id for wish in three.wishes.of_participants([1])] == [one, other]
    assert [wish.id for wish in three.wishes.of_participants([2])] == [one]
    assert [wish.id for wish in three.wishes.about(2, 1)] == [one]


def test_two_wishes_for_the_same_two_are_refused(three: Store) -> None:
    add_wish(three, 1, 2)

    with pytest.raises(IntegrityError):
        add_wish(three, 1, 2, WishKind.APART)


def test_a_wish_goes_with_either_of_the_two(three: Store) -> None:
    add_wish(three, 1, 2)
    with three.edit("Remove Bo"):
        three.participants.remove([2])

    assert wishes_in(three) == []
