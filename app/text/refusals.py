"""Hard rules in words: why a pair is refused, what was not checked, and why someone is left out."""

from collections.abc import Callable, Mapping
from itertools import pairwise

from app.domain.participants import Side, WillingAs
from app.domain.proposals import LeftOut, Refusal, Rule, Why
from app.domain.seniority import Basis, Gap
from app.text.catalog import _, ngettext
from app.text.formats import listing
from app.text.labels import side as side_word
from app.text.matching import Names, gap_sentence

_NAMED = 3  # near misses that a sentence names


def rule_word(rule: Rule) -> str:
    """What a rule looks at, in a word or two, as the name of a line in a table."""
    return {
        Rule.SAME_PERSON: _("Same person"),
        Rule.BLOCKED: _("Ruled out"),
        Rule.REPORTING_LINE: _("Reporting line"),
        Rule.ALREADY_PAIRED: _("Already paired"),
        Rule.SENIORITY: _("Seniority"),
        Rule.GREATEST_GAP: _("Greatest gap"),
        Rule.LANGUAGE: _("Language"),
        Rule.AVAILABILITY: _("Time"),
        Rule.FORMAT: _("Way of meeting"),
        Rule.SITE: _("Site"),
        Rule.TOPIC: _("Topics"),
        Rule.TEAM: _("Team"),
        Rule.DEPARTMENT: _("Department"),
        Rule.MANAGER: _("Manager"),
        Rule.OTHER_SITE: _("Other site"),
    }[rule]


def refusal_sentence(refusal: Refusal, names: Names) -> str:
    """Why a pair is refused: "Ana reports to Bo, Bo reports to Chen."

    names: participants and, for a reporting line, people.
    """
    mentor, mentee = names.participants[refusal.mentor_id], names.participants[refusal.mentee_id]
    if refusal.rule is Rule.REPORTING_LINE:
        return _line(refusal.line, names)
    if refusal.gap is not None:
        return _gap(refusal, refusal.gap, mentor, mentee)
    return _plain(refusal.rule).format(mentor=mentor, mentee=mentee)


def _line(line: tuple[int, ...], names: Names) -> str:
    steps = [
        _("{name} reports to {manager}").format(name=names.people[lower], manager=names.people[upper])
        for lower, upper in pairwise(line)
    ]
    return ", ".join(steps) + "."


def _plain(rule: Rule) -> str:
    return {
        Rule.SAME_PERSON: _("{mentor} can't be paired with themselves."),
        Rule.BLOCKED: _("{mentor} and {mentee} must not be paired."),
        Rule.ALREADY_PAIRED: _("{mentor} and {mentee} are or were a pair in this program."),
        Rule.LANGUAGE: _("{mentor} and {mentee} have no language in common."),
        Rule.AVAILABILITY: _("{mentor} and {mentee} have no free time in common."),
        Rule.FORMAT: _("One of {mentor} and {mentee} only meets in person, the other only remotely."),
        Rule.SITE: _("{mentor} and {mentee} can only meet in person, but work at different sites."),
        Rule.TOPIC: _("Neither of {mentor} and {mentee} wants to learn what the other can share."),
        Rule.TEAM: _("{mentor} and {mentee} work in the same team."),
        Rule.DEPARTMENT: _("{mentor} and {mentee} work in the same department."),
        Rule.MANAGER: _("{mentor} and {mentee} have the same manager."),
        Rule.OTHER_SITE: _("{mentor} and {mentee} work at the same site."),
    }[rule]


def _gap(refusal: Refusal, gap: Gap, mentor: str, mentee: str) -> str:
    """What is wrong with how far apart the two are."""
    if gap.steps < 0:
        words = _("{mentor} is the more senior of the two; the mentor (junior) has to be the more junior.")
    elif gap.steps == 0 and gap.basis is Basis.GRADE:
        words = _("{mentor} and {mentee} have the same grade.")
    elif gap.steps == 0:
        words = _("{mentor} and {mentee} are on the same level.")
    elif refusal.rule is Rule.GREATEST_GAP:
        words = _("{gap} This program allows {limit} at most.")
    else:
        words = _("{gap} This program asks for at least {limit}.")
    return words.format(mentor=mentor, mentee=mentee, limit=refusal.limit, gap=gap_sentence(gap, mentor, mentee))


def not_checked_sentence(rule: Rule, pairs: int) -> str:
    """In how many proposed pairs a rule could not be checked."""
    words = ngettext(
        "{rule}: not checked in {n} pair, because not both gave it.",
        "{rule}: not checked in {n} pairs, because not both gave it.",
        pairs,
    )
    return words.format(rule=rule_word(rule), n=pairs)


def loop_sentence(loop: tuple[int, ...], names: Names) -> str:
    """People who report to each other in a ring, which no organization has."""
    people = listing([names.people[person] for person in loop])
    return _("{people} report to each other in a ring. Correct the manager of one of them.").format(people=people)


def left_out_line(one: LeftOut, names: Names, willing_as: WillingAs) -> str:
    """Who is left out, on which side, and why: "Ana, mentor (junior): There is no ... with a free place."

    willing_as: the side of someone who was held out before they had one.
    """
    return _("{name}, {side}: {reason}").format(
        name=names.participants[one.participant_id],
        side=side_word(one.side or willing_as),
        reason=left_out_sentence(one, names),
    )


def left_out_sentence(one: LeftOut, names: Names) -> str:
    """Why someone is left out, and what would help, in a sentence or two."""
    if one.why is Why.NO_CANDIDATE:
        return _no_candidate(one, names)
    if one.why is Why.SHORTAGE:
        return _shortage(one, names)
    if one.why is Why.GENERAL_SHORTAGE:
        return _general_shortage(one, names)
    if one.why is Why.NOBODY_THERE:
        if one.side is Side.MENTOR:
            return _("There is no mentee (senior) with a free place.")
        return _("There is no mentor (junior) with a free place.")
    return held_out_sentence(one.why, names.participants[one.participant_id])


def held_out_sentence(why: Why, name: str) -> str:
    """Why somebody isn't proposed at all."""
    return {
        Why.NO_PLACE: _("{name} has no place to give this time."),
        Why.NOT_ACCEPTED: _("{name} isn't accepted for this program."),
        Why.LEFT: _("{name} has left the organization."),
        Why.ARCHIVED: _("{name} is archived."),
        Why.BETTER_TOTAL: _("{name} could be placed, but the total of all pairs is higher without."),
        Why.CONSENT_MISSING: _("The consent of {name} isn't recorded, and this program needs it."),
    }[why].format(name=name)


def _no_candidate(one: LeftOut, names: Names) -> str:
    name = names.participants[one.participant_id]
    sentences = [_only_one(one, name)] if one.looked_at == 1 else _several(one, name)
    if one.one_rule_away:
        sentences.append(_near_misses(one, names))
    return " ".join(sentences)


def _only_one(one: LeftOut, name: str) -> str:
    """Rules are named instead of counted: "1 of them and 1 of them" would be read as two people."""
    if one.side is Side.MENTOR:
        words = _("Nobody fits {name}: there is one mentee (senior) to choose from, and in the way is: {rules}.")
    else:
        words = _("Nobody fits {name}: there is one mentor (junior) to choose from, and in the way is: {rules}.")
    return words.format(name=name, rules=listing([rule_word(rule).lower() for rule in one.refused]))


def _several(one: LeftOut, name: str) -> list[str]:
    counts = listing([_count(rule, n, one.side) for rule, n in one.refused.items()])
    if one.side is Side.MENTOR:
        words = ngettext(
            "Nobody fits {name}: of {n} mentee (senior), {counts}.",
            "Nobody fits {name}: of {n} mentees (senior), {counts}.",
            one.looked_at,
        )
    else:
        words = ngettext(
            "Nobody fits {name}: of {n} mentor (junior), {counts}.",
            "Nobody fits {name}: of {n} mentors (junior), {counts}.",
            one.looked_at,
        )
    sentence = words.format(name=name, n=one.looked_at, counts=counts)
    is_counted_twice = sum(one.refused.values()) > one.looked_at
    return [sentence, _("Some fail for more than one reason.")] if is_counted_twice else [sentence]


def _near_misses(one: LeftOut, names: Names) -> str:
    """The pairs that only one rule forbids, the easiest to mend first."""
    own = one.participant_id
    others = [
        _("{name} ({rule})").format(
            name=names.participants[miss.mentee_id if miss.mentor_id == own else miss.mentor_id],
            rule=rule_word(miss.rule).lower(),
        )
        for miss in one.one_rule_away[:_NAMED]
    ]
    return _("Only one rule away: {others}.").format(others=listing(others))


def _count(rule: Rule, n: int, side: Side | None) -> str:
    """How many a rule refuses to someone of this side, as a part of a sentence."""
    words: Mapping[Rule, Callable[[], str]] = {
        Rule.SAME_PERSON: lambda: ngettext("{n} is the same person", "{n} are the same person", n),
        Rule.BLOCKED: lambda: ngettext("{n} is ruled out", "{n} are ruled out", n),
        Rule.REPORTING_LINE: lambda: ngettext(
            "{n} is in their reporting line", "{n} are in their reporting line", n
        ),
        Rule.ALREADY_PAIRED: lambda: ngettext("{n} was paired with them", "{n} were paired with them", n),
        Rule.SENIORITY: lambda: _not_far_enough(n, side),
        Rule.GREATEST_GAP: lambda: ngettext("{n} is too far away in rank", "{n} are too far away in rank", n),
        Rule.LANGUAGE: lambda: ngettext("{n} has no language in common", "{n} have no language in common", n),
        Rule.AVAILABILITY: lambda: ngettext("{n} has no time in common", "{n} have no time in common", n),
        Rule.FORMAT: lambda: ngettext("{n} meets in another way", "{n} meet in another way", n),
        Rule.SITE: lambda: ngettext("{n} is at another site", "{n} are at another site", n),
        Rule.TOPIC: lambda: ngettext("{n} has no topic in common", "{n} have no topic in common", n),
        Rule.TEAM: lambda: ngettext("{n} is in the same team", "{n} are in the same team", n),
        Rule.DEPARTMENT: lambda: ngettext("{n} is in the same department", "{n} are in the same department", n),
        Rule.MANAGER: lambda: ngettext("{n} has the same manager", "{n} have the same manager", n),
        Rule.OTHER_SITE: lambda: ngettext("{n} is at the same site", "{n} are at the same site", n),
    }
    return words[rule]().format(n=n)


def _not_far_enough(n: int, side: Side | None) -> str:
    if side is Side.MENTOR:
        return ngettext("{n} isn't senior enough", "{n} aren't senior enough", n)
    return ngettext("{n} isn't junior enough", "{n} aren't junior enough", n)


def _shortage(one: LeftOut, names: Names) -> str:
    if not one.places:
        others = listing(sorted(names.participants[other] for other in one.others))
        return _("All who fit are kept in other pairs: {others}.").format(others=others)
    if one.side is Side.MENTOR:
        words = ngettext(
            "{n} mentors (junior), {rivals}, share {places} place: {others}.",
            "{n} mentors (junior), {rivals}, share {places} places: {others}.",
            one.places,
        )
    else:
        words = ngettext(
            "{n} mentees (senior), {rivals}, share {places} place: {others}.",
            "{n} mentees (senior), {rivals}, share {places} places: {others}.",
            one.places,
        )
    sentence = words.format(
        n=len(one.rivals),
        rivals=listing(sorted(names.participants[rival] for rival in one.rivals)),
        places=one.places,
        others=listing(sorted(names.participants[other] for other in one.others)),
    )
    return " ".join((sentence, _("One more place there helps one more of them.")))


def _general_shortage(one: LeftOut, names: Names) -> str:
    if not one.places:
        name = names.participants[one.participant_id]
        return _("Everyone who fits {name} is paired already.").format(name=name)
    if one.side is Side.MENTOR:
        words = _("There are not enough places: {n} mentors (junior) share {places}.")
    else:
        words = _("There are not enough places: {n} mentees (senior) share {places}.")
    return words.format(n=len(one.rivals), places=one.places)
