from dataclasses import replace
from datetime import date

from app.domain.participants import Side
from app.domain.programs import ChangeKind, Decision
from app.domain.summary import ProgramSummary, TopicCount
from app.domain.topics import Direction
from app.reports.summary_annex import annex, meanings
from app.reports.summary_spacing import LOOSE
from app.text.metrics import definitions
from tests.support.papers import PrintedPage, a_summary, overprinted, plain, print_flowables, side_gains


def printed(summary: ProgramSummary) -> list[PrintedPage]:
    return print_flowables(annex(summary, LOOSE))[1]


def text_of(summary: ProgramSummary) -> str:
    return plain(" ".join(page.text for page in printed(summary)))


def test_every_figure_is_defined() -> None:
    pages = print_flowables(meanings(a_summary()))[1]
    text = plain(" ".join(page.text for page in pages))
    for name, meaning in definitions(5):
        assert plain(name) in text
        assert plain(meaning) in text
    assert not any(overprinted(page) for page in pages)


def test_figures_come_before_break_downs() -> None:
    text = text_of(a_summary())
    order = ["People and wishes", "Time", "Sessions that fell out", "And then", "Change by item", "People by site"]
    assert sorted(order, key=text.index) == order
    assert not any(overprinted(page) for page in printed(a_summary()))


def test_what_page_1_shows_in_full_is_not_repeated() -> None:
    text = text_of(a_summary())
    for title in ("All topics", "What we changed", "Next steps", "In their words", "Pairings by"):
        assert title not in text


def test_topics_and_decisions_that_page_1_had_no_room_for_are_listed() -> None:
    topics = tuple(TopicCount(f"Topic {number}", Direction.FORWARD, 20 - number) for number in range(12))
    changed = tuple(
        Decision(program_id=1, kind=ChangeKind.CHANGED, on=date(2027, 4, day + 1), text=f"Decision {day}.")
        for day in range(6)
    )
    text = text_of(a_summary(topics=topics, changed=changed))
    assert "Topic 11" in text
    assert "Decision 0." in text


def test_quotes_that_page_1_had_no_room_for_are_listed_by_side() -> None:
    several = replace(side_gains(), quotes=("the newest", "an older one"))
    none = replace(side_gains(), quotes=())
    text = text_of(a_summary(gains={Side.MENTOR: several, Side.MENTEE: none}))
    assert "In their words" in text
    assert "“an older one”" in text
