"""The help that comes with the program: for each page what it is for, and how its main things are done."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from app.text.catalog import _


class HowTo(NamedTuple):
    """One thing that is done on a page: what it is, and how, in a sentence or two."""

    what: str
    how: str


class HelpPage(NamedTuple):
    """The help for one page. key: the room's, "welcome", or "start" for the first steps."""

    key: str
    words: str
    about: str
    how_tos: tuple[HowTo, ...]


def help_pages() -> tuple[HelpPage, ...]:
    """Every page of the help in the language spoken now, the first steps first."""
    pages: Sequence[Callable[[], HelpPage]] = (
        _start, _home, _participants, _pairings, _journal, _surveys, _reports, _setup, _privacy, _welcome
    )  # fmt: skip
    return tuple(page() for page in pages)


def _start() -> HelpPage:
    return HelpPage(
        "start",
        _("First steps"),
        _(
            "In reverse mentoring the junior mentors the senior. You look after the program: who takes part, who"
            " meets whom, and what comes of it. Counterpart keeps all of it in one file on this computer."
        ),
        (
            HowTo(
                _("From nothing to the first meetings"),
                _(
                    "Bring people in under Participants, have pairs suggested or make them by hand under Pairings,"
                    " start them, plan their sessions, and print the agendas under Reports."
                ),
            ),
            HowTo(
                _("Find anything"),
                _("Press Ctrl K and type a few letters of a name, the code of a paper, a topic or a command."),
            ),
            HowTo(
                _("Take something back"),
                _(
                    "Everything is saved as you type. Undo takes back one step after the other, also after a"
                    " restart, and shows you where it changed something."
                ),
            ),
            HowTo(
                _("Two sides, two shapes"),
                _(
                    "A mentor (junior) is a circle, a mentee (senior) a rounded square, on every page and on"
                    " paper."
                ),
            ),
        ),
    )


def _home() -> HelpPage:
    return HelpPage(
        "home",
        _("Home"),
        _("What needs a hand today, who meets this week, and how the program stands. Worst first, numbers last."),
        (
            HowTo(
                _("Deal with what needs attention"),
                _("Each row says what is wrong and why it is shown. Its button leads to the next step."),
            ),
            HowTo(
                _("Note whether a pair met"),
                _("Past meetings of this week ask whether they took place. Record leads to their journal."),
            ),
            HowTo(
                _("Print the agendas of the week"),
                _("One button saves an agenda for each session that is dated or due in the next seven days."),
            ),
        ),
    )


def _participants() -> HelpPage:
    return HelpPage(
        "participants",
        _("Participants"),
        _("Everybody who takes part in this program, and what they offer and want. Only a name is needed."),
        (
            HowTo(
                _("Bring people in from a spreadsheet"),
                _(
                    "Choose Import, or drop a CSV, Excel or ODS file anywhere on the window. You see every row"
                    " first."
                ),
            ),
            HowTo(
                _("Add somebody by hand"),
                _("Choose Add person. Fields are kept as you type; a problem is said below its field."),
            ),
            HowTo(
                _("Find people in the list"),
                _("Type into the filter, or press a chip for one side or the waiting list. Accents don't matter."),
            ),
        ),
    )


def _pairings() -> HelpPage:
    return HelpPage(
        "pairings",
        _("Pairings"),
        _("Who mentors whom, from the first suggestion to the closing record."),
        (
            HowTo(
                _("Have pairs suggested"),
                _(
                    "Counterpart looks for the best set of pairs for the whole group. It says why each pair fits,"
                    " and why somebody is left out."
                ),
            ),
            HowTo(
                _("Argue with a suggestion"),
                _(
                    "Keep the chosen pair together with P or the pin, keep it apart with B, or drag one person"
                    " onto another. Beside it stands whom each could have instead, and what that would cost."
                ),
            ),
            HowTo(
                _("Make a pair by hand"),
                _("Choose the two people. A rule that the pair breaks is said in words; you can set it aside."),
            ),
            HowTo(
                _("Start, pause, close"),
                _("A pairing that starts gets its sessions. Closing it asks how it ended; its history stays."),
            ),
        ),
    )


def _journal() -> HelpPage:
    return HelpPage(
        "journal",
        _("Journal"),
        _("The sessions of each pairing: planned, held or missed, and what both sides handed in."),
        (
            HowTo(
                _("Type in a form from paper"),
                _("Type the code that stands on the form, such as S-K4T7RB9. The right session opens."),
            ),
            HowTo(
                _("Type days as you say them"),
                _("12 May, yesterday and Monday are all understood. A session held long ago is no problem."),
            ),
            HowTo(
                _("Protect what was handed in"),
                _(
                    "Each line says who may read it. Unless its writer ticked otherwise it stays in your own copy."
                    " Kept private counts as given."
                ),
            ),
        ),
    )


def _surveys() -> HelpPage:
    return HelpPage(
        "surveys",
        _("Surveys"),
        _("What people say before, half-way, at the end and half a year later: forms on paper, typed in by you."),
        (
            HowTo(
                _("Hand forms out"),
                _(
                    "Choose the survey, then Hand out. Everybody who has none yet gets a form with a code; print"
                    " them next."
                ),
            ),
            HowTo(
                _("Type in what comes back"),
                _(
                    "Type or scan the code. Numbers and first letters answer, Tab passes over, Ctrl Enter keeps"
                    " the whole form. Then the next code."
                ),
            ),
            HowTo(
                _("See who has not answered"),
                _("A form is due after two weeks and overdue two days later. The chips show who is late."),
            ),
            HowTo(
                _("Correct or take out an answer"),
                _("Open the form again. Delete empties a tick. What was there before stays in its history."),
            ),
        ),
    )


def _reports() -> HelpPage:
    return HelpPage(
        "reports",
        _("Reports"),
        _("Everything that goes on paper: for a session, a pairing, each person, and the program as a whole."),
        (
            HowTo(
                _("Begin a pairing"),
                _("The launch kit has letters, agreement, first agenda, sheets and dates of a pair in one go."),
            ),
            HowTo(
                _("Choose who reads it"),
                _("What they may not read isn't on the paper. Your own copy is marked on each page."),
            ),
            HowTo(
                _("Print agendas"),
                _("Choose this week's or all planned ones. Each session starts on a sheet of its own."),
            ),
            HowTo(
                _("Hand over a summary"),
                _("It counts as of a day. Figures of few people stay hidden, and the page says how many."),
            ),
        ),
    )


def _setup() -> HelpPage:
    return HelpPage(
        "setup",
        _("Program setup"),
        _("What holds for this program: its purpose and dates, its rules, its topics, and what you decided."),
        (
            HowTo(
                _("Put grades in order"),
                _(
                    "Drag a grade, or press Alt with the up or down arrow. The order decides who is junior and"
                    " who is senior; grades without a place say nothing."
                ),
            ),
            HowTo(
                _("Change what counts in matching"),
                _("Rules say which pairs are never proposed. Weights say what makes a pair better."),
            ),
            HowTo(
                _("Make the topics yours"),
                _("Rename, reorder and add topics. Three to five prompts stand below a topic on the agenda."),
            ),
            HowTo(
                _("Begin the next round"),
                _("New program from this one, in the menu, takes the settings and topics along, and no people."),
            ),
        ),
    )


def _privacy() -> HelpPage:
    return HelpPage(
        "privacy",
        _("Privacy and files"),
        _("Nothing leaves this computer unless you print or export it."),
        (
            HowTo(
                _("Keep a copy"),
                _(
                    "Copy the file like any other while it is closed. Restore on the welcome page looks inside"
                    " first."
                ),
            ),
            HowTo(
                _("Export everything"),
                _(
                    "Export as CSV writes tables that open in a spreadsheet. Exclusions and access needs never"
                    " leave the file."
                ),
            ),
            HowTo(
                _("One file, one window"),
                _("A file that is open in another Counterpart is not opened a second time, so nothing is lost."),
            ),
        ),
    )


def _welcome() -> HelpPage:
    return HelpPage(
        "welcome",
        _("Welcome"),
        _("Four ways to begin. None of them changes a file that you have."),
        (
            HowTo(
                _("Start a new program"),
                _(
                    "A name and one sentence make it. The file is kept among your documents unless you say"
                    " otherwise."
                ),
            ),
            HowTo(
                _("Explore the sample"),
                _("A copy of an invented program, so that you can try everything."),
            ),
            HowTo(
                _("Restore a backup"),
                _("You see what is inside, then it becomes a new file. Nothing is ever written over."),
            ),
        ),
    )
