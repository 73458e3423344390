"""The organization's grades, from lowest to highest: who is junior and who is senior follows from them."""

from PySide6.QtCore import Qt

from app.operations.grade_order import (
    UsedGrade,
    add_grade,
    order_grades,
    place_grade,
    remove_grade,
    rename_grade,
    set_apart,
    used_grades,
)
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.ui.common.buttons import Button
from app.ui.common.doing import attempt
from app.ui.common.form_row import FormRow
from app.ui.common.keys import tab_through
from app.ui.common.labels import paragraph, small
from app.ui.common.program_bench import Bench
from app.ui.common.program_section import FIELD_WIDTH, Section
from app.ui.common.text_fields import TextField
from app.ui.setup.list_and_form import ListAndForm
from app.ui.setup.ordered_list import Item, OrderedList


class GradesSection(Section):
    """The order, the grades without a place, and the one that is chosen."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        theme = self.theme
        self._grades: dict[str, UsedGrade] = {}
        about = _(
            "Lowest first. Every program of this file uses the same order. A grade without a place says nothing"
            " about who is senior."
        )
        self.column.addWidget(paragraph(about, "muted"))
        self._halves = ListAndForm(theme, _("In order, lowest first"), _("The chosen grade"))
        self.placed = OrderedList(theme, _("Grades, lowest first"))
        self.apart = OrderedList(theme, _("Grades without a place"), movable=False)
        self._nothing = small(_("No grade yet. Add the lowest first, or import people who have some."))
        self._nothing.setWordWrap(True)
        self._apart_head = small(_("Without a place yet"))
        self._name = TextField()
        self._row = FormRow(theme, _("Name"), self._name)
        self._used = paragraph("", "muted")
        self._place = Button(theme, "", self._turn_place)
        self._remove = Button(theme, _("Remove"), self._remove_chosen, icon="trash-2")
        self._arrange()
        self._connect()

    def reload(self) -> None:
        found = used_grades(self.bench.desk.store)
        self._grades = {grade.name: grade for grade in found}
        chosen = self._chosen_name()
        ordered = [grade for grade in found if grade.rank is not None]
        others = [grade for grade in found if grade.rank is None]
        self.placed.show_items([_item(grade) for grade in ordered])
        self.apart.show_items([_item(grade) for grade in others])
        self._nothing.setVisible(not found)
        self.placed.setVisible(bool(ordered))
        for part in (self._apart_head, self.apart):
            part.setVisible(bool(others))
        if chosen not in self._grades:
            self._choose(found[0].name if found else "")
        self._show_chosen()

    def show_part(self, part: str, record_id: int) -> None:
        where = self.placed if self.placed.keys else self._adder
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        halves = self._halves
        halves.add_movers(self.placed)
        halves.add_line(self._nothing)
        halves.add_list(self.placed)
        halves.add_line(self._apart_head)
        halves.add_list(self.apart)
        self._adder = halves.add_adder(_("New grade"), self._add)
        self._name.setMaximumWidth(self.theme.px(FIELD_WIDTH))
        halves.form.addWidget(self._row)
        halves.form.addWidget(self._used)
        for button in (self._place, self._remove):
            halves.form.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(halves)
        self.end()
        tab_through([self.placed, self.apart, self._adder, self._name, self._place, self._remove])

    def _connect(self) -> None:
        self.placed.chosen.connect(lambda key: self._follow(self.placed, key))
        self.apart.chosen.connect(lambda key: self._follow(self.apart, key))
        self.placed.moved.connect(self._move)
        self._name.settled.connect(self._rename)
        self._name.left.connect(self.bench.keeper.leave)

    def _chosen_name(self) -> str:
        return self.placed.key or self.apart.key

    def _chosen(self) -> UsedGrade | None:
        return self._grades.get(self._chosen_name())

    def _choose(self, name: str) -> None:
        grade = self._grades.get(name)
        if grade is not None:
            (self.placed if grade.rank is not None else self.apart).choose(name)

    def _follow(self, listing: OrderedList, key: str) -> None:
        """One row is chosen in both lists together."""
        if key:
            (self.apart if listing is self.placed else self.placed).choose("")
            self._row.show_problem("")
            self._show_chosen()

    def _show_chosen(self) -> None:
        grade = self._chosen()
        self._halves.form_card.setVisible(grade is not None)
        if grade is None:
            return
        if not self._row.problem:
            self._name.show_text(grade.name)
        self._used.setText(_used_words(grade))
        self._place.say(_("Take it out of the order") if grade.rank else _("Place it at the upper end"))
        why = _("People have this grade, so it can't be removed. Rename it, or give them another.")
        self._remove.permit(not grade.people, why)

    def _add(self, name: str) -> bool:
        def act() -> str:
            add_grade(self.bench.desk.store, name)
            return _("Added the grade {name}.").format(name=isolated(name.strip()))

        if attempt(self.bench.desk, act):
            self._choose(self.placed.keys[-1])
            return True
        return False

    def _rename(self, typed: str) -> None:
        grade = self._chosen()
        if grade is None:
            return
        renamed: list[str] = []
        label = _("Rename the grade {name}").format(name=grade.name)
        store = self.bench.desk.store
        problem = self.bench.keep_as(
            ("grade", grade.id), label, lambda: renamed.append(rename_grade(store, grade.name, typed))
        )
        self._row.show_problem(problem)
        if renamed:
            self._choose(renamed[0])

    def _move(self, moved: str, names: list[str]) -> None:
        def act() -> str:
            order_grades(self.bench.desk.store, moved, names)
            return ""

        attempt(self.bench.desk, act)
        self._choose(moved)

    def _turn_place(self) -> None:
        grade, store = self._chosen(), self.bench.desk.store
        if grade is None:
            return

        def act() -> str:
            if grade.rank is None:
                place_grade(store, grade.name)
                return _("{name} is the highest grade now.").format(name=isolated(grade.name))
            set_apart(store, grade.name)
            return _("{name} has no place any more.").format(name=isolated(grade.name))

        attempt(self.bench.desk, act)
        self._choose(grade.name)

    def _remove_chosen(self) -> None:
        grade, store = self._chosen(), self.bench.desk.store
        if grade is None:
            return

        def act() -> str:
            remove_grade(store, grade.name)
            return _("Removed the grade {name}.").format(name=isolated(grade.name))

        attempt(self.bench.desk, act)


def _item(grade: UsedGrade) -> Item:
    note = ngettext("{n} person", "{n} people", grade.people).format(n=whole(grade.people)) if grade.people else ""
    return Item(grade.name, grade.name, note)


def _used_words(grade: UsedGrade) -> str:
    if not grade.people:
        return _("Nobody has it.")
    return ngettext("{n} person has it.", "{n} people have it.", grade.people).format(n=whole(grade.people))
