"""Pairs in words: how strong, why, and what to look at before it is final."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain.fit_levels import FitLevel, fit_level
from app.domain.participants import SLOTS, WEEKDAYS, Side
from app.domain.proposals import Part, ProposedPair, Rule, SharedTopic
from app.domain.seniority import Basis, Gap
from app.text.catalog import _, ngettext
from app.text.formats import decimal, listing, weekday

_A_MONDAY = date(2024, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names that sentences about matching need.

    participants: by participant id. people: everyone in the file by person id, for reporting lines.
    topics: by topic id.
    """

    participants: Mapping[int, str]
    people: Mapping[int, str] = field(default_factory=dict)
    topics: Mapping[int, str] = field(default_factory=dict)


def fit_word(pair: ProposedPair) -> str:
    """How well two people fit: strong, good or fair, never worse in words."""
    return fit_level_word(fit_level(pair.score, pair.parts, pair.reasons.not_known))


def fit_level_word(level: FitLevel) -> str:
    return {
        FitLevel.STRONG: _("Strong"),
        FitLevel.GOOD: _("Good"),
        FitLevel.FAIR: _("Fair"),
        FitLevel.UNKNOWN: _("Not enough known"),
    }[level]


def part_word(part: Part) -> str:
    """A part of the score as the heading of its bar."""
    return {
        Part.TOPICS: _("Topics"),
        Part.RETURN: _("Topics in return"),
        Part.DISTANCE: _("Place"),
        Part.AVAILABILITY: _("Time"),
        Part.SENIORITY: _("Seniority gap"),
        Part.PREFERENCES: _("Wishes"),
    }[part]


def slot_word(slot: str) -> str:
    """A half-day: "Monday morning" for "mon-am"; other words stay as they are."""
    if slot not in SLOTS:
        return slot
    day, half = slot.split("-")
    name = weekday(_A_MONDAY + timedelta(days=WEEKDAYS.index(day)))
    return (_("{day} morning") if half == "am" else _("{day} afternoon")).format(day=name)


def pair_reasons(pair: ProposedPair, names: Names) -> tuple[str, ...]:
    """Why these two fit, a sentence for each part of the score that has something to say."""
    by_part = part_reasons(pair, names)
    sentences = [
        *by_part[Part.TOPICS],
        *by_part[Part.RETURN],
        *by_part[Part.DISTANCE],
        *by_part[Part.AVAILABILITY],
        languages_sentence(pair.reasons.languages),
        *by_part[Part.SENIORITY],
        *by_part[Part.PREFERENCES],
        *past_sentences(pair, names),
        not_known_sentence(pair.reasons.not_known),
    ]
    return tuple(sentence for sentence in sentences if sentence)


def part_reasons(pair: ProposedPair, names: Names) -> Mapping[Part, tuple[str, ...]]:
    """What speaks for these two in each part of the score; nothing for a part that has nothing to say."""
    mentor, mentee = names.participants[pair.mentor_id], names.participants[pair.mentee_id]
    reasons = pair.reasons
    sentences = {
        Part.TOPICS: _topics(reasons.shares, names, learner=mentee, sharer=mentor),
        Part.RETURN: _topics(reasons.returns, names, learner=mentor, sharer=mentee),
        Part.DISTANCE: [_distance(reasons.other_department, reasons.other_site)],
        Part.AVAILABILITY: [_time(reasons.slots)],
        Part.SENIORITY: [_gap(pair, mentor, mentee)],
        Part.PREFERENCES: [_welcome(reasons.welcome, mentor, mentee)],
    }
    return {part: tuple(words for words in found if words) for part, found in sentences.items()}


def pair_cautions(pair: ProposedPair, names: Names) -> tuple[str, ...]:
    """What the coordinator should look at before the pair is final."""
    by_side = {Side.MENTOR: names.participants[pair.mentor_id], Side.MENTEE: names.participants[pair.mentee_id]}
    talk = [_("Talk with {name} first.").format(name=by_side[side]) for side in pair.talk_first]
    without = listing([by_side[side] for side in pair.consent_missing])
    consent = [_("The consent of {names} isn't recorded.").format(names=without)] if without else []
    return (*talk, *consent, *(_caution(rule) for rule in pair.cautions))


def _caution(rule: Rule) -> str:
    return {
        Rule.TEAM: _("They work in the same team."),
        Rule.DEPARTMENT: _("They work in the same department."),
        Rule.MANAGER: _("They have the same manager."),
    }[rule]


def _topics(shared: Sequence[SharedTopic], names: Names, learner: str, sharer: str) -> list[str]:
    return [_topic(topic, names.topics[topic.topic_id], learner, sharer) for topic in shared]


def _topic(shared: SharedTopic, topic: str, learner: str, sharer: str) -> str:
    how_much = {1: _("a little"), 2: _("quite a bit"), 3: _("a lot")}[shared.want]
    how_well = {1: _("a little of it"), 2: _("some of it"), 3: _("it well")}[shared.can]
    return _("{topic}: {learner} wants to learn it {how_much}, {sharer} can share {how_well}.").format(
        topic=topic, learner=learner, how_much=how_much, sharer=sharer, how_well=how_well
    )


def _distance(other_department: bool | None, other_site: bool | None) -> str:
    if other_department and other_site:
        return _("They work in different departments and at different sites.")
    if other_department:
        return _("They work in different departments.")
    return _("They work at different sites.") if other_site else ""


def _time(slots: Sequence[str]) -> str:
    times = listing([slot_word(slot) for slot in slots])
    return _("Both have time on {times}.").format(times=times) if slots else ""


def languages_sentence(languages: Sequence[str]) -> str:
    """The languages that both speak; "" without any."""
    return _("Both speak {languages}.").format(languages=listing(languages)) if languages else ""


def _gap(pair: ProposedPair, mentor: str, mentee: str) -> str:
    return gap_sentence(pair.reasons.gap, mentor, mentee) if pair.reasons.gap.steps > 0 else ""


def gap_sentence(gap: Gap, mentor: str, mentee: str) -> str:
    """How far the mentee is above the mentor, on a basis that both have: "Bo is 2 grades above Ana."."""
    is_whole = gap.steps == int(gap.steps)
    words = _gap_words(gap.basis, int(gap.steps) if is_whole else 2)  # "2.5 years" has the form of "2 years"
    return words.format(mentor=mentor, mentee=mentee, n=decimal(gap.steps, 0 if is_whole else 1))


def _gap_words(basis: Basis, n: int) -> str:
    if basis is Basis.GRADE:
        return ngettext("{mentee} is {n} grade above {mentor}.", "{mentee} is {n} grades above {mentor}.", n)
    if basis is Basis.DEPTH:
        return ngettext(
            "{mentee} is {n} level above {mentor} in the organization.",
            "{mentee} is {n} levels above {mentor} in the organization.",
            n,
        )
    return ngettext(
        "{mentee} has been here {n} year longer than {mentor}.",
        "{mentee} has been here {n} years longer than {mentor}.",
        n,
    )


def _welcome(welcome: Mapping[Side, bool], mentor: str, mentee: str) -> str:
    happy = [name for side, name in ((Side.MENTOR, mentor), (Side.MENTEE, mentee)) if welcome.get(side)]
    if not happy:
        return ""
    if len(happy) == 2:
        return _("Both get the background that they welcome.")
    return _("{name} gets the background that they welcome.").format(name=happy[0])


def past_sentences(pair: ProposedPair, names: Names) -> list[str]:
    """Who was left out last time, and whether the two were paired before: points outside the score."""
    by_side = {Side.MENTOR: names.participants[pair.mentor_id], Side.MENTEE: names.participants[pair.mentee_id]}
    sentences = [
        _("{name} was left out last time.").format(name=by_side[side]) for side in pair.reasons.left_out_before
    ]
    return [*sentences, _("They were paired before.")] if pair.reasons.paired_before else sentences


def not_known_sentence(parts: Sequence[Part]) -> str:
    """The parts that got half their points; "" where all is known."""
    told = [part for part in parts if part is not Part.RETURN or Part.TOPICS not in parts]
    words = listing([part_word(part).lower() for part in told])
    return _("Not known: {parts}.").format(parts=words) if parts else ""
