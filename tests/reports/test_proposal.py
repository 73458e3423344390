"""The coordinator's sheet as a whole: what comes first, how each page is marked, and that all of it is there."""

from io import BytesIO

import pypdf
import pytest

from app.domain.programs import PaperSize
from app.reports import proposal
from app.reports.geometry import page_of
from app.reports.proposal_papers import Line, ProposalPaper
from tests.support.papers import PrintedPage, outside_margins, overprinted, plain, read
from tests.support.proposals import a_pair_on_sheet, a_proposal_paper

MARKING = "Coordinator's copy: contains preferences and exclusions. Do not pass on."


def printed(paper: ProposalPaper, size: PaperSize = PaperSize.A4) -> list[PrintedPage]:
    return read(proposal.build(paper, size))


def test_the_count_comes_first_then_pairs_then_who_waits_then_the_rules() -> None:
    [page] = printed(a_proposal_paper(a_pair_on_sheet(), a_pair_on_sheet("Ana", "Bo")))
    order = [
        "18 February 2027, place everyone",
        "Match proposal",
        "2 pairs from 8 mentors (junior)",
        "Proposed pairs",
        "The bar, from left:",
        "Waiting, and why",
        "Rules in force",
        MARKING,
    ]
    text = " ".join(page.lines[1:])

    assert sorted(order, key=text.index) == order


def test_how_many_pairs_and_who_waits_is_bold_and_the_rest_of_the_lead_is_not() -> None:
    [page] = printed(
        a_proposal_paper(
            a_pair_on_sheet(), pairs_phrase="1 ppp", found="1 ppp from qqq.", waiting="zzz.", proof="xxx."
        )
    )
    bold = {sign.text for sign in page.signs if "Bold" in sign.font and sign.size == pytest.approx(11)}

    assert "p" in bold
    assert "z" in bold
    assert not {"q", "x"} & bold


def test_every_page_is_marked_as_the_coordinators_copy_and_numbered() -> None:
    pages = printed(a_proposal_paper(*[a_pair_on_sheet()] * 60))

    assert len(pages) > 4
    for number, page in enumerate(pages, start=1):
        assert page.lines[0].endswith("Match proposal, coordinator's copy")
        assert MARKING in page.lines[-2]
        assert page.lines[-2].endswith(f"{number} of {len(pages)}")
        assert page.lines[-1].startswith("Prepared 18 February 2027 by Hélène Dubois. Same data, same result")


def test_without_a_coordinator_the_foot_tells_the_day_alone() -> None:
    [page] = printed(a_proposal_paper(a_pair_on_sheet(), coordinator=""))

    assert page.lines[-1].startswith("Prepared 18 February 2027. Same data")


@pytest.mark.parametrize("size", list(PaperSize))
def test_seven_ordinary_pairs_with_those_who_wait_are_two_pages_at_most(size: PaperSize) -> None:
    pages = printed(a_proposal_paper(*[a_pair_on_sheet()] * 7), size)

    assert len(pages) <= 2
    assert {round(page.height) for page in pages} == {round(page_of(size).height)}
    for page in pages:
        assert not outside_margins(page, page_of(size).left)
        assert not overprinted(page)


def test_a_proposal_without_pairs_has_no_table_and_tells_why() -> None:
    paper = a_proposal_paper(pairs_phrase="No pairs", found="No pairs from 2 mentors (junior).", bars=())
    [page] = printed(paper)

    assert page.find("No pairs from 2 mentors (junior).")
    assert page.find("Waiting, and why")
    assert not page.find("Proposed pairs")
    assert not page.find("The bar, from left")


def test_names_of_five_scripts_come_back_whole() -> None:
    names = ("Nguyễn Thị Minh Ánh", "Γιώργος Αντωνίου", "Олена Коваленко", "Małgorzata Wiśniewska")
    [page] = printed(a_proposal_paper(*(a_pair_on_sheet(name, name) for name in names)))

    for name in names:
        assert page.text.count(name) == 2


@pytest.mark.parametrize("name", ["ليلى الحداد", "דוד כהן-לוי"])
def test_a_name_from_right_to_left_stands_in_visual_order(name: str) -> None:
    [page] = printed(a_proposal_paper(a_pair_on_sheet(name, "Bo")))

    assert any(plain(name)[::-1] in plain(line) for line in page.lines)


def test_every_font_is_embedded() -> None:
    paper = proposal.build(a_proposal_paper(a_pair_on_sheet("ليلى الحداد", "דוד כהן")), PaperSize.A4)
    fonts = {
        font.get_object()["/BaseFont"]: font.get_object()
        for page in pypdf.PdfReader(BytesIO(paper.pdf)).pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    }

    assert len(fonts) > 3
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts.values())


def test_a_pdf_is_called_by_its_program_and_names_nobody() -> None:
    reader = pypdf.PdfReader(BytesIO(proposal.build(a_proposal_paper(a_pair_on_sheet()), PaperSize.A4).pdf))

    assert reader.metadata is not None
    assert reader.metadata.title == "Match proposal, Reverse mentoring, Spring 2027"
    assert reader.metadata.author in ("", None)
    assert [entry.title for entry in reader.outline] == ["Match proposal"]  # type: ignore[union-attr]


def test_signs_without_a_font_are_told() -> None:
    paper = proposal.build(a_proposal_paper(a_pair_on_sheet("漢", "Bo")), PaperSize.A4)

    assert paper.missing == ("漢",)


def test_long_rules_go_on_to_the_next_page_row_by_row() -> None:
    rules = tuple(Line(subject=f"Rule {number:02}", words=f"Said {number:02}. " * 30) for number in range(30))
    pages = printed(a_proposal_paper(a_pair_on_sheet(), rules=rules))

    assert len(pages) > 2
    for page in pages:
        for number in range(30):
            assert (f"Rule {number:02}" in page.text) == (f"Said {number:02}" in page.text)
        assert not overprinted(page)
