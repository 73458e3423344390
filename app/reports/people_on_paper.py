"""Two people side by side, as the papers of a pair name them; empty lines where the paper is blank."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.reports.columns import Row
from app.reports.geometry import GUTTER, cols
from app.reports.headings import MarkedWords, TopRule
from app.reports.marks import lead_of
from app.reports.styles import KICKER, NAME, SECOND
from app.reports.words import words
from app.reports.writing import Field, Fields
from app.text.catalog import _
from app.text.labels import side_title


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperPerson:
    """Somebody on a paper. name: as they write it; work: title and department in one line."""

    name: str
    work: str = ""


def two_people(
    people: Mapping[Side, PaperPerson | None], below: Mapping[Side, Sequence[Flowable]] | None = None
) -> Flowable:
    """The two sides side by side under their rules. None: lines to write on. below: what follows each name."""
    halves = [[*_half(side, people[side]), *(below[side] if below else ())] for side in Side]
    return Row(halves, [cols(6), cols(6)], gap=GUTTER)


def signer(side: Side, person: PaperPerson | None) -> str:
    """Who signs, in words: the side, with the name where it is known."""
    if person is None:
        return side_title(side)
    return _("{side}, {name}").format(side=side_title(side), name=person.name)


def _half(side: Side, person: PaperPerson | None) -> list[Flowable]:
    found: list[Flowable] = [TopRule(), MarkedWords(lead_of(side), side_title(side), KICKER)]
    if person is None:
        return [*found, Fields([Field(_("Name"), cols(6))], GUTTER), Fields([Field(_("Work"), cols(6))], GUTTER)]
    found.append(words(NAME, person.name))
    return [*found, words(SECOND, person.work)] if person.work else found
