"""Who may read what, enforced where text leaves the file, and small numbers kept from telling on people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Protocol, TypeVar

from app.domain.programs import LEAST_SMALL_GROUP, MOST_SMALL_GROUP


class Visibility(StrEnum):
    """Who may read a text; chosen beside the text itself."""

    SUMMARY = "summary"  # may be printed for everyone
    PAIR = "pair"  # only in that pair's papers
    COORDINATOR = "coordinator"  # the default: only in the coordinator's own copy
    FILE_ONLY = "file-only"  # never leaves the file


class Audience(IntEnum):
    """Who reads a paper: a wider audience is a smaller number and gets less."""

    EVERYONE = 1
    PAIR = 2
    COORDINATOR = 3


_NEEDED_AUDIENCE: Mapping[Visibility, int] = {
    Visibility.SUMMARY: Audience.EVERYONE,
    Visibility.PAIR: Audience.PAIR,
    Visibility.COORDINATOR: Audience.COORDINATOR,
    Visibility.FILE_ONLY: Audience.COORDINATOR + 1,
}


class TextKind(StrEnum):
    """The texts of a program file, by what they are; each has the visibility that DATA gives it."""

    PURPOSE = "purpose"
    DECISIONS = "decisions"
    TOPICS = "topics"
    AIMS = "aims"
    AGREEMENT = "agreement"
    ACTIONS = "actions"
    READINESS = "readiness"
    NOTES = "notes"
    CONTACT_LOG = "contact-log"
    EXCLUSIONS = "exclusions"
    ACCESS_NEEDS = "access-needs"


class Sensitive(StrEnum):
    """What never enters a program file, whatever a table says of it."""

    BIRTH = "birth"
    SEX = "sex"
    ORIGIN = "origin"
    BELIEF = "belief"
    FAMILY = "family"
    HEALTH = "health"
    IDENTITY = "identity"
    PAY = "pay"
    PERFORMANCE = "performance"
    NUMBERS = "numbers"  # of the state, the bank, and where somebody lives


_VISIBILITY_OF_KIND: Mapping[TextKind, Visibility] = {
    TextKind.PURPOSE: Visibility.SUMMARY,
    TextKind.DECISIONS: Visibility.SUMMARY,
    TextKind.TOPICS: Visibility.PAIR,
    TextKind.AIMS: Visibility.PAIR,
    TextKind.AGREEMENT: Visibility.PAIR,
    TextKind.ACTIONS: Visibility.PAIR,
    TextKind.READINESS: Visibility.COORDINATOR,
    TextKind.NOTES: Visibility.COORDINATOR,
    TextKind.CONTACT_LOG: Visibility.COORDINATOR,
    TextKind.EXCLUSIONS: Visibility.FILE_ONLY,
    TextKind.ACCESS_NEEDS: Visibility.FILE_ONLY,
}


def may_read(audience: Audience, visibility: Visibility) -> bool:
    """Whether a text of this visibility may stand on a paper for this audience."""
    return audience >= _NEEDED_AUDIENCE[visibility]


def may_read_kind(audience: Audience, kind: TextKind) -> bool:
    """Whether texts of this kind may stand on a paper for this audience."""
    return may_read(audience, _VISIBILITY_OF_KIND[kind])


class ReadableAnswer(Protocol):
    """What the guard needs to know of a handed-in line."""

    @property
    def text(self) -> str: ...
    @property
    def visibility(self) -> Visibility: ...
    @property
    def may_be_quoted(self) -> bool: ...


A = TypeVar("A", bound=ReadableAnswer)


def readable(answers: Mapping[str, A], audience: Audience) -> dict[str, A]:
    """The handed-in lines that this audience may read; the others don't reach the paper at all."""
    return {key: answer for key, answer in answers.items() if may_read(audience, answer.visibility)}


def may_quote(answer: ReadableAnswer, consents: bool) -> bool:
    """Whether a line may be quoted to everyone, without a name.

    Its writer ticked that this line may be read by everyone, and their stored consent allows quoting.
    """
    return consents and answer.may_be_quoted and answer.visibility is Visibility.SUMMARY and bool(answer.text)


def may_name_people(audience: Audience) -> bool:
    """Whether a paper about a whole program may name the people of its pairings; else they stand by their code."""
    return audience is Audience.COORDINATOR


def least_shown(audience: Audience, small_group: int) -> int:
    """From how many people on a figure may stand on a paper for this audience.

    Only the coordinator's own copy shows figures of any number of people.
    """
    return 1 if audience is Audience.COORDINATOR else small_group


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A break-down with its hidden groups: counts None where a group is hidden. `hidden` says how many are."""

    counts: tuple[int | None, ...]

    @property
    def hidden(self) -> int:
        return sum(1 for count in self.counts if count is None)


def suppress(counts: Sequence[int], smallest: int, *, fewest: int = 0) -> Suppressed:
    """Hide the groups of one break-down, published with its total, that would tell on people.

    counts: people per group, any order. smallest: the group size from which a count is shown (3 to 10).
    fewest: what the least group can have: 1 where a group is listed only because somebody is in it, else 0.
    Hidden are all groups below `smallest`, empty ones too. Where those alone would be *derivable*, or come to
    fewer than `smallest` people together, all groups of the next smallest size are hidden with them.

    Promise: no hidden count is derivable from the total, the shown groups, what a group can have, and this rule
    itself: for each hidden group at least two values remain possible. Not even hiding everything helps where the
    total says it all: of a single group, or with `fewest` in every one. Raises ValueError for another `smallest`.

    Why it holds: the rule sees sizes, never places, so a reader can't tell which hidden group has which of the
    hidden sizes; hidden groups of one and the same size are left alone only if another table fits as well.
    """
    if not LEAST_SMALL_GROUP <= smallest <= MOST_SMALL_GROUP:
        raise ValueError(f"the small group is {LEAST_SMALL_GROUP} to {MOST_SMALL_GROUP} people")
    limit = smallest - 1
    small = [count for count in counts if count <= limit]
    larger = [count for count in counts if count > limit]
    if small and larger and (_is_derivable(small, smallest, fewest) or sum(small) < smallest):
        limit = min(larger)
    return Suppressed(tuple(None if count <= limit else count for count in counts))


def _is_derivable(small: Sequence[int], smallest: int, fewest: int) -> bool:
    """Whether small groups, hidden alone, leave one table only: all have the least or the most that they can."""
    return len(small) == 1 or set(small) in ({fewest}, {smallest - 1})
