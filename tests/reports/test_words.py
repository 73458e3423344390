import re
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import Flowable

import app.reports
from app.reports.columns import Row
from app.reports.fonts import Face
from app.reports.paper_canvas import PaperCanvas
from app.reports.styles import NAME, PARAGRAPH, TEXT
from app.reports.words import Span, words
from tests.support.papers import STRANGE_NAMES, PrintedPage, plain, print_flowables

REPORTS = Path(app.reports.__file__).parent
DRAWING = re.compile(r"\b(Paragraph|String|drawString|drawRightString|drawCentredString|drawAlignedString)\(")
# The modules in which text is cleaned and split into runs before it is drawn.
ALLOWED = {"plot.py": {"String"}}


def printed(flowable: Flowable) -> PrintedPage:
    return print_flowables([flowable])[1][0]


@pytest.mark.parametrize("module", sorted(REPORTS.glob("*.py")), ids=lambda path: path.name)
def test_text_is_drawn_only_where_it_is_split_into_runs(module: Path) -> None:
    found = {match.group(1) for match in DRAWING.finditer(module.read_text(encoding="utf-8"))}
    assert found <= ALLOWED.get(module.name, set())


def test_markup_is_printed_as_it_was_typed() -> None:
    text = "R&D <b>bold</b> &amp; <img src='http://example.org/x.png'>"
    assert printed(words(TEXT, text)).find(text)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Maximiliane Sayn-Wittgenstein-Guttenberg", ["Maximiliane Sayn-", "Wittgenstein-", "Guttenberg"]),
        ("Małgorzata Wiśniewska-Żółkiewska", ["Małgorzata", "Wiśniewska-", "Żółkiewska"]),
    ],
)
def test_a_long_name_is_broken_after_its_hyphens(name: str, lines: list[str]) -> None:
    assert printed(Row([words(NAME, name), []], [115, 200])).lines == lines


def test_a_long_name_without_a_hyphen_is_broken_and_whole() -> None:
    assert "".join(printed(Row([words(NAME, "W" * 30), []], [115, 200])).lines) == "W" * 30


@pytest.mark.parametrize("text", STRANGE_NAMES)
def test_no_text_breaks_a_paragraph(text: str) -> None:
    paper, pages = print_flowables([words(NAME, text), words(TEXT, "after")])
    assert pages[0].find("after")
    assert paper.pages == 1


def test_a_sign_without_a_font_is_reported() -> None:
    paper, _pages = print_flowables([words(TEXT, "漢 and 字")])
    assert paper.missing == ("字", "漢")


def test_missing_signs_are_reported_from_right_to_left_text_too() -> None:
    paper, _pages = print_flowables([words(TEXT, "דוד 漢")])
    assert paper.missing == ("漢",)


def test_line_feeds_break_lines() -> None:
    page = printed(words(TEXT, "one\ntwo"))
    assert len({sign.baseline for sign in page.signs}) == 2


def test_spans_of_one_paragraph_have_their_own_faces() -> None:
    page = printed(words(TEXT, Span("Wants:", Face.BOLD), " to learn"))
    assert [sign.font.split("+")[1] for sign in page.signs if sign.text in "Wt"] == [
        "NotoSans-Bold",
        "NotoSans-Bold",
        "NotoSans-Regular",
    ]


def test_a_hebrew_paragraph_stands_at_the_right_and_a_name_at_the_left() -> None:
    paragraph, name = printed(words(PARAGRAPH, "דוד כהן")), printed(words(NAME, "דוד כהן"))
    assert max(sign.x1 for sign in paragraph.signs) == pytest.approx(paragraph.width - 53.86, abs=1)
    assert min(sign.x0 for sign in name.signs) == pytest.approx(53.86, abs=1)


def test_an_arabic_name_stands_on_the_baseline_of_the_latin_one_beside_it() -> None:
    row = Row([words(NAME, "نور الدين"), words(NAME, "Robert Falk")], [100, 100])
    assert len({round(sign.baseline, 2) for sign in printed(row).signs}) == 1


def test_hebrew_breaks_after_its_first_words() -> None:
    page = printed(words(PARAGRAPH, "ראשון " + "אמצע " * 60 + "אחרון"))
    assert page.lines[0].endswith("ראשון"[::-1])
    assert page.lines[-1].startswith("אחרון"[::-1])


def test_long_right_to_left_text_goes_on_to_the_next_page_whole() -> None:
    paper, pages = print_flowables([words(PARAGRAPH, "מלה " * 3000)])
    assert paper.pages > 1
    assert sum(line.count("מלה"[::-1]) for page in pages for line in page.lines) == 3000


def test_the_same_words_can_be_printed_twice() -> None:
    once = print_flowables([words(TEXT, "Same words, " * 30)])[1][0].text
    assert print_flowables([words(TEXT, "Same words, " * 30)])[1][0].text == once


def test_words_of_a_script_with_joined_letters_are_joined_and_can_be_copied() -> None:
    paper, pages = print_flowables([words(TEXT, "प्रियंका क्षत्रिय", " और ", "Ọ̀ṣun Ẹ̀bùn")])
    copied = pypdfium2.PdfDocument(paper.pdf)[0].get_textpage().get_text_range()
    assert plain("प्रियंका क्षत्रिय और Ọ̀ṣun Ẹ̀bùn") in plain(copied)
    assert len([sign for sign in pages[0].signs if sign.text.strip()]) < len("प्रियंकाक्षत्रियऔरỌ̀ṣunẸ̀bùn")


def test_a_broken_paragraph_has_two_lines_at_least_on_either_page() -> None:
    paragraph = words(TEXT, "\n".join(f"line {number}" for number in range(10)))
    parts = [paragraph.splitOn(PaperCanvas(BytesIO()), 300, height * 13 + 1) for height in (1, 2, 8, 9, 10)]
    heights = [[part.wrap(300, 999)[1] / 13 for part in found] for found in parts]
    assert heights == [[], [2, 8], [8, 2], [8, 2], [10]]


def test_a_paragraph_without_words_has_no_height() -> None:
    assert [words(TEXT, text).wrap(100, 100)[1] for text in ("", " ", "\n")] == [0, 0, 0]


@settings(max_examples=40, deadline=None)
@given(
    st.text(
        alphabet=st.characters(
            codec="utf-16", min_codepoint=0x21, max_codepoint=0x52F, categories=("Lu", "Ll", "Nd", "Po", "Sm")
        ),
        min_size=1,
        max_size=200,
    )
)
def test_latin_greek_and_cyrillic_text_reads_back_as_typed(text: str) -> None:
    paper, pages = print_flowables([words(TEXT, text)])
    if not paper.missing:
        assert plain(pages[0].text).replace(" ", "") == plain(text).replace(" ", "")
