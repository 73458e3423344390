"""Which rules were in force when pairs were proposed, what was used for their score, and what wasn't."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.programs import Rules, Weights
from app.domain.proposals import Part, Priority, Rule
from app.text.catalog import _, ngettext
from app.text.formats import decimal, whole
from app.text.matching import part_word
from app.text.proposals import points
from app.text.refusals import not_checked_sentence

_POINT = 100  # of the 10,000


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One line: what it is about, and what holds."""

    subject: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What counts beside the score, in points of 10,000.

    left_out, paired_before, seen: of a pair. places: what the first, second ... place of somebody costs.
    """

    left_out: int
    paired_before: int
    seen: int
    places: Sequence[int]


def rule_lines(
    rules: Rules,
    weights: Weights,
    beside: Beside,
    *,
    priority: Priority,
    pairs: int,
    not_checked: Mapping[Rule, int],
    standing: int,
) -> tuple[RuleLine, ...]:
    """The rules of a program as they were in force.

    pairs: how many are proposed. not_checked: per rule in how many of them. standing: pairings that stand already.
    """
    lines = [
        RuleLine(_("Looked for, in this order"), _aims(priority)),
        RuleLine(_("Never proposed"), _never(rules)),
        RuleLine(_("Rank"), _rank(rules)),
        RuleLine(_("Told, but allowed"), _allowed(rules)),
        RuleLine(_("Consent"), _consent(rules)),
        RuleLine(_("Not checked"), _not_checked(not_checked) if pairs else ""),
        RuleLine(_("Counted for the fit, of 100"), _counted(weights)),
        RuleLine(_("Counted beside the fit"), _beside(beside)),
        RuleLine(_("Not used"), _not_used()),
        RuleLine(_("Pairings that stand"), _standing(standing)),
    ]
    return tuple(line for line in lines if line.words)


def _aims(priority: Priority) -> str:
    if priority is Priority.SCORE:
        return _("Pairs kept together; the highest total; as many pairs as possible.")
    return _(
        "Pairs kept together; as many pairs as possible; a weakest pair as strong as possible; the highest total."
    )


def _never(rules: Rules) -> str:
    switched = [*(words for is_on, words in _warnings(rules) if is_on), *_other_site(rules)]
    return _list([*_always(), *switched])


def _always() -> list[str]:
    return [
        _("somebody with themselves"),
        _("two who are ruled out"),
        _("two of whom one reports to the other, at any depth"),
        _("two who are or were a pair in this program"),
        _("two without a language, a free half-day, a way of meeting or a topic in common"),
        _("two who can only meet in person and work at different sites"),
        _("a mentor (junior) who isn't far enough below: see rank"),
    ]


def _warnings(rules: Rules) -> tuple[tuple[bool, str], ...]:
    """The rules that a program may switch on, and that are told beside a pair where they are off."""
    return (
        (rules.different_team, _("two of one team")),
        (rules.different_department, _("two of one department")),
        (rules.different_manager, _("two with the same manager")),
    )


def _other_site(rules: Rules) -> list[str]:
    """Working at one site is what most pairs do: forbidden, or nothing to tell."""
    return [_("two of one site")] if rules.different_site else []


def _allowed(rules: Rules) -> str:
    off = [words for is_on, words in _warnings(rules) if not is_on]
    return _list(off)


def _list(rules: Sequence[str]) -> str:
    """The rules as one sentence, beginning with a capital; "" without any."""
    words = "; ".join(rules)
    return _("{rules}.").format(rules=words[0].upper() + words[1:]) if words else ""


def _rank(rules: Rules) -> str:
    least = ngettext(
        "The mentee (senior) is at least {n} grade or level above",
        "The mentee (senior) is at least {n} grades or levels above",
        rules.smallest_gap,
    ).format(n=rules.smallest_gap)
    years = ngettext(
        "{least}; where neither is known, {n} year longer here.",
        "{least}; where neither is known, {n} years longer here.",
        rules.years_apart,
    ).format(least=least, n=rules.years_apart)
    return f"{years} {_greatest(rules.greatest_gap)}"


def _greatest(gap: int | None) -> str:
    if gap is None:
        return _("There is no greatest gap.")
    return ngettext("{n} grade or level at most.", "{n} grades or levels at most.", gap).format(n=gap)


def _consent(rules: Rules) -> str:
    if rules.consent_required:
        return _("Only people whose consent is recorded are proposed.")
    return _("People are proposed without a recorded consent too; it is told beside them.")


def _not_checked(not_checked: Mapping[Rule, int]) -> str:
    if not not_checked:
        return _("Everything was checked in all proposed pairs.")
    return " ".join(not_checked_sentence(rule, pairs) for rule, pairs in not_checked.items())


def _counted(weights: Weights) -> str:
    """What makes up a score, in points of 100."""
    full = weights.normalized()
    back = _("{part} {points} (of which in return {back})").format(
        part=part_word(Part.TOPICS), points=whole(points(full.topics)), back=whole(points(full.topics_return))
    )
    others = (
        (Part.DISTANCE, full.distance),
        (Part.AVAILABILITY, full.availability),
        (Part.SENIORITY, full.seniority),
        (Part.PREFERENCES, full.preferences),
    )
    parts = [f"{part_word(part)} {whole(points(most))}" for part, most in others if most]
    told = "; ".join([*([back] if full.topics else []), *parts])
    return _("{parts}. What isn't known of somebody counts half.").format(parts=told)


def _beside(beside: Beside) -> str:
    second, third = beside.places[1:3]
    return _(
        "{left_out} more for each who was left out last time; {before} less for two who were paired before; "
        "{second} less for somebody's second place, {third} for a third; {seen} more for a pair proposed before."
    ).format(
        left_out=_plain(beside.left_out),
        before=_plain(-beside.paired_before),
        second=_plain(second),
        third=_plain(third),
        seen=_plain(beside.seen),
    )


def _plain(score: int) -> str:
    """Points of 10,000 as points of 100, with a digit only where one is needed."""
    return decimal(score / _POINT, 1 if score % _POINT else 0)


def _not_used() -> str:
    return _("Age, gender and origin. Readiness counts nothing: it only says with whom to talk first.")


def _standing(count: int) -> str:
    if not count:
        return ""
    return ngettext("{n} is kept as it is.", "{n} are kept as they are.", count).format(n=whole(count))
