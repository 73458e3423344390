"""The help says for each page what it is for and how its main things are done."""

import pytest

from app.text.help_pages import HelpPage, help_pages

PAGES = help_pages()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.key)
def test_each_page_says_what_it_is_for_and_how_its_things_are_done(page: HelpPage) -> None:
    assert page.about.endswith(".")
    assert 2 <= len(page.how_tos) <= 4
    for how_to in page.how_tos:
        assert how_to.how.endswith(".")
        assert len(how_to.what) < 60
        assert len(how_to.how) < 220, "short sentences"


def test_the_first_steps_come_first_and_no_two_pages_are_called_the_same() -> None:
    assert PAGES[0].key == "start"
    assert len({page.key for page in PAGES}) == len({page.words for page in PAGES}) == len(PAGES)
