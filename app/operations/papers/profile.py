"""The profile of a program in words: totals for everyone outside, with no name but the contact's address."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from app.domain.figures import Change
from app.domain.participants import Side
from app.domain.printables import Order
from app.domain.profile import Count, Profile, Share, profile
from app.domain.programs import Program
from app.domain.surveys import TRUST_ITEMS, Wave
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told
from app.operations.papers.records import records_of
from app.reports import profile as report
from app.reports.frame import Frame
from app.reports.profile import ProfilePaper, SideChange, Step, Taking
from app.reports.profile_changes import ItemChange
from app.reports.profile_parts import BigFigure
from app.reports.sheet import Paper
from app.text.catalog import _, ngettext
from app.text.formats import NO_BREAK, date_long, decimal, whole
from app.text.survey_questions import question
from app.text.surveys import trust_label

_MOST_FIGURES = _MOST_PARTS = 3
_SPACE = 4 * NO_BREAK


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The profile on one page."""
    return report.build(profile_paper(matter, order), matter.program.paper, look_of(matter))


def profile_paper(matter: Matter, order: Order) -> ProfilePaper:
    """What stands on it."""
    program = matter.program
    found = profile(records_of(matter), order.today)
    shares = _shares(found)
    figures = [*_lengths(found), *map(_share_figure, shares)][:_MOST_FIGURES]
    beside = shares[_MOST_FIGURES - len(_lengths(found)) :]
    return ProfilePaper(
        frame=_frame(frame_of(matter, order), found),
        lead=_lead(program),
        figures=tuple(figures),
        period=_period(found),
        changes={side: _side_change(side, changes) for side, changes in found.changes.items() if changes},
        steps=_steps(program),
        quotes=found.quotes,
        taking_part=_taking_part(found, beside),
        statement=program.employer_statement or _statement(),
        contact=_contact(program),
    )


def _frame(frame: Frame, found: Profile) -> Frame:
    """Head and foot without the name of who coordinates."""
    kept = _("Totals only: no person is named, nothing is broken down below {n} people.").format(n=found.smallest)
    return replace(frame, coordinator="", sensitivity=kept, printed=_as_of(found))


def _as_of(found: Profile) -> str:
    return _("As of {day}.").format(day=date_long(found.as_of))


def _lead(program: Program) -> str:
    if not program.organization:
        return _(
            "Here junior colleagues mentor senior ones: they show what they see first, and learn how "
            "decisions are made. Both sides gain, and we count what comes of it."
        )
    return _(
        "At {organization} junior colleagues mentor senior ones: they show what they see first, and learn how "
        "decisions are made. Both sides gain, and we count what comes of it."
    ).format(organization=program.organization)


def _lengths(found: Profile) -> list[BigFigure]:
    """Hours learned together, and levels bridged."""
    figures = []
    if found.hours and found.sessions:
        sessions = ngettext("in {n} session of known length", "in {n} sessions of known length", found.sessions)
        source = sessions.format(n=whole(found.sessions))
        figures.append(BigFigure(whole(found.hours), "", _("hours learned together"), source))
    if found.levels:
        levels = found.levels
        digits = 0 if levels.distance == round(levels.distance) else 1
        source = ngettext(
            "median distance in a pair, {n} pair", "median distance in a pair, {n} pairs", levels.pairs
        ).format(n=whole(levels.pairs))
        figures.append(BigFigure(decimal(levels.distance, digits), "", _("levels of grade bridged"), source))
    return figures


class _Told(NamedTuple):
    """A share with what it says of its part, and of whom it is one."""

    share: Share
    name: str
    of_whom: str


def _shares(found: Profile) -> list[_Told]:
    """The shares that may be told, in the order in which they are wanted."""
    at_close = _("of all who answered at the close")
    shares = [
        (found.again, _("would do it again"), at_close),
        (found.completed, _("pairs saw it through"), _("of all pairs that started")),
        (found.recommend, _("recommend it, with 9 or 10 of 10"), at_close),
        (found.across, _("pairs cross departments"), _("of all pairs whose departments are known")),
    ]
    return [_Told(share, name, whom) for share, name, whom in shares if share]


def _share_figure(told: _Told) -> BigFigure:
    part = told.share.part
    source = told.of_whom if part.is_exact else _("at least, {of_whom}").format(of_whom=told.of_whom)
    return BigFigure(whole(part.number), _("of {whole}").format(whole=whole(told.share.whole)), told.name, source)


def _period(found: Profile) -> str:
    last = _("to close") if found.change_wave is Wave.CLOSE else _("to mid-point")
    return _("mean of answers from 1 to 5, start {last}; the largest changes").format(last=last)


def _side_change(side: Side, changes: Sequence[Change]) -> SideChange:
    counts = sorted({change.n for change in changes})
    n = f"n{NO_BREAK}={NO_BREAK}{counts[0]}"
    if len(counts) > 1:
        n = _("{n} to {most}").format(n=n, most=counts[-1])
    return SideChange(n, tuple(_item(side, change) for change in changes))


def _item(side: Side, change: Change) -> ItemChange:
    label = trust_label(change.item) if change.item in TRUST_ITEMS else question(change.item, side).rstrip(".")
    return ItemChange(label, change.before or 0.0, change.after or 0.0, change.change or 0.0)


def _steps(program: Program) -> tuple[Step, ...]:
    sessions = ngettext(
        "{n} session of {minutes} minutes", "{n} sessions of {minutes} minutes", program.target_sessions
    )
    return (
        Step(
            _("Matched with reasons"),
            _("Topics go both ways. Nobody is paired with somebody they report to, at any depth."),
        ),
        Step(
            sessions.format(n=program.target_sessions, minutes=program.length_min),
            ngettext(
                "Every day, away from the senior's office. The mentor (junior) leads.",
                "Every {n} days or so, away from the senior's office. The mentor (junior) leads.",
                program.cadence_days,
            ).format(n=program.cadence_days),
        ),
        Step(
            _("Two sides, always"),
            _("Each of the two writes a few lines after a session. What they promise gets a day."),
        ),
        Step(
            _("No-fault exit"),
            _("Either may stop at any time, through the coordinator, without giving a reason."),
        ),
    )


def _taking_part(found: Profile, beside: Sequence[_Told]) -> tuple[Taking, ...]:
    """Who takes part, then what no large figure tells already."""
    parts = [_people(found), _reach(found), *(_share_told(told) for told in beside)]
    return tuple(part for part in parts if part)[:_MOST_PARTS]


def _people(found: Profile) -> Taking | None:
    if found.people is None:
        return None
    people = ngettext("{n} person", "{n} people", found.people.number)
    pairs = ngettext("in {n} pair", "in {n} pairs", found.pairs.number) if found.pairs else ""
    return Taking(_at_least(people, found.people), _at_least(pairs, found.pairs) if found.pairs else "")


def _at_least(words: str, count: Count) -> str:
    counted = words.format(n=whole(count.number))
    return counted if count.is_exact else _("{counted} or more").format(counted=counted)


def _reach(found: Profile) -> Taking | None:
    departments, sites = found.departments or 0, found.sites or 0
    from_departments = ngettext("{n} department", "{n} departments", departments).format(n=whole(departments))
    from_sites = ngettext("{n} site", "{n} sites", sites).format(n=whole(sites))
    if departments and sites:
        return Taking(from_departments, _("on {sites} take part").format(sites=from_sites))
    return (
        Taking(from_departments if departments else from_sites, _("take part")) if departments or sites else None
    )


def _share_told(told: _Told) -> Taking:
    count = _("{part} of {whole}").format(part=whole(told.share.part.number), whole=whole(told.share.whole))
    if told.share.part.is_exact:
        return Taking(count, told.name)
    return Taking(_("At least {count}").format(count=count), told.name)


def _statement() -> str:
    return _("Looking for an employer that listens upwards? Ask us about it in your interview.")


def _contact(program: Program) -> str:
    """Whom to ask: an address and the organization, no name."""
    told = [program.coordinator_email, program.organization]
    return _SPACE.join(part for part in told if part)
