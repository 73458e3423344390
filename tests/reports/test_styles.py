from app.reports.fonts import Face
from app.reports.styles import KEY, NAME, TEXT, TITLE, paragraph_style


def test_text_leading_leaves_room_for_stacked_accents() -> None:
    assert TEXT.leading / TEXT.size >= 1.4
    assert TITLE.leading / TITLE.size >= 1.25


def test_no_type_is_smaller_than_the_smallest_allowed() -> None:
    assert KEY.size == 6.5


def test_aligning_changes_nothing_else() -> None:
    assert (NAME.right().size, NAME.right().face, NAME.right().align) == (12, Face.BOLD, "right")


def test_reportlab_gets_face_size_and_alignment() -> None:
    style = paragraph_style(TEXT.centered())
    assert (style.fontName, style.fontSize, style.leading, style.alignment) == ("NotoSans-Regular", 9, 13, 1)


def test_shaping_is_asked_for_only_where_needed() -> None:
    assert paragraph_style(TEXT).shaping == 0
    assert paragraph_style(TEXT, is_shaped=True).shaping == 1
