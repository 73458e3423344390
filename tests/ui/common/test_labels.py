from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from app.text.formats import isolated
from app.ui.common.fonts import Size
from app.ui.common.labels import (
    ElidedLabel,
    begun,
    body,
    breakable,
    heading,
    line_height,
    paragraph,
    small,
    title,
    wrapping,
)
from app.ui.common.theme import Theme
from tests.support.rooms import shown

LONG = "Maximiliana-Konstantina von und zu Hohenlohe-Waldenburg-Schillingsfürst"


def test_there_are_three_sizes(theme: Theme) -> None:
    labels = [title("a"), heading("a"), body("a"), small("a")]
    assert [label.font().pointSizeF() for label in labels] == [18.0, 10.5, 10.5, 9.0]
    assert [label.font().weight() for label in labels[:2]] == [QFont.Weight.DemiBold, QFont.Weight.DemiBold]


def test_a_sentence_runs_as_the_language_does_whatever_name_begins_it() -> None:
    assert begun(f"{isolated('نور')} has no free place.").startswith("\u200e")
    assert begun(f"{isolated('Ana')} has no free place.") == f"{isolated('Ana')} has no free place."
    assert begun("نور") == "نور"


def test_names_are_never_read_as_markup(theme: Theme) -> None:
    label = body("O'Neil <b>bold</b> & Söhne")
    assert label.text() == "O'Neil <b>bold</b> & Söhne"
    assert label.sizeHint().width() > body("O'Neil bold & Söhne").sizeHint().width()


def test_lines_are_as_high_as_designed(theme: Theme) -> None:
    assert [line_height(size) for size in (Size.TITLE, Size.BODY, Size.SMALL)] == [32, 20, 16]


def test_a_paragraph_takes_the_lines_it_needs(theme: Theme) -> None:
    assert paragraph(LONG).heightForWidth(120) > paragraph("short").heightForWidth(120)


def test_a_name_that_does_not_fit_is_told_whole_in_its_tooltip(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(body(LONG))
    shown(label, qtbot, 120, 20)
    assert label.toolTip() == LONG
    label.resize(900, 20)
    assert label.toolTip() == ""


def test_other_words_bring_their_own_tooltip(theme: Theme, qtbot: QtBot) -> None:
    label = ElidedLabel(body("Ana"))
    shown(label, qtbot, 120, 20)
    label.say(LONG)
    assert (label.text(), label.toolTip()) == (LONG, LONG)


def test_a_shortened_label_keeps_to_its_room(theme: Theme) -> None:
    assert ElidedLabel(body(LONG)).minimumSizeHint().width() < 100


def test_a_word_longer_than_its_line_breaks_inside(theme: Theme) -> None:
    word = "a" * 60
    label = wrapping(body(f"{word} can share it"))
    assert label.minimumSizeHint().width() < 200
    assert label.text().replace("\u200b", "") == f"{word} can share it"
    assert breakable("Wolfeschlegelsteinhausen") == "Wolfeschlegelsteinhausen"
