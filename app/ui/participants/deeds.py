"""What can be done with the selected participants, one or many: each told with Undo."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.participants import IntakeStatus, WillingAs
from app.operations import intake
from app.operations.intake import Done
from app.storage import ParticipantRow
from app.text import labels, people
from app.text.catalog import _
from app.ui.common.desk import Desk
from app.ui.common.doing import attempt
from app.ui.common.mnemonics import letter_menu

EDIT_KEY = "F2"


class Deeds:
    """The menu of what can be done, and the doing."""

    def __init__(
        self,
        desk: Desk,
        *,
        edit: Callable[[int], object],
        merge: Callable[[int, int], object],
        copy: Callable[[], object],
    ) -> None:
        """edit: opens the form of a participant. merge: of two people, by their ids; the second 0 to be chosen."""
        self._desk, self._edit, self._merge, self._copy = desk, edit, merge, copy

    def menu(self, rows: Sequence[ParticipantRow], parent: QWidget) -> QMenu:
        """What can be done with the people in these rows."""
        menu = QMenu(parent)
        menu.setAccessibleName(_("What to do with {people}").format(people=people.who([r.name for r in rows])))
        ids = [row.id for row in rows]
        if len(rows) == 1:
            self._add(menu, _("Edit"), lambda: self._edit(ids[0]), EDIT_KEY)
        self._add(menu, _("Copy"), self._copy, QKeySequence(QKeySequence.StandardKey.Copy).toString())
        menu.addSeparator()
        for status in _offered(rows):
            self._add(menu, _status_words(status), partial(self.set_status, ids, status))
        self._add_sides(menu, rows)
        menu.addSeparator()
        self._add_merging(menu, rows)
        if not all(row.is_archived for row in rows):
            self._add(menu, _("Archive"), partial(self.archive, ids))
        if any(row.is_archived for row in rows):
            self._add(menu, _("Take out of the archive"), partial(self.bring_back, ids))
        if len(rows) == 1:
            self._add(menu, _("Remove from this program"), partial(self.remove, ids[0]))
        menu.aboutToHide.connect(menu.deleteLater)
        letter_menu(menu)
        return menu

    def set_status(self, ids: Sequence[int], status: IntakeStatus) -> bool:
        def act() -> str:
            done = intake.set_status(self._desk.store, ids, status, self._desk.today())
            return people.status_done(status, people.who(done.names)) if done.names else ""

        return attempt(self._desk, act)

    def set_willing_as(self, ids: Sequence[int], willing: WillingAs) -> bool:
        def act() -> str:
            done = intake.set_willing_as(self._desk.store, ids, willing)
            words = _("{people} willing as {side} now")
            return words.format(people=people.who(done.names), side=labels.side(willing)) if done.names else ""

        return attempt(self._desk, act)

    def archive(self, ids: Sequence[int]) -> bool:
        return attempt(self._desk, lambda: _archived(intake.archive(self._desk.store, ids)))

    def bring_back(self, ids: Sequence[int]) -> bool:
        def act() -> str:
            done = intake.bring_back(self._desk.store, ids)
            return _("{people} taken out of the archive").format(people=people.who(done.names))

        return attempt(self._desk, act)

    def remove(self, participant_id: int) -> bool:
        def act() -> str:
            done = intake.remove_from_program(self._desk.store, participant_id)
            return _("{people} removed from this program").format(people=people.who(done.names))

        return attempt(self._desk, act)

    def _add(self, menu: QMenu, words: str, act: Callable[[], object], keys: str = "") -> None:
        action = menu.addAction(words)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _checked: act())

    def _add_sides(self, menu: QMenu, rows: Sequence[ParticipantRow]) -> None:
        sides, ids = menu.addMenu(people.field("willing_as")), [row.id for row in rows]
        for willing in WillingAs:
            action = sides.addAction(labels.side(willing))
            action.setCheckable(True)
            action.setChecked(all(row.willing_as is willing for row in rows))
            action.triggered.connect(lambda _checked, w=willing: self.set_willing_as(ids, w))

    def _add_merging(self, menu: QMenu, rows: Sequence[ParticipantRow]) -> None:
        if len(rows) == 1:
            self._add(menu, _("Merge with..."), lambda: self._merge(rows[0].person_id, 0))
        elif len(rows) == 2:
            self._add(menu, _("Merge these two..."), lambda: self._merge(rows[0].person_id, rows[1].person_id))


def _offered(rows: Sequence[ParticipantRow]) -> list[IntakeStatus]:
    """The intake statuses that would change something, the most usual first."""
    order = (
        IntakeStatus.ACCEPTED, IntakeStatus.WAITING, IntakeStatus.APPLIED, IntakeStatus.DECLINED,
        IntakeStatus.WITHDRAWN, IntakeStatus.LEFT,
    )  # fmt: skip
    return [status for status in order if any(row.status is not status for row in rows)]


def _status_words(status: IntakeStatus) -> str:
    return {
        IntakeStatus.ENQUIRY: _("Mark as an enquiry"),
        IntakeStatus.APPLIED: _("Mark as applied"),
        IntakeStatus.ACCEPTED: _("Accept"),
        IntakeStatus.WAITING: _("Put on the waiting list"),
        IntakeStatus.DECLINED: _("Decline"),
        IntakeStatus.WITHDRAWN: _("Mark as withdrawn"),
        IntakeStatus.LEFT: _("Left the organization"),
    }[status]


def _archived(done: Done) -> str:
    words = _("{people} archived").format(people=people.who(done.names))
    if not done.left_alone:
        return words
    stayed = _("{people} in a pairing that isn't over, so not archived").format(people=people.who(done.left_alone))
    return _("{done}. {stayed}.").format(done=words, stayed=stayed)
