"""A pair that needs a hand on the coordinator's papers: who, why, and when they met last and meet next."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from reportlab.platypus import Flowable

from app.domain.sides import Side
from app.reports.columns import Row
from app.reports.fonts import Face
from app.reports.geometry import GUTTER, cols
from app.reports.headings import MarkedWords, SideMark
from app.reports.marks import lead_of
from app.reports.people_on_paper import PaperPerson
from app.reports.styles import LABEL, SECOND, SMALL_CODE, TEXT
from app.reports.words import Span, words
from app.text.catalog import _
from app.text.labels import side_title

_MARK = 11.0  # points: a mark and the room behind it
_WIDTHS = (cols(4), cols(5), cols(3))


@dataclass(frozen=True, slots=True)
class Reason:
    """What is wrong, in one short sentence, and its evidence."""

    wrong: str
    evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PairNeed:
    """One pair with all its reasons. contacts: how each is reached. last, next: of their meetings."""

    code: str
    people: Mapping[Side, PaperPerson]
    contacts: Mapping[Side, str] = field(default_factory=dict)
    reasons: tuple[Reason, ...]
    is_urgent: bool
    last: str
    next: str


def need_heads() -> Flowable:
    """The heads of a list of pairs that need a hand."""
    heads = (_("pair"), _("why"), _("last met, next date"))
    return Row([words(SECOND, head) for head in heads], _WIDTHS, gap=GUTTER, below=1)


def need_row(need: PairNeed) -> Row:
    """The pair, its reasons, and how it stands, side by side."""
    people = [_person(side, need.people[side], need.contacts.get(side, "")) for side in Side]
    standing = [words(SMALL_CODE, need.code), words(TEXT, need.last), words(TEXT, need.next)]
    return Row([people, _reasons(need.reasons), standing], _WIDTHS, gap=GUTTER)


def _person(side: Side, person: PaperPerson, contact: str) -> Flowable:
    lines = [words(LABEL, person.name), *(words(SECOND, line) for line in (person.work, contact) if line)]
    return Row([SideMark(lead_of(side), LABEL), lines], [_MARK, _WIDTHS[0] - _MARK], below=2)


def _reasons(reasons: Sequence[Reason]) -> list[Flowable]:
    return [words(TEXT, Span(f"{one.wrong}.", Face.BOLD), f" {one.evidence}") for one in reasons]


def side_key() -> Flowable:
    """Which mark is which side, for lists that have only marks."""
    keys = [MarkedWords(lead_of(side), side_title(side), SECOND) for side in Side]
    return Row(keys, [cols(3)] * len(keys), gap=GUTTER)
