import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.common.background import Background
from app.ui.common.pdf_view_pictures import page_sizes
from app.ui.common.pdf_view_scroll import PdfScroll
from app.ui.common.pdf_view_zoom import Fit
from app.ui.common.theme import Theme, ThemeChoice
from tests.support.pdfs import a_pdf
from tests.support.rooms import shown

PDF = a_pdf(6)


@pytest.fixture
def background() -> Background:
    return Background()


@pytest.fixture
def pages(theme: Theme, background: Background, qtbot: QtBot) -> PdfScroll:
    """Six pages in a view of 440 by 500."""
    made = PdfScroll(theme, background)
    shown(made, qtbot, 440, 500)
    made.show_pages(PDF, page_sizes(PDF))
    return made


def is_drawn(pages: PdfScroll) -> bool:
    """Whether the page looked at was drawn: its words come with its picture."""
    return bool(pages.text)


def seen(pages: PdfScroll) -> QImage:
    QApplication.processEvents()
    return pages.viewport().grab().toImage()


def press(pages: PdfScroll, qtbot: QtBot, key: Qt.Key, control: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(pages, key, modifier)


def test_pages_fill_the_width_first(pages: PdfScroll) -> None:
    assert pages.zoom is Fit.WIDTH
    assert (pages.count, pages.page) == (6, 0)
    assert pages.horizontalScrollBar().maximum() == 0
    room = pages.viewport().width()
    assert 0.9 * room < pages.percent / 100 * 595 * 96 / 72 < room


def test_the_page_in_view_is_drawn_and_can_be_read(pages: PdfScroll, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: is_drawn(pages))
    assert pages.text.strip() == "Paper 1"


def test_only_pages_in_view_are_drawn(pages: PdfScroll, background: Background, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: is_drawn(pages))
    background.wait()
    QApplication.processEvents()
    assert [page for page in range(6) if pages._drawer.text(page)] in ([0], [0, 1])


def test_until_a_page_is_drawn_white_paper_stands_in_its_place(theme: Theme, qtbot: QtBot) -> None:
    class Idle(Background):
        """Never comes to its jobs."""

        def run(self, *_job: object) -> None:
            """Nothing."""

    made = PdfScroll(theme, Idle())
    shown(made, qtbot, 440, 500)
    made.show_pages(PDF, page_sizes(PDF))
    picture = seen(made)
    assert picture.pixelColor(220, 250) == QColor("white")
    assert picture.pixelColor(2, 250) == theme.colour("sunken")


@pytest.mark.parametrize("choice", [ThemeChoice.DARK, ThemeChoice.CONTRAST])
def test_paper_is_white_in_every_theme(pages: PdfScroll, theme: Theme, choice: ThemeChoice, qtbot: QtBot) -> None:
    theme.choose(choice)
    qtbot.waitUntil(lambda: is_drawn(pages))
    picture = seen(pages)
    assert picture.pixelColor(220, 250) == QColor("white")
    assert picture.pixelColor(2, 250) == theme.colour("sunken")


def test_on_a_screen_of_finer_pixels_pages_are_drawn_finer(theme: Theme, qtbot: QtBot) -> None:
    class Fine(PdfScroll):
        def devicePixelRatioF(self) -> float:  # noqa: N802  # Qt's own name
            return 2.0

    made = Fine(theme, Background())
    shown(made, qtbot, 440, 500)
    made.show_pages(PDF, page_sizes(PDF))
    qtbot.waitUntil(lambda: is_drawn(made))
    picture = made._drawer.nearest(0)
    assert picture is not None
    assert picture.devicePixelRatio() == 2.0
    assert picture.width() == 2 * round(595 * 96 / 72 * made.percent / 100)


def test_fit_page_shows_a_page_whole(pages: PdfScroll) -> None:
    pages.show_zoom(Fit.PAGE)
    assert 842 * 96 / 72 * pages.percent / 100 <= pages.viewport().height()


def test_percent_is_the_size_on_paper(pages: PdfScroll) -> None:
    pages.show_zoom(200)
    assert pages.percent == 200
    assert pages.horizontalScrollBar().maximum() > 0


def test_zooming_keeps_the_place_in_the_middle(pages: PdfScroll) -> None:
    pages.go_to_page(3)
    at, _within = pages._place(250)
    for zoom in (100, 200, 50, Fit.PAGE, Fit.WIDTH):
        pages.show_zoom(zoom)
        assert pages._place(250)[0] == at


def test_control_and_the_wheel_zoom_where_the_mouse_is(pages: PdfScroll) -> None:
    def wheel(delta: int) -> None:
        at = QPointF(200, 400)
        event = QWheelEvent(
            at, pages.mapToGlobal(at), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(pages.viewport(), event)

    pages.go_to_page(2)
    there = pages._place(400)
    wheel(60)
    assert pages.zoom is Fit.WIDTH
    wheel(60)
    assert pages.zoom == 75
    assert pages._place(400)[0] == there[0]
    assert abs(pages._place(400)[1] - there[1]) < 0.01
    wheel(-120)
    assert pages.zoom == 50


def test_the_keyboard_scrolls_and_turns_pages(pages: PdfScroll, qtbot: QtBot) -> None:
    bar = pages.verticalScrollBar()
    press(pages, qtbot, Qt.Key.Key_Down)
    assert bar.value() == bar.singleStep()
    press(pages, qtbot, Qt.Key.Key_PageDown)
    assert bar.value() == bar.singleStep() + bar.pageStep()
    press(pages, qtbot, Qt.Key.Key_PageUp)
    press(pages, qtbot, Qt.Key.Key_Space)
    press(pages, qtbot, Qt.Key.Key_Home)
    assert (bar.value(), pages.page) == (0, 0)
    press(pages, qtbot, Qt.Key.Key_PageDown, control=True)
    assert pages.page == 1
    press(pages, qtbot, Qt.Key.Key_End)
    assert (bar.value(), pages.page) == (bar.maximum(), 5)
    press(pages, qtbot, Qt.Key.Key_PageUp, control=True)
    assert pages.page == 4


def test_page_down_turns_the_page_where_pages_are_seen_whole(pages: PdfScroll, qtbot: QtBot) -> None:
    pages.show_zoom(Fit.PAGE)
    for page in (1, 2, 3, 4, 5, 5):
        press(pages, qtbot, Qt.Key.Key_PageDown)
        assert pages.page == page


def test_every_page_can_be_gone_to_even_where_many_are_seen_at_once(pages: PdfScroll) -> None:
    pages.resize(440, 2_000)
    for page in range(6):
        pages.go_to_page(page)
        assert pages.page == page
    pages.go_to_page(99)
    assert pages.page == 5
    pages.go_to_page(-1)
    assert pages.page == 0


def test_a_wider_view_shows_the_same_place_larger(pages: PdfScroll) -> None:
    pages.go_to_page(2)
    percent = pages.percent
    pages.resize(640, 500)
    assert pages.percent > percent
    assert pages.page == 2
    pages.go_to_page(0)
    pages.resize(440, 500)
    assert pages.verticalScrollBar().value() == 0


def test_another_document_begins_at_its_top_or_where_the_one_before_was(pages: PdfScroll) -> None:
    other = a_pdf(4, words="Other")
    pages.go_to_page(3)
    pages.show_pages(other, page_sizes(other), stay=True)
    assert pages.page == 3
    pages.show_pages(PDF, page_sizes(PDF))
    assert (pages.page, pages.verticalScrollBar().value()) == (0, 0)
    pages.go_to_page(5)
    pages.show_pages(other, page_sizes(other), stay=True)
    assert pages.page == 3, "the nearest that it has"


def test_right_to_left_the_wide_page_begins_at_its_right(pages: PdfScroll) -> None:
    pages.show_zoom(200)
    bar = pages.horizontalScrollBar()
    bar.setValue(0)
    assert pages._shift().x() == 0
    pages.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.setValue(0)
    assert pages._shift().x() == bar.maximum()


def test_a_view_without_a_document_is_empty_ground(theme: Theme, qtbot: QtBot) -> None:
    made = PdfScroll(theme, Background())
    shown(made, qtbot, 300, 300)
    qtbot.keyClick(made, Qt.Key.Key_PageDown)
    made.go_to_page(1)
    made.show_zoom(100)
    assert (made.count, made.page, made.text) == (0, 0, "")
    assert seen(made).pixelColor(150, 150) == theme.colour("sunken")
