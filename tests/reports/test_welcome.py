from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.people_on_paper import PaperPerson
from app.reports.welcome import build, letter_section
from tests.support.letters import a_matched_letter, a_waiting_letter
from tests.support.papers import STRANGE_NAMES, overprinted, read

LETTERS = [a_matched_letter(Side.MENTOR), a_matched_letter(Side.MENTEE), a_waiting_letter()]


@pytest.mark.parametrize("size", list(PaperSize))
def test_each_letter_is_a_page_on_a_leaf_of_its_own(size: PaperSize) -> None:
    pages = read(build(LETTERS, size))
    assert [bool(page.text.strip()) for page in pages] == [True, False, True, False, True]
    assert all(page.find("1 of 1") for page in pages[::2])


def test_a_letter_with_more_to_say_moves_its_sections_closer_before_it_takes_another_page() -> None:
    gaps = []
    for count in range(0, 60, 4):
        letter = replace(LETTERS[0], purpose="why we do this " * count)
        if build([letter], PaperSize.LETTER).pages == 1:
            gaps.append(letter_section(letter, PaperSize.LETTER).flowables[-1].getSpaceBefore())
    assert gaps == sorted(gaps, reverse=True)
    assert len(set(gaps)) == 3


def test_more_than_a_page_of_words_goes_on_to_the_next() -> None:
    long = replace(LETTERS[0], purpose="why we do this " * 400)
    pages = read(build([long], PaperSize.A4))
    assert len(pages) > 1
    assert pages[-1].find(f"{len(pages)} of {len(pages)}")
    assert not any(overprinted(page) for page in pages)


def test_only_the_letter_of_a_pair_is_for_the_pair() -> None:
    waiting = replace(LETTERS[2], frame=replace(LETTERS[2].frame, sensitivity="For you alone."))
    matched, alone = read(build([LETTERS[0], waiting], PaperSize.A4))[::2]
    assert matched.find("For this pair only.")
    assert matched.find("If a session leaves you with something heavy")
    assert alone.find("For you alone.")
    assert not alone.find("If a session")


def test_every_letter_is_found_by_its_reader_s_name_and_the_file_names_nobody() -> None:
    pdf = pypdf.PdfReader(BytesIO(build(LETTERS, PaperSize.A4).pdf))
    assert [entry.title for entry in pdf.outline] == [
        "Letter to Adwoa Mensah-Bonsu", "Letter to Jörg Großkurth", "Letter to Adwoa Mensah-Bonsu",
    ]  # fmt: skip
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Welcome letters, Spring 2027"


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_names_cover_nothing(name: str) -> None:
    person = PaperPerson(name=name, work=name)
    matched = replace(LETTERS[0], reader=person, partner=replace(LETTERS[0].partner, person=person))
    for page in read(build([matched, replace(LETTERS[2], reader=person)], PaperSize.A4)):
        assert not overprinted(page)


def test_each_letter_is_told_before_it_is_drawn() -> None:
    told: list[tuple[int, int]] = []
    build(LETTERS, PaperSize.A4, progress=lambda *step: told.append(step))
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_no_letter_to_print_is_refused() -> None:
    with pytest.raises(ValueError, match="no letter"):
        build([], PaperSize.A4)
