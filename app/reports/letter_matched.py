"""The letter to somebody who has a partner: who that is, what happens first, and what is good to know."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from reportlab.platypus import Flowable

from app.domain.participants import Side
from app.reports.columns import Row
from app.reports.fonts import Face
from app.reports.frame import Frame
from app.reports.geometry import GUTTER, cols
from app.reports.headings import MarkedWords, SectionHead
from app.reports.letters import SECTION_GAP, fact, kept_about_you, letter_head, signed, step
from app.reports.marks import lead_of
from app.reports.people_on_paper import PaperPerson
from app.reports.stack import spaced
from app.reports.styles import KICKER, LEAD, NAME, SECOND, TEXT
from app.reports.words import Span, words
from app.text.catalog import _, ngettext
from app.text.formats import date_long, time_of_day, weekday_date, weekday_day
from app.text.labels import side_title

_CONTACT_LABEL = cols(1) + GUTTER


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """The other one of the pair. say_like: how the name is said, as anybody can read it. aims: what they want."""

    person: PaperPerson
    say_like: str = ""
    site: str = ""
    email: str = ""
    phone: str = ""
    aims: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstDate:
    """How far the two are with their first session.

    held: how many sessions they have had. planned_at, place: of the next one that has a date. book_by: the day by
    which the mentee (senior) books it.
    """

    book_by: date
    held: int = 0
    planned_at: datetime | None = None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedLetter:
    """What stands in it.

    side: of the reader. starts, ends: of the pairing. gives, gets: the topics that the reader can share and
    those that the partner can, by name. promise: the program's own statement on confidentiality, ""
    for the usual one. signed_by: the coordinator's name.
    """

    frame: Frame
    reader: PaperPerson
    side: Side
    partner: Partner
    purpose: str
    sessions: int
    minimum_sessions: int
    length_min: int
    cadence_days: int
    starts: date
    ends: date
    first: FirstDate
    gives: tuple[str, ...] = ()
    gets: tuple[str, ...] = ()
    promise: str = ""
    retention_months: int = 12
    signed_by: str = ""


def matched_letter(letter: MatchedLetter, gap: float = SECTION_GAP) -> list[Flowable]:
    """The letter, from top to bottom. gap: before each of its sections, in points."""
    title = _("Welcome, {name}").format(name=letter.reader.name)
    return [
        *letter_head(letter.reader, (lead_of(letter.side), side_title(letter.side)), title),
        spaced(8, _lead(letter)),
        spaced(gap, SectionHead(_("Your partner"), _("please pass these details to nobody else"))),
        spaced(3, _partner(letter)),
        spaced(gap, SectionHead(_("What happens next") if letter.first.held else _("What happens first"))),
        *(step(place, *what, TEXT) for place, what in enumerate(_steps(letter), start=1)),
        spaced(gap, SectionHead(_("Good to know"))),
        *(fact(*said) for said in _facts(letter)),
        *signed(letter.signed_by, gap),
    ]


def _lead(letter: MatchedLetter) -> Flowable:
    partner = letter.partner.person.name
    pair = Span(_("Your partner is {name}.").format(name=partner), Face.BOLD)
    if letter.side is Side.MENTOR:
        role = _(
            "You are the mentor (junior): you lead the sessions and share what you know. "
            "Your partner is the mentee (senior) and there to learn from you."
        )
    else:
        role = _(
            "You are the mentee (senior): you are there to learn. "
            "Your partner is the mentor (junior), who leads the sessions and shares what they know."
        )
    return words(LEAD, pair, " ", role)


def _partner(letter: MatchedLetter) -> Flowable:
    partner, side = letter.partner, letter.side.other
    left = [MarkedWords(lead_of(side), side_title(side), KICKER), words(NAME, partner.person.name)]
    if partner.say_like:
        left.append(words(SECOND, _("Say it like: {hint}").format(hint=partner.say_like)))
    left += [words(SECOND, part) for part in (partner.person.work, partner.site) if part]
    if partner.aims:
        left.append(spaced(2, words(TEXT, Span(_("Wants:"), Face.BOLD), " ", partner.aims)))
    return Row([left, _contacts(partner)], [cols(6), cols(6)], gap=GUTTER)


def _contacts(partner: Partner) -> list[Flowable]:
    """How to reach them; whom to ask where nothing is known."""
    known = [(_("E-mail"), partner.email), (_("Phone"), partner.phone)]
    widths = [_CONTACT_LABEL, cols(6) - _CONTACT_LABEL]
    rows = [Row([words(SECOND, name), words(TEXT, said)], widths) for name, said in known if said]
    return [*rows] or [words(TEXT, _("The coordinator tells you how to reach them."))]


def _steps(letter: MatchedLetter) -> list[tuple[str, str]]:
    if letter.side is Side.MENTOR:
        place = _("Meet away from the senior's office.")
        leading = (
            _("You lead."),
            _("Send the agenda 24 hours ahead and keep the time. You need not know everything; neither do they."),
        )
    else:
        place = _("Meet away from your own office.")
        leading = (
            _("The mentor (junior) leads."),
            _("You ask, try things out, and say when you do not know. You do not become the chair."),
        )
    where = _("A meeting room, a walk or a call: a place that belongs to neither of you.")
    return [_booking(letter), (place, where), leading, _agreement(letter)]


def _booking(letter: MatchedLetter) -> tuple[str, str]:
    first = letter.first
    if first.planned_at:
        when = _("{day}, {time}").format(
            day=weekday_date(first.planned_at.date()), time=time_of_day(first.planned_at)
        )
        where = _("Place: {place}.").format(place=first.place) if first.place else _("The place is still open.")
        return _("Your next date stands: {when}.").format(when=when), where
    if first.held:
        met = ngettext("You have met once already.", "You have met {n} times already.", first.held)
        return met.format(n=first.held), _("Agree on the next date soon; the mentee (senior) books it.")
    if letter.side is Side.MENTEE:
        booking = _("You book the first date within ten days, by {day}.")
        how = _("Write to your partner and offer two or three times.")
    else:
        booking = _("The mentee (senior) books the first date within ten days, by {day}.")
        how = _("If you have heard nothing by then, write first, or tell the coordinator.")
    return booking.format(day=weekday_day(first.book_by)), how


def _agreement(letter: MatchedLetter) -> tuple[str, str]:
    if letter.first.held:
        return _("Keep to your agreement."), _("Change it together where it no longer fits.")
    return (
        _("Sign the agreement together, at the start of session 1."),
        _("Two copies, one each: it says what you want, what stays between you, and how either may stop."),
    )


def _facts(letter: MatchedLetter) -> Sequence[tuple[str, ...]]:
    return [
        (_("Why we do this"), letter.purpose, _plan(letter)),
        (_("Your topics"), *_topics(letter)),
        (_("Between you two"), letter.promise or _between_you()),
        (_("The coordinator sees"), _coordinator_sees()),
        (_("Stopping"), _stopping()),
        (_("Certificate"), _certificate(letter)),
        (_("Kept about you"), kept_about_you(letter.retention_months)),
        (_("Whom to ask"), *_whom_to_ask(letter.frame)),
    ]


def _plan(letter: MatchedLetter) -> str:
    plan = ngettext(
        "One session of {minutes} minutes, between {start} and {end}.",
        "{n} sessions of {minutes} minutes, every {days} days or so, from {start} to {end}.",
        letter.sessions,
    )
    return plan.format(
        n=letter.sessions,
        minutes=letter.length_min,
        days=letter.cadence_days,
        start=date_long(letter.starts),
        end=date_long(letter.ends),
    )


def _topics(letter: MatchedLetter) -> list[str]:
    found = []
    if letter.gives:
        found.append(_("You can share: {topics}.").format(topics="; ".join(letter.gives)))
    if letter.gets:
        found.append(_("Your partner can share: {topics}.").format(topics="; ".join(letter.gets)))
    return found or [_("You choose them together in session 1.")]


def _between_you() -> str:
    return _(
        "What is said stays between you. Limits: risk of harm, a duty in law, misconduct. "
        "Then say so first, and tell only those who must know."
    )


def _coordinator_sees() -> str:
    return _(
        "Dates, topics, actions, and the forms you hand in. What you keep stays yours, "
        "and nothing is used in appraisal or promotion."
    )


def _stopping() -> str:
    return _("Either of you may stop at any time through the coordinator. No reasons needed, no fault recorded.")


def _certificate(letter: MatchedLetter) -> str:
    rule = ngettext(
        "For everyone who has held {n} session and returned the final survey.",
        "For everyone who has held {n} sessions or more and returned the final survey.",
        letter.minimum_sessions,
    )
    return rule.format(n=letter.minimum_sessions)


def _whom_to_ask(frame: Frame) -> list[str]:
    found = []
    if frame.coordinator:
        found.append(_("Coordinator: {coordinator}.").format(coordinator=frame.coordinator))
    if frame.support_contact:
        found.append(_("Support: {contact}").format(contact=frame.support_contact))
    return found or [_("Whoever gave you this letter.")]
