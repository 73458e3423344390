import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.ui.common.background import Background
from app.ui.common.pdf_view_cache import Key
from app.ui.common.pdf_view_drawing import PageDrawer
from tests.support.pdfs import a_pdf

PDF = a_pdf(3)
WANTED = [(Key(page, 100), 141) for page in range(3)]


@pytest.fixture
def host() -> QObject:
    return QObject()


@pytest.fixture
def drawer(host: QObject, qtbot: QtBot) -> PageDrawer:
    made = PageDrawer(Background(), host)
    made.take_up(PDF)
    return made


def test_a_page_wanted_is_drawn_with_its_words(drawer: PageDrawer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(drawer.drawn) as told:
        drawer.want(WANTED)
    picture = drawer.picture(WANTED[0][0])
    assert told.args == [0]
    assert picture is not None
    assert (picture.width(), picture.height()) == (100, 141)
    assert drawer.nearest(0) is picture
    assert drawer.text(0).strip() == "Paper 1"
    assert drawer.text(1) == ""


def test_one_page_at_a_time_is_drawn_and_none_twice(drawer: PageDrawer, qtbot: QtBot) -> None:
    told: list[int] = []
    drawer.drawn.connect(told.append)
    for _time in range(3):
        drawer.want(WANTED)
    qtbot.waitUntil(lambda: told == [0])
    drawer.want(WANTED)
    qtbot.waitUntil(lambda: told == [0, 1])
    drawer.want(WANTED[:2])
    assert told == [0, 1]


def test_what_was_drawn_of_the_document_before_is_of_no_use(drawer: PageDrawer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(drawer.drawn):
        drawer.want(WANTED)
        drawer.take_up(a_pdf(1, words="Other"))
    assert drawer.picture(WANTED[0][0]) is None
    assert drawer.text(0) == ""
    with qtbot.waitSignal(drawer.drawn):
        drawer.want(WANTED)
    assert drawer.text(0).strip() == "Other 1"


def test_on_a_fine_screen_the_picture_knows_that_it_is_fine(drawer: PageDrawer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(drawer.drawn):
        drawer.want([(Key(0, 200, 2.0), 282)])
    picture = drawer.picture(Key(0, 200, 2.0))
    assert picture is not None
    assert picture.devicePixelRatio() == 2.0
