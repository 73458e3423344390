"""Restoring: what is in a copy is shown first, then it becomes a new file; nothing is ever written over."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.problems import Problem
from app.storage import Glance, ProgramGlance, copy_to
from app.text.catalog import _, ngettext
from app.text.formats import date_long, isolated, time_of_day, whole
from app.text.problems import sentence
from app.ui.common.background import Background
from app.ui.common.banner import Banner
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card, hairline
from app.ui.common.dialog import Dialog
from app.ui.common.labels import ElidedLabel, body, heading, paragraph, small
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone
from app.ui.shell.new_program_form import Keeping

_WIDTH, _HEIGHT, _MOST_PROGRAMS = 600, 560, 30


class RestoreDialog(Dialog):
    """Looks inside a copy, says where the new file will be, and writes it beside the window."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        glance: Glance,
        *,
        keeping: Keeping,
        background: Background,
        open_file: Callable[[Path], object],
    ) -> None:
        """glance: what is inside. keeping: where the new file goes. open_file: opens what was made."""
        about = _(
            "Nothing is changed by looking. Restoring writes a new file and opens it; this copy stays as it is."
        )
        super().__init__(theme, parent, _("What is inside"), about)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._glance, self._keeping = glance, keeping
        self._background, self._open = background, open_file
        self._name = _("{name} restored").format(name=glance.path.stem)
        self.target = keeping.proposed(self._name)
        self._banner = Banner(theme)
        self._place = ElidedLabel(small())
        self._restore = Button(theme, _("Restore as a new file"), self.restore, look=Look.PRIMARY)
        self.column.addWidget(self._banner)
        self.column.addWidget(self._file_card())
        self.column.addWidget(heading(_("Programs")))
        self.column.addWidget(self._programs_card())
        self.column.addLayout(self._place_row())
        self.column.addStretch()
        self.add_foot([Button(theme, _("Cancel"), self.close), self._restore])
        self._show_place()

    def open_glance(self) -> None:
        """Open it before the window."""
        self.show_at(_WIDTH, _HEIGHT)
        self._restore.setFocus(Qt.FocusReason.OtherFocusReason)

    def restore(self) -> None:
        """Write the new file, and open it; where that fails, say why and stay."""
        self._restore.permit(False, _("The new file is being written."))
        source, target = self._glance.path, self.target
        self._background.run(lambda: copy_to(source, target), self._done, self._failed)

    def _done(self, path: Path) -> None:
        self.close()
        self._open(path)

    def _failed(self, problem: Problem) -> None:
        self._banner.say(sentence(problem), Tone.CRITICAL)
        self._restore.permit(True)
        self.target = self._keeping.proposed(self._name)
        self._show_place()

    def _ask_place(self) -> None:
        found = self._keeping.ask(self._name)
        if found is not None:
            self.target = found
            self._show_place()

    def _show_place(self) -> None:
        self._place.say(_("Becomes {path}").format(path=isolated(str(self.target))))

    def _file_card(self) -> Card:
        glance, card = self._glance, Card(self.theme, "sunken")
        inner = card.padded(gap=2)
        inner.addWidget(ElidedLabel(heading(glance.path.name)))
        inner.addWidget(ElidedLabel(small(str(glance.path.parent))))
        inner.addSpacing(self.theme.px(6))
        inner.addWidget(paragraph(changed_words(glance.changed_at)))
        people = ngettext(
            "{n} person in all programs together.", "{n} people in all programs together.", glance.people
        )
        inner.addWidget(paragraph(people.format(n=whole(glance.people))))
        return card

    def _programs_card(self) -> Card:
        card, programs = Card(self.theme), self._glance.programs
        if not programs:
            card.padded().addWidget(small(_("There is no program in this file.")))
        for number, program in enumerate(programs[:_MOST_PROGRAMS]):
            if number:
                card.column.addWidget(hairline())
            card.column.addWidget(self._program_row(program))
        if len(programs) > _MOST_PROGRAMS:
            more = len(programs) - _MOST_PROGRAMS
            card.column.addWidget(hairline())
            card.padded().addWidget(
                small(ngettext("{n} more program", "{n} more programs", more).format(n=whole(more)))
            )
        return card

    def _program_row(self, program: ProgramGlance) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(self.theme.px(16), self.theme.px(8), self.theme.px(16), self.theme.px(8))
        row.setSpacing(self.theme.px(12))
        row.addWidget(ElidedLabel(body(program.name)), 1)
        people = ngettext("{n} participant", "{n} participants", program.people).format(n=whole(program.people))
        row.addWidget(small(people))
        return holder

    def _place_row(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(4))
        row.addWidget(self._place)
        change = Button(self.theme, _("Change..."), self._ask_place, look=Look.LINK, in_row=True)
        change.setAccessibleName(_("Change where the new file is kept"))
        row.addWidget(change)
        row.addStretch(1)
        column = QVBoxLayout()
        column.addSpacing(self.theme.px(4))
        column.addLayout(row)
        return column


def changed_words(changed_at: datetime | None) -> str:
    """When the last change was made, in the local time of this computer."""
    if changed_at is None:
        return _("Nothing was changed in it yet.")
    local = changed_at.astimezone()
    return _("Last changed on {day} at {time}.").format(day=date_long(local.date()), time=time_of_day(local))
