"""Whatever people write is printed as they wrote it, on every paper: nothing is run, opened, followed or lost."""

import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from itertools import product
from operator import attrgetter
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from app.domain.pairings import PairingState
from app.domain.printables import Printable, Scope, audiences_of, scopes_of
from app.domain.privacy import Audience
from app.domain.sides import Side
from app.operations.gathering import at_once
from app.operations.papers.drawing import draw
from app.operations.papers.matter import gather
from app.reports.direction import has_right_to_left
from app.reports.fonts import MISSING_MARK, Face
from app.reports.sheet import Paper
from app.reports.text_runs import clean, runs_of
from app.storage import Store
from tests.support.hostile import PARTING, hostile_program, naughty_names
from tests.support.naughty import naughty_strings
from tests.support.printing import order_for
from tests.support.samples import TODAY

ROOT = Path(__file__).resolve().parents[2]
# Letters and marks that are drawn as nothing.
UNSEEN = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0").union(map(chr, range(0xFE00, 0xFE10)))
# What makes a reader of a PDF do something, or holds another file.
ACTIVE = frozenset(
    {
        "/Annots", "/AA", "/OpenAction", "/JS", "/JavaScript", "/URI", "/Launch", "/GoToR", "/SubmitForm",
        "/ImportData", "/EmbeddedFiles", "/EmbeddedFile", "/EF", "/AcroForm", "/XFA", "/RichMedia", "/Movie",
    }
)  # fmt: skip
# Papers with the whole name of everybody in the pairs: the others break off long names, or name nobody.
NAMING = frozenset(
    {Printable.AGREEMENT, Printable.AGENDA, Printable.WELCOME, Printable.PEOPLE, Printable.HAND_OVER}
)
PAPERS = [
    (kind, scope, audience)
    for kind in list(Printable)
    for scope, audience in product(scopes_of(kind), audiences_of(kind))
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("hostile") / "program.counterpart"
    hostile_program(path, TODAY)
    with Store.open(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def names(store: Store) -> list[str]:
    """The names of everybody in a pair, as the file gives them back."""
    pairs = store.pairings.of(1)
    members = [member for pair in pairs for member in (pair.mentor_id, pair.mentee_id)]
    return [member.person.name for member in store.participants.get_many(members)]


# The program file


def test_there_are_over_five_hundred_strings_and_everyone_of_them_is_in_a_name() -> None:
    strings = list(naughty_strings())

    assert len(set(strings)) == len(strings) > 515
    assert set(strings) == {string for name in naughty_names() for string in name.split(PARTING)} | {
        string for string in strings if PARTING in string
    }


def test_the_file_gives_every_name_back_as_it_was_written(store: Store) -> None:
    assert [person.name for person in sorted(store.people.all(), key=attrgetter("id"))] == naughty_names()


# The papers


@pytest.mark.parametrize(
    ("kind", "scope", "audience"), PAPERS, ids=lambda value: str(getattr(value, "name", value))
)
def test_a_paper_prints_whatever_was_written_and_does_nothing_else(
    kind: Printable, scope: Scope, audience: Audience, store: Store, names: list[str]
) -> None:
    paper, opened = printed(store, kind, scope, audience)

    assert opened == []
    assert active_parts(paper) == set()
    if scope is Scope.ALL:
        text = squeezed(text_of(paper))
        assert [told for told in told_on(kind, store) if not stands_in(text, told)] == []
    if kind in NAMING and scope is Scope.ALL:
        assert set(paper.missing) >= {
            sign for name in names for sign in runs_of(clean(name), Face.BOLD).missing
        } - {"\n"}


def told_on(kind: Printable, store: Store) -> Iterator[str]:
    """What stands in full on the papers of this kind for all."""
    [program] = store.programs.all()
    stories = store.stories_of([pair.id for pair in store.pairings.of(1) if pair.state is PairingState.RUNNING])
    members = [story.participant(side) for story in stories for side in Side]
    if kind in NAMING:
        yield from (member.person.name for member in members)
    if kind in (Printable.AGENDA, Printable.AGREEMENT):
        yield from (member.aims for member in members)
    if kind is Printable.AGENDA:
        yield from (action.text for story in stories for action in story.open_actions())
        yield from (topic.name for topic in store.topics.of(1) if topic.position >= 90)
    if kind is Printable.SUMMARY:
        yield program.purpose
        yield from (decision.text for decision in store.decisions.of(1))


def printed(store: Store, kind: Printable, scope: Scope, audience: Audience) -> tuple[Paper, list[str]]:
    """The paper, and what its drawing opened or called: files elsewhere, addresses, programs."""
    order = order_for(store, kind, scope, TODAY, audience=audience)
    [program] = store.programs.all()
    matter = at_once(gather(store, program, order))
    draw(matter, order)  # modules and fonts are read when they are first needed
    with watched() as opened:
        paper = draw(matter, order)
    return paper, opened


_watching: list[list[str]] = []  # the innermost list takes what happens; a hook can't be taken off again


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if not _watching:
        return
    is_call = event.split(".", maxsplit=1)[0] in (
        "socket",
        "urllib",
        "http",
        "ftplib",
        "subprocess",
        "os",
        "webbrowser",
        "shutil",
    )
    if event == "open" and not _is_ours(arguments[0]):
        _watching[-1].append(f"open {arguments[0]}")
    elif is_call and event not in ("os.listdir", "os.scandir"):
        _watching[-1].append(f"{event} {arguments}")


def _is_ours(path: object) -> bool:
    homes = (str(ROOT), sys.prefix, sys.base_prefix)
    return isinstance(path, str) and path.startswith(homes)


@cache
def _watch() -> None:
    sys.addaudithook(_note)


@contextmanager
def watched() -> Iterator[list[str]]:
    _watch()
    seen: list[str] = []
    _watching.append(seen)
    try:
        yield seen
    finally:
        _watching.remove(seen)


def test_the_watch_sees_a_file_an_address_and_a_program(tmp_path: Path) -> None:
    (tmp_path / "x").touch()
    with watched() as opened:
        (tmp_path / "x").read_bytes()
        with pytest.raises(Exception, match=r".*"):
            __import__("urllib.request").request.urlopen("http://x.invalid/x.png")
        __import__("subprocess").run([sys.executable, "-c", ""], check=True)
    assert opened[0] == f"open {tmp_path / 'x'}"
    assert {"urllib.Request", "subprocess.Popen"} <= {one.split()[0] for one in opened}


def active_parts(paper: Paper) -> set[str]:
    """The keys and actions of a PDF by which a reader would do something."""
    found: set[str] = set()
    with pikepdf.open(BytesIO(paper.pdf)) as pdf:
        for one in pdf.objects:
            if isinstance(one, (pikepdf.Dictionary, pikepdf.Stream)):
                found |= ACTIVE & set(one.keys())
                found |= ACTIVE & {str(one.get("/S", ""))}
    return found


def text_of(paper: Paper) -> str:
    """The text as it is copied from the paper."""
    return "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(paper.pdf))


def squeezed(text: str) -> str:
    """Text as it can be compared: NFKC, no blanks, nothing invisible, no marks for missing signs."""
    whole = unicodedata.normalize("NFKC", text.replace("\ufffe", "-"))  # a hyphen at the end of a line
    return "".join(sign for sign in whole if not sign.isspace() and sign != MISSING_MARK and is_seen(sign))


def is_seen(sign: str) -> bool:
    return sign not in UNSEEN and unicodedata.category(sign) not in ("Cc", "Cf", "Cn", "Co", "Cs")


def stands_in(text: str, name: str) -> bool:
    """Whether a name stands in squeezed text; of one from right to left, each of its words."""
    missing = runs_of(clean(name), Face.BOLD).missing
    wanted = "".join(sign for sign in clean(name) if sign not in missing or sign.isspace())
    if not has_right_to_left(wanted):
        return squeezed(wanted) in text
    words = [squeezed(word) for word in wanted.replace("(", " ").replace(")", " ").split()]
    letters = [word for word in words if word.isalpha()]
    return all(word in text or word[::-1] in text for word in letters)
