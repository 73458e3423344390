"""Why two people fit, in a few words for a narrow column; `app.text.matching` says it in full sentences."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.proposals import ProposedPair, Reasons, SharedTopic
from app.domain.seniority import Basis, Gap
from app.text.catalog import _, ngettext
from app.text.formats import decimal, listing
from app.text.matching import Names, pair_reasons, slot_word

_WANTED = 3  # topics that count for a score
_NAMED = 2  # of topics in return, and of half-days
_SEPARATOR = "; "  # topics have commas and "and" in their names
_A_LOT = 3  # how much somebody wants to learn a topic


def short_reasons(pair: ProposedPair, names: Names) -> tuple[str, ...]:
    """Why these two fit; what has to be told of them in any case stands in the sentences of `pair_reasons`."""
    reasons = pair.reasons
    rest = Reasons(
        gap=Gap(Basis.NOT_CHECKED, 0),
        welcome=reasons.welcome,
        left_out_before=reasons.left_out_before,
        paired_before=reasons.paired_before,
        not_known=reasons.not_known,
    )
    sentences = [
        *_wanted(reasons.shares, names),
        _in_return(reasons.returns, names),
        _distance(reasons.other_department, reasons.other_site),
        _time(reasons.slots),
        _apart(reasons.gap),
        *pair_reasons(replace(pair, reasons=rest), names),
    ]
    return tuple(sentence for sentence in sentences if sentence)


def _wanted(shared: Sequence[SharedTopic], names: Names) -> list[str]:
    """What the mentee (senior) wants to learn and the mentor (junior) can share: what is wanted a lot first."""
    named = shared[:_WANTED]
    much = [names.topics[topic.topic_id] for topic in named if topic.want >= _A_LOT]
    less = [names.topics[topic.topic_id] for topic in named if topic.want < _A_LOT]
    less += _more(len(shared) - len(named))
    sentences = [_("Wanted a lot: {topics}.").format(topics=_SEPARATOR.join(much))] if much else []
    if less:
        words = _("Also: {topics}.") if much else _("Wanted: {topics}.")
        sentences.append(words.format(topics=_SEPARATOR.join(less)))
    return sentences


def _in_return(shared: Sequence[SharedTopic], names: Names) -> str:
    if not shared:
        return ""
    named = [names.topics[topic.topic_id] for topic in shared[:_NAMED]]
    return _("In return: {topics}.").format(topics=_SEPARATOR.join([*named, *_more(len(shared) - len(named))]))


def _more(count: int) -> list[str]:
    """What isn't named, as one more thing of a list."""
    return [_("{n} more").format(n=count)] if count > 0 else []


def _distance(other_department: bool | None, other_site: bool | None) -> str:
    if other_department and other_site:
        return _("Other department, other site.")
    if other_department:
        return _("Other department.")
    return _("Other site.") if other_site else ""


def _time(slots: Sequence[str]) -> str:
    if not slots:
        return ""
    named = [slot_word(slot) for slot in slots[:_NAMED]]
    return _("Both free: {times}.").format(times=listing([*named, *_more(len(slots) - len(named))]))


def _apart(gap: Gap) -> str:
    """How far the mentee (senior) is above the mentor (junior)."""
    if gap.steps <= 0:
        return ""
    is_whole = gap.steps == int(gap.steps)
    n = int(gap.steps) if is_whole else 2  # "2.5 years" has the form of "2 years"
    words = {
        Basis.GRADE: ngettext("{n}\u00a0grade apart.", "{n}\u00a0grades apart.", n),
        Basis.DEPTH: ngettext("{n}\u00a0level apart.", "{n}\u00a0levels apart.", n),
        Basis.YEARS: ngettext("{n}\u00a0year here between them.", "{n}\u00a0years here between them.", n),
    }[gap.basis]
    return words.format(n=decimal(gap.steps, 0 if is_whole else 1))
