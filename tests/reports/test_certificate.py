"""A certificate: the name first, in words of its side, whatever the name and however much was done."""

from datetime import date
from io import BytesIO
from typing import Any

import pypdf
import pytest
from reportlab.lib.units import mm

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.certificate import CertificatePaper, build
from tests.support.papers import STRANGE_NAMES, PrintedPage, Sign, outside_margins, overprinted, read

NAME_SIZES = (32, 22)


def a_certificate(name: str = "Ana Ruiz", side: Side = Side.MENTOR, **fields: Any) -> CertificatePaper:
    given: dict[str, Any] = {
        "organization": "Harbour & Vale Community Trust",
        "program": "Spring 2027",
        "starts": date(2027, 3, 1),
        "ends": date(2027, 8, 31),
        "sessions": 6,
        "timed": 6,
        "minutes": 390,
        "topics": ("Everyday digital tools", "Sustainability"),
        "sponsor": "Ioanna Papadopoulou, Chief Executive",
        "coordinator": "Hélène Dubois",
        "day": date(2027, 9, 10),
    }
    return CertificatePaper(name=name, side=side, **given | fields)


def page_of(*args: Any, size: PaperSize = PaperSize.A4, **fields: Any) -> PrintedPage:
    [page] = read(build([a_certificate(*args, **fields)], size))
    return page


def name_signs(page: PrintedPage) -> list[Sign]:
    """The signs of the name: those below "This certifies that" in one of its sizes."""
    return [sign for sign in page.signs if round(sign.size) in NAME_SIZES]


def test_it_says_who_did_what_when_and_who_signs() -> None:
    page = page_of()

    for words in (
        "Harbour & Vale Community Trust", "Certificate of reverse mentoring", "Ana Ruiz",
        "in the program Spring 2027, from 1 March 2027 to 31 August 2027", "6", "sessions held", "6.5",
        "hours of mentoring", "2", "topics shared", "Everyday digital tools; Sustainability",
        "Ioanna Papadopoulou, Chief Executive", "Sponsor", "Hélène Dubois", "Coordinator", "10 September 2027",
    ):  # fmt: skip
        assert page.find(words), words


def test_each_side_has_words_of_its_own() -> None:
    mentor, mentee = (page_of(side=side) for side in Side)

    assert mentor.find("as mentor (junior) guided a senior colleague")
    assert mentee.find("as mentee (senior) was guided by a junior colleague")
    for words in ("learned.", "hours of learning", "topics explored"):
        assert mentee.find(words)
        assert not mentor.find(words)


@pytest.mark.parametrize("size", list(PaperSize))
def test_it_lies_on_its_long_side_with_everything_inside_its_frame(size: PaperSize) -> None:
    page = page_of(size=size)

    assert page.width > page.height
    assert not outside_margins(page, 15 * mm)
    assert min(sign.baseline for sign in page.signs) > 13 * mm


@pytest.mark.parametrize("name", ["Ana Ruiz", "ليلى الحداد", "דוד כהן-לוי", "Małgorzata Wiśniewska-Żółkiewska"])
def test_a_name_in_any_script_stands_in_the_middle_in_the_large_size(name: str) -> None:
    page = page_of(name)
    signs = [sign for sign in page.signs if sign.size > 31.5]

    middle = (min(sign.x0 for sign in signs) + max(sign.x1 for sign in signs)) / 2
    assert middle == pytest.approx(page.width / 2, abs=1.5)


def test_a_long_name_takes_a_second_line_about_as_long_in_the_same_size() -> None:
    signs = [sign for sign in page_of("Nguyễn Phước Bảo Ân Trường Thịnh Vượng Hạnh Phúc").signs if sign.size == 32]
    lines = [[s for s in signs if s.baseline == baseline] for baseline in {s.baseline for s in signs}]

    assert len(lines) == 2
    widths = [max(s.x1 for s in line) - min(s.x0 for s in line) for line in lines]
    assert min(widths) > 0.7 * max(widths)


def test_only_a_word_wider_than_the_line_makes_the_name_smaller() -> None:
    word = "Wolfeschlegelsteinhausenbergerdorffvoraltern"

    assert {round(sign.size) for sign in name_signs(page_of(word))} == {22}
    assert {round(sign.size) for sign in name_signs(page_of("Wolfeschlegel " * 4))} == {32}


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_names_and_too_many_topics_stay_inside_and_apart(name: str) -> None:
    topics = tuple(f"A topic with quite a long name, number {number}" for number in range(30))
    page = page_of(name, program="A program with an exceedingly long name " * 4, topics=topics)

    assert not outside_margins(page, 15 * mm)
    assert not overprinted(page)
    assert min(sign.baseline for sign in page.signs) > 13 * mm


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"minutes": 60}, "hour of mentoring"),
        ({"timed": 4}, "hours of mentoring, in 4 of the sessions"),
        ({"timed": 1, "minutes": 60}, "hour of mentoring, in 1 of the sessions"),
    ],
)
def test_hours_say_of_how_many_sessions_they_are_known(fields: dict[str, int], words: str) -> None:
    assert page_of(**fields).find(words)


def test_what_is_not_known_has_no_column() -> None:
    page = page_of(timed=0, minutes=0, topics=())

    assert not page.find("hours of mentoring")
    assert not page.find("topics shared")
    assert page.find("sessions held")


def test_every_certificate_has_its_bookmark_and_the_file_names_nobody() -> None:
    paper = build([a_certificate(), a_certificate("Bo Lind", Side.MENTEE)], PaperSize.A4)
    reader = pypdf.PdfReader(BytesIO(paper.pdf))

    assert [entry["/Title"] for entry in reader.outline] == [
        "Ana Ruiz, Mentor (junior)",
        "Bo Lind, Mentee (senior)",
    ]
    assert reader.metadata is not None
    assert reader.metadata.title == "Certificates, Spring 2027"


def test_nothing_to_print_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="no certificate"):
        build([], PaperSize.A4)
