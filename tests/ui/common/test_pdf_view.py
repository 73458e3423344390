from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.background import Background
from app.ui.common.labels import ElidedLabel
from app.ui.common.pdf_view import PdfView
from app.ui.common.pdf_view_zoom import Fit
from app.ui.common.theme import Theme
from tests.support.menus import words_of
from tests.support.pdfs import a_pdf
from tests.support.rooms import shown, unnamed, words_on

PDF = a_pdf(3)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> Iterator[PdfView]:
    background = Background()
    made = PdfView(theme, background, "Preview")
    shown(made, qtbot, 520, 600)
    with qtbot.waitSignal(made.shown):
        made.show_pdf(PDF)
    yield made
    background.wait()


def button(view: PdfView, name: str) -> QPushButton:
    return next(one for one in view.findChildren(QPushButton) if one.accessibleName().startswith(name))


def test_the_very_bytes_that_were_given_are_shown(view: PdfView) -> None:
    assert view.pdf is PDF
    assert view.pages.count == 3


def test_the_page_is_counted_and_turned(view: PdfView) -> None:
    assert "Page 1 of 3" in words_on(view)
    button(view, "Next page").click()
    assert "Page 2 of 3" in words_on(view)
    button(view, "Previous page").click()
    assert "Page 1 of 3" in words_on(view)


def test_beyond_the_first_and_the_last_page_there_is_nothing_to_turn_to(view: PdfView) -> None:
    assert not button(view, "Previous page").isEnabled()
    assert button(view, "Previous page").toolTip() == "This is the first page."
    view.pages.go_to_page(2)
    assert button(view, "Previous page").isEnabled()
    assert not button(view, "Next page").isEnabled()


def test_who_can_not_see_the_page_hears_where_it_is_and_what_it_says(view: PdfView, qtbot: QtBot) -> None:
    assert view.pages.accessibleName() == "Preview. Page 1 of 3"
    qtbot.waitUntil(lambda: view.pages.accessibleDescription().strip() == "Paper 1")
    view.pages.go_to_page(2)
    assert view.pages.accessibleName() == "Preview. Page 3 of 3"
    qtbot.waitUntil(lambda: view.pages.accessibleDescription().strip() == "Paper 3")


def test_every_control_has_a_name(view: PdfView) -> None:
    assert unnamed(view) == []


def test_buttons_zoom_from_any_size_and_end_at_the_last(view: PdfView) -> None:
    percent = view.pages.percent
    button(view, "Larger").click()
    assert view.pages.zoom == 75
    assert view.pages.percent > percent
    for _press in range(5):
        button(view, "Larger").click()
    assert view.pages.zoom == 200
    assert not button(view, "Larger").isEnabled()
    assert button(view, "Larger").toolTip() == "This is the largest size."
    button(view, "Smaller").click()
    assert view.pages.zoom == 150


def test_the_keyboard_zooms_from_anywhere_in_the_window(view: PdfView, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    for key, zoom in (
        (Qt.Key.Key_Plus, 75), (Qt.Key.Key_Equal, 100), (Qt.Key.Key_Minus, 75), (Qt.Key.Key_0, Fit.WIDTH),
    ):  # fmt: skip
        qtbot.keyClick(view, key, control)
        assert view.pages.zoom == zoom


def test_all_sizes_are_offered_and_the_present_one_is_marked(view: PdfView) -> None:
    button(view, "Zoom").click()
    [menu] = view.findChildren(QMenu)
    actions = [action for action in menu.actions() if not action.isSeparator()]
    assert [words_of(action) for action in actions] == [
        "Fit width", "Fit page", "50 %", "75 %", "100 %", "125 %", "150 %", "200 %",
    ]  # fmt: skip
    assert [words_of(action) for action in actions if action.isChecked()] == ["Fit width"]
    actions[4].trigger()
    menu.close()
    assert view.pages.zoom == 100
    assert button(view, "Zoom").accessibleName() == "Zoom: 100 %"


def test_a_fit_tells_how_large_that_is(view: PdfView) -> None:
    percent = round(view.pages.percent)
    assert button(view, "Zoom").text() == f"{percent} %"
    assert button(view, "Zoom").accessibleName() == f"Zoom: Fit width, {percent} %"


def test_a_zoom_chosen_by_hand_is_told_but_not_one_that_follows_the_window(view: PdfView) -> None:
    told: list[object] = []
    view.zoom_changed.connect(told.append)
    view.resize(700, 600)
    assert told == []
    button(view, "Larger").click()
    assert len(told) == 1


def test_of_two_documents_in_a_row_the_later_one_is_shown(view: PdfView, qtbot: QtBot) -> None:
    long, short = a_pdf(40), a_pdf(1)
    view.show_pdf(long)
    view.show_pdf(short)
    qtbot.waitUntil(lambda: view.pages.count == 1)
    assert view.pdf is short
    assert "Page 1 of 1" in words_on(view)


def test_before_there_is_a_document_nothing_is_counted(theme: Theme, qtbot: QtBot) -> None:
    made = PdfView(theme, Background(), "Preview", 150)
    shown(made, qtbot, 520, 300)
    assert "Page" not in words_on(made)
    assert made.pages.accessibleName() == "Preview"
    assert made.pages.zoom == 150


def test_where_it_is_narrow_the_caption_is_short_instead_of_cut(theme: Theme, qtbot: QtBot) -> None:
    made = PdfView(theme, Background(), "Preview, exactly as it prints")
    shown(made, qtbot, 700, 300)
    [caption] = [label for label in made.findChildren(ElidedLabel) if label.text().startswith("Preview")]
    assert caption.toolTip() == ""
    made.resize(330, 300)
    assert caption._shown() == "Preview"
    assert caption.toolTip() == "Preview, exactly as it prints"


def test_right_to_left_the_arrows_point_the_other_way(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    view = PdfView(theme, Background(), "Preview")
    qtbot.addWidget(view)
    plain = [button(view, name).icon().pixmap(18, 18).toImage() for name in ("Previous page", "Next page")]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = [button(view, name).icon().pixmap(18, 18).toImage() for name in ("Previous page", "Next page")]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert plain == mirrored[::-1]
