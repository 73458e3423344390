import pytest

from app.domain.agendas import Lead
from app.reports.form_top import form_top
from tests.support.papers import STRANGE_NAMES, PrintedPage, outside_margins, overprinted, print_flowables


def top(name: str = "Ana Ruiz", code: str = "F-K4T7RB9") -> PrintedPage:
    made = form_top(
        "By 30 March", "Mid-point form", lead=Lead.MENTEE, side="Mentee (senior)", name=name, code=code
    )
    return print_flowables([made])[1][0]


def test_title_side_name_and_code_stand_on_top() -> None:
    page = top()
    assert all(page.find(words) for words in ("By 30 March", "Mid-point form", "Mentee (senior)", "Ana Ruiz"))
    assert page.find("Form code F-K4T7RB9")


def test_without_a_name_there_is_a_line_for_it() -> None:
    assert "Name" in top(name="").lines


def test_without_a_code_nothing_speaks_of_one() -> None:
    assert not top(code="").find("code")


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_names_stay_clear_of_the_code(name: str) -> None:
    page = top(name=name)
    assert not overprinted(page)
    assert not outside_margins(page, 53.8)
