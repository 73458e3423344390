"""One column of the table: its heading, a few of its values, and what it means."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.operations.import_reading import FIELDS, MeantColumn
from app.text import columns
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.buttons import Button, Look
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.labels import ElidedLabel, heading, small
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme

LEAVE_OUT = ""
_FIELD_WIDTH, _HEIGHT = 232, 56


def field_options() -> Sequence[Option]:
    """What a column can mean, in the coordinator's words; first, that it is left out."""
    return [Option(LEAVE_OUT, _("Leave out")), *(Option(key, columns.field(key)) for key in FIELDS)]


class ColumnLine(QWidget):
    """Heading and values at the start, the meaning at the end.

    A sensitive column says why it is left out, and has meanings to choose from only once somebody said that it is
    something else.
    """

    def __init__(
        self, theme: Theme, options: Sequence[Option], mean: Callable[[int, str], object], column: MeantColumn
    ) -> None:
        """mean: gets the column's number and the field that it shall mean, "" for none."""
        super().__init__()
        self._theme, self._mean, self._column = theme, mean, column
        name = isolated(column.heading)
        self._values = small(" · ".join(map(isolated, column.samples)))
        self.field = ChoiceField(theme, options)
        self.field.setProperty("row", True)
        self.field.setFixedWidth(theme.px(_FIELD_WIDTH))
        self.field.setAccessibleName(_("What {column} means").format(column=name))
        self.field.picked.connect(lambda key: mean(column.number, key))
        self._guessed = Badge(theme, BadgeLook(_("guessed")))
        self._lock, self._why = Sign(theme, "lock", "muted"), small()
        words = _("It is something else")
        self.otherwise = Button(theme, words, self._say_otherwise, look=Look.LINK, in_row=True)
        self.otherwise.setAccessibleName(_("{column} is something else").format(column=name))
        self._arrange(column)
        self.show_column(column)

    def show_column(self, column: MeantColumn) -> None:
        """Show what the column means now."""
        self._column = column
        self.field.show_choice(column.field)
        self._guessed.setVisible(column.is_guessed)
        self.field.setAccessibleDescription(_("guessed") if column.is_guessed else "")
        for part in (self._lock, self._why, self.otherwise):
            part.setVisible(column.is_kept_out)
        self.field.setVisible(not column.is_kept_out)
        if column.tells is not None:
            words = _("Left out on purpose: {reason}").format(reason=columns.tells(column.tells))
            self._why.setText(words)

    def _arrange(self, column: MeantColumn) -> None:
        px = self._theme.px
        row, words = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(8))
        words.setSpacing(0)
        words.addWidget(ElidedLabel(heading(column.heading)))
        words.addWidget(ElidedLabel(self._values))
        row.addLayout(words, 1)
        for part in (self._guessed, self._lock, self._why, self.otherwise, self.field):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(px(_HEIGHT))

    def _say_otherwise(self) -> None:
        self._mean(self._column.number, LEAVE_OUT)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
