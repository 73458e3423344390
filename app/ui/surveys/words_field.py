"""An answer in words: the line, who may read it, and whether it may be quoted."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.privacy import Visibility
from app.domain.sessions import Answer
from app.domain.sides import Side
from app.text.catalog import _
from app.ui.common.check_box import CheckBox
from app.ui.common.choice_field import ChoiceField
from app.ui.common.flow import FlowLayout
from app.ui.common.labels import small
from app.ui.common.readers import quoting, reader_options
from app.ui.common.text_fields import TextArea
from app.ui.common.theme import Theme

_LINES, _READERS_WIDTH = 3, 224


class WordsField(QWidget):
    """Only for the coordinator until somebody says otherwise.

    Signals:
        worded: the line as it stands now, an `Answer`.
    """

    worded = Signal(object)

    def __init__(self, theme: Theme, name: str, side: Side) -> None:
        """name: the question."""
        super().__init__()
        self._side, self._line, self._consents = side, Answer(text=""), False
        self.text = TextArea(theme, lines=_LINES)
        self.readers = ChoiceField(theme, reader_options())
        self.readers.setFixedWidth(theme.px(_READERS_WIDTH))
        self.quoted = CheckBox(theme, _("May be quoted, with consent"))
        self.text.setAccessibleName(name)
        self.readers.setAccessibleName(_("Who may read: {line}").format(line=name))
        self.quoted.setAccessibleName(_("May be quoted: {line}").format(line=name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.text)
        below = QWidget()
        flow = FlowLayout(below, theme.px(10), theme.px(4))
        self._label = small(_("Who may read this"))
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._label.setFixedHeight(self.readers.sizeHint().height())
        self.quoted.setFixedHeight(self.readers.sizeHint().height())
        for part in (self._label, self.readers, self.quoted):
            flow.addWidget(part)
        column.addWidget(below)
        self.text.settled.connect(lambda text: self._tell(text=text.strip("\n")))
        self.readers.picked.connect(lambda key: self._tell(visibility=Visibility(key)))
        self.quoted.clicked.connect(lambda ticked: self._tell(may_be_quoted=ticked))

    def stops(self) -> list[QWidget]:
        """Its fields in the order of Tab."""
        return [self.text, self.readers, self.quoted]

    def begin(self) -> None:
        """Have the keyboard in the line."""
        self.text.setFocus(Qt.FocusReason.TabFocusReason)

    def show_line(self, line: Answer, *, consents: bool) -> None:
        """Show a line; what is being typed just now stays. consents: the side's stored consent to being quoted."""
        self._line, self._consents = line, consents
        self.text.show_text(line.text)
        self.readers.show_choice(line.visibility.value)
        self.quoted.setChecked(line.may_be_quoted)
        self.quoted.permit(*quoting(self._side, line.visibility, consents=consents))

    def settle(self) -> None:
        """Tell now what was typed."""
        self.text.settle()

    def _tell(self, **values: object) -> None:
        self.worded.emit(replace(self._line, **values))  # type: ignore[arg-type]
