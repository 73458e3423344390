"""The agenda of a session as an e-mail draft to both, saved where the coordinator wants it."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.domain.stories import PairingStory
from app.text.catalog import _
from app.text.formats import isolated, listing
from app.text.problems import sentence
from app.ui.common.desk import Desk
from app.ui.common.file_names import file_name
from app.ui.common.toast import Way
from app.ui.reports.wishes import Made

if TYPE_CHECKING:
    from app.operations.mailing import AgendaMail


class _Written(NamedTuple):
    path: Path
    mail: "AgendaMail"


class Mailing(QObject):
    """Writes drafts; opening one is left to the mail program.

    Signals:
        written: where a draft is now.
    """

    written = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def where(self, name: str) -> Path | None:
        """Ask where a draft is to be saved; None when the coordinator thinks better of it."""
        return self._desk.ask_where(f"{file_name(name)}.eml")

    def save(self, path: Path, name: str, made: Made, story: PairingStory) -> None:
        """Write the draft of this agenda there. name: of the attached PDF, without suffix."""
        from app.operations.mailing import agenda_mail, write_draft

        session = next(one for one in story.sessions if one.code == made.wish.code)
        mail = agenda_mail(self._desk.program, story, session)

        def write() -> _Written:
            write_draft(mail, made.paper, f"{file_name(name)}.pdf", path)
            return _Written(path, mail)

        self._desk.background.run(write, self._tell, self._warn)

    def _tell(self, written: _Written) -> None:
        way = Way(_("Open"), lambda: self._desk.open_file(written.path))
        words = _("A draft to both is saved in {file}. Open it in your mail program to send it.")
        if written.mail.unreachable:
            words = _("A draft is saved in {file}. No e-mail address is known of {names}.")
        said = words.format(
            file=isolated(written.path.name), names=listing([isolated(one) for one in written.mail.unreachable])
        )
        self._desk.toasts.say(said, way)
        self.written.emit(written.path)

    def _warn(self, problem: Problem) -> None:
        self._desk.toasts.warn(sentence(problem))
