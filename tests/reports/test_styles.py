from app.reports.fonts import Face
from app.reports.styles import KEY, NAME, TEXT, TITLE


def test_text_leading_leaves_room_for_stacked_accents() -> None:
    assert TEXT.leading / TEXT.size >= 1.4
    assert TITLE.leading / TITLE.size >= 1.25


def test_no_type_is_smaller_than_the_smallest_allowed() -> None:
    assert KEY.size == 6.5


def test_aligning_changes_nothing_else() -> None:
    assert (NAME.right().size, NAME.right().face, NAME.right().align) == (12, Face.BOLD, "right")
