"""Participants: a table to scan by side and status, a pane about the person chosen, and a form to type into."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut

from app.domain.participants import WillingAs
from app.storage import ParticipantRow
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.desk import Desk, Place
from app.ui.common.list_page import ListPage
from app.ui.common.paged_model import PagedModel
from app.ui.participants.columns import ARCHIVED, PRESENT, ParticipantSource, columns
from app.ui.participants.counts_words import choices, head_line
from app.ui.participants.deeds import EDIT_KEY, Deeds
from app.ui.participants.form.page import PersonForm
from app.ui.participants.merge_dialog import MergeDialog
from app.ui.participants.nobody import nobody_yet
from app.ui.participants.pane import PaneWays, ParticipantPane
from app.ui.participants.people_table import PeopleTable
from app.ui.participants.portrait import portrait_of

_NAMED_IN_PANE, _WARMS_AFTER_MS = 12, 300


class ParticipantsPage(ListPage[ParticipantRow]):
    """The people of the program."""

    tables = frozenset({"participant", "person", "interest", "pairing", "grade", "topic", "exclusion"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._source = ParticipantSource(desk.store, desk.program.id, lambda: self.search, lambda: self.chip)
        self._counts: Mapping[str, int] = {}
        self._form: PersonForm | None = None
        self._was_away = False
        self.deeds = Deeds(desk, edit=self.edit, merge=self.merge, copy=self._copy)
        self._pane = ParticipantPane(desk.theme, desk.store, self._ways())
        model = PagedModel(columns(lambda: self.search), self._source, "name")
        add = Button(desk.theme, _("Add person"), self.add, icon="user-plus", look=Look.PRIMARY)
        table = PeopleTable(desk.theme, model)
        table.paired.connect(self._pair)
        self.build(
            title=_("Participants"),
            filter_words=_("Filter this list"),
            view=table,
            pane=self._pane,
            empty=nobody_yet(desk.theme, self.add, self._ask_import),
            actions=[Button(desk.theme, _("Import"), self._ask_import, icon="upload"), add],
            key="participants",
            filters_at_once=True,
        )
        self._add_foot()
        self._add_shortcuts()
        QTimer.singleShot(_WARMS_AFTER_MS, self, self._warm)

    def prepare(self, place: Place) -> None:
        """A form that is wanted stands there from the beginning, and the list behind it waits."""
        if place.task in ("add", "edit"):
            self._shown_form()

    def visit(self, place: Place) -> None:
        """As every list; the task "add" opens the form for somebody new, "edit" that of the record.

        "import" opens the import, of the table whose path is the place's value.
        """
        is_plain = not (place.search or place.record_id or place.task)
        if is_plain and self._was_away and not self.shows_list:
            self._was_away = False
            return  # back from another room, the form stands as it was left
        place = self._without_who_is_gone(place)
        if place.task == "edit" and place.record_id:
            self.edit(place.record_id)  # first, so that the list behind it waits until the form is left
        elif place.task == "add":
            self.add()
        else:
            self.show_list()
        super().visit(place)
        if place.record_id and self._is_archived(place.record_id):
            self.chip = ARCHIVED
            self._is_stale = True
            self.freshen()
        if place.task == "import":
            self._import(Path(place.value) if place.value else None)

    def freshen(self) -> None:
        """The list waits while the form stands in its place, which is read anew by itself."""
        if self.shows_list:
            super().freshen()

    def take_focus(self) -> None:
        if self._form is not None and not self.shows_list:
            self._form.take_focus()
        else:
            super().take_focus()

    def shows(self, record_id: int) -> bool:
        """Somebody's form shows what of theirs is changed."""
        return self._form is not None and not self.shows_list and self._form.participant_id == record_id

    def reload(self) -> None:
        self._counts = self._source.counts()
        self.head.say(head_line(self._counts))
        self.show_chips(choices(self._counts))
        super().reload()

    def is_empty(self) -> bool:
        return not self._counts.get(PRESENT) and not self._counts.get(ARCHIVED)

    def show_row(self, row: ParticipantRow | None) -> None:
        if row is None:
            self._pane.show_nobody()
        else:
            self._pane.show_portrait(portrait_of(self.desk.store, row))

    def show_selected(self, ids: Sequence[int]) -> None:
        several = len(ids) > 1
        for button in self._foot:
            button.setVisible(several)
        if several:
            names = [row.name for row in self.view.paged.rows_of(ids[:_NAMED_IN_PANE])]
            self._pane.show_many(names, len(ids) - len(names))
        elif self._pane.shows_many:
            self.show_row(self.view.row())

    def count_words(self, shown: int) -> str:
        everyone = self._counts.get(PRESENT, 0)
        return _("Showing {shown} of {all}").format(shown=whole(shown), all=whole(max(shown, everyone)))

    def add(self) -> None:
        """Open the form for somebody new."""
        self._shown_form().begin()

    def edit(self, participant_id: int) -> None:
        """Open the form of a participant."""
        self._shown_form().open(participant_id)

    def merge(self, person_id: int, other_id: int = 0) -> None:
        """Open the dialog that makes one person of two; other_id: 0 to be chosen there."""
        dialog = MergeDialog(self.desk, self.window(), person_id, other_id)
        dialog.merged.connect(self._show_person)
        dialog.begin()

    def hideEvent(self, event: QHideEvent) -> None:
        self._was_away = True
        super().hideEvent(event)

    def _ways(self) -> PaneWays:
        go_to = self.desk.go_to
        return PaneWays(
            edit=self.edit,
            show_participant=lambda found: go_to(Place("participants", record_id=found)),
            find_partner=lambda found: go_to(Place("pairings", task="pair", value=str(found))),
            open_pairing=lambda pairing: go_to(Place("pairings", record_id=pairing)),
            read_journal=lambda name: go_to(Place("journal", search=name)),
            show_more=lambda at: self._offer_deeds_at(at.mapToGlobal(QPoint(0, at.height()))),
        )

    def _pair(self, one_id: int, other_id: int) -> None:
        """Two were put on each other: sides stay as they are, whoever of them was dragged."""
        one, other = self.view.paged.rows_of([one_id, other_id])
        is_turned = one.shown_side == WillingAs.MENTEE or other.shown_side == WillingAs.MENTOR
        ids = (other.id, one.id) if is_turned else (one.id, other.id)
        self.desk.go_to(Place("pairings", task="pair", value="{},{}".format(*ids)))

    def _shown_form(self) -> PersonForm:
        """The form, made when it is first needed, in place of the list."""
        if self._form is None:
            self._form = PersonForm(self.desk, self.merge)
            self._form.closed.connect(self._leave_form)
        self.show_instead(self._form)
        return self._form

    def _leave_form(self, participant_id: int) -> None:
        self.show_list()
        if participant_id:
            self.wanted = participant_id
            if participant_id not in self._source.ids("name", False):
                self.search, self.chip = "", ""
                self.filter.show_text("")
        self._is_stale = True
        self.freshen()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_person(self, person_id: int) -> None:
        found = self.desk.store.participants.id_of(self.desk.program.id, person_id)
        if not self.shows_list and self._form is not None and found is not None:
            self._form.open(found)
        elif found is not None:
            self.wanted = found
            self.reload()

    def _offer_deeds_at(self, at: QPoint) -> None:
        rows = self.view.paged.rows_of(self.view.selected_ids())
        if rows:
            self.deeds.menu(rows, self).popup(at)

    def _copy(self) -> None:
        self.view.copy()

    def _add_foot(self) -> None:
        """What can be done with several at once stands below them."""
        theme = self.desk.theme
        change = Button(theme, _("Change them"), icon="pencil", in_row=True)
        change.clicked.connect(
            lambda _checked: self._offer_deeds_at(change.mapToGlobal(QPoint(0, change.height())))
        )
        copy = Button(theme, _("Copy"), self._copy, icon="copy", in_row=True)
        self._foot = (change, copy)
        self.card.add_ways(self._foot)
        for button in self._foot:
            button.setVisible(False)

    def _add_shortcuts(self) -> None:
        for keys, act in (("Ctrl+N", self.add), (EDIT_KEY, self._edit_chosen)):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(
            lambda at: self._offer_deeds_at(self.view.viewport().mapToGlobal(at))
        )
        self.view.doubleClicked.connect(lambda _index: self._edit_chosen())

    def _edit_chosen(self) -> None:
        row = self.view.row()
        if self.shows_list and row is not None:
            self.edit(row.id)

    def _warm(self) -> None:
        """While nobody waits: what the first key in the filter, and in a field with names, would take long for."""
        if self.isVisible():
            self._source.warm()
            QTimer.singleShot(_WARMS_AFTER_MS, self, self._warm_suggestions)

    def _warm_suggestions(self) -> None:
        if self.isVisible():
            self._source.warm_suggestions()

    def _without_who_is_gone(self, place: Place) -> Place:
        """The place, or the list alone where its record was undone or removed since."""
        if not place.record_id:
            return place
        try:
            self._source.rows([place.record_id])
        except KeyError:
            return place._replace(record_id=0, task="")
        return place

    def _is_archived(self, participant_id: int) -> bool:
        return any(row.is_archived for row in self._source.rows([participant_id]))

    def _ask_import(self) -> None:
        self.desk.go_to(Place("participants", task="import"))

    def _import(self, path: Path | None) -> None:
        from app.ui.participants.importing.dialog import (  # type: ignore[import-not-found,unused-ignore]
            open_import,
        )

        open_import(self.desk, self.window(), path)
