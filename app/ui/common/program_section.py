"""A section of the set-up: cards with rows, each bound to one field of the program."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.domain.program_rules import LIMITS
from app.domain.programs import Program
from app.operations.program_setup import change_program
from app.ui.common.cards import Card
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.form_row import FormRow
from app.ui.common.labels import paragraph
from app.ui.common.number_field import NumberField
from app.ui.common.program_bench import Bench
from app.ui.common.segments import Segments
from app.ui.common.text_fields import TextArea, TextField

FIELD_WIDTH = 480  # LOOKS: text fields stop there, however wide the window is
Write = Callable[[Any], object]
Read = Callable[[Program], Any]


class Section(QWidget):
    """One page of the set-up. `reload` shows what the file holds; what can't be kept stays as it was typed."""

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self.bench, self.theme = bench, bench.desk.theme
        self._rows: dict[str, FormRow] = {}
        self._shows: list[tuple[str, Callable[[Program], object]]] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(self.theme.px(16))

    def reload(self) -> None:
        """Show the program as the file has it now."""
        program = self.bench.program
        for name, show in self._shows:
            if not (name in self._rows and self._rows[name].problem):
                show(program)

    def show_part(self, part: str, record_id: int) -> None:
        """Put the keyboard into a field, by its name; sections with lists choose the record."""
        row = self._rows.get(part)
        if row is not None:
            row.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, name: str) -> FormRow:
        """The row of a field. Raises KeyError for one that the section hasn't."""
        return self._rows[name]

    def add_card(self, words: str, about: str = "") -> QVBoxLayout:
        """A card with a head and a sentence below it; its column, for rows."""
        card = Card(self.theme)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        card.add_head(words)
        inner = card.padded(gap=16)
        if about:
            inner.addWidget(paragraph(about, "muted"))
        self.column.addWidget(card)
        return inner

    def end(self) -> None:
        """Nothing follows: what is there stands at the top."""
        self.column.addStretch(1)

    def add_row(self, to: QVBoxLayout, name: str, row: FormRow, show: Callable[[Program], object]) -> FormRow:
        """A row of any kind, bound by whoever made it. show: gets the program where its row has no problem."""
        to.addWidget(row)
        self._rows[name] = row
        self._shows.append((name, show))
        return row

    def add_show(self, show: Callable[[Program], object]) -> None:
        """Something else that shows the program."""
        self._shows.append(("", show))

    def add_line(self, to: QVBoxLayout, name: str, words: str, hint: str = "", example: str = "") -> TextField:
        """One line of text that is a field of the program."""
        field = TextField(example=example)
        self._add_text(to, name, FormRow(self.theme, words, field, hint), field)
        return field

    def add_area(self, to: QVBoxLayout, name: str, words: str, hint: str = "", lines: int = 3) -> TextArea:
        """Several lines of text that are a field of the program."""
        field = TextArea(self.theme, lines=lines)
        self._add_text(to, name, FormRow(self.theme, words, field, hint), field)
        return field

    def _add_text(self, to: QVBoxLayout, name: str, row: FormRow, field: TextField | TextArea) -> None:
        field.setMaximumWidth(self.theme.px(FIELD_WIDTH))
        self.add_row(to, name, row, lambda program: field.show_text(getattr(program, name)))
        field.settled.connect(lambda text: row.show_problem(self._keep(name, text)))
        field.left.connect(self.bench.keeper.leave)

    def add_number(
        self,
        to: QVBoxLayout,
        name: str,
        words: str,
        hint: str = "",
        *,
        read: Read | None = None,
        write: Write | None = None,
        may_be_empty: bool = False,
    ) -> NumberField:
        """A whole number. read, write: of rules and weights, which are no fields of the program itself."""
        field = NumberField(self.theme, LIMITS[name], may_be_empty=may_be_empty)
        of = read or (lambda program: getattr(program, name))
        row = self.add_row(
            to, name, FormRow(self.theme, words, field, hint), lambda program: field.show_number(of(program))
        )
        field.problem.connect(row.show_problem)
        field.number_settled.connect(lambda number: row.show_problem(self._keep(name, number, write)))
        field.left.connect(self.bench.keeper.leave)
        return field

    def add_choice(
        self, to: QVBoxLayout, name: str, words: str, options: Sequence[Option], hint: str = ""
    ) -> ChoiceField:
        """One of a list that is a field of the program; the keys of the options are its values."""
        field = ChoiceField(self.theme, options)
        field.setMaximumWidth(self.theme.px(FIELD_WIDTH))
        row = self.add_row(
            to,
            name,
            FormRow(self.theme, words, field, hint),
            lambda program: field.show_choice(str(getattr(program, name))),
        )
        field.picked.connect(lambda key: row.show_problem(self.keep_choice(name, key)))
        return field

    def add_segments(
        self, to: QVBoxLayout, name: str, words: str, options: Sequence[Option], hint: str = ""
    ) -> Segments:
        """One of a few that is a field of the program."""
        field = Segments(self.theme, words, options)
        row = self.add_row(
            to,
            name,
            FormRow(self.theme, words, field, hint),
            lambda program: field.show_choice(str(getattr(program, name))),
        )
        field.picked.connect(lambda key: row.show_problem(self.keep_choice(name, key)))
        return field

    def keep_choice(self, name: str, key: str) -> str:
        """Keep a choice by its key; sections whose fields are no plain texts turn it into a value."""
        store, program_id = self.bench.desk.store, self.bench.desk.program.id
        return self.bench.keep_once(name, lambda: change_program(store, program_id, **{name: key}))

    def _keep(self, name: str, value: Any, write: Write | None = None) -> str:
        store, program_id = self.bench.desk.store, self.bench.desk.program.id
        if write is not None:
            return self.bench.keep(name, lambda: write(value))
        return self.bench.keep(name, lambda: change_program(store, program_id, **{name: value}))
