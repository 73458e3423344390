"""The papers in words: what each is called, and what it is for."""

from datetime import date

from app.domain.printables import Printable
from app.domain.privacy import Audience
from app.text.catalog import _
from app.text.formats import date_long


def printable_title(kind: Printable) -> str:
    """What a paper is called."""
    return {
        Printable.AGENDA: _("Session agenda"),
        Printable.REFLECTION: _("Reflection sheets"),
        Printable.AGREEMENT: _("Working agreement"),
        Printable.LAUNCH_KIT: _("Launch kit"),
        Printable.WELCOME: _("Welcome letters"),
        Printable.CALENDAR: _("Pair calendar"),
        Printable.JOURNAL: _("Pair journal"),
        Printable.MID_POINT: _("Mid-point form"),
        Printable.EARLY_EXIT: _("Early-exit form"),
        Printable.SURVEY: _("Surveys"),
        Printable.CERTIFICATE: _("Certificates"),
        Printable.INTAKE: _("Intake form"),
        Printable.PEOPLE: _("List of participants"),
        Printable.SIGN_IN: _("Sign-in sheet"),
        Printable.AT_RISK: _("Who needs a hand"),
        Printable.SUMMARY: _("Program summary"),
        Printable.PROFILE: _("Public profile"),
        Printable.HAND_OVER: _("Hand-over pack"),
        Printable.PRIVACY_NOTICE: _("Privacy notice"),
    }[kind]


def printable_purpose(kind: Printable) -> str:
    """What a paper is for, in a sentence."""
    return {
        Printable.AGENDA: _("The agenda of a session with its prompts and open actions, and room for notes."),
        Printable.REFLECTION: _("A sheet for each side: the upper half to keep, the lower half to hand in."),
        Printable.AGREEMENT: _("What the two agree on before their first session, for two signatures."),
        Printable.LAUNCH_KIT: _(
            "All that a pair needs to begin, in one go: letters, agreement, agenda, sheets, dates."
        ),
        Printable.WELCOME: _(
            "A letter to each person: who their partner is, or that they wait for the next round."
        ),
        Printable.CALENDAR: _("The dates of a pair on one page, with room for those still to be found."),
        Printable.JOURNAL: _("All sessions of a pair with what was handed in and promised."),
        Printable.MID_POINT: _("Half-way questions for each side, to be handed in."),
        Printable.EARLY_EXIT: _("A short form for a pair that stops early; no reasons are needed."),
        Printable.SURVEY: _("The questions of the start, the close, or six months later, for each side."),
        Printable.CERTIFICATE: _("For everyone who met often enough and returned the final survey."),
        Printable.INTAKE: _("The form with which people apply, for each side, blank or as it was filled in."),
        Printable.PEOPLE: _("Who takes part, with or without e-mail and phone."),
        Printable.SIGN_IN: _("A list to sign at a workshop or a meeting of mentors."),
        Printable.AT_RISK: _("The pairs that need a hand, each with its reasons and room for what you do."),
        Printable.SUMMARY: _("How the program stands as a whole, and how each figure was counted."),
        Printable.PROFILE: _("One page to show outside: totals only, no names, no small groups."),
        Printable.HAND_OVER: _("How this program stands, for whoever coordinates it next."),
        Printable.PRIVACY_NOTICE: _("What is kept about people, why, who sees it, and for how long."),
    }[kind]


def sensitivity(audience: Audience) -> str:
    """Who may read a paper: at the foot of its pages."""
    return {
        Audience.EVERYONE: _("For everyone."),
        Audience.PAIR: _("For this pair only."),
        Audience.COORDINATOR: _("Coordinator's copy: confidential."),
    }[audience]


def for_one_person() -> str:
    """Who may read a letter that is about nobody but its reader: at the foot of its pages."""
    return _("For you alone.")


def printed_on(day: date) -> str:
    """The day of a paper: at the foot of its pages."""
    return _("Printed {day}.").format(day=date_long(day))
