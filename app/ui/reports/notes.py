"""Notes beside a paper's options: a sign with words, and how much stays out because of who reads it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from app.domain.privacy import Audience
from app.operations.kept_out import KeptOut
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.labels import heading, small
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme


class Note(QFrame):
    """A sign, a heading, and lines below it."""

    def __init__(self, theme: Theme, ground: str) -> None:
        """ground: of a card, "true" or "sunken"."""
        super().__init__()
        px = theme.px
        self.setProperty("card", ground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._sign = Sign(theme, "info", "accent", 18)
        self._heading, self._lines = heading(), small("", "")
        for label in (self._heading, self._lines):
            label.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(self._heading)
        words.addWidget(self._lines)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(12), px(12), px(12))
        row.setSpacing(px(10))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    @property
    def words(self) -> str:
        """What it says now."""
        return f"{self._heading.text()}\n{self._lines.text()}"

    def say(self, words: str, lines: str, icon: str) -> None:
        self._heading.setText(words)
        self._lines.setText(lines)
        self._lines.setVisible(bool(lines))
        self._sign.wear(icon)


class KeptOutNote(Note):
    """How much stays out of the paper."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "sunken")
        self.hide()  # an empty box says nothing

    def show_kept(self, kept: KeptOut | None, audience: Audience) -> None:
        """Count what stays out. kept: None while that isn't known yet."""
        if kept is not None:
            self.say(_("Kept out of this paper"), kept_words(kept, audience), "eye-off")
        self.setVisible(kept is not None)


def kept_words(kept: KeptOut, audience: Audience) -> str:
    """What stays out, a line each; that nothing does is told too."""
    lines = []
    if kept.texts and audience is Audience.EVERYONE:
        said = ngettext("{n} text for the pair or only you", "{n} texts for the pair or only you", kept.texts)
        lines.append(said.format(n=whole(kept.texts)))
    elif kept.texts and audience is Audience.COORDINATOR:
        said = ngettext("{n} text that never leaves the file", "{n} texts that never leave the file", kept.texts)
        lines.append(said.format(n=whole(kept.texts)))
    elif kept.texts:
        said = ngettext("{n} text that only you may read", "{n} texts that only you may read", kept.texts)
        lines.append(said.format(n=whole(kept.texts)))
    if kept.figures:
        few = ngettext("{n} figure on fewer than {least}", "{n} figures on fewer than {least}", kept.figures)
        lines.append(few.format(n=whole(kept.figures), least=whole(kept.least)))
    return "\n".join(lines) or _("Nothing stays out.")
