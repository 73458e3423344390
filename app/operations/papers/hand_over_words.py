"""The hand-over pack's sentences: the program in short, first week, rules, papers, and what is erased when."""

from datetime import date

from app.domain.programs import Program
from app.domain.proposals import Priority
from app.domain.retention import keep_until
from app.domain.summary import ProgramSummary
from app.operations.proposal_words import BESIDE_THE_FIT
from app.reports.hand_over import Fact
from app.reports.summary_words import about, also_counted
from app.text.catalog import _, ngettext
from app.text.formats import date_long, whole
from app.text.labels import program_status
from app.text.rules_in_force import rule_lines


def fact_lines(program: Program, summary: ProgramSummary, today: date) -> tuple[Fact, ...]:
    """The program in short: how far it is, its dates, its shape, and what was counted."""
    return (
        Fact(_("Status"), f"{program_status(program.status)}. {_time_left(program, today)}"),
        Fact(_("Shape"), about(summary)),
        Fact(_("Rhythm"), _rhythm(program)),
        Fact(_("Also counted"), _capital(also_counted(summary))),
    )


def _capital(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def _time_left(program: Program, today: date) -> str:
    before, left = (program.starts_on - today).days, (program.ends_on - today).days
    if before > 0:
        return ngettext("It starts in {n} day.", "It starts in {n} days.", before).format(n=whole(before))
    if left < 0:
        return _("It ended on {day}.").format(day=date_long(program.ends_on))
    return ngettext("{n} day is left.", "{n} days are left.", left).format(n=whole(left))


def _rhythm(program: Program) -> str:
    every = ngettext(
        "One session every day; {least} of {all} complete a pairing.",
        "One session every {n} days; {least} of {all} complete a pairing.",
        program.cadence_days,
    )
    return every.format(n=program.cadence_days, least=program.minimum_sessions, all=program.target_sessions)


def first_week(program: Program, *, urgent: int, forms: int) -> tuple[str, ...]:
    """What to do first, with what the program needs now."""
    calls = ngettext(
        "Call the {n} pair that needs a hand at once, each of the two on their own.",
        "Call the {n} pairs that need a hand at once, each of the two on their own.",
        urgent,
    ).format(n=whole(urgent))
    out = ngettext(
        "Ask once for the {n} form that is still out.", "Ask once for the {n} forms that are still out.", forms
    )
    steps = [
        _("Open the program file on your own computer, and save a backup of it somewhere safe."),
        _("Put your name, e-mail and phone into the setup of the program: they stand on every paper."),
        _("Ask the one before you what is promised but written down nowhere."),
        calls if urgent else "",
        _("Meet the sponsor, {sponsor}, for a quarter of an hour.").format(sponsor=program.sponsor)
        if program.sponsor
        else _("Find a sponsor: a program without one has nobody to stand up for it."),
        _("Write to all pairs: who you are, and that nothing else changes for them."),
        _("Look through the next 30 days, and print the agendas of the sessions that have a date."),
        _("Type in what lies on the desk, by its code."),
        out.format(n=whole(forms)) if forms else "",
        _("Read the working agreement and the privacy notice: what you see of people stays with you."),
    ]
    return tuple(step for step in steps if step)


def rule_facts(program: Program, standing: int) -> tuple[Fact, ...]:
    """The rules that hold when pairs are suggested. standing: pairings that are kept as they are."""
    lines = rule_lines(
        program.rules,
        program.weights,
        BESIDE_THE_FIT,
        priority=Priority.SCORE if program.rules.best_total_first else Priority.PEOPLE,
        pairs=0,
        not_checked={},
        standing=standing,
    )
    return tuple(Fact(line.subject, line.words) for line in lines)


def paper_lines() -> tuple[Fact, ...]:
    """Where papers and their codes fit in."""
    return (
        Fact(
            _("Codes"),
            _(
                "S- and seven signs is a session: on agendas, and on reflection sheets with M or S at the end for "
                "the side. P- is a pairing, F- a form. Type a code into the search, and you are where it belongs."
            ),
        ),
        Fact(
            _("What comes back"),
            _(
                "Pairs write on paper, you type it in, in under a minute. Late and half-filled is fine; "
                "“kept private” counts as given."
            ),
        ),
        Fact(
            _("What never comes back"),
            _("The upper half of a reflection sheet. It stays with its writer: never ask for it."),
        ),
        Fact(
            _("Signed agreements"),
            _("Each of the two has a copy. Note the day on which both had signed in their pairing."),
        ),
    )


def keeping_lines(program: Program, today: date) -> tuple[Fact, ...]:
    """Until when people are kept, and what must be done then."""
    last = keep_until(program)
    until = ngettext(
        "Until {day}: {n} month after the end of the program.",
        "Until {day}: {n} months after the end of the program.",
        program.retention_months,
    ).format(day=date_long(last), n=program.retention_months)
    if last < today:
        until = _("{until} This day has passed: it is due now.").format(until=until)
    return (
        Fact(_("People are kept"), until),
        Fact(
            _("To do then"),
            _(
                "Erase the people of this program from the file, delete its backups and exports, and shred papers "
                "with names on them. Totals without names may stay."
            ),
        ),
        Fact(
            _("Before that"),
            _("Somebody who asks to see, correct or erase what is kept of them gets an answer within a month."),
        ),
        Fact(_("This pack"), _("Confidential: hand it from person to person, and shred it when it is outdated.")),
    )
