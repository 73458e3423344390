"""Sections of the pane: a small label and what stands below it. They are made once and filled for each person."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.labels import ElidedLabel, body, breakable, paragraph, small
from app.ui.common.meters import LevelMeter
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme
from app.ui.participants.profile import Level


class Section(QWidget):
    """A label, perhaps with a sign that tells who may read it, and a column below."""

    def __init__(self, theme: Theme, words: str, icon: str = "", note: str = "") -> None:
        """icon, note: who may read what stands here."""
        super().__init__()
        self.theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, theme.px(12))
        self.column.setSpacing(theme.px(3))
        head = QHBoxLayout()
        head.setSpacing(theme.px(6))
        head.addWidget(small(words))
        if icon:
            head.addWidget(Sign(theme, icon, "muted", 14))
            head.addWidget(small(note))
        head.addStretch()
        self.column.addLayout(head)


class WordsSection(Section):
    """Running words, and a muted line below; hidden where there are none."""

    def __init__(self, theme: Theme, words: str, icon: str = "", note: str = "") -> None:
        super().__init__(theme, words, icon, note)
        self._text, self._second = paragraph(), paragraph("", "muted")
        self.column.addWidget(self._text)
        self.column.addWidget(self._second)

    def show_words(self, text: str, second: str = "") -> None:
        self._text.setText(breakable(text))
        self._second.setText(breakable(second))
        self._second.setVisible(bool(second))
        self.setVisible(bool(text))


class LevelsSection(Section):
    """Topics with their levels; hidden where there are none."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self._lines: list[_LevelLine] = []

    def show_levels(self, levels: Sequence[Level]) -> None:
        while len(self._lines) < len(levels):
            self._lines.append(_LevelLine(self.theme))
            self.column.addWidget(self._lines[-1])
        for line, level in zip(self._lines, levels, strict=False):
            line.show_level(level)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(levels))
        self.setVisible(bool(levels))


class _LevelLine(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.px(1), 0, theme.px(1))
        line.setSpacing(theme.px(8))
        self._topic, self._words = ElidedLabel(body()), small()
        self._meter = LevelMeter(theme, 0, "")
        line.addWidget(self._topic, 1)
        line.addWidget(self._words)
        line.addWidget(self._meter, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_level(self, level: Level) -> None:
        self._topic.say(level.topic)
        self._words.setText(level.words)
        self._meter.show_level(level.level, _("{topic}: {level}").format(topic=level.topic, level=level.words))


class WorkSection(Section):
    """Title and department; below it grade, site, and the manager, who may be a way to their own record."""

    def __init__(self, theme: Theme, words: str, show_manager: Callable[[], object]) -> None:
        super().__init__(theme, words)
        self._first, self._second = paragraph(), paragraph("", "muted")
        self._second.setTextFormat(Qt.TextFormat.RichText)
        self._second.linkActivated.connect(lambda _link: show_manager())
        self.column.addWidget(self._first)
        self.column.addWidget(self._second)

    def show_work(self, first: str, second: str, manager: str, *, leads: bool) -> None:
        """leads: whether the manager's name in the second line is a way."""
        words = _linked(second, isolated(manager)) if leads else escape(breakable(second))
        flags = Qt.TextInteractionFlag
        links = flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        self._second.setTextInteractionFlags(links if leads else flags.TextSelectableByMouse)
        self._second.setAccessibleName(second)
        self._first.setText(breakable(first))
        self._second.setText(words)
        self._first.setVisible(bool(first))
        self._second.setVisible(bool(second))
        self.setVisible(bool(first or second))


def _linked(words: str, name: str) -> str:
    """The words as markup, in which the name is a way."""
    link = f'<a href="manager">{escape(breakable(name))}</a>'
    return link.join(escape(breakable(part)) for part in words.split(name))


class ConsentSection(Section):
    """Whether consent is recorded, with its sign."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, words)
        self._signs = {True: Sign(theme, "shield-check", "positive"), False: Sign(theme, "circle-dashed", "muted")}
        self._text = paragraph()
        line = QHBoxLayout()
        line.setSpacing(theme.px(6))
        for sign in self._signs.values():
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._text, 1)
        self.column.addLayout(line)

    def show_consent(self, words: str, *, is_recorded: bool) -> None:
        self._text.setText(words)
        for recorded, sign in self._signs.items():
            sign.setVisible(recorded is is_recorded)
