from pytestqt.qtbot import QtBot

from app.domain.sides import Side
from app.ui.common.theme import Theme
from app.ui.pairings.places_lines import PlacesLines
from tests.support.groups import a_mentee, a_mentor, either
from tests.support.presses import button_on, press
from tests.support.rooms import shown, unnamed, words_on


def lines(theme: Theme, qtbot: QtBot) -> PlacesLines:
    mentor, mentee = a_mentor(1, name="Ana Ruiz", places=3), a_mentee(2, name="Bo Lind")
    made = PlacesLines(theme, mentor, mentee)
    shown(made, qtbot, 340, 90)
    return made


def test_both_are_named_with_their_places(theme: Theme, qtbot: QtBot) -> None:
    made = lines(theme, qtbot)
    assert "\u2068Ana Ruiz\u2069: 3 places" in words_on(made)
    assert "\u2068Bo Lind\u2069: 1 place" in words_on(made)
    assert unnamed(made) == []


def test_a_place_more_or_less_is_told_and_none_leaves_out(theme: Theme, qtbot: QtBot) -> None:
    made = lines(theme, qtbot)
    told: list[tuple[int, int]] = []
    made.wanted.connect(lambda one, places: told.append((one, places)))
    press(made, "One place less for \u2068Ana Ruiz\u2069")
    press(made, "One place more for \u2068Bo Lind\u2069")
    press(made, "Leave \u2068Bo Lind\u2069 out this time")
    assert told == [(1, 2), (2, 2), (2, 0)]


def test_more_than_the_most_is_not_given(theme: Theme, qtbot: QtBot) -> None:
    more = button_on(lines(theme, qtbot), "One place more for \u2068Ana Ruiz\u2069")
    assert not more.isEnabled()
    assert more.toolTip() == "3 places are the most on this side."


def test_whoever_would_take_either_side_can_be_put_on_the_other(theme: Theme, qtbot: QtBot) -> None:
    made = PlacesLines(theme, either(1, name="Ana Ruiz"), a_mentee(2, name="Bo Lind"))
    shown(made, qtbot, 340, 120)
    assert "\u2068Ana Ruiz\u2069 would take either side." in words_on(made)
    with qtbot.waitSignal(made.side_wanted) as told:
        press(made, "Put \u2068Ana Ruiz\u2069 on the side of the mentees (senior)")
    assert told.args == [1, Side.MENTEE]
