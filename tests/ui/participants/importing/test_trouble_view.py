"""While there is no table to show, it is said that it is read, or why it can't be."""

from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.participants.importing.trouble_view import TroubleView
from tests.support.rooms import shown, unnamed, words_on


def test_reading_shows_how_far_it_is(theme: Theme, qtbot: QtBot) -> None:
    view = TroubleView(theme, lambda: None)
    shown(view, qtbot, 700, 400)
    view.show_reading("people.csv")
    view.step(250, 1_000)

    assert words_on(view) == "Reading the table...\npeople.csv"
    assert (view.bar.isVisible(), view.bar.value(), view.other.isVisible()) == (True, 250, False)


def test_a_trouble_offers_another_file(theme: Theme, qtbot: QtBot) -> None:
    asked: list[int] = []
    view = TroubleView(theme, lambda: asked.append(1))
    shown(view, qtbot, 700, 400)
    view.show_trouble("people.csv is empty.")
    view.other.click()

    assert view.words == "people.csv is empty."
    assert (asked, view.bar.isVisible()) == ([1], False)
    assert unnamed(view) == []


def test_what_was_pasted_has_no_other_file(theme: Theme, qtbot: QtBot) -> None:
    view = TroubleView(theme, None)
    shown(view, qtbot, 700, 400)
    view.show_trouble("The clipboard is empty.")

    assert not view.other.isVisible()


def test_a_long_sentence_is_shown_whole(theme: Theme, qtbot: QtBot) -> None:
    view = TroubleView(theme, None)
    shown(view, qtbot, 700, 500)
    view.show_trouble("word " * 120)
    [label] = [one for one in view.findChildren(type(view._sentence)) if "word" in one.text()]

    assert label.height() >= label.heightForWidth(label.width())
