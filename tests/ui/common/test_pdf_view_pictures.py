import threading

from PySide6.QtGui import QColor, QImage

from app.ui.common.pdf_view_pictures import PageSize, Part, page_picture, page_sizes, page_text, part_picture
from tests.support.pdfs import a_pdf

WHITE, BLACK = QColor("white").rgb(), QColor("black").rgb()


def test_every_page_is_measured_in_points() -> None:
    assert page_sizes(a_pdf(2)) == (PageSize(595, 842), PageSize(595, 842))
    assert page_sizes(a_pdf(1, (612, 792))) == (PageSize(612, 792),)


def test_a_picture_is_as_large_as_asked_for_and_white_where_nothing_stands() -> None:
    picture = page_picture(a_pdf(), 0, 300, 425)
    assert (picture.width(), picture.height()) == (300, 425)
    assert picture.pixel(150, 200) == WHITE
    assert picture.pixel(5, 420) == BLACK


def test_each_page_is_drawn_as_itself() -> None:
    pdf = a_pdf(2)
    assert page_picture(pdf, 0, 300, 425) != page_picture(pdf, 1, 300, 425)
    assert page_picture(pdf, 0, 300, 425) == page_picture(pdf, 0, 300, 425)


def test_parts_make_up_the_page_without_a_seam() -> None:
    pdf = a_pdf(1)
    page = page_picture(pdf, 0, 400, 566)
    for top, bottom in ((0, 100), (100, 333), (333, 566)):
        part = part_picture(pdf, 0, 400, 566, Part(top, bottom))
        assert part == page.copy(0, top, 400, bottom - top)


def test_the_words_of_a_page_can_be_read() -> None:
    assert page_text(a_pdf(), 1).strip() == "Paper 2"


def test_pages_can_be_drawn_from_several_threads_at_once() -> None:
    pdf, drawn = a_pdf(4), dict[int, QImage]()
    threads = [
        threading.Thread(target=lambda n=n: drawn.update({n: page_picture(pdf, n, 600, 849)})) for n in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert drawn == {n: page_picture(pdf, n, 600, 849) for n in range(4)}
