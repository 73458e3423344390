"""The form of one person, in place of the list: everything is kept as it is typed; only the name is needed."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Person
from app.operations import merging, people
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.banner import Banner
from app.ui.common.buttons import Button, Look
from app.ui.common.desk import Desk
from app.ui.common.doing import attempt
from app.ui.common.form_row import FormRow
from app.ui.common.keys import tab_through
from app.ui.common.list_and_pane import QWIDGETSIZE_MAX
from app.ui.common.margins import margins
from app.ui.common.page_head import MARGIN, PageHead
from app.ui.common.saved_note import SavedNote
from app.ui.common.scrolling import scrolled
from app.ui.common.toast import Way
from app.ui.common.tokens import Tone
from app.ui.participants.form.card import FormCard, FormWays
from app.ui.participants.form.consent_card import ConsentCard
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.part_card import PartCard
from app.ui.participants.form.private_card import PrivateCard
from app.ui.participants.form.time_card import TimeCard
from app.ui.participants.form.topics_card import TopicsCard
from app.ui.participants.form.who_card import WhoCard, described
from app.ui.participants.form.wishes_card import ReadinessCard, WishesCard
from app.ui.participants.form.work_card import WorkCard

_COLUMN, _TWO_FROM = 512, 880  # pixels: a column at most, and from which width two stand beside each other


class PersonForm(QWidget):
    """Cards in two columns, below a head that says whose form it is and whether it is saved.

    Signals:
        closed: the id of the participant, or 0 where nobody came of it.
    """

    closed = Signal(int)

    def __init__(self, desk: Desk, compare: Callable[[int, int], object]) -> None:
        """compare: shows two people beside each other, by their ids."""
        super().__init__()
        self._desk, self._compare = desk, compare
        self._entry = Entry(desk.store, desk.program, desk.today, self)
        self._adds = self._was_told = False
        self._saved, self._banner = SavedNote(desk.theme), Banner(desk.theme)
        self._head = PageHead(desk.theme, "", [self._saved, self._another_button()])
        ways = FormWays(self._way_to)
        theme, entry = desk.theme, self._entry
        self._who = WhoCard(theme, entry, ways)
        self._columns: tuple[tuple[FormCard, ...], ...] = (
            (
                self._who, WorkCard(theme, entry, ways), TimeCard(theme, entry, ways),
                PrivateCard(theme, entry, ways),
            ),
            (
                PartCard(theme, entry, ways), TopicsCard(theme, entry, ways), WishesCard(theme, entry, ways),
                ReadinessCard(theme, entry, ways), ConsentCard(theme, entry, ways),
            ),
        )  # fmt: skip
        self._arrange()
        self._connect()

    @property
    def participant_id(self) -> int:
        """The participant whose form it is; 0 while nobody is in the file."""
        return self._entry.participant.id if self._entry.is_in_file else 0

    def begin(self) -> None:
        """Somebody new."""
        self._settle()
        self._adds = True
        self._entry.begin()
        self._show_another()
        self.take_focus()

    def open(self, participant_id: int) -> None:
        """Somebody of the program. Raises KeyError when they aren't there."""
        self._settle()
        self._adds = False
        self._entry.open(participant_id)
        self._show_another()
        self.take_focus()

    def take_focus(self) -> None:
        """Have the keyboard at the first field."""
        self._who.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Back to the list; what couldn't be kept is told first, once."""
        self._settle()
        unkept = [row for card in self._cards() for row in card.unkept]
        if unkept and not self._was_told:
            self._tell_unkept(unkept[0])
            return
        self.closed.emit(self.participant_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= self._desk.theme.px(_TWO_FROM)
        ways = QBoxLayout.Direction
        self._beside.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        # Of what is below each other, a layout asks how high it is at the width of all, though columns end before.
        alone = self._desk.theme.px(_COLUMN + MARGIN)
        self._content.setMaximumWidth(QWIDGETSIZE_MAX if beside else alone)

    def _cards(self) -> list[FormCard]:
        return [card for column in self._columns for card in column]

    def _settle(self) -> None:
        for card in self._cards():
            card.settle()

    def _show_another(self) -> None:
        self._was_told = False
        self._banner.be_silent()
        self._saved.begin()
        self._area.verticalScrollBar().setValue(0)
        self._show(is_another=True)

    def _show(self, *, is_another: bool) -> None:
        name = self._entry.person.name
        self._head.retitle(name or _("Add a person"))
        self._head.say(_("Everything is kept as you type. Only the name is needed."))
        self._another.setVisible(self._adds and self._entry.is_in_file)
        for card in self._cards():
            card.show_entry(is_another=is_another)

    def _refresh(self, _tables: frozenset[str]) -> None:
        if not self.isVisible():
            return
        self._entry.refresh()
        if not self._entry.is_in_file:
            self._saved.begin()
        self._show(is_another=False)

    def _look_for_same(self) -> None:
        """While somebody is added: who of the file is called nearly so, and may be the same."""
        if not self._adds:
            return
        person = self._entry.person
        same = people.similar_people(self._desk.store, person.name, but=person.id) if person.name else []
        if not same:
            self._banner.be_silent()
            return
        words = _("Is this {person}? Then one record is enough.").format(person=isolated(described(same[0])))
        self._banner.say(words, Tone.ACCENT, Way(_("Use this record"), lambda: self._use(same[0].id)))

    def _use(self, person_id: int) -> None:
        """Go on with somebody of the file; what was typed so far fills what their record lacks."""
        self._settle()
        store, program = self._desk.store, self._desk.program

        def act() -> str:
            if self._entry.is_in_file:
                plan = merging.plan_merge(store, person_id, self._entry.person.id)
                merging.merge(store, plan, plan.proposed)
            people.take_part(store, program, person_id)
            words = _("{name} takes part in {program}")
            name = store.people.get(person_id).name
            return words.format(name=isolated(name), program=isolated(program.name))

        if attempt(self._desk, act):
            found = store.participants.id_of(program.id, person_id)
            if found is not None:
                self.open(found)
                self._saved.say_saved()

    def _way_to(self, other: Person) -> Way | None:
        """From a remark about somebody else who has the same number or address."""
        if self._adds:
            return Way(_("Use this record"), lambda: self._use(other.id))
        return Way(_("Compare"), lambda: self._compare(self._entry.person.id, other.id))

    def _tell_unkept(self, row: FormRow) -> None:
        self._was_told = True
        words = _("Not everything here could be kept: {problem}").format(problem=row.problem)
        self._banner.say(words, Tone.CAUTION, Way(_("Leave without it"), self._leave_without))
        self._area.ensureWidgetVisible(row)
        row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_without(self) -> None:
        self.closed.emit(self.participant_id)

    def _another_button(self) -> Button:
        self._another = Button(self._desk.theme, _("Add another"), self.begin, icon="user-plus")
        return self._another

    def _connect(self) -> None:
        self._entry.kept.connect(self._saved.say_saved)
        self._who.named.connect(self._look_for_same)
        self._who.meant.connect(self._use)
        self._desk.signal.changed.connect(self._refresh)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_form)

    def _arrange(self) -> None:
        theme = self._desk.theme
        px = theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(px(MARGIN), px(12), 0, 0))
        outer.setSpacing(px(8))
        self._back = Button(theme, _("Back to the list"), self.close_form, icon="arrow-left", look=Look.LINK)
        top = QVBoxLayout()
        top.setContentsMargins(margins(0, 0, px(MARGIN), 0))
        top.setSpacing(px(4))
        top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        top.addWidget(self._head)
        top.addWidget(self._banner)
        outer.addLayout(top)
        self._content = content = QWidget()
        self._beside = QHBoxLayout(content)
        self._beside.setContentsMargins(margins(0, px(8), px(MARGIN), px(MARGIN)))
        self._beside.setSpacing(px(16))
        for cards in self._columns:
            self._beside.addWidget(self._column(cards), 1, Qt.AlignmentFlag.AlignTop)
        self._beside.addStretch()
        self._area = scrolled(content)
        outer.addWidget(self._area, 1)
        tab_through([self._back, self._another, self._who.name])

    def _column(self, cards: tuple[FormCard, ...]) -> QWidget:
        holder = QWidget()
        holder.setMaximumWidth(self._desk.theme.px(_COLUMN))
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._desk.theme.px(16))
        for card in cards:
            column.addWidget(card)
        column.addStretch()
        return holder
