import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.common.choice_field import Option
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme
from tests.support.rooms import filled, shown, unnamed

STATES = (Option("held", "Held"), Option("cancelled", "Cancelled"), Option("no-show", "No-show"))


@pytest.fixture
def segments(theme: Theme, qtbot: QtBot) -> Segments:
    made = Segments(theme, "What happened", STATES, "held")
    shown(made, qtbot, 400, 40)
    return made


@pytest.fixture
def told(segments: Segments) -> list[str]:
    keys: list[str] = []
    segments.picked.connect(keys.append)
    return keys


def test_a_press_chooses(segments: Segments, told: list[str], qtbot: QtBot) -> None:
    qtbot.mouseClick(segments.segment("no-show"), Qt.MouseButton.LeftButton)
    assert (segments.chosen, told) == ("no-show", ["no-show"])


def test_long_words_give_way_at_their_end_and_are_told(theme: Theme, qtbot: QtBot) -> None:
    words = "As in a program whose name is longer than any dialog that asks for it would be"
    made = Segments(theme, "Settings", (Option("usual", "The usual ones"), Option("as", words)), "as")
    shown(made, qtbot, 420, 40)
    assert made.segment("as").geometry().right() <= 420
    assert made.segment("as").toolTip() == words
    assert made.segment("usual").toolTip() == ""


def test_a_second_press_keeps_the_choice(segments: Segments, told: list[str], qtbot: QtBot) -> None:
    qtbot.mouseClick(segments.segment("held"), Qt.MouseButton.LeftButton)
    assert (segments.chosen, told) == ("held", ["held"])


def test_arrows_move_and_stop_at_the_ends(segments: Segments, told: list[str], qtbot: QtBot) -> None:
    qtbot.keyClick(segments.segment("held"), Qt.Key.Key_Right)
    qtbot.keyClick(segments.segment("cancelled"), Qt.Key.Key_Right)
    qtbot.keyClick(segments.segment("no-show"), Qt.Key.Key_Right)
    assert told == ["cancelled", "no-show", "no-show"]


def test_the_first_letter_chooses(segments: Segments, qtbot: QtBot) -> None:
    qtbot.keyClicks(segments.segment("held"), "c")
    assert segments.chosen == "cancelled"


def test_tab_comes_to_the_chosen_one_alone(segments: Segments) -> None:
    segments.show_choice("cancelled")
    stops = [key for key, _words, _icon in STATES if segments.segment(key).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["cancelled"]


def test_in_a_window_read_from_the_right_the_arrows_turn_round(segments: Segments, qtbot: QtBot) -> None:
    segments.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    qtbot.keyClick(segments.segment("held"), Qt.Key.Key_Left)
    assert segments.chosen == "cancelled"


def test_a_scale_may_be_left_empty_again(theme: Theme, qtbot: QtBot) -> None:
    scale = Segments(
        theme, "Energy", [Option(str(n), str(n)) for n in range(1, 6)], "4", apart=True, may_be_none=True
    )
    shown(scale, qtbot, 400, 40)
    qtbot.mouseClick(scale.segment("4"), Qt.MouseButton.LeftButton)
    assert scale.chosen == ""
    qtbot.keyClicks(scale.segment("1"), "5")
    assert scale.chosen == "5"


def test_each_segment_is_read_out_with_what_is_chosen(segments: Segments) -> None:
    assert segments.segment("held").accessibleName() == "What happened: Held"
    assert unnamed(segments) == []


def test_delete_lets_go_where_nothing_may_be_chosen(segments: Segments, theme: Theme, qtbot: QtBot) -> None:
    scale = Segments(theme, "Energy", STATES, "held", may_be_none=True)
    told: list[str] = []
    scale.picked.connect(told.append)
    shown(scale, qtbot, 400, 40)
    qtbot.keyClick(scale.segment("held"), Qt.Key.Key_Delete)
    assert (scale.chosen, told) == ("", [""])
    qtbot.keyClick(segments.segment("held"), Qt.Key.Key_Delete)
    assert segments.chosen == "held"


def test_all_segments_are_known_in_their_order(segments: Segments) -> None:
    assert [segment.key for segment in segments.all()] == ["held", "cancelled", "no-show"]


def test_a_disabled_row_of_segments_wears_the_colour_of_what_is_disabled(
    segments: Segments, theme: Theme, qtbot: QtBot
) -> None:
    assert filled(segments, theme, 4) > 0
    segments.setEnabled(False)
    assert filled(segments, theme, 4) == 0


def test_segments_that_stand_apart_break_into_lines_where_they_do_not_fit(theme: Theme, qtbot: QtBot) -> None:
    options = [Option(str(number), f"Answer {number}") for number in range(5)]
    wide, narrow = (Segments(theme, "Answer", options, apart=True, flows=True) for _made in range(2))
    shown(wide, qtbot, 800, 200)
    shown(narrow, qtbot, 250, 200)
    assert len({one.y() for one in wide.all()}) == 1
    assert len({one.y() for one in narrow.all()}) > 1
    assert all(one.geometry().right() <= 250 for one in narrow.all())


def test_a_short_word_has_as_much_air_as_a_long_one_and_a_score_less(theme: Theme, qtbot: QtBot) -> None:
    made = Segments(theme, "Answer", [Option("yes", "yes"), Option("no", "no"), Option("10", "10")], apart=True)
    yes, no, ten = made.all()
    assert no.sizeHint().width() > ten.sizeHint().width()
    assert abs(yes.sizeHint().width() - no.sizeHint().width()) < 12
