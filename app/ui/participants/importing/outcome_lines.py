"""What else there is to say of an import, one line each: what waits for a decision first."""

from typing import NamedTuple

from app.operations.import_plans import ImportPlan
from app.text.catalog import _, ngettext
from app.text.formats import isolated, listing, whole

COLUMNS, GRADES, LIKELY, NOTES = "columns", "grades", "likely", "notes"
_NAMED = 4


class OutcomeLine(NamedTuple):
    """One line. way: words of a button that leads to `part` of the dialog; "" where there is nothing to decide."""

    words: str
    waits: bool = False
    way: str = ""
    part: str = ""


def outcome_lines(plan: ImportPlan, notes: int) -> list[OutcomeLine]:
    """The lines of a plan. notes: how many things there are to say about the table as a whole."""
    made = (_likely(plan), _unranked(plan), _noted(notes), _left_out(plan), _gone(plan), _topics(plan))
    return [line for line in made if line is not None]


def undecided(plan: ImportPlan) -> int:
    """How many new people look like somebody and were not said to be that one."""
    return sum(1 for like in plan.likely_duplicates if like.row not in plan.choices.same)


def _likely(plan: ImportPlan) -> OutcomeLine | None:
    count = undecided(plan)
    words = ngettext(
        "{n} new person looks like somebody who is there already.",
        "{n} new people look like somebody who is there already.",
        count,
    )
    return OutcomeLine(words.format(n=whole(count)), True, _("Compare"), LIKELY) if count else None


def _unranked(plan: ImportPlan) -> OutcomeLine | None:
    count = len(plan.unranked)
    words = ngettext("{n} grade has no place in the order.", "{n} grades have no place in the order.", count)
    return OutcomeLine(words.format(n=whole(count)), True, _("Put in order"), GRADES) if count else None


def _noted(count: int) -> OutcomeLine | None:
    words = ngettext("{n} note about the table.", "{n} notes about the table.", count)
    return OutcomeLine(words.format(n=whole(count)), False, _("Read"), NOTES) if count else None


def _left_out(plan: ImportPlan) -> OutcomeLine | None:
    count = len(plan.read.mapping.left_out)
    words = ngettext("{n} column is left out on purpose.", "{n} columns are left out on purpose.", count)
    return OutcomeLine(words.format(n=whole(count)), False, _("See which"), COLUMNS) if count else None


def _gone(plan: ImportPlan) -> OutcomeLine | None:
    count = sum(1 for row, _person in plan.recognized.kept if row.has_left)
    words = ngettext(
        "{n} person has left the organization: kept, never proposed.",
        "{n} people have left the organization: kept, never proposed.",
        count,
    )
    return OutcomeLine(words.format(n=whole(count))) if count else None


def _topics(plan: ImportPlan) -> OutcomeLine | None:
    names = [isolated(topic.name) for topic in plan.changes.new_topics]
    shown = listing(names) if len(names) <= _NAMED else ", ".join(names[:_NAMED]) + ", ..."
    words = ngettext(
        "{n} topic is added to the catalogue: {topics}",
        "{n} topics are added to the catalogue: {topics}",
        len(names),
    )
    return OutcomeLine(words.format(n=whole(len(names)), topics=shown)) if names else None
