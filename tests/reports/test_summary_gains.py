from dataclasses import replace

from app.domain.figures import Mean, Ratio, Recommendation, Shown, SideGains
from app.domain.participants import Side
from app.domain.summary import ProgramSummary
from app.reports.summary_gains import gains, tiles
from tests.support.papers import PrintedPage, a_summary, overprinted, print_flowables, side_gains


def printed(summary: ProgramSummary) -> PrintedPage:
    return print_flowables(gains(summary))[1][0]


def test_every_rate_stands_with_its_counts() -> None:
    found = {tile.name: (tile.figure, tile.counts) for tile in tiles(a_summary())}
    assert found == {
        "Matched": ("83", "30 of 36 people"),
        "Held": ("86", "76 of 88 sessions"),
        "Of the plan": ("84", "76 of 90 sessions"),
        "Completed": ("73", "11 of 15 pairings"),
        "Learned together": ("78.5", "4,710 min, 76 held"),
        "Two-way index": ("71", "54 of 76 held"),
    }


def test_nothing_to_divide_by_is_a_dash_and_never_zero() -> None:
    found = tiles(a_summary(held=Ratio(0, 0), minutes=0, hours_known=Ratio(0, 0)))
    assert {tile.name: tile.figure for tile in found}["Held"] == "-"
    assert {tile.name: tile.figure for tile in found}["Learned together"] == "-"


def test_sessions_of_unknown_length_are_told() -> None:
    hours = next(tile for tile in tiles(a_summary(hours_known=Ratio(70, 76))) if tile.name == "Learned together")
    assert hours.counts == "4,710 min, known of 70 of 76 held"


def test_both_sides_stand_side_by_side() -> None:
    page = printed(a_summary())
    assert any(line.startswith("Mentor (junior)") and line.endswith("Mentee (senior)") for line in page.lines)
    assert page.find("gap between the sides 0.2")
    assert not overprinted(page)


def test_a_side_without_answers_keeps_its_column() -> None:
    empty = SideGains(Mean(Shown.EMPTY), None, Recommendation(Shown.EMPTY), ())
    summary = replace(a_summary(aim_gap=None), gains={Side.MENTOR: side_gains(), Side.MENTEE: empty})
    page = printed(summary)
    assert page.find("Mentee (senior)")
    assert len([sign for sign in page.signs if sign.text == "-" and sign.x0 > page.width / 2]) == 4


def test_only_the_newest_quote_of_a_side_is_printed() -> None:
    two = replace(side_gains(), quotes=("the newest", "an older one"))
    page = printed(replace(a_summary(), gains={Side.MENTOR: two, Side.MENTEE: side_gains()}))
    assert page.find("“the newest”")
    assert not page.find("an older one")
