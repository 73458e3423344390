from app.reports.geometry import cols
from app.reports.ticking import Scale, TickBox, Ticks
from tests.support.papers import outside_margins, overprinted, print_flowables


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
    from io import BytesIO

    from app.reports.ink import PaperCanvas

    assert TickBox(height=13).wrapOn(PaperCanvas(BytesIO()), cols(1), 100) == (cols(1), 13)
