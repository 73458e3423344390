"""How fast agendas are printed, as a ratio within one run as slow computers slow both sides, and their memory."""

import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from itertools import cycle, islice
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import pypdf
import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate

from app.domain.codes import SYMBOLS
from app.domain.programs import PaperSize
from app.reports import agenda
from app.reports.agenda_papers import AgendaPaper, PersonOnPaper
from app.reports.fonts import Face, register
from tests.support.papers import PrintedPage, an_agenda_paper, read

LEAST_RATIO = 1.5
MOST_MEMORY_MB = 200
ROUNDS = 2
AGENDAS, READ = 500, 12  # of which the words are read
ROOT = Path(__file__).resolve().parents[2]
# In a process of its own, as memory once taken is not given back.
IN_A_CHILD = """
from app.domain.programs import PaperSize
from app.reports import agenda
from tests.benchmarks.test_agenda_pages import AGENDAS, most_memory_mb, some_papers
print(agenda.build(list(some_papers(AGENDAS)), PaperSize.A4).pages, most_memory_mb())
"""


def most_memory_mb() -> float:
    """The most memory that this process has had so far.

    Where the system keeps a table of it, from there: getrusage counts what the parent had at the start of a child.
    """
    import resource

    table = Path("/proc/self/status")
    if table.exists():
        [peak] = [line.split()[1] for line in table.read_text().splitlines() if line.startswith("VmHWM")]
        return int(peak) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)


def some_papers(count: int) -> Iterator[AgendaPaper]:
    """Agendas of different people with codes of their own."""
    for number in range(count):
        code = "".join(SYMBOLS[number // len(SYMBOLS) ** place % len(SYMBOLS)] for place in range(7))
        person = PersonOnPaper(name=f"Nguyễn Thị {number}", department="Digital Services", aims=f"Goal {number}")
        yield an_agenda_paper(mentor=person, code=f"S-{code}")


class BareLine(NamedTuple):
    """A line of a page: what it says, and in which font and size most of it is set."""

    text: str
    font: str
    size: float


def lines_of(page: PrintedPage) -> Iterator[BareLine]:
    """The lines of a page from top to bottom, columns side by side as one line, for one paragraph each."""
    for baseline in sorted({sign.baseline for sign in page.signs}, reverse=True):
        signs = sorted((sign for sign in page.signs if sign.baseline == baseline), key=lambda sign: sign.x0)
        text = ""
        for sign, before in zip(signs, [signs[0], *signs], strict=False):
            text += f" {sign.text}" if sign.x0 - before.x1 > 1 else sign.text
        [((font, size), _)] = Counter((sign.font, sign.size) for sign in signs).most_common(1)
        yield BareLine(text, font.split("+")[1], round(size, 1))


def bare(pages: Sequence[Sequence[BareLine]]) -> bytes:
    """The same words in the same sizes as plain paragraphs over the whole width, a page for a page, no more."""
    styles = {
        (line.font, line.size): ParagraphStyle(
            "bare", fontName=line.font, fontSize=line.size, leading=1.25 * line.size
        )
        for page in pages
        for line in page
    }
    story = [
        part
        for page in pages
        for part in (
            *(Paragraph(escape(line.text), styles[line.font, line.size]) for line in page),
            PageBreak(),
        )
    ]
    target = BytesIO()
    edges = {"leftMargin": 15 * mm, "rightMargin": 15 * mm, "topMargin": 10 * mm, "bottomMargin": 10 * mm}
    SimpleDocTemplate(target, initialFontName=register(Face.REGULAR), **edges).build(story)
    return target.getvalue()


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_500_agendas_print_half_as_fast_again_as_bare_paragraphs_of_the_same_words(
    benchmark: BenchmarkFixture,
) -> None:
    papers = list(some_papers(AGENDAS))
    read_pages = [list(lines_of(page)) for page in read(agenda.build(papers[:READ], PaperSize.A4))]
    pages = list(islice(cycle(read_pages), len(read_pages) * AGENDAS // READ))

    printed = benchmark.pedantic(agenda.build, args=(papers, PaperSize.A4), rounds=1)
    assert len(pypdf.PdfReader(BytesIO(bare(read_pages))).pages) == len(read_pages), "a page stands for a page"
    assert printed.pages == pytest.approx(len(pages), abs=len(read_pages))
    runs = [
        (seconds(lambda: bare(pages)), seconds(lambda: agenda.build(papers, PaperSize.A4))) for _ in range(ROUNDS)
    ]

    ratio = min(plain for plain, _ours in runs) / min(ours for _plain, ours in runs)
    benchmark.extra_info["pages per second / bare pages per second"] = round(ratio, 2)
    benchmark.extra_info["pages per second"] = round(printed.pages / min(ours for _plain, ours in runs))
    assert ratio >= LEAST_RATIO


@pytest.mark.skipif(sys.platform == "win32", reason="Windows doesn't tell how much memory a process took")
def test_500_agendas_are_printed_in_200_mb() -> None:
    done = subprocess.run([sys.executable, "-c", IN_A_CHILD], cwd=ROOT, capture_output=True, text=True, check=True)
    pages, megabytes = done.stdout.split()

    assert int(pages) == 6 * AGENDAS
    assert float(megabytes) < MOST_MEMORY_MB
