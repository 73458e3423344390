import pytest

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.domain.sessions import SessionKind
from app.reports import reflection
from app.reports.agenda_papers import PersonOnPaper
from app.reports.geometry import page_of
from tests.support.papers import (
    STRANGE_NAMES,
    PrintedPage,
    an_agenda_paper,
    outside_margins,
    overprinted,
    plain,
    read,
)

TEAR = "tear here"


def sheet(side: Side, size: PaperSize = PaperSize.A4, **fields: object) -> list[PrintedPage]:
    return read(reflection.build([(an_agenda_paper(**fields), side)], size))  # type: ignore[arg-type]


def halves(page: PrintedPage) -> tuple[str, str]:
    """What stands above and below the tear line."""
    at = next(index for index, line in enumerate(page.lines) if TEAR in line)
    return plain(" ".join(page.lines[:at])), plain(" ".join(page.lines[at + 1 :]))


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("side", list(Side))
def test_a_sheet_is_one_page_with_a_back(side: Side, size: PaperSize) -> None:
    pages = sheet(side, size)
    assert len(pages) == 2
    for page in pages:
        assert not outside_margins(page, page_of(size).left)
        assert not overprinted(page)


def test_each_side_has_questions_of_its_own_above_the_tear_line() -> None:
    mentor, mentee = (halves(sheet(side)[0])[0] for side in (Side.MENTOR, Side.MENTEE))
    assert "What I learned about leading" in mentor
    assert "What assumption of mine moved" in mentee
    assert "What I held back" not in mentor


def test_the_part_that_is_handed_in_has_the_code_of_its_side_and_no_private_question() -> None:
    kept, handed_in = halves(sheet(Side.MENTEE)[0])
    assert "S-K4T7RB9-S" in handed_in
    assert "S-K4T7RB9-S" not in kept
    assert "What I" not in handed_in


def test_what_is_handed_in_comes_in_the_order_in_which_it_is_typed() -> None:
    handed_in = halves(sheet(Side.MENTOR)[0])[1]
    order = ["We met on", "Useful", "I could be open", "One thing I take with me", "One thing the coordinator"]
    assert sorted(order, key=handed_in.index) == order


def test_each_handed_in_line_has_ticks_for_its_readers() -> None:
    handed_in = halves(sheet(Side.MENTOR)[0])[1]
    assert handed_in.count("Who may read this line, besides the coordinator?") == 2
    assert handed_in.count("everyone, without my name") == 2


def test_keeping_thoughts_private_can_be_ticked() -> None:
    assert "I keep my thoughts private" in halves(sheet(Side.MENTOR)[0])[1]


def test_the_other_one_is_not_named_on_a_sheet() -> None:
    assert not any(page.find("Małgorzata") for page in sheet(Side.MENTOR))


def test_the_back_has_no_lines_behind_the_part_that_is_handed_in() -> None:
    back = sheet(Side.MENTOR)[1]
    assert back.find("please leave its back empty")
    assert not back.find("Małgorzata")


def test_the_tear_line_fits_the_back_of_the_sheet() -> None:
    front, back = sheet(Side.MENTEE)
    tear = next(sign.baseline for sign in front.signs if sign.text == "t" and TEAR in front.line_at(sign.baseline))
    notice = next(sign.baseline for sign in back.signs if "leave its back" in back.line_at(sign.baseline))
    assert abs(tear - notice) < 40


def test_a_sheet_without_a_date_is_still_found_by_its_session() -> None:
    assert sheet(Side.MENTOR, planned_at=None)[0].find("Session 3 of 6 Five minutes, in silence")


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_names_stay_inside_the_margins(name: str) -> None:
    for page in sheet(Side.MENTOR, mentor=PersonOnPaper(name=name), topics=(name,)):
        assert not outside_margins(page, page_of(PaperSize.A4).left)
        assert not overprinted(page)


@pytest.mark.parametrize("size", list(PaperSize))
def test_a_long_name_and_topic_bring_the_lines_closer_and_keep_one_page(size: PaperSize) -> None:
    long = PersonOnPaper(name="Ξενοφών Παπαδόπουλος-Жуковский Wolfeschlegelsteinhausenbergerdorff")
    topics = ("Diversity, equity and inclusion, and lived experience", "AI and emerging technology")
    front, back = sheet(Side.MENTOR, size, mentor=long, topics=topics)
    tear = next(sign.baseline for sign in front.signs if TEAR in front.line_at(sign.baseline))
    notice = next(sign.baseline for sign in back.signs if "leave its back" in back.line_at(sign.baseline))
    assert abs(notice - tear) < 40, "no line of the back stands behind the part that is handed in"


def test_a_line_and_the_ticks_for_its_readers_are_never_parted() -> None:
    for page in sheet(Side.MENTOR, PaperSize.LETTER, mentor=PersonOnPaper(name="Name " * 60)):
        assert page.text.count("One thing") == page.text.count("Who may read this line")


def test_sheets_without_backs_are_for_printing_on_one_side() -> None:
    papers = [(an_agenda_paper(SessionKind.START), side) for side in Side]
    assert reflection.build(papers, PaperSize.A4, two_sided=False).pages == 2


def test_no_sheet_to_print_is_refused() -> None:
    with pytest.raises(ValueError, match="no reflection sheet"):
        reflection.build([], PaperSize.A4)


def test_each_sheet_is_told_before_it_is_drawn() -> None:
    told: list[tuple[int, int]] = []
    both = [(an_agenda_paper(), side) for side in Side]
    reflection.build(both, PaperSize.A4, progress=lambda done, of: told.append((done, of)))
    assert told == [(0, 2), (1, 2)]
