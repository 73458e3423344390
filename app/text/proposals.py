"""A proposal of pairs in words: how many, who waits, and what proves that no other is better."""

from dataclasses import dataclass

from app.domain.programs import FULL_SCORE
from app.domain.proposals import Priority, Why
from app.text.catalog import _, ngettext
from app.text.formats import listing, whole

_POINT = 100  # of the 10,000: scores are shown out of 100


def priority_word(priority: Priority) -> str:
    """What comes first when pairs are looked for, behind a date or a colon."""
    return _("place everyone") if priority is Priority.PEOPLE else _("best total")


def points(score: int) -> int:
    """A score of 10,000 as points of 100."""
    return round(score / _POINT)


def pairs_phrase(count: int) -> str:
    """ "7 pairs", as a sentence begins with it."""
    return ngettext("{n} pair", "{n} pairs", count).format(n=whole(count)) if count else _("No pairs")


def origin_sentence(pairs: int, mentors: int, mentees: int) -> str:
    """How many pairs come from how many people."""
    if not mentors and not mentees:
        return _("{pairs}: nobody is accepted yet.").format(pairs=pairs_phrase(pairs))
    return _("{pairs} from {mentors} and {mentees} who are accepted.").format(
        pairs=pairs_phrase(pairs), mentors=_mentors(mentors), mentees=_mentees(mentees)
    )


def waiting_sentence(mentors: int, mentees: int) -> str:
    """How many wait for a pair."""
    waiting = [phrase for count, phrase in ((mentors, _mentors(mentors)), (mentees, _mentees(mentees))) if count]
    if not waiting:
        return _("Nobody waits.")
    return ngettext("{people} waits.", "{people} wait.", mentors + mentees).format(people=listing(waiting))


def _mentors(count: int) -> str:
    return ngettext("{n} mentor (junior)", "{n} mentors (junior)", count).format(n=whole(count))


def _mentees(count: int) -> str:
    return ngettext("{n} mentee (senior)", "{n} mentees (senior)", count).format(n=whole(count))


@dataclass(frozen=True, slots=True, kw_only=True)
class Proven:
    """What the certificate of a proposal proves.

    pairs, pinned: how many there are, and how many of them the coordinator keeps together. floor: the score of the
    weakest of the others, None without others. fit: the scores of all pairs together. counted: what is compared
    with other sets of pairs: `fit`, and what counts beside it.
    """

    priority: Priority
    pairs: int
    pinned: int
    floor: int | None
    fit: int
    counted: int


def proof_sentences(proven: Proven) -> str:
    """In what way no other set of allowed pairs is better, in the order in which it was looked for.

    Nothing is said that the certificate doesn't prove: with a floor, only sets with one as high were compared.
    """
    if not proven.pairs:
        return _no_pair(proven.priority)
    given = ngettext("{n} pair is kept together.", "{n} pairs are kept together.", proven.pinned)
    sentences = [given.format(n=whole(proven.pinned))] if proven.pinned else []
    if proven.priority is Priority.SCORE:
        sentences.append(_("No other set of allowed pairs reaches a higher total: {total}."))
    elif proven.floor is None:
        sentences.append(_("No further pair is possible under these rules."))
    else:
        sentences += [_("More pairs aren't possible under these rules."), _floor_sentence(proven)]
    floor = points(proven.floor or 0)
    return " ".join(sentences).format(pairs=whole(proven.pairs), floor=floor, total=_total(proven))


def _no_pair(priority: Priority) -> str:
    if priority is Priority.SCORE:
        return _("No allowed pair would add to the total.")
    return _("No pair is possible under these rules.")


def _floor_sentence(proven: Proven) -> str:
    if proven.pinned:
        return _(
            "None of the others can be chosen so that the weakest of them is stronger ({floor} of 100), and of "
            "those as good in this none reaches a higher total: {total}."
        )
    if proven.pairs == 1:
        return _("No other allowed pair is stronger ({floor} of 100), and none as strong counts more: {total}.")
    return _(
        "No other set of {pairs} makes the weakest pair stronger ({floor} of 100), and of those as good in this "
        "none reaches a higher total: {total}."
    )


def _total(proven: Proven) -> str:
    most = proven.pairs * FULL_SCORE
    fit = _("{total} of {most} points").format(total=whole(points(proven.fit)), most=whole(points(most)))
    if proven.counted == proven.fit:
        return fit
    return _("{counted} points with what counts beside the fit ({fit})").format(
        fit=fit, counted=whole(points(proven.counted))
    )


def outdated_sentence() -> str:
    """What is said in place of a proof that no longer holds."""
    return _(
        "People or rules have changed since these pairs were found, so they are no longer proven to be the best: "
        "suggest pairs again before anything is decided."
    )


def coordinators_copy() -> str:
    """What marks each page of what only the coordinator may read."""
    return _("Coordinator's copy: contains preferences and exclusions. Do not pass on.")


def held_out_word(why: Why) -> str:
    """Why somebody wasn't looked at, as the heading of a list of names."""
    return {
        Why.NO_PLACE: _("No place to give"),
        Why.NOT_ACCEPTED: _("Not accepted"),
        Why.LEFT: _("Left the organization"),
        Why.ARCHIVED: _("Archived"),
        Why.CONSENT_MISSING: _("Consent not recorded"),
    }[why]
