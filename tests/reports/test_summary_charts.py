import pytest

from app.domain.figures import Change, Ratio, Shown
from app.domain.participants import Side
from app.domain.summary import ProgramSummary, TopicCount
from app.domain.surveys import TRUST_ITEMS, Wave
from app.domain.topics import Direction
from app.reports.summary_charts import charts, shown_topics
from app.reports.summary_spacing import LOOSE, SPACINGS, Spacing
from tests.support.papers import PrintedPage, a_change, a_summary, overprinted, print_flowables


def printed(summary: ProgramSummary) -> PrintedPage:
    return print_flowables([charts(summary, LOOSE)])[1][0]


def test_trust_topics_and_responses_stand_on_one_page() -> None:
    page = printed(a_summary())
    for wanted in (
        "Trust across levels",
        "Rank does not decide whose idea wins (reversed)",
        "Topics",
        "Who answered",
    ):
        assert page.find(wanted)
    assert page.find("AI and emerging technology")
    assert not overprinted(page)


def test_changes_are_measured_to_the_wave_that_they_say() -> None:
    assert printed(a_summary(change_wave=Wave.CLOSE)).find("close, T2")
    assert printed(a_summary(change_wave=Wave.MID)).find("mid-point, T1")


def test_hidden_and_empty_changes_show_no_value() -> None:
    trust = {
        key: {Side.MENTOR: Change(key, Shown.HIDDEN), Side.MENTEE: Change(key, Shown.EMPTY)} for key in TRUST_ITEMS
    }
    page = printed(a_summary(trust=trust))
    assert page.text.count("hidden: fewer than 5 answered") == 4
    assert not page.find("+0")
    assert not page.find("+1")


def test_a_side_that_answered_is_shown_beside_one_that_did_not() -> None:
    trust = {key: {Side.MENTOR: a_change(key), Side.MENTEE: Change(key, Shown.HIDDEN)} for key in TRUST_ITEMS}
    page = printed(a_summary(trust=trust))
    assert page.text.count("+1.1") == 4


def test_topics_beyond_the_most_frequent_are_left_to_the_annex() -> None:
    topics = tuple(TopicCount(f"Topic {number}", Direction.FORWARD, 20 - number) for number in range(10))
    page = printed(a_summary(topics=topics))
    assert page.find("2 more topics: see the annex.")
    assert not page.find("Topic 9")


@pytest.mark.parametrize("spacing", SPACINGS)
def test_long_topic_names_leave_room_for_fewer_topics(spacing: Spacing) -> None:
    short, long = (
        tuple(TopicCount(f"{name} {number}", Direction.FORWARD, 3) for number in range(12))
        for name in ("Topic", "A topic with a name that takes two lines of the chart")
    )
    fewer, more = (shown_topics(a_summary(topics=topics), spacing) for topics in (long, short))
    assert 0 < fewer < more < 12
    assert shown_topics(a_summary(), spacing) == 2


def test_no_topics_and_no_forms_are_dashes() -> None:
    none = {Side.MENTOR: Ratio(0, 0), Side.MENTEE: Ratio(0, 0)}
    page = printed(a_summary(topics=(), responses=dict.fromkeys(Wave, none), pulse=none))
    assert page.text.count("\n-") == 11
