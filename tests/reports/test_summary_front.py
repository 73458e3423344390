from datetime import date

import pytest
from reportlab.platypus import Flowable

from app.domain.programs import ChangeKind, Decision, PaperSize
from app.domain.summary import ProgramSummary
from app.reports.geometry import page_of
from app.reports.summary_front import dated, front
from app.reports.summary_spacing import LOOSE, SPACINGS, Spacing
from tests.support.papers import PrintedPage, a_summary, outside_margins, overprinted, print_flowables


def decisions(kind: ChangeKind, count: int) -> tuple[Decision, ...]:
    return tuple(
        Decision(program_id=1, kind=kind, on=date(2027, 4, day + 1), text=f"Decision {day}, told in one line.")
        for day in range(count)
    )


def printed(flowables: list[Flowable]) -> list[PrintedPage]:
    return print_flowables(
        flowables, PaperSize.A4, organization="Trust", paper="Program summary", foot=("As of",)
    )[1]


@pytest.mark.parametrize("spacing", SPACINGS)
def test_page_1_is_one_page_at_every_spacing(spacing: Spacing) -> None:
    changed, coming = decisions(ChangeKind.CHANGED, 3), decisions(ChangeKind.NEXT, 3)
    (page,) = printed(front(a_summary(changed=changed, next_steps=coming), spacing))
    assert not outside_margins(page, page_of(PaperSize.A4).left)
    assert not overprinted(page)


def test_the_problem_comes_first_and_the_small_print_last() -> None:
    (page,) = printed(front(a_summary(), LOOSE))
    order = [
        "The problem we want to change: decisions about our digital services",
        "Sponsor: Ioanna",
        "Matched",
        "What each side gained",
        "Trust across levels",
        "What we changed",
        "Also counted:",
        "Definitions: annex.",
    ]
    text = " ".join(page.lines)
    assert sorted(order, key=text.index) == order


def test_a_summary_without_anything_yet_is_one_page_of_dashes() -> None:
    summary = a_summary(topics=(), changed=(), next_steps=())
    assert len(printed(front(summary, LOOSE))) == 1


def test_page_1_keeps_the_latest_changes_and_the_nearest_steps() -> None:
    summary: ProgramSummary = a_summary(
        changed=decisions(ChangeKind.CHANGED, 6), next_steps=decisions(ChangeKind.NEXT, 5)
    )
    (page,) = printed(front(summary, LOOSE))
    assert page.text.count("Decision 5") == 1, "the latest change"
    assert page.find("2 more: see the annex.")
    assert page.find("1 more: see the annex.")


def test_a_day_of_another_year_has_its_year() -> None:
    days = [Decision(program_id=1, kind=ChangeKind.NEXT, on=date(year, 2, 1), text="x") for year in (2027, 2028)]
    page = printed(dated(days, date(2027, 9, 10), 300))[0]
    assert page.find("1 Feb x 1 Feb 2028 x")
