"""How fast agendas are printed, as a ratio within one run: a slow computer slows both sides."""

import time
from collections.abc import Callable, Sequence
from io import BytesIO
from xml.sax.saxutils import escape

import pypdf
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from app.domain.programs import PaperSize
from app.reports import agenda
from app.reports.agenda_papers import PersonOnPaper
from app.reports.fonts import Face, register
from tests.support.papers import an_agenda_paper

LEAST_RATIO = 0.6
ROUNDS = 5
PAPERS = [an_agenda_paper(mentor=PersonOnPaper(name=f"Nguyễn Thị {number}")) for number in range(12)]


def bare(pages: Sequence[Sequence[str]]) -> bytes:
    """The same words as plain paragraphs, a page for a page, without any layout."""
    style = ParagraphStyle("bare", fontName=register(Face.REGULAR), fontSize=6, leading=8)
    story = [part for page in pages for part in (*(Paragraph(escape(line), style) for line in page), PageBreak())]
    target = BytesIO()
    SimpleDocTemplate(target, topMargin=30, bottomMargin=30, initialFontName=style.fontName).build(story)
    return target.getvalue()


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_agendas_print_at_six_tenths_of_the_speed_of_bare_paragraphs(benchmark: BenchmarkFixture) -> None:
    printed = benchmark.pedantic(agenda.build, args=(PAPERS, PaperSize.A4), rounds=2, warmup_rounds=1)
    texts = [page.extract_text().splitlines() for page in pypdf.PdfReader(BytesIO(printed.pdf)).pages]
    pages = [[line for line in text if line.strip()] for text in texts]
    assert len(pypdf.PdfReader(BytesIO(bare(pages))).pages) == printed.pages, "a page stands for a page"
    runs = [
        (seconds(lambda: bare(pages)), seconds(lambda: agenda.build(PAPERS, PaperSize.A4))) for _ in range(ROUNDS)
    ]
    ratio = min(plain for plain, _ours in runs) / min(ours for _plain, ours in runs)
    benchmark.extra_info["pages per second / bare pages per second"] = round(ratio, 2)
    assert ratio >= LEAST_RATIO
