import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports.fonts import MISSING_MARK, Face
from app.reports.text_runs import Run, Runs, clean, line_runs, needs_shaping, runs_of, units, width


def test_text_in_the_first_font_is_one_run() -> None:
    assert runs_of("Nguyễn Ξένια Жук", Face.BOLD).runs == (Run("NotoSans-Bold", 1.0, "Nguyễn Ξένια Жук"),)


def test_no_text_is_no_run() -> None:
    assert runs_of("", Face.REGULAR).runs == ()


def test_signs_that_the_first_font_lacks_come_from_the_next_one() -> None:
    assert [run.font for run in runs_of("a → שלום", Face.REGULAR).runs] == [
        "NotoSans-Regular",
        "DejaVuSans-Regular",
        "NotoSansHebrew-Regular",
    ]


def test_bold_text_falls_back_to_bold_fonts() -> None:
    assert runs_of("\ufedf", Face.BOLD).runs[0].font == "NotoNaskhArabic-Bold"


def test_a_sign_without_a_font_is_marked_and_named() -> None:
    found = runs_of("a漢b", Face.REGULAR)
    assert "".join(run.text for run in found.runs) == f"a{MISSING_MARK}b"
    assert found.missing == {"漢"}


def test_a_blank_that_no_font_has_is_a_common_one() -> None:
    found = line_runs("漢\u3000字a\u3000b", Face.REGULAR)
    assert "".join(run.text for run in found.runs) == f"{MISSING_MARK} {MISSING_MARK}a b"
    assert found.missing == {"漢", "字"}


def test_invisible_signs_are_neither_drawn_nor_missing() -> None:
    found = runs_of("a\u200d\u00adb\ufe0f\u200e", Face.REGULAR)
    assert ("".join(run.text for run in found.runs), found.missing) == ("ab", frozenset())


def test_cleaning_composes_accents_and_drops_controls() -> None:
    assert clean("Nguye\u0302\u0303n\x07\x00\tA\r\nB") == "Nguyễn A\nB"


def test_cleaning_drops_marks_that_would_turn_the_line_around() -> None:
    assert clean("a\u202eb\u2066c") == "abc"


def test_ascii_stays_as_it_is() -> None:
    assert clean("R&D <b>") == "R&D <b>"


def test_a_line_of_hebrew_is_in_visual_order() -> None:
    assert line_runs("דוד", Face.REGULAR).runs[0].text == "דוד"[::-1]


def test_a_line_has_no_line_feed() -> None:
    assert line_runs("a\nb", Face.REGULAR).runs[0].text == "a b"


def test_only_accents_without_a_composed_letter_need_shaping() -> None:
    assert needs_shaping(clean("Ọ̀ṣun"))
    assert needs_shaping("हिन्दी")
    assert not needs_shaping(clean("Nguye\u0302\u0303n"))
    assert not needs_shaping("مُحَمَّد")


def test_only_the_run_that_needs_it_is_shaped() -> None:
    runs = runs_of("हिन्दी → Ọlá ●", Face.BOLD).runs
    assert [(run.font, run.is_shaped) for run in runs] == [
        ("NotoSans-Bold", True),
        ("DejaVuSans-Bold", False),
        ("NotoSans-Bold", False),
        ("DejaVuSans-Bold", False),
    ]


def test_a_shaped_word_is_as_wide_as_its_joined_letters() -> None:
    joined, apart = runs_of("क्ष", Face.REGULAR), Runs((Run("NotoSans-Regular", 1.0, "क्ष"),))
    assert 0 < width(joined, 10) < width(apart, 10)
    assert width(joined, 20) == 2 * width(joined, 10)


def test_a_word_of_accents_alone_has_no_width_and_breaks_nothing() -> None:
    assert width(runs_of("\u0301\u0323", Face.REGULAR), 10) >= 0


def test_joiners_stay_only_where_they_choose_the_shape_of_a_letter() -> None:
    assert "".join(run.text for run in runs_of("र्\u200dय a\u200db", Face.REGULAR).runs) == "र्\u200dय ab"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ọ̀ṣun", ["Ọ̀", "ṣ", "u", "n"]),
        ("हिन्दी", ["हि", "न्दी"]),
        ("क् ख", ["क्", " ", "ख"]),
        ("\u0301a", ["\u0301", "a"]),
        ("", []),
    ],
)
def test_a_letter_is_never_parted_from_its_marks(text: str, parts: list[str]) -> None:
    assert list(units(clean(text))) == parts


@given(st.text(max_size=30))
def test_the_parts_of_a_text_are_the_text(text: str) -> None:
    assert "".join(units(text)) == text


def test_the_width_of_arabic_is_that_of_its_larger_size() -> None:
    runs = runs_of("\ufedf", Face.REGULAR)
    bare = Run(runs.runs[0].font, 1.0, "\ufedf")
    assert width(runs, 10) == 1.2 * width(type(runs)((bare,)), 10)


@given(st.text(max_size=30))
def test_no_text_whatever_is_lost_in_silence(text: str) -> None:
    cleaned = clean(text)
    found = runs_of(cleaned, Face.REGULAR)
    drawn = "".join(run.text for run in found.runs)
    lost = [sign for sign in cleaned if sign not in drawn and sign not in found.missing and not sign.isspace()]
    assert all(runs_of(sign, Face.REGULAR).runs == () for sign in lost), "only invisible signs go"
