"""A sentence for each problem: what happened, what is safe, what to do next."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import PurePath

from app.domain.pairing_states import PairingState
from app.domain.problems import Problem
from app.text.catalog import _
from app.text.formats import date_long
from app.text.labels import pairing_state
from app.text.table_problems import TABLES

_Words = Callable[[], str]


def sentence(problem: Problem) -> str:
    """The problem in words, in the language spoken now. Raises KeyError for a code without words."""
    return _SENTENCES[problem.code]().format(**{name: _shown(value) for name, value in problem.values.items()})


def is_known(code: str) -> bool:
    """Whether a problem of this code has words."""
    return code in _SENTENCES


def _shown(value: object) -> object:
    """A value as it stands inside a sentence."""
    if isinstance(value, PairingState):
        return pairing_state(value).lower()
    if isinstance(value, date):
        return date_long(value)
    if isinstance(value, str | int | float | PurePath):
        return value
    return _of_papers(value)


def _of_papers(value: object) -> object:
    """A value that only papers speak of; imported late, as a start words troubles but prints nothing."""
    from app.domain.certificates import Unearned
    from app.text.certificates import unearned_words

    return unearned_words(value) if isinstance(value, Unearned) else value


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
    "program-name-empty": lambda: _("A program needs a name. It is still called {name}, until you type another."),
    "program-name-taken": lambda: _(
        "Another program of this file is called {name}. This one keeps its name. Choose another."
    ),
    "purpose-empty": lambda: _(
        "A program needs its purpose: one sentence about the problem you want to change. "
        "The one before is kept until you type another."
    ),
    "ends-before-start": lambda: _(
        "The program would end before it starts. Neither day was changed. Correct one, and both are kept."
    ),
    "number-out-of-range": lambda: _("This was not kept. Type a whole number from {least} to {most}."),
    "number-unreadable": lambda: _(
        "{typed} is no whole number, so it was not kept. Type one from {least} to {most}."
    ),
    "email-unlikely": lambda: _("{typed} is no e-mail address, so it was not kept. Type it like ana@example.org."),
    "colour-unreadable": lambda: _(
        "{typed} is no colour, so it was not kept. Write it as # and six signs, such as #0b6170."
    ),
    "colour-too-light": lambda: _(
        "{typed} is too light to be read on white paper, so it was not kept. Choose a darker colour."
    ),
    "picture-unreadable": lambda: _(
        "{path} can't be read as a picture, so the logo stays as it was. Choose a PNG or JPEG file."
    ),
    "zone-unknown": lambda: _(
        "There is no time zone {typed}, so the one before is kept. Type a city like Berlin and choose one."
    ),
    "gaps-crossed": lambda: _(
        "The greatest gap can't be below the smallest, which is {smallest}. This was not kept. Change one of them."
    ),
    "weights-all-zero": lambda: _("Something has to count. This was not kept. Give another part a weight first."),
    "return-over-topics": lambda: _(
        "The return direction is part of the topics, so it can't count more than they do, {topics}. "
        "This was not kept."
    ),
    "nothing-to-undo": lambda: _("There is nothing to undo in this file."),
    "nothing-to-redo": lambda: _("There is nothing to redo in this file."),
}
_TOPICS: Mapping[str, _Words] = {
    "topic-name-empty": lambda: _("A topic needs a name. Nothing was changed. Type one."),
    "topic-exists": lambda: _(
        "This program has a topic called {name} already. Nothing was changed. Choose another."
    ),
    "topic-in-use": lambda: _(
        "{name} stays, because people named it or sessions were about it. Rename it, or put it at the end."
    ),
    "decision-empty": lambda: _("A line needs words. It is kept as it was; take it out with its cross."),
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
    "grade-name-empty": lambda: _("A grade needs a name. Nothing was changed. Type one."),
    "grade-exists": lambda: _("There is a grade called {name} already. Nothing was changed. Choose another name."),
    "grade-in-use": lambda: _(
        "People have the grade {name}, so it stays. Give them another grade first, or rename this one."
    ),
    "grades-twice": lambda: _("A grade stands twice in {grades}. Nothing was changed. Name each once."),
}
_PAPER: Mapping[str, _Words] = {
    "nothing-to-print": lambda: _(
        "There is nothing to print: no session of {program} is planned in that time. Plan sessions first."
    ),
    "nobody-to-print": lambda: _(
        "Nothing was printed: nobody in {program} is there for this paper yet. Add people, or pair them, first."
    ),
    "no-letter-to-print": lambda: _(
        "There is no letter to print: letters go to pairs that were agreed on and have not ended, and to accepted "
        "people who wait for a partner."
    ),
    "no-pair-to-print": lambda: _(
        "There is nothing to print: this paper is for a pair that was agreed on and has not ended."
    ),
    "certificate-not-earned": lambda: _(
        "Nobody here has earned a certificate yet, so none was made. {people} Record the missing sessions and "
        "the final surveys, or give a reason why somebody who has met gets one all the same."
    ),
    "paper-not-drawn": lambda: _(
        "This paper could not be drawn: that is a fault in Counterpart. Your program is safe and unchanged. "
        "Try again, or print fewer sessions at once."
    ),
    "not-printed": lambda: _(
        "Nothing could be printed on {printer}. Your program is safe. "
        "Check that the printer is on and has paper, or save as PDF and print that."
    ),
    "code-unreadable": lambda: _(
        "{typed} is not a code. Codes begin with S, P or F and look like S-K4T7RB9. "
        "Type it as it stands on the paper."
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
    "minutes-unreadable": lambda: _(
        "No length can be read from {typed}. Nothing was changed. Type it like 60, 1h or 1:15, or leave it empty."
    ),
    "minutes-implausible": lambda: _(
        "A session lasts from 1 to {most} minutes, so {typed} was not kept. Type it like 60, 1h or 1:15."
    ),
    "notice-unreadable": lambda: _(
        "No hours of notice can be read from {typed}. Nothing was changed. Type them like 4 or 2 days."
    ),
    "text-too-long": lambda: _(
        "This text has more than {most} signs and was not kept. Shorten it; what was kept before is safe."
    ),
    "topic-missing": lambda: _("A topic needs a name. Nothing was added."),
    "action-missing": lambda: _("An action needs words: who promised what? Nothing was added."),
}
_SESSIONS: Mapping[str, _Words] = {
    "held-in-future": lambda: _(
        "This day is still to come, so the session can't have been held. Nothing was changed. "
        "Type the day they met, or choose Moved for a new date."
    ),
    "code-of-other-program": lambda: _(
        "{typed} is session {number} of {mentor} and {mentee} in the program {program}. "
        "Choose that program at the top of the window, then type the code again."
    ),
    "pairing-of-other-program": lambda: _(
        "{typed} is the pairing of {mentor} and {mentee} in the program {program}. "
        "Choose that program at the top of the window, then type the code again."
    ),
    "form-of-other-program": lambda: _(
        "{typed} is {form} in the program {program}. "
        "Choose that program at the top of the window, then type the code again."
    ),
    "code-nowhere": lambda: _(
        "Nothing in this file has the code {typed}. Compare it with the paper: is it from another file, "
        "or was what it belongs to taken out?"
    ),
    "returned-in-future": lambda: _(
        "This day is still to come, so the form can't have come back. Nothing was kept. Type the day it came back."
    ),
    "form-empty": lambda: _(
        "Nothing is typed in yet, so nothing was kept. Answer one question, or go back without keeping anything."
    ),
}
_PAIRINGS: Mapping[str, _Words] = {
    "pin-not-possible": lambda: _(
        "{mentor} and {mentee} can't be pinned: one of them can't be proposed, or is bound to the other side. "
        "Nothing was changed."
    ),
    "pin-without-place": lambda: _(
        "{name} has no place left for this pair. Nothing was changed. Give more places, or take another pin away."
    ),
    "pin-against-rule": lambda: _(
        "{mentor} and {mentee} are pinned although a rule speaks against them, so nothing was started. "
        "Pair the two by hand in the window, with a reason."
    ),
    "pinned-and-blocked": lambda: _(
        "{one} and {other} can't be kept together and apart at once. Nothing was changed. Choose one of the two."
    ),
    "pair-unreadable": lambda: _(
        "No two people can be read from {typed}. Nothing was changed. Write their names like Ana Ruiz=Bo Lind."
    ),
    "pair-of-one": lambda: _("{name} can't be paired with themselves. Nothing was changed. Name two people."),
    "participant-unknown": lambda: _(
        "Nobody in {program} is called {typed}. Nothing was changed. Check the name, "
        "or write an e-mail address or a staff number instead."
    ),
    "participant-ambiguous": lambda: _(
        "{typed} can be several people: {people}. Nothing was changed. "
        "Write the e-mail address, the staff number, or the number with # instead."
    ),
    "proposal-outdated": lambda: _(
        "Somebody of these pairs is no longer in {program}. Nothing was written. Suggest pairs again."
    ),
    "nobody-to-ask": lambda: _(
        "There is nothing to print: no pair of {program} is proposed. Look at who is left out, and why."
    ),
    "pairing-step-not-possible": lambda: _(
        "This pairing is {state} and can't become {wanted} from there. Nothing was changed."
    ),
    "start-after-end": lambda: _(
        "The program ends on {end}, so no pairing can start on {day}. Nothing was changed. Choose an earlier day."
    ),
    "end-before-start": lambda: _(
        "This pairing started on {start}, so it can't have ended on {day}. Nothing was changed. "
        "Choose a day from then on."
    ),
    "end-to-come": lambda: _(
        "The day {day} is still to come. Nothing was changed. Choose a day up to today, or close the pairing then."
    ),
    "drop-reason-missing": lambda: _(
        "A pairing is dropped with a reason. Nothing was changed. Say in a few words why it doesn't come about."
    ),
    "override-reason-missing": lambda: _(
        "This pair needs a reason to be made. Nothing was changed. Say why, or choose somebody else."
    ),
    "pair-impossible": lambda: _(
        "{mentor} and {mentee} can't become a pair: they are one person, or are or were a pair of this program. "
        "Nothing was changed. Choose somebody else."
    ),
    "rule-in-the-way": lambda: _(
        "{reason} So this pair can't be confirmed, and nothing was changed. "
        "Drop it, or drop it and pair the two by hand with a reason."
    ),
    "place-missing": lambda: _(
        "{name} has no free place. Nothing was changed. Give {name} one more place, or end another pairing first."
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
    **_TOPICS,
    **_PAPER,
    **_PAIRINGS,
    **_TYPED,
    **_SESSIONS,
    **_PEOPLE,
    **TABLES,
}
