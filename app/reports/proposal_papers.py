"""What the papers of a proposal need, as plain words and numbers."""

from dataclasses import dataclass
from datetime import date

from app.domain.participants import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonOnSheet:
    """One of a pair. place: department and grade in a line; "" leaves it out."""

    name: str
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarPart:
    """A part of the bar of a pair's fit.

    points: of 100. bar: which of the key's entries it belongs to, from 0. is_known: False = counted half.
    """

    points: float
    bar: int
    is_known: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PairOnSheet:
    """A proposed pair.

    fit: in a word. score: of 100. reasons, cautions: sentences; cautions are set in bold.
    """

    mentor: PersonOnSheet
    mentee: PersonOnSheet
    fit: str
    score: int
    parts: tuple[BarPart, ...] = ()
    reasons: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """People of one side who wait for one and the same reason; side None where they have none."""

    names: tuple[str, ...]
    side: Side | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A bold word or two, and what there is to say."""

    subject: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalPaper:
    """A proposal as its coordinator reads it.

    priority: in words. found: how many pairs from how many people, beginning with `pairs`. waiting: how many wait,
    set in bold. proof: why nothing is better. bars: the words of the bar's key, from left to right.
    wishes: who is kept together or apart, and which rules were set aside. left_out: those who wait.
    held_out: those who weren't looked at, by reason.
    """

    organization: str
    program: str
    day: date
    priority: str
    pairs_phrase: str
    found: str
    waiting: str
    proof: str
    bars: tuple[str, ...] = ()
    pairs: tuple[PairOnSheet, ...] = ()
    left_out: tuple[Waiting, ...] = ()
    held_out: tuple[Line, ...] = ()
    wishes: tuple[Line, ...] = ()
    rules: tuple[Line, ...] = ()
    coordinator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedMentor:
    """A mentor (junior) as the mentee (senior) who is asked reads of them.

    asked_for: topics that they can share and the reader wants to learn, others: what else they can share.
    returns: what they would like to learn and the reader can share. times: half-days that suit both.
    """

    name: str
    position: str = ""
    asked_for: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    returns: tuple[str, ...] = ()
    times: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation:
    """What one mentee (senior) is asked before anything is final: nothing of anybody else, no score.

    sessions, length_min, cadence_days: as the program plans them. answer_to: how the coordinator is reached, a
    line each; empty prints a line to write on.
    """

    organization: str
    program: str
    day: date
    reader: str
    mentors: tuple[ProposedMentor, ...]
    sessions: int
    length_min: int
    cadence_days: int
    answer_by: date
    answer_to: tuple[str, ...] = ()
