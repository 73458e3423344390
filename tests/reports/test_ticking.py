from io import BytesIO

from reportlab.platypus import Flowable

from app.reports.geometry import cols
from app.reports.ink import PaperCanvas
from app.reports.ticking import Answered, Circles, Scale, TickBox, Ticks
from tests.support.papers import outside_margins, overprinted, print_flowables
from tests.support.pdfs import crosses_of, filled_circles_of


def test_a_scale_runs_from_1_to_5_with_its_ends_in_words() -> None:
    page = print_flowables([Scale("Useful", "not at all", "very", 70)])[1][0]
    assert page.lines[0].replace(" ", "") in ("Useful12345", "12345", "Useful")
    assert all(page.find(text) for text in ("1", "2", "3", "4", "5", "not at all", "very"))


def test_a_long_question_is_broken_beside_its_circles() -> None:
    page = print_flowables([Scale("I could say openly what I thought of it", "not at all", "fully", 70)])[1][0]
    assert page.find("I could say openly what I thought of it") or len(page.lines) > 3
    assert not overprinted(page)


def test_ticks_that_do_not_fit_go_to_the_next_line_whole() -> None:
    answers = [f"a rather long answer number {number}" for number in range(8)]
    page = print_flowables([Ticks("Who may read this?", answers)])[1][0]
    assert all(page.find(answer) for answer in answers)
    assert not outside_margins(page, 53.86)


def test_ticks_without_a_question_begin_at_the_left() -> None:
    page = print_flowables([Ticks("", ["only this"])])[1][0]
    assert min(sign.x0 for sign in page.signs) < 70


def test_an_answer_longer_than_the_line_is_broken() -> None:
    page = print_flowables([Ticks("", ["word " * 80])])[1][0]
    assert page.text.count("word") == 80
    assert not outside_margins(page, 53.86)


def test_a_tick_box_takes_its_column() -> None:
    assert TickBox(height=13).wrapOn(PaperCanvas(BytesIO()), cols(1), 100) == (cols(1), 13)


def crosses_and_fills(flowable: Flowable) -> tuple[int, int]:
    """How many crosses and how many filled circles are drawn."""
    pdf = print_flowables([flowable])[0].pdf
    return len(crosses_of(pdf)), filled_circles_of(pdf)


def test_only_boxes_that_were_ticked_have_a_cross() -> None:
    assert crosses_and_fills(Ticks("", ["one", "two", "three"])) == (0, 0)
    assert crosses_and_fills(Ticks("", ["one", "two", "three"], ticked={0, 2})) == (2, 0)
    assert crosses_and_fills(TickBox(is_ticked=True)) == (1, 0)


def test_the_cross_of_a_box_stands_before_its_own_words() -> None:
    paper, [page] = print_flowables([Ticks("", ["one", "two"], ticked={1})])
    [(cross, _down)] = crosses_of(paper.pdf)
    one, two = (next(sign for sign in page.signs if sign.text == letter) for letter in ("n", "w"))
    assert one.x1 < cross < two.x0


def test_the_chosen_number_of_a_scale_is_filled_and_no_other() -> None:
    scale = Scale("Useful", "not at all", "very", 70, Answered(chosen=3))
    [page] = print_flowables([scale])[1]
    assert crosses_and_fills(scale) == (0, 1)
    assert crosses_and_fills(Scale("Useful", "not at all", "very", 70)) == (0, 0)
    assert [sign.text for sign in page.signs if "Bold" in sign.font and sign.text.isdigit()] == ["3"]


def test_circles_have_the_numbers_of_their_scale() -> None:
    [page] = print_flowables([Circles(Answered(range(11), 10))])[1]
    assert page.lines == ["012345678910"]
    assert not outside_margins(page, 53.86)


def test_a_number_outside_the_scale_fills_nothing() -> None:
    assert crosses_and_fills(Circles(Answered(chosen=6))) == (0, 0)


def test_a_scale_without_a_question_is_only_its_circles() -> None:
    [page] = print_flowables([Scale("", "not at all", "very", 0)])[1]
    assert page.lines == ["12345", "not at allvery"]
