"""Every paper of a program file as a test orders it, and what is wrong with its pages."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdf

from app.domain.pairings import LAUNCHED
from app.domain.printables import Order, Printable, Scope, audiences_of, order_of, scopes_of
from app.domain.privacy import Audience
from app.domain.programs import PaperSize
from app.domain.surveys import Wave
from app.operations.gathering import at_once
from app.operations.papers.drawing import draw
from app.operations.papers.matter import gather
from app.reports.geometry import page_of
from app.reports.sheet import Paper
from app.storage import Store
from tests.support.absurd import absurd_program
from tests.support.builders import a_store
from tests.support.papers import PrintedPage, outside_margins, overprinted, read
from tests.support.samples import TODAY, a_sample

_CANVASES = frozenset({Printable.CERTIFICATE})  # drawn with margins of their own
_ONE_OF_MANY = {Scope.SESSION, Scope.PAIRING, Scope.PERSON}
_EDGE = 20.0  # points: what every printer can reach


@dataclass(frozen=True)
class Case:
    """One paper: which, of what, for whom, on which file and paper."""

    kind: Printable
    scope: Scope
    audience: Audience
    data: str
    size: PaperSize = PaperSize.A4
    wave: Wave = Wave.CLOSE

    def __str__(self) -> str:
        parts = [self.kind, self.scope, self.audience.name.lower(), self.data, self.size, self.wave]
        return "-".join(part.lower() for part in parts)


def cases(kinds: list[Printable] | None = None) -> Iterator[Case]:
    """Each paper of these kinds, in all its scopes, for all its readers.

    On Letter paper only of the sample, and of everybody only where there is no smaller scope with the same pages.
    """
    for kind in list(Printable) if kinds is None else kinds:
        for scope in scopes_of(kind):
            for audience in audiences_of(kind):
                for wave in Wave if kind is Printable.SURVEY and scope is Scope.BLANK else (Wave.CLOSE,):
                    for data in ("sample", "absurd", "empty"):
                        if data != "empty" or scope in (Scope.ALL, Scope.BLANK):
                            yield Case(kind, scope, audience, data, wave=wave)
                    if scope is not Scope.ALL or not _ONE_OF_MANY & {*scopes_of(kind)}:
                        yield Case(kind, scope, audience, "sample", PaperSize.LETTER, wave)


def _absurd(path: Path) -> None:
    absurd_program(path, TODAY, people=30, pairs=4).close()


def _empty(path: Path) -> None:
    a_store(path, starts_on=TODAY, ends_on=TODAY + timedelta(days=180)).close()


def _sample(path: Path) -> None:
    a_sample(path, TODAY)


_FILES: dict[str, Callable[[Path], None]] = {"sample": _sample, "absurd": _absurd, "empty": _empty}


@cache
def _file(data: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "program.counterpart"
        _FILES[data](path)
        return path.read_bytes()


def printed(case: Case) -> Paper:
    """The paper of a case, as the program draws it. Raises as `gather` and `draw`."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "program.counterpart"
        path.write_bytes(_file(case.data))
        with Store.open(path) as store:
            [program] = store.programs.all()
            program = replace(program, paper=case.size)
            order = order_for(store, case.kind, case.scope, TODAY, audience=case.audience, wave=case.wave)
            return draw(at_once(gather(store, program, order)), order)


def order_for(store: Store, kind: Printable, scope: Scope, today: date, **chosen: object) -> Order:
    """An order of this scope for the first pairing, person or session of a file that there is."""
    if kind is Printable.CERTIFICATE:  # nobody of these files has returned the final survey yet
        chosen["exception"] = "They met before the program began"
    order = order_of(kind, today, scope=scope, **chosen)
    launched = [pairing for pairing in store.pairings.of(1) if pairing.state in LAUNCHED]
    if scope is Scope.PAIRING:
        return replace(order, pairing_id=launched[0].id)
    if scope is Scope.PERSON:
        return replace(order, participant_id=launched[0].mentor_id)
    if scope is Scope.SESSION:
        return replace(order, code=store.sessions.of_pairings([launched[0].id])[0].code)
    return order


def faults_of(paper: Paper, kind: Printable, size: PaperSize) -> list[str]:
    """What is wrong with a finished paper: words outside or over each other, loose fonts, a broken file."""
    faults = []
    for number, page in enumerate(read(paper), start=1):
        faults += [f"page {number}: {fault}" for fault in _faults_of_page(page, kind, size)]
    with pikepdf.open(BytesIO(paper.pdf)) as pdf:
        faults += pdf.check_pdf_syntax()
    reader = pypdf.PdfReader(BytesIO(paper.pdf))
    faults += [f"font {name} is not embedded" for name in loose_fonts(reader)]
    about = reader.metadata
    if about is None or not about.title or about.author or about.subject:
        faults.append(f"it says of itself {about}")
    if not reader.trailer["/Root"].get("/Lang"):
        faults.append("it has no language")
    return faults


def _faults_of_page(page: PrintedPage, kind: Printable, size: PaperSize) -> list[str]:
    margin = _EDGE if kind in _CANVASES else page_of(size).left
    outside = "".join(sign.text for sign in outside_margins(page, margin))
    faults = [f"outside: {outside}"] if outside else []
    faults += [f"{one!r} over {other!r}" for one, other in overprinted(page)]
    low = [sign.text for sign in page.signs if sign.baseline < _EDGE - 6 or sign.baseline > page.height - _EDGE]
    return [*faults, f"too near the edge: {''.join(low)}"] if low else faults


def loose_fonts(reader: pypdf.PdfReader) -> set[str]:
    """Fonts of a PDF that aren't embedded in it."""
    found = set()
    for page in reader.pages:
        for font in page["/Resources"].get("/Font", {}).values():
            told = font.get_object()
            inner = told["/DescendantFonts"][0].get_object() if "/DescendantFonts" in told else told
            about = inner.get("/FontDescriptor", {})
            if not any(key in about for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                found.add(str(told.get("/BaseFont")))
    return found
