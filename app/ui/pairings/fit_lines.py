"""Why two people fit, as widgets: a bar for each part with its points and its sentence, and what to look at."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.fit_levels import FitLevel, fit_level
from app.domain.programs import Weights
from app.domain.proposals import Part, ProposedPair, Rule
from app.text.catalog import _
from app.text.fits import (
    PartLine,
    chain_sentence,
    not_checked_words,
    part_lines,
    points_words,
    score_points,
)
from app.text.matching import Names, languages_sentence, pair_cautions, past_sentences
from app.ui.common.badges import Badge
from app.ui.common.labels import heading, small, wrapping
from app.ui.common.share_bar import ShareBar
from app.ui.common.theme import Theme
from app.ui.pairings.caution_line import CautionLine
from app.ui.pairings.fit_badge import fit_badge


@dataclass(frozen=True, slots=True, kw_only=True)
class FitView:
    """What is shown of two people's fit.

    parts: the points by part, which may be older than what `pair` says of the two. in_line: they are inside a
    reporting line, which is told elsewhere.
    """

    pair: ProposedPair
    parts: Mapping[Part, int]
    names: Names
    weights: Weights
    in_line: bool = False

    @classmethod
    def of(cls, pair: ProposedPair, names: Names, weights: Weights, in_line: bool = False) -> "FitView":
        """The fit as it is now."""
        return cls(pair=pair, parts=pair.parts, names=names, weights=weights, in_line=in_line)

    @property
    def score(self) -> int:
        return sum(self.parts.values())

    @property
    def level(self) -> FitLevel:
        return fit_level(self.score, self.parts, self.pair.reasons.not_known)

    def lines(self) -> tuple[PartLine, ...]:
        return part_lines(self.parts, self.pair, self.weights, self.names)


def level_line(theme: Theme, view: FitView) -> QHBoxLayout:
    """The level in words with its bars, and the points beside it for those who ask."""
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    row.addWidget(Badge(theme, fit_badge(view.level)))
    row.addWidget(small(points_words(score_points(view.score), 100)))
    row.addStretch()
    return row


def part_widget(theme: Theme, line: PartLine) -> QWidget:
    """One part: its heading with the points at the end, its bar, and the sentence behind it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, theme.px(4), 0, theme.px(4))
    column.setSpacing(theme.px(4))
    row = QHBoxLayout()
    row.addWidget(heading(line.heading), 1)
    row.addWidget(small(line.figure))
    column.addLayout(row)
    bar = ShareBar(theme)
    bar.show_share(line.share, _("{part}: {figure}").format(part=line.heading, figure=line.figure))
    column.addWidget(bar)
    if line.sentence:
        column.addWidget(wrapping(small(line.sentence)))
    return holder


def notes(theme: Theme, view: FitView) -> list[QWidget]:
    """What stands outside the points: what to look at, the reporting chain, and what could not be checked."""
    pair, names = view.pair, view.names
    talk = len(pair.talk_first)
    lines: list[QWidget] = [
        CautionLine(theme, words, "message-circle" if number < talk else "triangle-alert")
        for number, words in enumerate(pair_cautions(pair, names))
    ]
    if not view.in_line:
        checked = Rule.REPORTING_LINE not in pair.not_checked
        sign = ("shield-check", "positive") if checked else ("circle-dashed", "muted")
        lines.append(CautionLine(theme, chain_sentence(pair), *sign))
    more = [languages_sentence(pair.reasons.languages), *past_sentences(pair, names)]
    lines += [CautionLine(theme, words, "info", "muted") for words in more if words]
    unchecked = not_checked_words(pair)
    if unchecked:
        lines.append(CautionLine(theme, unchecked, "circle-dashed", "muted"))
    return lines
