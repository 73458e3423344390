"""Pairs in words: how strong, why, and what to look at before it is final."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from app.domain.participants import SLOTS, WEEKDAYS, Side
from app.domain.proposals import Part, ProposedPair, Rule, SharedTopic
from app.domain.seniority import Basis, Gap
from app.text.catalog import _, ngettext
from app.text.formats import decimal, listing, weekday

_A_MONDAY = date(2024, 1, 1)
STRONG, GOOD = 7_000, 5_000  # of 10,000
_TOO_LITTLE = 2_500  # points of parts that are not known: they have half of theirs, so these are 5,000


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
    """How well two people fit: strong, good or fair, never worse in words.

    Where half of the 10,000 points or more lie in parts that are not known, the score tells nothing.
    """
    if sum(pair.parts.get(part, 0) for part in pair.reasons.not_known) >= _TOO_LITTLE:
        return _("Not enough known")
    if pair.score >= STRONG:
        return _("Strong")
    return _("Good") if pair.score >= GOOD else _("Fair")


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
    mentor, mentee = names.participants[pair.mentor_id], names.participants[pair.mentee_id]
    reasons = pair.reasons
    sentences = [
        *_topics(reasons.shares, names, learner=mentee, sharer=mentor),
        *_topics(reasons.returns, names, learner=mentor, sharer=mentee),
        _distance(reasons.other_department, reasons.other_site),
        _time(reasons.slots),
        _languages(reasons.languages),
        _gap(pair, mentor, mentee),
        _welcome(reasons.welcome, mentor, mentee),
        *_history(pair, mentor, mentee),
        _not_known(reasons.not_known),
    ]
    return tuple(sentence for sentence in sentences if sentence)


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


def _languages(languages: Sequence[str]) -> str:
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


def _history(pair: ProposedPair, mentor: str, mentee: str) -> list[str]:
    by_side = {Side.MENTOR: mentor, Side.MENTEE: mentee}
    sentences = [
        _("{name} was left out last time.").format(name=by_side[side]) for side in pair.reasons.left_out_before
    ]
    return [*sentences, _("They were paired before.")] if pair.reasons.paired_before else sentences


def _not_known(parts: Sequence[Part]) -> str:
    told = [part for part in parts if part is not Part.RETURN or Part.TOPICS not in parts]
    words = listing([part_word(part).lower() for part in told])
    return _("Not known: {parts}.").format(parts=words) if parts else ""
