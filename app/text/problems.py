"""A sentence for each problem: what happened, what is safe, what to do next."""

from collections.abc import Callable, Mapping

from app.domain.problems import Problem
from app.text.catalog import _
from app.text.table_problems import TABLES

_Words = Callable[[], str]


def sentence(problem: Problem) -> str:
    """The problem in words, in the language spoken now. Raises KeyError for a code without words."""
    return _SENTENCES[problem.code]().format(**problem.values)


def is_known(code: str) -> bool:
    """Whether a problem of this code has words."""
    return code in _SENTENCES


# Lambdas, so that the words are looked up when they are needed, in the language spoken then.
_FILES: Mapping[str, _Words] = {
    "file-missing": lambda: _("There is no file {path}. Nothing was changed. Check the name and the folder."),
    "file-exists": lambda: _("{path} exists already and was left as it is. Choose another name."),
    "folder-not-empty": lambda: _("The folder {path} is not empty and was left as it is. Name a new folder."),
    "file-is-folder": lambda: _(
        "{path} is a folder, not a program file. Choose a file that ends in .counterpart."
    ),
    "file-not-ours": lambda: _(
        "{path} is not a Counterpart program file. It was left as it is. Choose a file that ends in .counterpart."
    ),
    "file-newer": lambda: _(
        "{path} was made by a newer Counterpart. It was left as it is. Update Counterpart to open it."
    ),
    "file-damaged": lambda: _(
        "{path} is damaged and was left as it is. Open a backup of it, or a copy from before today."
    ),
    "file-open-elsewhere": lambda: _(
        "{path} is open in another Counterpart. Nothing was changed. Close it there and try again."
    ),
    "file-read-only": lambda: _(
        "{path} or its folder can't be written. Nothing was changed. Copy the file to a folder of your own."
    ),
    "file-unreadable": lambda: _("{path} can't be read: {reason}. Nothing was changed."),
    "not-written": lambda: _(
        "{path} could not be written: {reason}. Nothing else was changed. "
        "Choose another folder or free some space."
    ),
    "disk-full": lambda: _(
        "The disk is full, so the last change was not saved. Everything saved before is safe. "
        "Free some space and try again."
    ),
}
_PROGRAMS: Mapping[str, _Words] = {
    "no-program": lambda: _("This file has no program yet. Make one with: new FILE --name NAME --purpose TEXT."),
    "program-exists": lambda: _(
        "This file has a program called {name} already. Nothing was made. Choose another name."
    ),
    "program-unknown": lambda: _("There is no program called {name} in this file. It has: {names}."),
    "purpose-missing": lambda: _(
        "A program needs its purpose: one sentence about the problem you want to change. Nothing was made."
    ),
    "name-missing": lambda: _("A program needs a name. Nothing was made."),
    "nothing-to-undo": lambda: _("There is nothing to undo in this file."),
    "nothing-to-redo": lambda: _("There is nothing to redo in this file."),
}
_ROWS: Mapping[str, _Words] = {
    "row-twice": lambda: _("Row {row}: {name} stands in row {above} already, so this row was skipped."),
    "manager-several": lambda: _(
        "Row {row}: several people are called {manager}, so the manager of {name} stays a typed name."
    ),
    "manager-self": lambda: _("Row {row}: {name} is named as their own manager, so no manager was kept."),
    "managers-unknown": lambda: _(
        "These managers are not people of this file yet: {managers}. "
        "Their names are kept and become people when they are imported."
    ),
    "grades-twice": lambda: _("A grade stands twice in {grades}. Nothing was changed. Name each once."),
}
_PAPER: Mapping[str, _Words] = {
    "nothing-to-print": lambda: _(
        "There is nothing to print: no session of {program} is planned in that time. Plan sessions first."
    ),
    "code-unreadable": lambda: _(
        "{typed} is not a code. A session code looks like S-K4T7RB9. Type it as it stands on the agenda."
    ),
    "code-mistyped": lambda: _(
        "{typed} has a wrong or swapped sign. Compare it with the paper and type it again."
    ),
    "code-unknown": lambda: _("No session of this program has the code {typed}. Check the program and the paper."),
}
_TYPED: Mapping[str, _Words] = {
    "day-unreadable": lambda: _(
        "No day can be read from {typed}. Nothing was changed. Type it like 12 May, yesterday or Monday."
    ),
    "day-implausible": lambda: _(
        "The day {typed} would be in the year {year}. Nothing was changed. Type it with its month, like 21 March."
    ),
    "time-missing": lambda: _(
        "No day with a time can be read from {typed}. Nothing was changed. Type both, like Tuesday 14:30."
    ),
}
_PAIRINGS: Mapping[str, _Words] = {
    "pairing-step-not-possible": lambda: _(
        "This pairing is {state} and can't become {wanted} from there. Nothing was changed."
    ),
}
_PEOPLE: Mapping[str, _Words] = {
    "person-nameless": lambda: _("A person needs a name, so {name} is kept until you type another one."),
    "manager-oneself": lambda: _("Nobody is their own manager, so no manager is kept. Type another one."),
    "manager-loop": lambda: _(
        "{manager} reports to {name} at some level, so this manager isn't kept. "
        "Change whom {manager} reports to first."
    ),
    "email-odd": lambda: _(
        "This doesn't look like an e-mail address: {email}. It is kept as typed. Check it for slips."
    ),
    "email-shared": lambda: _("{name} has this e-mail address too. It is kept for both."),
    "number-shared": lambda: _("{name} has this staff number too. It is kept for both."),
    "grade-new": lambda: _(
        "{grade} isn't among the grades yet, so seniority isn't judged by it. It is kept as typed."
    ),
    "grade-unplaced": lambda: _(
        "{grade} has no place in the order of grades yet, so seniority isn't judged by it. It is kept as typed."
    ),
    "participant-in-pairings": lambda: _(
        "{name} is in a pairing of this program, so nothing was removed. Archive {name} instead, or remove the "
        "pairing first."
    ),
    "participant-answered": lambda: _(
        "{name} was handed a survey of this program, so nothing was removed. Archive {name} instead."
    ),
    "person-paired": lambda: _(
        "{name} is in a pairing that isn't over, so nothing was archived. Close or drop the pairing first."
    ),
    "merge-excluded": lambda: _(
        "{name} and {other} must not be paired with each other, so they are two people. Nothing was changed. "
        "Remove that exclusion first if it is a mistake."
    ),
    "merge-reports": lambda: _(
        "{lower} reports to {upper}, so they are two people. Nothing was changed. "
        "Correct the manager first if it is a mistake."
    ),
    "merge-paired": lambda: _(
        "{name} and {other} are a pairing of {program}, so they are two people. Nothing was changed. "
        "Remove that pairing first if it is a mistake."
    ),
    "merge-same-partner": lambda: _(
        "{name} and {other} are both paired with {partner} in {program}. Nothing was changed. "
        "Close or drop one of the two pairings first."
    ),
    "merge-answered": lambda: _(
        "{name} and {other} both answered the same survey of {program}, and only one can count. "
        "Nothing was changed. Archive the record that isn't needed instead."
    ),
}
_SENTENCES: Mapping[str, _Words] = {
    **_FILES,
    **_ROWS,
    **_PROGRAMS,
    **_PAPER,
    **_PAIRINGS,
    **_TYPED,
    **_PEOPLE,
    **TABLES,
}
