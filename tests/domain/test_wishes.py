from app.domain.wishes import Wish, WishKind


def test_a_wish_names_the_mentor_first() -> None:
    assert Wish(program_id=1, mentor_id=7, mentee_id=3, kind=WishKind.APART).ids == (7, 3)
