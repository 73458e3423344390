"""Keeping what is typed on a pairing's page: the day of the agreement, the note, the closing record."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from app.domain.pairings import Closing
from app.domain.stories import PairingStory
from app.operations import pairing_steps
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.desk import Desk
from app.ui.common.doing import attempt
from app.ui.common.keeper import Keeper


class PairingKeeping(QObject):
    """Writes into one pairing, one field an undo step that names both people."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keeper = Keeper(desk.store, self)
        self._story: PairingStory | None = None

    def hold(self, story: PairingStory) -> None:
        """Write into this pairing from now on."""
        if self._story is None or self._story.pairing.id != story.pairing.id:
            self.leave()
        self._story = story

    def leave(self) -> None:
        """The keyboard left a field: what comes next is a step of its own."""
        self._keeper.leave()

    def sign_today(self) -> None:
        """Both have signed today."""

        def act() -> str:
            pairing_steps.sign(self._desk.store, self._id, self._desk.today())
            return _("The agreement of {pair} is signed.").format(pair=self._names(isolated))

        attempt(self._desk, act)

    def signed(self, day: date | None) -> str:
        """The day on which both signed; what stands in its way, as a sentence, or ""."""
        words = _("Note the signed agreement of {pair}") if day else _("Take back the signatures of {pair}")
        return self._keep("agreement", words, lambda: pairing_steps.sign_on(self._desk.store, self._id, day))

    def note(self, text: str) -> str:
        """The coordinator's note; what stands in its way, or ""."""
        words = _("Change the note on {pair}")
        return self._keep("note", words, lambda: pairing_steps.change_note(self._desk.store, self._id, text))

    def closing(self, field: str, closing: Closing) -> str:
        """The closing record after one of its fields was changed; what stands in its way, or ""."""
        store, today = self._desk.store, self._desk.today()
        words = _("Change the closing record of {pair}")
        return self._keep(field, words, lambda: pairing_steps.change_closing(store, self._id, closing, today))

    @property
    def _id(self) -> int:
        return self._story.pairing.id if self._story is not None else 0

    def _names(self, worn: Callable[[str], str] = str) -> str:
        story = self._story
        if story is None:
            return ""
        names = {"mentor": worn(story.mentor.person.name), "mentee": worn(story.mentee.person.name)}
        return _("{mentor} and {mentee}").format(**names)

    def _keep(self, field: str, words: str, write: Callable[[], object]) -> str:
        return self._keeper.keep((self._id, field), words.format(pair=self._names()), write)
