"""Names stay as people write them, and are found however they are typed."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.names import (
    clean_paragraphs,
    clean_text,
    display_and_sort_name,
    fold,
    fold_once,
    fold_sign,
    initials,
    name_and_address,
    sort_name,
)


@pytest.mark.parametrize(
    ("written", "clean"),
    [
        ("  Ana   Ruiz ", "Ana Ruiz"),
        ("Ana\tRuiz\r\n", "Ana Ruiz"),
        ("Ana\u00a0Ruiz\u2003", "Ana Ruiz"),
        ("Ana\x0bRuiz", "Ana Ruiz"),  # a soft line break, pasted from a word processor
        ("\ufeffAna\u200b Ruiz", "Ana Ruiz"),
        ("Ana\x00Ru\x07iz\ud800", "AnaRuiz"),
        ("Zoe\u0308", "Zo\u00eb"),
        ("Zoe\u200b\u0308", "Zo\u00eb"),  # composed after the invisible mark between the two is gone
        ("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
        ("", ""),
    ],
)
def test_text_is_cleaned_of_what_nobody_typed_on_purpose(written: str, clean: str) -> None:
    assert clean_text(written) == clean


@given(st.text())
@example("e\u200b\u0301")
@example(" \u200b ")
def test_cleaned_text_is_clean(text: str) -> None:
    clean = clean_text(text)

    assert clean_text(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert clean == " ".join(clean.split())
    clean.encode()


@given(st.text())
@example("a\r\rb\x85c\u2028d")
def test_cleaned_paragraphs_are_clean_and_keep_their_lines(text: str) -> None:
    clean = clean_paragraphs(text)

    assert clean_paragraphs(clean) == clean
    assert all(line == clean_text(line) for line in clean.split("\n"))


def test_paragraphs_keep_their_line_breaks() -> None:
    assert clean_paragraphs("\n one \r\n\r\ntwo\x00  three\r") == "one\n\ntwo three"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("zyla", "\u017by\u0142a"),
        ("lukasz", "\u0141ukasz"),
        ("soren", "S\u00f8ren"),
        ("dang thi", "\u0110\u1eb7ng  Th\u1ecb"),
        ("strasse", "STRA\u1e9eE"),
        ("o'brien", "O\u2019Brien"),
        ("jean-luc", "Jean\u2011Luc"),
        ("istanbul", "\u0130stanbul"),
        ("isik", "I\u015f\u0131k"),
        ("\u03b1\u03bd\u03bd\u03b1", "\u0386\u03bd\u03bd\u03b1"),
        ("\u0439\u043e\u0441\u0438\u0444", "\u0419\u043e\u0441\u0438\u0444"),
        ("\u0645\u062d\u0645\u062f", "\u0645\u064f\u062d\u064e\u0645\u0651\u064e\u062f"),
    ],
)
def test_what_is_typed_plainly_finds_what_is_written_with_marks(typed: str, written: str) -> None:
    assert fold(typed) == fold(written)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_composed_and_decomposed_text_fold_to_the_same(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


def test_folding_no_letter_of_any_script_depends_on_its_case() -> None:
    # U+0345 and what decomposes to it: the iota subscript of ancient Greek becomes a letter in capitals.
    exempt = {chr(code) for code in range(0x1F80, 0x2000)} | {"\u0345"}
    letters = (chr(code) for code in range(0x20000) if not 0xD800 <= code < 0xE000)

    depending = [ch for ch in letters if ch not in exempt and not fold(ch) == fold(ch.lower()) == fold(ch.upper())]

    assert depending == []


@pytest.mark.parametrize(
    ("cell", "shown", "sorted_by"),
    [
        ("Adinolfi, Wilson  K", "Wilson K Adinolfi", "Adinolfi, Wilson K"),
        ("Ana Ruiz", "Ana Ruiz", "Ruiz, Ana"),
        ("Ana Mar\u00eda Ruiz", "Ana Mar\u00eda Ruiz", "Ruiz, Ana Mar\u00eda"),
        ("Sukarno", "Sukarno", "Sukarno"),
        ("\u738b \u5c0f\u660e", "\u738b \u5c0f\u660e", "\u738b \u5c0f\u660e"),
        ("Ruiz, Ana, Dr.", "Ruiz, Ana, Dr.", "Dr., Ruiz, Ana,"),
        ("Ruiz,", "Ruiz,", "Ruiz,"),
        ("", "", ""),
    ],
)
def test_a_cell_gives_the_name_as_shown_and_as_sorted(cell: str, shown: str, sorted_by: str) -> None:
    assert display_and_sort_name(cell) == (shown, sorted_by)


@given(st.text())
def test_a_shown_name_loses_no_letter(cell: str) -> None:
    shown, sorted_by = display_and_sort_name(cell)

    letters = sorted(ch for ch in clean_text(cell) if ch.isalnum())
    assert sorted(ch for ch in shown if ch.isalnum()) == letters
    assert sorted(ch for ch in sorted_by if ch.isalnum()) == letters


def test_addresses_and_markup_are_not_turned_round() -> None:
    assert sort_name("ana@example.org Ruiz") == "ana@example.org Ruiz"
    assert sort_name("<b>Ana Ruiz") == "<b>Ana Ruiz"


@pytest.mark.parametrize(
    ("name", "signs"),
    [
        ("Ana Ruiz", "AR"),
        ("ana mar\u00eda ruiz", "AR"),
        ("Zo\u00eb", "Z"),
        ("\u0141ukasz \u017byla", "\u0141\u017b"),
        ("\u738b \u5c0f\u660e", "\u738b"),
        ("'t Hooft (Gerard)", "TG"),
        ("\u00df \ufb03", "SF"),  # one sign each, although their capitals are two and three
        ("*** !!!", "?"),
        ("", "?"),
    ],
)
def test_initials_are_the_first_letters_of_the_first_and_last_word(name: str, signs: str) -> None:
    assert initials(name) == signs


@given(st.text())
def test_initials_are_one_or_two_signs(name: str) -> None:
    assert 1 <= len(initials(name)) <= 2


@given(st.text())
def test_each_sign_folds_alike_wherever_it_stands(text: str) -> None:
    assert " ".join("".join(map(fold_sign, text)).split()) == fold(text) == fold_once(text)


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("Ana Ruiz <ana@x.org>", ("Ana Ruiz", "ana@x.org")),
        ('"Ruiz, Ana" <ana@x.org>', ("Ruiz, Ana", "ana@x.org")),
        ("  Ana Ruiz<mailto:ana@x.org>; ", ("Ana Ruiz", "ana@x.org")),
        ("<ana@x.org>", ("", "ana@x.org")),
        ("Ana Ruiz", None),
        ("ana@x.org", None),
        ("Ana <Ruiz>", None),
        ("", None),
    ],
)
def test_a_name_is_parted_from_the_address_beside_it(text: str, both: tuple[str, str] | None) -> None:
    assert name_and_address(text) == both
