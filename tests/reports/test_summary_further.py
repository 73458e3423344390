from dataclasses import replace

from app.domain.coverage import Coverage
from app.domain.figures import Median, Ratio, Share, Shown
from app.domain.summary import ProgramSummary
from app.reports.summary_further import (
    absence_lines,
    ending_lines,
    later_figures,
    people_figures,
    single_figures,
    time_figures,
)
from app.text.metrics import definitions
from tests.support.papers import a_further, a_summary, overprinted, plain, print_flowables


def told(summary: ProgramSummary) -> dict[str, tuple[str, str]]:
    singles = [*people_figures(summary), *time_figures(summary), *later_figures(summary)]
    return {name: (plain(figure), plain(counts)) for name, figure, counts in singles}


def test_every_figure_stands_with_what_it_is_counted_of() -> None:
    assert told(a_summary()) == {
        "Recruitment balance": (
            "0.90",
            "18 places as mentor (junior), 20 as mentee (senior); 2 as either side, not counted",
        ),
        "Matched now": ("67 %", "24 of 36 accepted people"),
        "Wanted topics covered": ("79 %", "11 of 14 topics"),
        "Wishes met": ("67 %", "40 of 60 wishes of paired people"),
        "Days to the first session": ("9", "n = 14 of 15 pairings"),
        "Days between sessions": ("31.5", "n = 61; the rhythm of the program is 30 days"),
        "Time given": ("157 h", "2 people for 4,710 min; 30 people; length known of 76 of 76 held"),
        "Going on": ("50 %", "6 of 12 closed"),
        "Re-matched": ("7 %", "1 of 15 launched pairings"),
        "New pairing found": ("50 %", "1 of 2 people of re-matched pairings"),
        "Days to a new pairing": ("12", "n = 1"),
        "Still in the organization": ("hidden", "fewer than 5 in it or in the rest"),
    }


def test_every_figure_is_defined_by_its_own_name() -> None:
    defined = dict(definitions(5))
    assert set(told(a_summary())) <= set(defined)
    assert {"Sessions that fell out", "How pairings ended"} <= set(defined)


def test_nothing_to_divide_by_is_a_dash_and_never_zero() -> None:
    further = a_further()
    bare = replace(
        further,
        pacing=replace(
            further.pacing,
            matched_now=Ratio(0, 0),
            places={"mentor": 3, "mentee": 0, "either": 0},
            first_session=Median(),
            gaps=Median(),
        ),
        coverage=Coverage(Share(Shown.EMPTY, 0, 0), Share(Shown.HIDDEN, 0, 0)),
        endings=replace(further.endings, going_on=Ratio(0, 0), again=Ratio(0, 0), again_after=Median()),
    )
    found = told(a_summary(further=bare, hours_known=Ratio(0, 0)))
    dashes = {name for name, (figure, _counts) in found.items() if figure == "-"}
    assert dashes == {
        "Recruitment balance",
        "Matched now",
        "Wanted topics covered",
        "Days to the first session",
        "Days between sessions",
        "Time given",
        "Going on",
        "New pairing found",
        "Days to a new pairing",
    }
    assert found["Wishes met"] == ("hidden", "fewer than 5 people named a wish")


def test_absences_stand_by_side_and_add_up() -> None:
    assert [list(line.cells) for line in absence_lines(a_summary())] == [
        ["Mentor (junior)", "1", "1", "3", "3"],
        ["Mentee (senior)", "8", "9", "0", "0"],
        ["of these, both together", "1", "1", "0", "0"],
        ["Coordinator", "0", "0", "0", "0"],
        ["Not said", "0", "0", "1", "1"],
        ["All", "8", "9", "4", "5"],
    ]


def test_ends_stand_each_on_its_line_with_their_sum() -> None:
    assert [list(line.cells) for line in ending_lines(a_summary())] == [
        ["Completed", "11", "11"],
        ["Ended early", "1", "0"],
        ["Running", "3", "2"],
        ["All", "15", "13"],
    ]


def test_the_tables_say_of_when_they_are() -> None:
    page = print_flowables(single_figures(a_summary()))[1][0]
    assert page.find("as of 10 September 2027")
    assert page.find("of 88 sessions")
    assert not overprinted(page)
