"""What the coordinator decided about a proposal: pairs kept together or apart, and rules set aside, in words."""

from collections.abc import Sequence

from app.domain.proposals import IdPair, ProposedPair, Refusal, Rule
from app.domain.wishes import WishKind
from app.text.catalog import _
from app.text.matching import Names
from app.text.refusals import refusal_sentence, rule_word


def wish_label(kind: WishKind | None, mentor: str, mentee: str) -> str:
    """What undo takes back of a wish about two people. kind: None where a wish was taken back itself."""
    words = {
        WishKind.TOGETHER: _("Keep {mentor} and {mentee} together"),
        WishKind.APART: _("Keep {mentor} and {mentee} apart"),
        None: _("Leave {mentor} and {mentee} to the suggestion"),
    }[kind]
    return words.format(mentor=mentor, mentee=mentee)


def wish_done(kind: WishKind | None, mentor: str, mentee: str) -> str:
    """What was just wished of two people, in a sentence that names both."""
    words = {
        WishKind.TOGETHER: _("{mentor} and {mentee} are kept together."),
        WishKind.APART: _("{mentor} and {mentee} are kept apart."),
        None: _("{mentor} and {mentee} are neither kept together nor apart any more."),
    }[kind]
    return words.format(mentor=mentor, mentee=mentee)


def kept_together_sentence() -> str:
    """Beside a pair that is pinned."""
    return _("Kept together by the coordinator.")


def pair_phrase(pair: IdPair, names: Names) -> str:
    """ "Ana Ruiz with Bo Lind": the mentor (junior) first."""
    mentor, mentee = (names.participants[one] for one in pair)
    return _("{mentor} with {mentee}").format(mentor=mentor, mentee=mentee)


def set_aside_in_short(refusals: Sequence[Refusal], reason: str) -> tuple[str, ...]:
    """Which hard rules a pair breaks with the coordinator's leave, by their names, and why; empty without any.

    reason: as typed, "" where none may be told.
    """
    if not refusals:
        return ()
    rules = "; ".join(rule_word(rule) for rule in dict.fromkeys(refusal.rule for refusal in refusals))
    told = [_("Reason: {reason}").format(reason=reason)] if reason else []
    return (_("Set aside by the coordinator: {rules}.").format(rules=rules), *told)


def set_aside_sentences(pair: ProposedPair, names: Names, reason: str) -> tuple[str, ...]:
    """Each hard rule that a pair breaks with the coordinator's leave, and why; empty where it breaks none.

    reason: as typed, "" where none may be told.
    """
    broken = [_set_aside(refusal, names) for refusal in pair.refusals]
    told = [_("Reason: {reason}").format(reason=reason)] if broken and reason else []
    return (*broken, *told)


def _set_aside(refusal: Refusal, names: Names) -> str:
    if refusal.rule is Rule.BLOCKED:  # who asked not to be paired with whom, and why, never leaves the file
        return _("Set aside: the two were ruled out.")
    return _("Set aside: {rule}").format(rule=refusal_sentence(refusal, names))
