"""An agenda as an e-mail draft to both of a pair, written whole or not at all."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.participants import Side
from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.sessions import Session
from app.domain.stories import PairingStory
from app.operations.printing import write_whole
from app.paths import is_there
from app.text.catalog import _, speaking
from app.text.formats import listing, time_of_day, weekday_date

if TYPE_CHECKING:
    from app.operations.printing import Paper

_HEAD = b"X-Unsent:"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaMail:
    """What an e-mail draft says of one session. unreachable: names of those without an e-mail address."""

    subject: str
    text: str
    to: tuple[tuple[str, str], ...]
    unreachable: tuple[str, ...]


def agenda_mail(program: Program, story: PairingStory, session: Session) -> AgendaMail:
    """The words of the draft with which both get the agenda of a session, in the program's language."""
    from app.exchange.mail_drafts import Recipient, can_be_written_to

    people = [story.participant(side).person for side in Side]
    known = [Recipient(name=person.name, address=person.email) for person in people]
    reached = [one for one in known if can_be_written_to(one)]
    with speaking(program.language):
        return AgendaMail(
            subject=_subject(program, story, session),
            text=_text(program, story, session),
            to=tuple((one.name, one.address) for one in reached),
            unreachable=tuple(one.name for one in known if one not in reached),
        )


def write_draft(mail: AgendaMail, paper: "Paper", file_name: str, path: Path) -> bool:
    """Write a draft with its agenda attached. Returns whether it replaced an older one.

    file_name: of the attached PDF. Raises CounterpartError: file-exists when something else than a draft of ours
    has that name, not-written.
    """
    from app.exchange.mail_drafts import Draft, Recipient, draft_bytes

    replaces = is_there(path)
    if replaces and not _is_draft(path):
        raise trouble("file-exists", path=path)
    to = [Recipient(name=name, address=address) for name, address in mail.to]
    draft = Draft(to=to, subject=mail.subject, text=mail.text, pdf=paper.pdf, file_name=file_name)
    write_whole(path, draft_bytes(draft))
    return replaces


def _is_draft(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return path.suffix.lower() == ".eml" and file.read(len(_HEAD)) in (_HEAD, b"")
    except OSError:  # a folder, or what only others may read
        return False


def _subject(program: Program, story: PairingStory, session: Session) -> str:
    number = story.number(session)
    if session.planned_at is None:
        words = _("Agenda of session {number}, by {day} ({program})")
        return words.format(number=number, day=weekday_date(session.due_by), program=program.name)
    words = _("Agenda of session {number}, {day}, {time} ({program})")
    return words.format(
        number=number,
        day=weekday_date(session.planned_at.date()),
        time=time_of_day(session.planned_at),
        program=program.name,
    )


def _text(program: Program, story: PairingStory, session: Session) -> str:
    names = listing([story.participant(side).person.name for side in Side])
    lines = [
        _("Dear {names},").format(names=names),
        _("Here is the agenda of your next session. Please print it, or have it in front of you when you meet."),
    ]
    if session.planned_at is None:
        lines.append(
            _("You have no date yet. Please agree on one by {day} and tell me.").format(
                day=weekday_date(session.due_by)
            )
        )
    else:
        lines.append(
            _("You meet on {day} at {time}.").format(
                day=weekday_date(session.planned_at.date()), time=time_of_day(session.planned_at)
            )
        )
    lines.append(_("The code on it finds the session again: write it on whatever you hand in."))
    known = (program.coordinator_name, program.coordinator_phone)
    lines.append("\n".join([_("Kind regards"), *(part for part in known if part)]))
    return "\n\n".join(lines) + "\n"
