"""What can be chosen about a paper, and what stays out of it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QDateEdit, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from app.text.catalog import _, language
from app.ui.common.cards import Card
from app.ui.common.check_box import CheckBox
from app.ui.common.form_row import FormRow
from app.ui.common.labels import heading, paragraph, small
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme
from app.ui.reports.papers import PaperEntry, PaperKind


class PaperOptions(Card):
    """The options of the chosen paper, and a note on what is kept out of it."""

    def __init__(self, theme: Theme, today: date, changed: Callable[[], object]) -> None:
        """changed: called after another choice was made."""
        super().__init__(theme)
        self._heading, self._sentence = heading(), paragraph("", "muted")
        self._with_forms = CheckBox(theme, _("With both reflection sheets"), ticked=True)
        self._as_of = _day_field(today, theme)
        self._as_of_row = FormRow(theme, _("Up to"), self._as_of)
        self._kept_out, self._kept_lines = self._made_kept_out()
        inner = self.padded(gap=12)
        for part in (self._heading, self._sentence, self._with_forms, self._as_of_row):
            inner.addWidget(part)
        inner.addStretch()
        inner.addWidget(self._kept_out)
        self._with_forms.toggled.connect(lambda _ticked: changed())
        self._as_of.dateChanged.connect(lambda _day: changed())

    @property
    def with_forms(self) -> bool:
        return self._with_forms.isChecked()

    @property
    def as_of(self) -> date:
        day = self._as_of.date()
        return date(day.year(), day.month(), day.day())

    def show_paper(self, entry: PaperEntry, kept_out: str) -> None:
        """Show the options of a paper. kept_out: lines on what stays out of it, "" where nothing does."""
        is_summary = entry.kind is PaperKind.SUMMARY
        self._heading.setText(entry.words)
        self._sentence.setText(entry.sentence)
        self._with_forms.setVisible(not is_summary)
        self._as_of_row.setVisible(is_summary)
        self._kept_out.setVisible(bool(kept_out))
        self._kept_lines.setText(kept_out)

    def _made_kept_out(self) -> tuple[QFrame, QLabel]:
        px = self._theme.px
        frame = QFrame()
        frame.setProperty("card", "sunken")
        row = QHBoxLayout(frame)
        row.setContentsMargins(px(12), px(12), px(12), px(12))
        row.setSpacing(px(10))
        sign = QVBoxLayout()
        sign.addWidget(Sign(self._theme, "eye-off", "accent", 18))
        sign.addStretch()
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        lines.addWidget(heading(_("Kept out of this paper")))
        kept = small("", "")
        kept.setWordWrap(True)
        lines.addWidget(kept)
        frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row.addLayout(sign)
        row.addLayout(lines, 1)
        return frame, kept


def _day_field(today: date, theme: Theme) -> QDateEdit:
    field = QDateEdit(QDate(today.year, today.month, today.day))
    field.setLocale(QLocale(language()))
    field.setDisplayFormat("d MMM yyyy")
    field.lineEdit().setTextMargins(theme.px(9), 0, theme.px(9), 0)  # its padding in the style sheet isn't heeded
    field.setMaximumDate(QDate(today.year, today.month, today.day))
    return field
