"""States, sides and kinds in words: the same on screen, paper and command line.

Words are looked up by the members' values, so that a page with a few of them doesn't load every noun.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from app.text.catalog import _, ngettext
from app.text.formats import day_month_long, whole

if TYPE_CHECKING:
    from app.domain.pairings import ClosingKind, PairingState
    from app.domain.participants import IntakeStatus, Side, WillingAs
    from app.domain.privacy import TextKind
    from app.domain.programs import ProgramStatus
    from app.domain.risks import Risk
    from app.domain.sessions import Absent, SessionKind, SessionState


def side(value: "Side | WillingAs") -> str:
    """ "mentor (junior)", "mentee (senior)" or "either side": in lower case, always in full."""
    return {
        "mentor": _("mentor (junior)"),
        "mentee": _("mentee (senior)"),
        "either": _("either side"),
    }[value]


def side_title(value: "Side") -> str:
    """ "Mentor (junior)" or "Mentee (senior)": where a sentence or a heading begins."""
    return {"mentor": _("Mentor (junior)"), "mentee": _("Mentee (senior)")}[value]


def program_status(value: "ProgramStatus") -> str:
    return {
        "draft": _("Draft"),
        "recruiting": _("Recruiting"),
        "running": _("Running"),
        "closing": _("Closing"),
        "closed": _("Closed"),
        "archived": _("Archived"),
    }[value]


def intake_status(value: "IntakeStatus") -> str:
    return {
        "enquiry": _("Enquiry"),
        "applied": _("Applied"),
        "accepted": _("Accepted"),
        "waiting": _("Waiting list"),
        "declined": _("Declined"),
        "withdrawn": _("Withdrawn"),
        "left": _("Left organization"),
    }[value]


def pairing_state(value: "PairingState") -> str:
    return {
        "suggested": _("Suggested"),
        "consulting": _("Consulting"),
        "confirmed": _("Confirmed"),
        "running": _("Running"),
        "paused": _("Paused"),
        "closed": _("Closed"),
        "dropped": _("Dropped"),
    }[value]


def session_state(value: "SessionState") -> str:
    return {
        "planned": _("Planned"),
        "held": _("Held"),
        "cancelled": _("Cancelled"),
        "no-show": _("No-show"),
    }[value]


def absent(value: "Absent") -> str:
    """Who cancelled or did not come."""
    return {
        "mentor": _("by the mentor (junior)"),
        "mentee": _("by the mentee (senior)"),
        "coordinator": _("by the coordinator"),
        "both": _("by both"),
    }[value]


def closing_kind(value: "ClosingKind") -> str:
    return {
        "completed": _("Completed"),
        "ended-early": _("Ended early"),
        "re-matched": _("Re-matched"),
        "left-organization": _("Left organization"),
        "no-fault": _("Ended without fault"),
        "program-stopped": _("Program stopped"),
    }[value]


def session_kind(value: "SessionKind") -> str:
    """A session's kind as one short label: a title is in `app.text.agendas`."""
    return {
        "start": _("Start"),
        "topic": _("Topic"),
        "mid-point": _("Mid-point"),
        "closing": _("Closing"),
    }[value]


def text_kind(value: "TextKind") -> str:
    """A kind of text, in the plural, as a sentence names it."""
    return {
        "purpose": _("the purpose"),
        "decisions": _("decisions"),
        "topics": _("topics"),
        "aims": _("aims"),
        "agreement": _("agreements"),
        "actions": _("actions"),
        "readiness": _("readiness"),
        "notes": _("notes"),
        "contact-log": _("the contact log"),
        "exclusions": _("exclusions (who must not be paired, and why)"),
        "access-needs": _("access needs"),
    }[value]


def risk(found: "Risk") -> tuple[str, str]:
    """A risk in words: what is wrong in one short sentence, and its evidence."""
    return _RISKS[found.rule](found.values)


_Values = Mapping[str, Any]


def _two_missed(values: _Values) -> tuple[str, str]:
    wrong = _("Two sessions in a row were missed")
    if set(values["states"]) == {"cancelled"}:
        wrong = _("Two sessions in a row were cancelled")
    who = set(values["absent"])
    if len(who) == 1 and not who & {"", "both"}:
        return wrong, _("Both {by}.").format(by=absent(who.pop()))
    return wrong, _("The last two did not take place.")


def _no_next_date(values: _Values) -> tuple[str, str]:
    days, cadence = values["days"], values["cadence"]
    wrong = ngettext("No next date, last met {n} day ago", "No next date, last met {n} days ago", days)
    rhythm = _("The rhythm of this program is {n} days.")
    if days > 2 * cadence:
        rhythm = _("More than twice the {n}-day rhythm of this program.")
    return wrong.format(n=days), rhythm.format(n=cadence)


def _no_start(values: _Values) -> tuple[str, str]:
    days = values["days"]
    started = ngettext("Started {n} day ago.", "Started {n} days ago.", days)
    return _("No first session and no date"), started.format(n=days)


def _overdue(values: _Values) -> tuple[str, str]:
    day = day_month_long(values["day"])
    return _("Nobody said whether they met"), _("They had a date on {day}.").format(day=day)


def _unsigned(values: _Values) -> tuple[str, str]:
    day = day_month_long(values["day"])
    return _("Agreement still unsigned"), _("Their first session was on {day}.").format(day=day)


def _low_energy(values: _Values) -> tuple[str, str]:
    said = _("Said by the {side} after session {number}.").format(
        side=side(values["side"]), number=whole(values["number"])
    )
    if values["before"] is None:
        return _("Energy is down to {now} of 5").format(now=values["now"]), said
    return _("Energy fell from {before} to {now}").format(before=values["before"], now=values["now"]), said


def _one_side_writes(values: _Values) -> tuple[str, str]:
    first, second = map(whole, values["numbers"])
    silent = _("No form from the {side} for sessions {first} and {second}.")
    return _("Only one side wrote"), silent.format(side=side(values["side"]), first=first, second=second)


def _someone_left(values: _Values) -> tuple[str, str]:
    gone = _("The {side} is no longer in the organization.").format(side=side(values["side"]))
    return _("One of the two has left"), gone


def _out_of_time(values: _Values) -> tuple[str, str]:
    missing, days = values["missing"], values["days"]
    more = ngettext("{n} more session is needed.", "{n} more sessions are needed.", missing).format(n=missing)
    left = ngettext("{n} day is left.", "{n} days are left.", days).format(n=days)
    return _("Too slow to reach the minimum"), f"{more} {left}"


_RISKS: Mapping[str, Callable[[_Values], tuple[str, str]]] = {
    "two-missed": _two_missed,
    "no-next-date": _no_next_date,
    "no-start": _no_start,
    "overdue": _overdue,
    "unsigned": _unsigned,
    "low-energy": _low_energy,
    "one-side-writes": _one_side_writes,
    "someone-left": _someone_left,
    "out-of-time": _out_of_time,
}
