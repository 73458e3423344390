from collections import Counter

from app.reports.statements import Statement, statements
from tests.support.papers import PrintedPage, overprinted, print_flowables


def printed(*said: Statement) -> list[PrintedPage]:
    return print_flowables([statements(said, ("I disagree", "I agree"), air=4)])[1]


def test_each_statement_stands_on_one_line_with_its_five_circles() -> None:
    [page] = printed(Statement("I can lead a conversation."), Statement("My expertise is valued."))
    lines = Counter(round(sign.baseline) for sign in page.signs if not sign.text.isspace())
    wanted = ["IdisagreeIagree", "Icanleadaconversation.12345", "Myexpertiseisvalued.12345"]
    assert sorted(lines.values()) == sorted(map(len, wanted))


def test_what_was_chosen_is_set_in_bold_and_the_rest_is_not() -> None:
    [page] = printed(Statement("I can lead a conversation.", chosen=4))
    assert [sign.text for sign in page.signs if "Bold" in sign.font] == ["4"]


def test_a_long_statement_goes_on_below_without_touching_anything() -> None:
    [page] = printed(Statement("word " * 60))
    assert page.text.count("word") == 60
    assert not overprinted(page)


def test_the_ends_of_the_scale_come_again_on_the_next_page() -> None:
    pages = printed(*[Statement(f"Statement {number}") for number in range(60)])
    assert len(pages) > 1
    assert all(page.find("I disagree") and page.find("I agree") for page in pages)
