from io import BytesIO

import pypdf

from app.domain.programs import PaperSize
from app.reports.bookmarks import OutlinedHead
from app.reports.sheet import About, Edges, Section, build_paper
from app.reports.stack import Gap


def outline(*titles: str) -> tuple[list[object], pypdf.PdfReader]:
    flowables = [part for title in titles for part in (OutlinedHead(title), Gap(500))]
    edges = Edges(organization="", paper="", foot=(), page_note=lambda _page: "")
    paper = build_paper([Section(edges, flowables, bookmark="All of it")], About("Test"), PaperSize.A4)
    reader = pypdf.PdfReader(BytesIO(paper.pdf))
    return list(reader.outline), reader


def test_heads_stand_below_their_paper_in_the_outline() -> None:
    whole, parts = outline("First", "Second")[0]

    assert whole.title == "All of it"
    assert [part.title for part in parts] == ["First", "Second"]


def test_an_entry_leads_to_the_page_of_its_head() -> None:
    (_whole, parts), reader = outline("First", "Second")

    assert [reader.get_destination_page_number(part) for part in parts] == [0, 1]
