import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports.direction import Direction, direction_of, has_right_to_left
from app.reports.fonts import Face
from app.reports.line_breaks import Piece, visual_lines
from app.reports.text_runs import clean, runs_of, width

HEBREW = "אבג דהו זחט יכל מנס"


def lines(width_pt: float, *texts: str, base: Direction = Direction.RIGHT_TO_LEFT) -> list[str]:
    pieces = [Piece(text, Face.REGULAR, 10) for text in texts]
    return ["".join(segment.text for segment in line) for line in visual_lines(pieces, width_pt, base)]


def test_what_fits_stays_on_one_line() -> None:
    assert lines(500, HEBREW) == [HEBREW[::-1]]


def test_the_first_words_stand_on_the_first_line() -> None:
    found = lines(50, HEBREW)
    assert len(found) > 1
    assert found[0].endswith("גבא")
    assert found[-1].startswith("סנמ")


def test_no_line_is_wider_than_asked_for() -> None:
    found = lines(50, HEBREW, "W" * 60)
    assert max(width(runs_of(line, Face.REGULAR), 10) for line in found) <= 50


def test_a_word_wider_than_the_line_is_broken_and_whole() -> None:
    assert "".join(lines(40, "W" * 30)) == "W" * 30


def test_a_word_wider_than_the_line_is_broken_after_its_hyphens_first() -> None:
    name = "Wittgenstein-Berleburg-Guttenberg"
    assert lines(70, name, base=Direction.LEFT_TO_RIGHT) == ["Wittgenstein-", "Berleburg-", "Guttenberg"]


def test_a_part_between_hyphens_that_is_too_wide_is_broken_and_whole() -> None:
    found = lines(40, "ab-" + "W" * 30, base=Direction.LEFT_TO_RIGHT)
    assert found[0] == "ab-"
    assert "".join(found) == "ab-" + "W" * 30
    assert max(width(runs_of(line, Face.REGULAR), 10) for line in found) <= 40


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by Sayn-Wittgenstein", ["by Sayn-", "Wittgenstein"]),
        ("code S-K4T7RB9-ABCDE", ["code", "S-K4T7RB9-ABCDE"]),
        ("on my big T-shirt", ["on my big", "T-shirt"]),
        ("day 2027-05-13", ["day", "2027-05-13"]),
    ],
)
def test_a_line_ends_after_a_hyphen_between_letters_and_never_inside_a_code(
    text: str, expected: list[str]
) -> None:
    narrow = max(width(runs_of(line, Face.REGULAR), 10) for line in expected) + 1
    assert lines(narrow, text, base=Direction.LEFT_TO_RIGHT) == expected


@given(st.text(max_size=60), st.floats(20, 200))
def test_breaking_loses_no_sign_but_blanks(text: str, width_pt: float) -> None:
    cleaned = clean(text)
    found = "".join(lines(width_pt, cleaned, base=direction_of(cleaned)))
    if not has_right_to_left(cleaned):
        assert "".join(found.split()) == "".join(cleaned.split())


@given(st.text(alphabet="ab-é(), 漢。", max_size=40), st.floats(15, 60))
def test_every_line_fits_unless_one_letter_is_wider(text: str, width_pt: float) -> None:
    for line in lines(width_pt, text, base=Direction.LEFT_TO_RIGHT):
        assert width(runs_of(line, Face.REGULAR), 10) <= width_pt or len(line) == 1


def test_a_word_wider_than_the_line_begins_where_much_of_the_line_is_left() -> None:
    found = lines(100, "a " + "W" * 30, base=Direction.LEFT_TO_RIGHT)
    assert found[0].startswith("a WWW")


def test_a_letter_keeps_its_marks_where_a_word_is_broken() -> None:
    found = lines(30, "O\u0323\u0300" * 20, base=Direction.LEFT_TO_RIGHT)
    assert len(found) > 1
    assert not any(line.startswith(("\u0323", "\u0300")) for line in found)


def test_chinese_and_japanese_are_broken_between_any_two_signs_but_not_before_a_full_stop() -> None:
    one = width(runs_of("漢", Face.REGULAR), 10)
    found = lines(4.5 * one, "漢字漢字。「漢字」x", base=Direction.LEFT_TO_RIGHT)
    assert found == ["漢字漢", "字。「漢", "字」x"]


def test_pieces_without_a_blank_between_them_stay_together() -> None:
    wide = width(runs_of("one two", Face.REGULAR), 10)
    assert lines(wide + 2, "one two", ", x", base=Direction.LEFT_TO_RIGHT) == ["one", "two, x"]


def test_an_empty_line_inside_a_text_stays_and_those_at_its_ends_go() -> None:
    assert lines(500, "\na\n\nb\n \n", base=Direction.LEFT_TO_RIGHT) == ["a", "", "b"]


def test_a_line_feed_begins_a_line() -> None:
    assert lines(500, "אב\nגד") == ["בא", "דג"]


def test_a_label_and_a_text_in_the_other_direction_keep_to_themselves() -> None:
    assert lines(500, "Wants: ", "אב גד (x)", base=Direction.LEFT_TO_RIGHT) == ["Wants: (x) דג בא"]


def test_pieces_run_to_the_left_in_a_paragraph_that_does() -> None:
    assert lines(500, "אב ", "CEO") == ["CEO בא"]


@pytest.mark.parametrize("text", ["", " ", "\n"])
def test_nothing_to_write_is_no_line(text: str) -> None:
    assert lines(100, text) == []
