"""Why two people fit, part by part: the points of each with the sentence behind them, and what to look at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.participants import Side
from app.domain.programs import Weights
from app.domain.proposals import Part, ProposedPair, Rule
from app.text.catalog import _, ngettext
from app.text.formats import listing, whole
from app.text.matching import Names, gap_sentence, part_reasons, part_word
from app.text.refusals import rule_word

_POINT = 100  # of the 10,000: scores are shown out of 100
_SAID = 4  # lines below a bar


@dataclass(frozen=True, slots=True)
class PartLine:
    """One bar of a pair's fit. points, of: in hundredths of the whole score. is_known: no guess."""

    heading: str
    points: int
    of: int
    share: float
    sentence: str
    is_known: bool

    @property
    def figure(self) -> str:
        """ "44 of 50"."""
        return points_words(self.points, self.of)


def points_words(points: int, of: int) -> str:
    return _("{points} of {all}").format(points=whole(points), all=whole(of))


def score_points(score: int) -> int:
    """A score out of 100."""
    return round(score / _POINT)


def part_lines(
    parts: Mapping[Part, int], pair: ProposedPair, weights: Weights, names: Names
) -> tuple[PartLine, ...]:
    """The bars of a pair: topics of both directions together, then the other parts; parts without weight are out.

    parts: the points, which may be older than what `pair` tells of the two.
    """
    reasons = part_reasons(pair, names)
    lines = []
    for bar, full in bars(weights):
        points = sum(parts.get(part, 0) for part in bar)
        unknown = [part for part in bar if part in pair.reasons.not_known]
        why = [words for part in bar for words in reasons[part]]
        if unknown:
            why.append(_unknown(bar, unknown))
        elif not why:
            why.append(_nothing(bar[0], pair, names))
        figures = (score_points(points), score_points(full), points / full)
        lines.append(PartLine(part_word(bar[0]), *figures, sentence=_in_brief(why), is_known=not unknown))
    return tuple(lines)


def _in_brief(why: Sequence[str]) -> str:
    """The sentences one below the other; of many the first ones, which count most."""
    if len(why) <= _SAID:
        return "\n".join(why)
    more = len(why) - _SAID + 1
    words = ngettext("And {n} more.", "And {n} more.", more).format(n=whole(more))
    return "\n".join([*why[: _SAID - 1], words])


def bars(weights: Weights) -> tuple[tuple[tuple[Part, ...], int], ...]:
    """Which parts of a score stand together in one bar, each with the points of a full one."""
    full = weights.normalized()
    found = (
        ((Part.TOPICS, Part.RETURN), full.topics),
        ((Part.DISTANCE,), full.distance),
        ((Part.AVAILABILITY,), full.availability),
        ((Part.SENIORITY,), full.seniority),
        ((Part.PREFERENCES,), full.preferences),
    )
    return tuple((bar, most) for bar, most in found if most)


def bar_shares(parts: Mapping[Part, int], weights: Weights) -> tuple[float, ...]:
    """The bars of a pair as shares from 0 to 1."""
    return tuple(sum(parts.get(part, 0) for part in bar) / most for bar, most in bars(weights))


def bars_words(parts: Mapping[Part, int], weights: Weights) -> str:
    """The bars of a pair in words: "Topics 44 of 50, Place 15 of 15"."""
    words = [
        _("{part} {figure}").format(
            part=part_word(bar[0]),
            figure=points_words(score_points(sum(parts.get(part, 0) for part in bar)), score_points(most)),
        )
        for bar, most in bars(weights)
    ]
    return ", ".join(words)


def _unknown(bar: tuple[Part, ...], unknown: list[Part]) -> str:
    if len(unknown) < len(bar):
        if unknown == [Part.RETURN]:
            return _("In return: not known, so half of these points count.")
        return _("To the mentee (senior): not known, so half of these points count.")
    return _("Not known, so half of the points count.")


def _nothing(part: Part, pair: ProposedPair, names: Names) -> str:
    """What is said of a part in which nothing speaks for the two."""
    if part is Part.SENIORITY:
        mentor, mentee = names.participants[pair.mentor_id], names.participants[pair.mentee_id]
        if pair.reasons.gap.steps == 0:
            return _("{mentor} and {mentee} are on the same level.").format(mentor=mentor, mentee=mentee)
        return gap_sentence(-pair.reasons.gap, mentee, mentor)
    if part is Part.PREFERENCES and not pair.reasons.welcome:
        return _("Neither asked for a background, so half of the points count.")
    return {
        Part.TOPICS: _("No topic that one wants and the other can share."),
        Part.DISTANCE: _("They work in the same department at the same site."),
        Part.AVAILABILITY: _("No half-day on which both have time."),
        Part.PREFERENCES: _("Nobody gets the background that they welcome."),
    }[part]


def chain_sentence(pair: ProposedPair) -> str:
    """That neither is in the other's reporting chain, as far as that could be looked at."""
    if Rule.REPORTING_LINE in pair.not_checked:
        return _("Not in each other's reporting chain, as far as managers are known.")
    return _("Not in each other's reporting chain")


def not_checked_words(pair: ProposedPair) -> str:
    """The rules for which a datum is missing; "" where all were checked."""
    rules = [rule_word(rule).lower() for rule in pair.not_checked if rule is not Rule.REPORTING_LINE]
    return _("Not checked, because not both gave it: {rules}.").format(rules=listing(rules)) if rules else ""


def unwilling_sentence(name: str, on: Side) -> str:
    """That someone would take a side other than the one they asked for or have."""
    if on is Side.MENTOR:
        return _("{name} takes part as mentee (senior), not as mentor (junior).").format(name=name)
    return _("{name} takes part as mentor (junior), not as mentee (senior).").format(name=name)
