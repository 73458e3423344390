from app.reports import palette
from app.reports.look import Look
from app.reports.profile_parts import BigFigure, CallOut, big_figures
from app.reports.styles import TEXT
from app.reports.words import words
from tests.support.papers import outside_margins, overprinted, print_flowables


def test_a_large_figure_stands_above_what_it_is_and_what_it_comes_from() -> None:
    page = print_flowables([big_figures([BigFigure("212", "", "hours learned together", "in 76 sessions")])])[1][0]

    assert [line for line in page.lines if line] == ["212", "hours learned together", "in 76 sessions"]


def test_what_follows_a_figure_goes_where_there_is_no_room_for_it() -> None:
    page = print_flowables([big_figures([BigFigure("1,234,567", "of 12,345,678", "people", "")] * 3)])[1][0]

    assert overprinted(page) == []
    assert "of 12,345,678" not in page.text


def test_words_on_tint_keep_away_from_its_edges() -> None:
    page = print_flowables([CallOut([words(TEXT, "Ask us about it. " * 40)])])[1][0]

    assert outside_margins(page, 66) == []


def test_the_tint_takes_the_accent_of_the_organization() -> None:
    tones = Look(accent="#7a1f5c").tones

    assert tones[palette.TINT.hexval()].rgb() != palette.TINT.rgb()
    assert min(tones[palette.TINT.hexval()].rgb()) > 0.85
