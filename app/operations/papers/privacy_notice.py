"""The privacy notice of a program: what is kept, why, where, who reads it, and for how long."""

from app.domain.printables import Order
from app.domain.programs import Program
from app.domain.retention import keep_until
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told
from app.reports import privacy_notice as report
from app.reports.privacy_notice import Level, Part, Point, PrivacyNotice
from app.reports.sheet import Paper
from app.text.catalog import _, ngettext
from app.text.formats import date_long


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The notice, to be completed by the organization."""
    return report.build(privacy_notice(matter, order), matter.program.paper, look_of(matter))


def privacy_notice(matter: Matter, order: Order) -> PrivacyNotice:
    """What stands on it."""
    program = matter.program
    return PrivacyNotice(
        frame=frame_of(matter, order),
        kicker=_("Privacy notice, {program}").format(program=program.name),
        lead=_lead(program),
        before=(_who_and_why(program), _kept(), _where()),
        levels=_levels(program),
        after=(_choosing(), _how_long(program), _rights(program)),
        blanks=(
            _("Lawful basis"),
            _("Lawful basis for special categories, if any are kept"),
            _("Data protection contact"),
            _("Supervisory authority"),
            _("Others who receive data, if any"),
        ),
    )


def _lead(program: Program) -> str:
    who = program.organization or _("the organization")
    return _(
        "In this program junior colleagues mentor senior ones. To bring the right two together and to see whether "
        "it helps, {organization} keeps some facts about those who take part. Here stands which, and what you can "
        "do about them."
    ).format(organization=who)


def _who_and_why(program: Program) -> Part:
    answers = [part for part in (program.organization, program.coordinator) if part]
    return Part(
        _("Who and why"),
        (
            Point(_("Responsible"), ". ".join(answers) or _("The organization that runs this program.")),
            Point(_("The purpose"), _purpose(program)),
            Point(
                _("Not for"),
                _("Appraisal, promotion, pay, or anything but this program. Nobody is watched or ranked."),
            ),
        ),
    )


def _purpose(program: Program) -> str:
    return _(
        "To find pairs, plan and remember their sessions, help where a pair is stuck, and count what came of it. "
        "What the program wants to change: {purpose}"
    ).format(purpose=program.purpose)


def _kept() -> Part:
    return Part(
        _("What is kept"),
        (
            Point(
                _("About you"),
                _(
                    "Name, e-mail, phone, staff number, title, department, site, grade, time here, languages, and "
                    "who you report to, so that nobody is paired with their own boss."
                ),
            ),
            Point(
                _("From your form"),
                _(
                    "Which side you would take, topics that you share, want or leave out, your aims, when and how "
                    "you can meet, how ready you feel, your consent. If you tell us: what access you need, and "
                    "with whom you must not be paired."
                ),
            ),
            Point(
                _("From your pairing"),
                _(
                    "Days, length and topics of sessions, what you both promised, when you signed the agreement, "
                    "and what you hand in. The upper half of a reflection sheet is yours and is never kept."
                ),
            ),
            Point(
                _("Not kept"),
                _(
                    "Date of birth, sex, origin, belief, family, health, pay, appraisals. Where a list has such "
                    "columns, they are left out when it is read in."
                ),
            ),
        ),
    )


def _where() -> Part:
    return Part(
        _("Where it is"),
        (
            Point(
                _("One file"),
                _(
                    "On the coordinator's computer, with its backups, and on the papers that are printed from it. "
                    "No account, no website: the program sends nothing anywhere by itself."
                ),
            ),
        ),
    )


def _levels(program: Program) -> tuple[Level, ...]:
    small = _(
        "Totals of {n} people or more, lines that their writer let everyone read, quotes with consent"
    ).format(n=program.small_group)
    return (
        Level(_("Everyone"), small, _("Everyone, and never with a name")),
        Level(
            _("Pair"),
            _("Aims, topics, the agreement, what you promised, lines that you let your partner read"),
            _("The two of you, and the coordinator"),
        ),
        Level(
            _("Coordinator"),
            _("What you hand in, unless you ticked more; how ready you feel; notes on calls"),
            _("The coordinator alone"),
        ),
        Level(
            _("Nobody outside the file"),
            _("With whom you must not be paired and why, and what access you need"),
            _("The coordinator, on the screen; it stands on no paper for others"),
        ),
    )


def _choosing() -> Part:
    return Part(
        _("How pairs are chosen"),
        (
            Point(
                _("People decide"),
                _(
                    "The computer suggests pairs and gives its reasons in words. The coordinator decides, the "
                    "mentee (senior) is asked first, and both may say no. No decision is made by a machine alone."
                ),
            ),
        ),
    )


def _how_long(program: Program) -> Part:
    months = ngettext(
        "Until {n} month after the program ends, planned for {day}. Then you are erased from the file; backups "
        "follow.",
        "Until {n} months after the program ends, planned for {day}. Then you are erased from the file; backups "
        "follow.",
        program.retention_months,
    ).format(n=program.retention_months, day=date_long(keep_until(program)))
    totals = _("Totals in which nobody can be recognized may stay.")
    return Part(_("How long"), (Point(_("Until then"), f"{months} {totals}"),))


def _rights(program: Program) -> Part:
    contact = program.coordinator_email or program.coordinator_name or _("the coordinator")
    return Part(
        _("What you can do"),
        (
            Point(
                _("At any time"),
                _(
                    "See what is kept about you, have it corrected or erased, have its use limited, object to it, "
                    "get a copy to take along. Ask {contact}. You get an answer within a month, and no drawback."
                ).format(contact=contact),
            ),
            Point(
                _("Consent"),
                _(
                    "What you agreed to, you may take back, such as being quoted. What was printed before stays "
                    "printed. Leaving the program needs no reason."
                ),
            ),
            Point(
                _("Complain"),
                _("To the organization, or to the supervisory authority that is named below."),
            ),
        ),
    )
