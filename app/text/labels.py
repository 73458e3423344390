"""States, sides and kinds in words: the same on screen, paper and command line."""

from app.domain.pairings import ClosingKind, PairingState
from app.domain.participants import IntakeStatus, Side, WillingAs
from app.domain.privacy import TextKind
from app.domain.programs import ProgramStatus
from app.domain.risks import Risk, RiskRule
from app.domain.sessions import Absent, SessionKind, SessionState
from app.text.catalog import _, ngettext
from app.text.formats import day_month_long


def side(value: Side | WillingAs) -> str:
    """ "mentor (junior)", "mentee (senior)" or "either side": in lower case, always in full."""
    return {
        "mentor": _("mentor (junior)"),
        "mentee": _("mentee (senior)"),
        "either": _("either side"),
    }[value.value]


def side_title(value: Side) -> str:
    """ "Mentor (junior)" or "Mentee (senior)": where a sentence or a heading begins."""
    return {Side.MENTOR: _("Mentor (junior)"), Side.MENTEE: _("Mentee (senior)")}[value]


def program_status(value: ProgramStatus) -> str:
    return {
        ProgramStatus.DRAFT: _("Draft"),
        ProgramStatus.RECRUITING: _("Recruiting"),
        ProgramStatus.RUNNING: _("Running"),
        ProgramStatus.CLOSING: _("Closing"),
        ProgramStatus.CLOSED: _("Closed"),
        ProgramStatus.ARCHIVED: _("Archived"),
    }[value]


def intake_status(value: IntakeStatus) -> str:
    return {
        IntakeStatus.ENQUIRY: _("Enquiry"),
        IntakeStatus.APPLIED: _("Applied"),
        IntakeStatus.ACCEPTED: _("Accepted"),
        IntakeStatus.WAITING: _("Waiting list"),
        IntakeStatus.DECLINED: _("Declined"),
        IntakeStatus.WITHDRAWN: _("Withdrawn"),
        IntakeStatus.LEFT: _("Left organization"),
    }[value]


def pairing_state(value: PairingState) -> str:
    return {
        PairingState.SUGGESTED: _("Suggested"),
        PairingState.CONSULTING: _("Consulting"),
        PairingState.CONFIRMED: _("Confirmed"),
        PairingState.RUNNING: _("Running"),
        PairingState.PAUSED: _("Paused"),
        PairingState.CLOSED: _("Closed"),
        PairingState.DROPPED: _("Dropped"),
    }[value]


def session_state(value: SessionState) -> str:
    return {
        SessionState.PLANNED: _("Planned"),
        SessionState.HELD: _("Held"),
        SessionState.CANCELLED: _("Cancelled"),
        SessionState.NO_SHOW: _("No-show"),
    }[value]


def absent(value: Absent) -> str:
    """Who cancelled or did not come."""
    return {
        Absent.MENTOR: _("by the mentor (junior)"),
        Absent.MENTEE: _("by the mentee (senior)"),
        Absent.COORDINATOR: _("by the coordinator"),
        Absent.BOTH: _("by both"),
    }[value]


def closing_kind(value: ClosingKind) -> str:
    return {
        ClosingKind.COMPLETED: _("Completed"),
        ClosingKind.ENDED_EARLY: _("Ended early"),
        ClosingKind.REMATCHED: _("Re-matched"),
        ClosingKind.LEFT: _("Left organization"),
        ClosingKind.NO_FAULT: _("Ended without fault"),
        ClosingKind.PROGRAM_STOPPED: _("Program stopped"),
    }[value]


def risk(found: Risk) -> tuple[str, str]:
    """A risk in words: what is wrong in one short sentence, and its evidence."""
    values = dict(found.values)
    if found.rule is RiskRule.TWO_MISSED:
        return _("Two sessions in a row were missed"), _missed(values)
    if found.rule is RiskRule.NO_NEXT_DATE:
        days, cadence = _number(values["days"]), _number(values["cadence"])
        return (
            ngettext("No next date, last met {n} day ago", "No next date, last met {n} days ago", days).format(
                n=days
            ),
            _("The rhythm of this program is {n} days.").format(n=cadence),
        )
    if found.rule in (RiskRule.OVERDUE, RiskRule.UNSIGNED):
        day = day_month_long(values["day"])  # type: ignore[arg-type]  # rules put a date there
        if found.rule is RiskRule.OVERDUE:
            return _("Nobody said whether they met"), _("They had a date on {day}.").format(day=day)
        return _("Agreement still unsigned"), _("Their first session was on {day}.").format(day=day)
    return _other_risk(found, values)


def _other_risk(found: Risk, values: dict[str, object]) -> tuple[str, str]:
    if found.rule is RiskRule.NO_START:
        days = _number(values["days"])
        start = ngettext("Started {n} day ago.", "Started {n} days ago.", days).format(n=days)
        return _("No first session and no date"), start
    if found.rule is RiskRule.OUT_OF_TIME:
        missing, days = _number(values["missing"]), _number(values["days"])
        more = ngettext("{n} more session is needed.", "{n} more sessions are needed.", missing).format(n=missing)
        left = ngettext("{n} day is left.", "{n} days are left.", days).format(n=days)
        return _("Too slow to reach the minimum"), f"{more} {left}"
    who = side(Side(str(values["side"])))
    if found.rule is RiskRule.LOW_ENERGY:
        said = _("Said by the {side} after the last session.").format(side=who)
        if values["before"] is None:
            return _("Energy is down to {now} of 5").format(now=values["now"]), said
        return _("Energy fell from {before} to {now}").format(before=values["before"], now=values["now"]), said
    if found.rule is RiskRule.ONE_SIDE_WRITES:
        silent = _("No form from the {side} for the last two sessions.").format(side=who)
        return _("Only one side wrote"), silent
    return _("One of the two has left"), _("The {side} is no longer in the organization.").format(side=who)


def _missed(values: dict[str, object]) -> str:
    who = values["absent"]
    if isinstance(who, tuple) and len(set(who)) == 1 and who[0] not in ("", Absent.BOTH):
        return _("Both were missed {by}.").format(by=absent(Absent(who[0])))
    return _("The last two did not take place.")


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(f"a count is a whole number, not {value!r}")
    return value


def session_kind(value: SessionKind) -> str:
    """A session's kind as one short label: a title is in `app.text.agendas`."""
    return {
        SessionKind.START: _("Start"),
        SessionKind.TOPIC: _("Topic"),
        SessionKind.MID_POINT: _("Mid-point"),
        SessionKind.CLOSING: _("Closing"),
    }[value]


def text_kind(value: TextKind) -> str:
    """A kind of text, in the plural, as a sentence names it."""
    return {
        TextKind.PURPOSE: _("the purpose"),
        TextKind.DECISIONS: _("decisions"),
        TextKind.TOPICS: _("topics"),
        TextKind.AIMS: _("aims"),
        TextKind.AGREEMENT: _("agreements"),
        TextKind.ACTIONS: _("actions"),
        TextKind.READINESS: _("readiness"),
        TextKind.NOTES: _("notes"),
        TextKind.CONTACT_LOG: _("the contact log"),
        TextKind.EXCLUSIONS: _("exclusions (who must not be paired, and why)"),
        TextKind.ACCESS_NEEDS: _("access needs"),
    }[value]
