from dataclasses import replace
from datetime import date

import pytest

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.domain.sessions import SessionKind
from app.domain.topics import Direction
from app.reports import agenda
from app.reports.agenda_papers import AgendaPaper, OpenAction, PersonOnPaper, TopicPrompts
from app.reports.geometry import page_of
from tests.support.papers import (
    STRANGE_NAMES,
    PrintedPage,
    an_agenda_paper,
    outside_margins,
    overprinted,
    read,
)


def fronts(paper: AgendaPaper, size: PaperSize = PaperSize.A4) -> list[PrintedPage]:
    """The pages of the front: all but the back."""
    return read(agenda.build([paper], size, with_forms=False))[:-1]


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("length_min", [45, 60, 90])
@pytest.mark.parametrize("kind", list(SessionKind))
def test_an_ordinary_front_is_one_page_with_everything_in_its_place(
    kind: SessionKind, length_min: int, size: PaperSize
) -> None:
    (page,) = fronts(an_agenda_paper(kind, length_min), size)
    assert not outside_margins(page, page_of(size).left)
    assert not overprinted(page)


def test_the_front_tells_what_the_pair_needs() -> None:
    (page,) = fronts(an_agenda_paper())
    for wanted in (
        "Session 3 of 6",
        "AI and emerging technology",
        "Thursday 13 May 2027, 10:00 to 11:00 (60 min)",
        "S-K4T7RB9",
        "Mentor (junior) Nguyễn Thị Minh Ánh Service desk analyst, Digital Services",
        "Mentee (senior) Małgorzata Wiśniewska Director of Operations",
        "Wants: to try AI on her own work",
        "What may never go into it?",
        "Ask Paweł who decides about tools 7 May",
    ):
        assert page.find(wanted), wanted


def test_a_session_without_a_date_prints_its_due_day_and_lines_to_fill_in() -> None:
    (page,) = fronts(an_agenda_paper(planned_at=None, place=""))
    assert page.find("By Thursday 20 May 2027 (60 min) date time place")


def crowded(actions: int) -> AgendaPaper:
    """Two topics with their prompts, and so many open actions."""
    paper = an_agenda_paper()
    [prompts] = paper.prompts
    return replace(
        paper,
        topics=(prompts.topic, "How decisions are made here"),
        prompts=(prompts, replace(prompts, topic="How decisions are made here", direction=Direction.RETURN)),
        actions=(OpenAction(side=Side.MENTOR, text="Ask who decides", due_on=date(2027, 5, 7)),) * actions,
    )


@pytest.mark.parametrize("size", list(PaperSize))
def test_new_actions_go_to_the_back_where_they_alone_would_need_another_page(size: PaperSize) -> None:
    lines = {actions: fronts(crowded(actions), size) for actions in range(4, 9)}
    moved = [actions for actions, pages in lines.items() if pages[0].find("new ones on the back")]
    assert moved
    assert all(len(lines[actions]) == 1 for actions in range(4, moved[-1] + 1))


def test_without_topic_prompts_and_actions_their_parts_are_left_out() -> None:
    (page,) = fronts(an_agenda_paper(SessionKind.START, topics=(), prompts=(), actions=()))
    assert page.find("Getting to know each other")
    assert not page.find("Prompts for this topic")
    assert not page.find("what was promised")
    assert page.find("new: at least one each")


def test_further_prompts_stand_below_the_first_three() -> None:
    five = TopicPrompts(topic="AI", prompts=("one?", "two?", "three?", "four?", "five?"))
    (page,) = fronts(an_agenda_paper(prompts=(five,)))
    assert "".join(page.lines).index("four?") > "".join(page.lines).index("three?")


def test_in_a_return_topic_the_senior_shares_and_answers() -> None:
    careers = TopicPrompts(topic="Careers", prompts=("one?", "two?", "three?"), direction=Direction.RETURN)
    (page,) = fronts(an_agenda_paper(topics=("Careers",), direction=Direction.RETURN, prompts=(careers,)))
    for wanted in ("mentor (junior) asks", "mentee (senior) answers", "both conclude", "shares this time"):
        assert page.find(wanted), wanted
    assert not page.find("mentee (senior) tries")
    assert not page.find("The mentor (junior) leads")


def test_the_prompts_of_two_topics_stand_under_their_names_each_in_its_direction() -> None:
    ai = TopicPrompts(topic="Everyday AI", prompts=("Ask it.", "Try it."))
    careers = TopicPrompts(topic="Careers", prompts=("Was it luck?",), direction=Direction.RETURN)
    (page,) = fronts(an_agenda_paper(topics=("Everyday AI", "Careers"), prompts=(ai, careers)))
    text = page.text[page.text.index("Prompts for these topics") :]
    assert text.index("Everyday AI") < text.index("Try it.") < text.index("Careers") < text.index("Was it luck?")
    assert not overprinted(page)


def test_the_prompts_of_one_topic_need_no_name() -> None:
    (page,) = fronts(an_agenda_paper())
    assert page.find("Prompts for this topic")
    assert page.text.count("AI and emerging technology") == 1


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_names_are_printed_inside_the_margins_and_over_nothing(name: str) -> None:
    person = PersonOnPaper(name=name, title=name, department=name, aims=name)
    for page in fronts(an_agenda_paper(mentor=person, mentee=person, place=name, topics=(name,))):
        assert not outside_margins(page, page_of(PaperSize.A4).left)
        assert not overprinted(page)


def test_absurdly_long_text_takes_more_pages_and_none_of_it_is_lost() -> None:
    long = PersonOnPaper(name="Name " * 60, aims="wish " * 2000)
    actions = tuple(OpenAction(side=Side.MENTOR, text="pledge " * 100, due_on=date(2027, 5, 7)) for _ in range(30))
    pages = fronts(an_agenda_paper(mentee=long, actions=actions))
    assert len(pages) > 3
    assert sum(page.text.count("wish") for page in pages) == 2000
    assert sum(page.text.count("pledge") for page in pages) == 3000
    assert not any(outside_margins(page, page_of(PaperSize.A4).left) for page in pages)
    assert {round(sign.size, 1) for page in pages for sign in page.signs} >= {9.0, 20.0}, "type never shrinks"


def test_type_stays_as_large_with_long_text_as_with_short() -> None:
    long = fronts(an_agenda_paper(mentee=PersonOnPaper(name="Name " * 60, aims="wish " * 900)))
    sizes = {round(sign.size, 2) for page in long for sign in page.signs}
    assert sizes == {round(sign.size, 2) for page in fronts(an_agenda_paper()) for sign in page.signs}
