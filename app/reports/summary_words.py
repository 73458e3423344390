"""The figures of the program summary in words: with n and fraction, hidden or empty where they must be."""

from app.domain.figures import Change, Mean, Ratio, Recommendation, Shown
from app.domain.participants import Side
from app.domain.privacy import Audience
from app.domain.summary import ProgramSummary
from app.text.catalog import _, ngettext
from app.text.formats import NO_BREAK, date_long, decimal, month_year, signed, whole
from app.text.labels import side
from app.text.surveys import item_phrase

EMPTY = "-"


def period(summary: ProgramSummary) -> str:
    """ "March 2027 to August 2027"; one month stands alone."""
    start, end = month_year(summary.program.starts_on), month_year(summary.program.ends_on)
    return start if start == end else _("{start} to {end}").format(start=start, end=end)


def about(summary: ProgramSummary) -> str:
    """Sponsor, dates, shape, people by side and reach, in a few short sentences."""
    program = summary.program
    sentences = [_("Sponsor: {name}.").format(name=program.sponsor)] if program.sponsor else []
    sentences.append(
        _("{start} to {end}, {sessions} sessions of {minutes} minutes.").format(
            start=date_long(program.starts_on),
            end=date_long(program.ends_on),
            sessions=program.target_sessions,
            minutes=program.length_min,
        )
    )
    return " ".join([*sentences, _people(summary), _reach(summary)])


def _people(summary: ProgramSummary) -> str:
    willing = summary.willing
    counts = {"mentors": willing.get("mentor", 0), "mentees": willing.get("mentee", 0)}
    either = willing.get("either", 0)
    if either:
        return _(
            "Accepted: {mentors} as mentor (junior), {mentees} as mentee (senior), {either} as either side."
        ).format(either=either, **counts)
    return _("Accepted: {mentors} as mentor (junior), {mentees} as mentee (senior).").format(**counts)


def _reach(summary: ProgramSummary) -> str:
    """Pairings, departments and sites; of the last two only what is known."""
    departments, sites = summary.departments, summary.sites
    parts = [ngettext("{n} pairing", "{n} pairings", summary.pairings).format(n=summary.pairings)]
    if departments:
        parts.append(ngettext("{n} department", "{n} departments", departments).format(n=departments))
    if sites:
        parts.append(ngettext("{n} site", "{n} sites", sites).format(n=sites))
    return _("{counts}.").format(counts=", ".join(parts))


def fraction(ratio: Ratio) -> str:
    """ "24 of 31"."""
    return _("{part} of {whole}").format(part=whole(ratio.numerator), whole=whole(ratio.denominator))


def hidden(small_group: int) -> str:
    """Why a figure is not printed."""
    return _("hidden: fewer than {n} answered").format(n=small_group)


def own_aim(mean: Mean, small_group: int) -> tuple[str, str]:
    """How far the own aim was reached: the figure, and its n behind it."""
    if mean.value is None:
        return _missing(mean.shown, small_group)
    return decimal(mean.value), " " + _("of 5, {n}").format(n=n_words(mean.n))


def largest_change(change: Change | None, small_group: int) -> tuple[str, str]:
    """The largest change of a side: the figure, and the item with the counts behind it."""
    if change is None or change.change is None:
        return _missing(change.shown if change else Shown.EMPTY, small_group)
    counts = _("({n}: {up} up, {same} same, {down} down)").format(
        n=n_words(change.n), up=change.up, same=change.same, down=change.down
    )
    return signed(change.change), f" {item_phrase(change.item)} {counts}"


def recommendation(found: Recommendation, small_group: int) -> tuple[str, str]:
    """Would recommend: the score, and the counts behind it; of very few people the counts alone."""
    if found.shown is not Shown.YES:
        return _missing(found.shown, small_group)
    counts = _("({n}: {promoters} at 9 to 10, {detractors} at 0 to 6)").format(
        n=n_words(found.n), promoters=found.promoters, detractors=found.detractors
    )
    return (signed(found.score, 0), f" {counts}") if found.score is not None else ("", counts)


def _missing(shown: Shown, small_group: int) -> tuple[str, str]:
    return ("", hidden(small_group)) if shown is Shown.HIDDEN else (EMPTY, "")


def n_words(count: int) -> str:
    """ "n = 13", held together."""
    return f"n{NO_BREAK}={NO_BREAK}{count}"


def also_counted(summary: ProgramSummary) -> str:
    """What became of the pairings, what of the actions, and how many pairings need a hand."""
    return " ".join((_outcomes(summary), _actions(summary), _at_risk(summary)))


def _outcomes(summary: ProgramSummary) -> str:
    found = summary.outcomes
    parts = [
        (found.completed, ngettext("{n} closed as completed", "{n} closed as completed", found.completed)),
        (found.ended_early, ngettext("{n} ended early", "{n} ended early", found.ended_early)),
        (found.rematched, ngettext("{n} was re-matched", "{n} were re-matched", found.rematched)),
        (found.running, ngettext("{n} still runs", "{n} still run", found.running)),
    ]
    told = ", ".join(words.format(n=n) for n, words in parts if n) or _("none has started")
    start = ngettext("of {n} pairing", "of {n} pairings", summary.pairings).format(n=summary.pairings)
    return _("{start} {told}.").format(start=start, told=told)


def _actions(summary: ProgramSummary) -> str:
    sides = [summary.actions[who] for who in (Side.MENTOR, Side.MENTEE)]
    both = Ratio(sum(r.numerator for r in sides), sum(r.denominator for r in sides))
    if not both.denominator:
        return _("No action was due yet.")
    shares = ", ".join(
        f"{side(who)} {fraction(ratio)}" for who, ratio in zip((Side.MENTOR, Side.MENTEE), sides, strict=True)
    )
    return _("Actions: {done} due are done ({shares}).").format(done=fraction(both), shares=shares)


def _at_risk(summary: ProgramSummary) -> str:
    risk = summary.at_risk
    if not risk.denominator:
        return _("No pairing is under way.")
    return ngettext(
        "{part} of {whole} pairings under way needs a hand.",
        "{part} of {whole} pairings under way need a hand.",
        risk.numerator,
    ).format(part=risk.numerator, whole=risk.denominator)


def small_print(summary: ProgramSummary) -> str:
    """What is hidden and why, what a dash means, and where the definitions stand."""
    return " ".join([
        *_small_groups(summary),
        _("“-” means nothing to divide by, never zero."),
        _("Change is {wave} minus T0 over people who answered both, each figure rounded on its own.").format(
            wave=summary.change_wave.value
        ),
        _("Definitions: annex."),
    ])  # fmt: skip


def _small_groups(summary: ProgramSummary) -> list[str]:
    least = summary.program.small_group
    if summary.audience is Audience.COORDINATOR:
        return [_("Coordinator's copy: figures from fewer than {n} people stand here too.").format(n=least)]
    sentences = [_("Figures from fewer than {n} people are not printed.").format(n=least)]
    hidden_here = summary.hidden_figures
    if hidden_here:
        told = ngettext("{n} figure is hidden here.", "{n} figures are hidden here.", hidden_here)
        sentences.append(told.format(n=hidden_here))
    return sentences
