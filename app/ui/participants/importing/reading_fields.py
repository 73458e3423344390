"""How the file is read: encoding and the sign between cells of a text, or the sheet of a workbook."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.operations.import_reading import Table
from app.text import columns
from app.text.catalog import _
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.form_row import FormRow
from app.ui.common.theme import Theme
from app.ui.participants.importing.draft import ImportDraft

_OF_THE_ENCODING = ("encoding-wrong", "encoding-unknown")
_WIDTHS = 252, 136, 252


class ReadingFields(QWidget):
    """Fields for what the kind of file has; another choice reads it again at once."""

    def __init__(self, theme: Theme, draft: ImportDraft, *, is_pasted: bool) -> None:
        """is_pasted: what is pasted has no encoding to choose."""
        super().__init__()
        self._draft, self._is_pasted = draft, is_pasted
        self.encoding, self.delimiter, self.sheet = (ChoiceField(theme) for _field in range(3))
        self._encoding_row = FormRow(theme, _("Letters are stored as"), self.encoding)
        self._delimiter_row = FormRow(theme, _("Between cells"), self.delimiter)
        self._sheet_row = FormRow(theme, _("Sheet"), self.sheet)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        rows = (self._encoding_row, self._delimiter_row, self._sheet_row)
        for part, width in zip(rows, _WIDTHS, strict=True):
            part.setFixedWidth(theme.px(width))
            row.addWidget(part)
        self.encoding.picked.connect(lambda name: draft.read_as(draft.how._replace(encoding=name)))
        self.delimiter.picked.connect(lambda sign: draft.read_as(draft.how._replace(delimiter=sign)))
        self.sheet.picked.connect(lambda name: draft.read_as(draft.how._replace(sheet=name)))
        draft.table_known.connect(self.show_draft)
        draft.troubled.connect(self.show_draft)
        self.show_draft()

    def show_draft(self) -> None:
        """Show how the table was read, and what can be chosen instead."""
        table = self._draft.guessed.table if self._draft.guessed else None
        self._show_encoding(table)
        self._show_delimiter(table)
        self._show_sheet(table)

    def _show_encoding(self, table: Table | None) -> None:
        problem = self._draft.problem
        is_doubtful = problem is not None and problem.code in _OF_THE_ENCODING
        found = self._draft.how.encoding or (table.encoding if table else None)
        self._encoding_row.setVisible((found is not None or is_doubtful) and not self._is_pasted)
        self.encoding.offer([Option(name, columns.encoding(name)) for name in _encodings(found)], found or "")

    def _show_delimiter(self, table: Table | None) -> None:
        found = self._draft.how.delimiter or (table.delimiter if table else None)
        self._delimiter_row.setVisible(found is not None)
        others = (
            columns.DELIMITERS if found is None or found in columns.DELIMITERS else (found, *columns.DELIMITERS)
        )
        self.delimiter.offer([Option(sign, columns.delimiter(sign)) for sign in others], found or "")

    def _show_sheet(self, table: Table | None) -> None:
        sheets = table.sheets if table else ()
        self._sheet_row.setVisible(len(sheets) > 1)
        chosen = self._draft.how.sheet or (table.sheet if table else None)
        self.sheet.offer([Option(name, name) for name in sheets], chosen or "")


def _encodings(found: str | None) -> list[str]:
    """The encodings to choose from, by Python's names; the one found among them, in the place of its like."""
    if found is None:
        return list(columns.ENCODINGS)
    words = columns.encoding(found)
    names = [found if columns.encoding(name) == words else name for name in columns.ENCODINGS]
    return names if found in names else [found, *names]
