from app.reports.figure_table import Column, Line, figure_table, words_and_figures
from tests.support.papers import outside_margins, overprinted, print_flowables


def test_words_stand_at_the_left_and_figures_under_each_other_at_the_right() -> None:
    table = figure_table(
        words_and_figures(("topic", "sessions"), (200, 80)), [Line(["AI", "7"]), Line(["X", "19"])]
    )
    page = print_flowables([table])[1][0]
    ends = [max(sign.x1 for sign in page.signs if sign.baseline == at) for at in {s.baseline for s in page.signs}]
    assert max(ends) - min(ends) < 0.5
    assert page.lines == ["topicsessions", "AI7", "X19"]


def test_heads_come_again_on_each_page() -> None:
    columns = words_and_figures(("name", "n"), (300, 80))
    pages = print_flowables([figure_table(columns, [Line([f"Row {number}", "1"]) for number in range(90)])])[1]
    assert len(pages) > 1
    assert {page.lines[0] for page in pages} == {"namen"}


def test_sums_are_bold_and_codes_have_their_own_face() -> None:
    columns = [Column("code", 100, is_code=True), Column("n", 50, is_figure=True)]
    page = print_flowables([figure_table(columns, [Line(["P-0", "1"]), Line(["All", "1"], is_sum=True)])])[1][0]
    fonts = {sign.text: sign.font.split("+")[1] for sign in page.signs}
    assert fonts["P"] == "DejaVuSansMono-Bold"
    assert fonts["A"] == "NotoSans-Bold"


def test_long_words_break_inside_their_column() -> None:
    columns = words_and_figures(("department", "people"), (150, 40))
    page = print_flowables([figure_table(columns, [Line(["W" * 60, "12"])])])[1][0]
    assert not outside_margins(page, 53.86)
    assert not overprinted(page)
