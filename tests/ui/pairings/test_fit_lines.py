from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.fit_levels import FitLevel
from app.domain.participants import Consent, Readiness, Side
from app.domain.programs import Weights
from app.domain.proposals import Part, Rule
from app.ui.common.badges import Badge
from app.ui.common.share_bar import ShareBar
from app.ui.common.theme import Theme
from app.ui.pairings.fit_lines import FitView, level_line, notes, part_widget
from tests.support.fits import NAMES, a_fit, a_pair
from tests.support.groups import a_mentee, a_mentor
from tests.support.rooms import shown, words_on


def test_the_level_comes_before_the_points(theme: Theme, qtbot: QtBot) -> None:
    holder = QWidget()
    holder.setLayout(level_line(theme, a_fit()))
    shown(holder, qtbot, 300, 40)
    badge = holder.findChild(Badge)
    assert badge is not None
    assert badge.accessibleName() == "Strong"
    assert words_on(holder).endswith("of 100")


def test_a_part_has_its_points_its_bar_and_its_sentence(theme: Theme, qtbot: QtBot) -> None:
    line = a_fit().lines()[0]
    widget = part_widget(theme, line)
    shown(widget, qtbot, 336, 90)
    assert words_on(widget).startswith("Topics\n50 of 50\nAI: Bo Lind wants to learn it a lot")
    bar = widget.findChild(ShareBar)
    assert bar is not None
    assert bar.accessibleName() == "Topics: 50 of 50"


def said(theme: Theme, view: FitView) -> list[str]:
    return [line.words for line in notes(theme, view)]  # type: ignore[attr-defined]


def test_what_to_look_at_comes_before_what_was_checked(theme: Theme) -> None:
    junior = a_mentor(1, readiness=Readiness(keeps_the_time=1), consent=Consent(notice="1"))
    pair = a_pair(junior, a_mentee(2, consent=Consent()), cautions=(Rule.MANAGER,))

    lines = said(theme, a_fit(pair))

    assert lines[:3] == [
        "Talk with Ana Ruiz first.",
        "The consent of Bo Lind isn't recorded.",
        "They have the same manager.",
    ]
    assert lines[3].startswith("Not in each other's reporting chain")
    assert lines[-1].startswith("Not checked")


def test_a_pair_inside_a_line_is_not_said_to_be_outside_of_one(theme: Theme) -> None:
    assert not any("reporting chain" in words for words in said(theme, a_fit(in_line=True)))


def test_who_was_left_out_last_time_is_told(theme: Theme) -> None:
    pair = a_pair(a_mentor(1, left_out_before=True))
    assert "Ana Ruiz was left out last time." in said(theme, a_fit(pair))
    assert pair.reasons.left_out_before == (Side.MENTOR,)


def test_points_of_another_day_decide_the_level(theme: Theme) -> None:
    view = a_fit(parts={Part.TOPICS: 3_500, Part.RETURN: 1_600})
    assert (view.score, view.level) == (5_100, FitLevel.GOOD)
    now = FitView.of(a_pair(), NAMES, Weights())
    assert now.level is FitLevel.STRONG
