"""Who may read what, enforced where text leaves the file, and small numbers kept from telling on people."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Protocol, TypeVar


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


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A break-down with its hidden groups: counts None where a group is hidden. `hidden` says how many are."""

    counts: tuple[int | None, ...]

    @property
    def hidden(self) -> int:
        return sum(1 for count in self.counts if count is None)


def suppress(counts: Sequence[int], smallest: int) -> Suppressed:
    """Hide the groups of one break-down, published with its total, that would tell on people.

    counts: people per group, any order; groups of 0 are shown. smallest: the group size from which a count is
    shown (5 by default; 3 to 10).
    Promise: no hidden count is *derivable* from the total, the shown groups and the knowledge that a hidden
    group that is small has 1 to smallest-1 people: at least two values remain possible for each hidden group.
    Where hiding the small groups alone would reveal them, the next smallest groups are hidden too.
    """
    hidden = {index for index, count in enumerate(counts) if 0 < count < smallest}
    candidates = sorted(
        (index for index, count in enumerate(counts) if count >= smallest), key=lambda i: (counts[i], i)
    )
    for index in candidates:
        if not hidden or not _derivable([counts[i] for i in hidden], smallest):
            break
        hidden.add(index)
    if hidden and _derivable([counts[i] for i in hidden], smallest):
        hidden |= {index for index, count in enumerate(counts) if count == 0}
    return Suppressed(tuple(None if i in hidden else count for i, count in enumerate(counts)))


def _derivable(hidden: Sequence[int], smallest: int) -> bool:
    """Whether the sum of the hidden groups leaves only one value possible for one of them.

    A reader knows the sum, and that a hidden group has 1 to smallest-1 people (0 to smallest-1 once groups of
    0 are hidden too) or was hidden to protect such a group.
    """
    if any(count >= smallest for count in hidden):  # a larger group hides among them and takes up every difference
        return False
    fewest = 0 if 0 in hidden else 1
    total = sum(hidden)
    return len(hidden) == 1 or total in (fewest * len(hidden), (smallest - 1) * len(hidden))
