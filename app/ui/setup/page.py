"""Program setup: a list of sections, and the one that is shown; everything is kept as it is typed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.text.catalog import _
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.desk import Desk, Place
from app.ui.common.grouped_list import GroupedList, ListedPlace
from app.ui.common.margins import margins
from app.ui.common.page_head import MARGIN, PageHead
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import Section
from app.ui.common.room import Room
from app.ui.common.saved_note import SavedNote
from app.ui.common.scrolling import scrolled
from app.ui.setup.sections import section_entries, section_of

_LIST_WIDTH, _SECTION_WIDTH, _LIST_FROM = 216, 860, 760
_REMEMBERED = "setup/section"


class SetupPage(Room):
    """The set-up of the program that is shown."""

    tables = frozenset({"program", "logo", "grade", "person", "topic", "interest", "session_topic", "decision"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._bench = Bench(desk, self)
        self._entries = {entry.key: entry for entry in section_entries()}
        remembered = desk.memory.recall(_REMEMBERED)
        self._key = remembered if remembered in self._entries else next(iter(self._entries))
        self._sections: dict[str, Section] = {}
        self._saved = SavedNote(desk.theme)
        self._head = PageHead(desk.theme, _("Program setup"))
        self._choice = ChoiceField(desk.theme, [Option(e.key, e.words, e.icon) for e in self._entries.values()])
        self._choice.setAccessibleName(_("Section"))
        self._choice.picked.connect(self.show_section)
        self._list = self._made_list()
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._area = scrolled(content)
        self._arrange()
        self._bench.keeper.kept.connect(self._saved.say_saved)

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return self._sections[self._key]

    def visit(self, place: Place) -> None:
        """Show the section that has the place's part, and the record in it."""
        key = section_of(place.value)
        self.show_section(key or self._key)
        if key:
            self.section.show_part(place.value, place.record_id)

    def renew(self, desk: Desk) -> bool:
        """This page is where the program's fields are changed: it goes on with them."""
        self.desk = desk
        return True

    def take_focus(self) -> None:
        (self._list.chosen if self._list.isVisible() else self._choice).setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        self._head.say(self._bench.program.name)
        self._shown_section().reload()

    def show_section(self, key: str) -> None:
        """Show a section from its top."""
        if key != self._key:
            self._saved.begin()
        self._key = key
        self.desk.memory.remember(_REMEMBERED, key)
        self._list.show_chosen(key)
        self._choice.show_choice(key)
        section = self._shown_section()
        for other in self._sections.values():
            other.setVisible(other is section)
        section.reload()
        self._area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= self.desk.theme.px(_LIST_FROM)
        self._list.setVisible(beside)
        self._choice.setVisible(not beside)

    def _shown_section(self) -> Section:
        if self._key not in self._sections:
            section = self._entries[self._key].build(self._bench)
            section.setMaximumWidth(self.desk.theme.px(_SECTION_WIDTH))
            self._sections[self._key] = section
            self._column.addWidget(section)
        return self._sections[self._key]

    def _made_list(self) -> GroupedList:
        places = [ListedPlace(e.key, e.group, e.words, e.icon) for e in self._entries.values()]
        made = GroupedList(self.desk.theme, places, self.show_section)
        made.setFixedWidth(self.desk.theme.px(_LIST_WIDTH))
        return made

    def _arrange(self) -> None:
        px = self.desk.theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margins(px(MARGIN), px(20), 0, 0))
        outer.setSpacing(px(16))
        top = QHBoxLayout()
        top.setContentsMargins(margins(0, 0, px(MARGIN), 0))
        top.addWidget(self._head, 1)
        top.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignBottom)
        outer.addLayout(top)
        choice = QHBoxLayout()
        choice.setContentsMargins(margins(0, 0, px(MARGIN), 0))
        choice.addWidget(self._choice)
        choice.addStretch()
        outer.addLayout(choice)
        row = QHBoxLayout()
        row.setSpacing(px(16))
        beside = QVBoxLayout()
        beside.setContentsMargins(margins(0, 0, 0, px(MARGIN)))
        beside.addWidget(self._list)
        row.addLayout(beside)
        self._column.setContentsMargins(margins(0, 0, px(MARGIN), px(MARGIN)))
        row.addWidget(self._area, 1)
        outer.addLayout(row, 1)
