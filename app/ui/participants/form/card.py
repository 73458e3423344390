"""A card of the form: fields that are kept as they are typed, each with its problem below it."""

from collections.abc import Callable, Hashable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.people import Person
from app.operations.remarks import Remark
from app.text import people
from app.text.problems import sentence
from app.ui.common.cards import Card
from app.ui.common.check_box import CheckBox
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.day_field import DayField
from app.ui.common.flow import FlowLayout
from app.ui.common.form_row import FormRow
from app.ui.common.segments import Segments
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.text_fields import TextArea, TextField
from app.ui.common.theme import Theme
from app.ui.common.toast import Way
from app.ui.participants.form.entry import Entry
from app.ui.participants.form.target import Target

Check = Callable[[], Remark | None]
Suggest = Callable[[str], Sequence[Suggestion]]


class FormWays(NamedTuple):
    """Where a remark beside a field leads: way_to: to a person whom it is about, or None where there is no way."""

    way_to: Callable[[Person], Way | None]


class FormCard(Card):
    """Its fields write to the entry, and show it."""

    def __init__(self, theme: Theme, entry: Entry, words: str, ways: FormWays) -> None:
        super().__init__(theme)
        self.theme, self.entry, self.ways = theme, entry, ways
        _label, self.head = self.add_head(words)
        self.head.addStretch()
        self.inner = self.padded(top=12, gap=12)
        self._shows: list[Callable[[bool], object]] = []
        self._settles: list[Callable[[], object]] = []
        self._checks: list[Callable[[], object]] = []
        self._rows: list[FormRow] = []
        self._unkept: set[FormRow] = set()

    def show_entry(self, *, is_another: bool) -> None:
        """Show what the file holds now; with another person also what is worth telling beside the fields."""
        if is_another:
            self._unkept.clear()
            for row in self._rows:
                row.show_problem("")
        for show in self._shows:
            show(is_another)
        if is_another:
            for check in self._checks:
                check()

    def settle(self) -> None:
        """Keep what was typed a moment ago."""
        for settle in self._settles:
            settle()

    @property
    def unkept(self) -> list[FormRow]:
        """The rows whose fields hold what the file couldn't take."""
        return [row for row in self._rows if row in self._unkept]

    def add_line(self, *rows: QWidget) -> None:
        """Rows of the form beside each other, each as wide as the others."""
        line = QHBoxLayout()
        line.setSpacing(self.theme.px(12))
        for row in rows:
            column = QVBoxLayout()
            column.addWidget(row)
            column.addStretch()
            line.addLayout(column, 1)
        self.inner.addLayout(line)

    def text_of_person(
        self,
        name: str,
        example: str = "",
        *,
        remark: Check | None = None,
        suggest: Suggest | None = None,
        hint: str = "",
    ) -> FormRow:
        """A line of text of the person. remark: what is worth telling once it is kept."""
        field = TextField(example=example) if suggest is None else SuggestField(self.theme, suggest, example)
        target = Target(name, lambda: getattr(self.entry.person, name), lambda text: {name: text})
        row = self.bind_text(target, field, remark, hint)
        if isinstance(field, SuggestField):
            field.taken.connect(lambda found: self.keep(row, target, found.key, remark))
        return row

    def bind_text(
        self,
        target: Target,
        field: TextField | TextArea,
        remark: Check | None = None,
        hint: str = "",
    ) -> FormRow:
        """The row of a text field that is kept as it is typed."""
        row = self.row(people.field(target.name), field, hint)
        field.settled.connect(lambda text: self.keep(row, target, text, remark))
        field.left.connect(lambda: self._leave(lambda: self._show_text(target, field, row)))
        self.watch_text(target, field, row)
        if remark is not None:
            self._checks.append(lambda: self.tell(row, remark))
        return row

    def watch_text(self, target: Target, field: TextField | TextArea, row: FormRow) -> None:
        """Show in a field what the file holds, but for the one in which the keyboard is."""
        self._shows.append(
            lambda is_another: self._show_text(target, field, row) if is_another or not field.hasFocus() else None
        )
        self._settles.append(field.settle)

    def bind_day(self, target: Target, field: DayField, hint: str = "") -> FormRow:
        """The row of a day."""
        row = self.row(people.field(target.name), field, hint)
        field.problem.connect(lambda words: self.note(row, words))
        field.day_settled.connect(lambda day: self.keep(row, target, day))
        field.left.connect(self.entry.leave)
        self._settles.append(field.settle)
        self._shows.append(lambda is_another: self._show_day(target, field, row, is_another))
        return row

    def bind_choice(
        self, target: Target, field: ChoiceField | Segments, words: str = "", hint: str = ""
    ) -> FormRow:
        """The row of a choice, kept at once. words: its label, where it isn't the field's own."""
        row = self.row(words or people.field(target.name), field, hint)
        field.picked.connect(lambda key: self.keep_once(row, target, key))
        self._shows.append(lambda _is_another: field.show_choice(str(target.read())))
        return row

    def bind_ticks(self, words: str, ticks: Sequence[tuple[Target, CheckBox]]) -> FormRow:
        """The row of boxes to tick, each kept at once."""
        holder = QWidget()
        line = FlowLayout(holder, self.theme.px(16), self.theme.px(4))
        row = self.row(words, holder)
        for target, box in ticks:
            line.addWidget(box)
            box.setAccessibleName(f"{words}: {box.text()}" if words else box.text())
            self._bind_tick(row, target, box)
        return row

    def _bind_tick(self, row: FormRow, target: Target, box: CheckBox) -> None:
        box.clicked.connect(lambda ticked: self.keep_once(row, target, ticked))
        self._shows.append(lambda _is_another: box.setChecked(bool(target.read())))

    def scale(self, target: Target, words: str) -> FormRow:
        """A question with an answer from 1 to 5, which may be taken back."""
        numbers = [Option(str(number), str(number)) for number in range(1, 6)]
        return self.bind_choice(target, Segments(self.theme, words, numbers, apart=True, may_be_none=True), words)

    def row(self, words: str, field: QWidget, hint: str = "") -> FormRow:
        """A row that this card watches for problems. hint: small print beside its label."""
        row = FormRow(self.theme, words, field, hint)
        self._rows.append(row)
        return row

    def row_of(self, name: str, field: QWidget, hint: str = "") -> FormRow:
        """The row of a field by its name."""
        return self.row(people.field(name), field, hint)

    def on_show(self, show: Callable[[], object]) -> None:
        """Call this whenever the entry is shown."""
        self._shows.append(lambda _is_another: show())

    def on_settle(self, settle: Callable[[], object]) -> None:
        """Call this before another entry is shown."""
        self._settles.append(settle)

    def keep(
        self,
        row: FormRow,
        target: Target,
        value: object,
        remark: Check | None = None,
        *,
        part: Hashable = None,
    ) -> bool:
        """Write what a field holds; its problem, or what is worth telling, stands below it. Whether it was."""
        person = target.person(value) if target.person is not None else {}
        participant = target.participant(value) if target.participant is not None else {}
        problem = self.entry.write(target.name, person, participant, part)
        self.note(row, problem)
        if not problem and remark is not None:
            self.tell(row, remark)
        return not problem

    def keep_once(self, row: FormRow, target: Target, value: object) -> None:
        """Write what was chosen, as a step of its own."""
        self.keep(row, target, value)
        self.entry.leave()

    def note(self, row: FormRow, problem: str) -> None:
        """Say below a field why what it holds wasn't kept; "" once it was."""
        row.show_problem(problem)
        if problem:
            self._unkept.add(row)
        else:
            self._unkept.discard(row)

    def tell(self, row: FormRow, remark: Check) -> None:
        """Say below a field what is worth telling about what it holds."""
        found = remark()
        if found is None:
            row.show_problem("")
        else:
            row.show_problem(sentence(found.problem), self.way_from(found))

    def way_from(self, remark: Remark) -> Way | None:
        """Where a remark leads: to the person whom it is about, if there is one."""
        return self.ways.way_to(remark.other) if remark.other is not None else None

    def _leave(self, show: Callable[[], object]) -> None:
        self.entry.leave()
        show()

    def _show_text(self, target: Target, field: TextField | TextArea, row: FormRow) -> None:
        if row not in self._unkept:
            field.show_text(str(target.read()))

    def _show_day(self, target: Target, field: DayField, row: FormRow, is_another: bool) -> None:
        day = target.read()
        stays = field.hasFocus() or row in self._unkept or day == field.day
        if (day is None or isinstance(day, date)) and (is_another or not stays):
            field.show_day(day)
