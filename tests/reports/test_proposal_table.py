from dataclasses import replace

import pytest

from app.domain.programs import PaperSize
from app.reports.geometry import page_of
from app.reports.proposal_papers import BarPart, PairOnSheet, PersonOnSheet
from app.reports.proposal_table import pair_table
from tests.support.papers import STRANGE_NAMES, PrintedPage, outside_margins, overprinted, plain, print_flowables
from tests.support.proposals import a_pair_on_sheet

BARS = ("Topics both ways, up to 50", "Place 15", "Time 15", "Seniority gap 10", "Wishes 10")
HEADS = "Mentor (junior), then mentee (senior)FitWhy this pairSenior agrees"


def printed(*pairs: PairOnSheet, size: PaperSize = PaperSize.A4) -> list[PrintedPage]:
    return print_flowables(pair_table(pairs, BARS), size)[1]


def test_a_pair_stands_with_its_fit_its_reason_and_the_seniors_answer() -> None:
    [page] = printed(a_pair_on_sheet())

    for words in (
        "Nguyễn Thị Minh Ánh",
        "Digital Services, grade 4",
        "Małgorzata Wiśniewska",
        "Strong",
        "91 of 100",
        "Wanted a lot: AI and emerging technology.",
    ):
        assert page.find(words), words
    assert page.lines[1] == HEADS
    assert page.lines[0] == "Proposed pairsask the senior before it is final"
    assert {"yes", "no"} <= set(page.text.split())


def test_the_mentor_stands_above_the_mentee_and_both_are_marked() -> None:
    [page] = printed(a_pair_on_sheet("Ana", "Bo"))
    heights = {sign.text: sign.baseline for sign in page.signs if sign.text in "AB" and "Bold" in sign.font}

    assert heights["A"] > heights["B"]
    assert page.shapes > 8, "two marks, two boxes, a bar with its key, rules"


def test_cautions_are_bold_and_reasons_are_not() -> None:
    [page] = printed(a_pair_on_sheet(reasons=("Qqqq.",), cautions=("Zzzz.",)))

    assert {sign.font.split("+")[-1] for sign in page.signs if sign.text == "q"} == {"NotoSans-Regular"}
    assert {sign.font.split("+")[-1] for sign in page.signs if sign.text == "z"} == {"NotoSans-Bold"}


def test_pairs_are_numbered_in_their_order() -> None:
    [page] = printed(*(a_pair_on_sheet(f"Mentor {letter}") for letter in "ABC"))
    numbers = [line[0] for line in page.lines if "Mentor" in line and line[0].isdigit()]

    assert numbers == ["1", "2", "3"]


def test_the_key_speaks_of_what_is_not_known_only_where_it_is_drawn() -> None:
    unknown = (BarPart(points=25, bar=0, is_known=False),)

    assert not printed(a_pair_on_sheet())[0].find("not known, counts half")
    assert printed(a_pair_on_sheet(parts=unknown))[0].find("not known, counts half")


@pytest.mark.parametrize("size", list(PaperSize))
def test_of_300_pairs_none_is_broken_and_each_page_has_its_heads(size: PaperSize) -> None:
    pairs = [
        a_pair_on_sheet(f"First {number:03}", f"Second {number:03}", reasons=(f"R{number:03}",) * 9)
        for number in range(300)
    ]
    pages = printed(*pairs, size=size)

    shown = [number for page in pages for number in range(300) if f"First {number:03}" in page.text]
    assert shown == list(range(300)), "each once, in order"
    for page in pages:
        assert HEADS in page.lines[:2]
        for number in range(300):
            assert (f"First {number:03}" in page.text) == (f"Second {number:03}" in page.text)
            assert page.text.count(f"R{number:03}") in (0, 9)
    assert not any(outside_margins(page, page_of(size).left) for page in pages)


@pytest.mark.parametrize("name", STRANGE_NAMES, ids=range(len(STRANGE_NAMES)))
def test_any_name_stays_in_its_column(name: str) -> None:
    pair = a_pair_on_sheet(name, name, cautions=(f"Talk with {name} first.",))
    for page in printed(pair, a_pair_on_sheet(), pair):
        assert not outside_margins(page, page_of(PaperSize.A4).left)
        assert not overprinted(page)


def test_long_words_of_every_kind_stay_in_their_columns() -> None:
    person = PersonOnSheet(name="Featherstonehaugh " * 6, place="Donaudampfschifffahrtsgesellschaft " * 5)
    pair = a_pair_on_sheet(fit="Nicht genug bekannt", reasons=("Wort" * 60,))
    pages = printed(replace(pair, mentor=person, mentee=person))

    assert plain("Featherstonehaugh " * 6) in plain(pages[0].text)
    for page in pages:
        assert not outside_margins(page, page_of(PaperSize.A4).left)
        assert not overprinted(page)
