"""The charts of a summary, drawn once for paper and screen."""

from app.domain.figures import Change, Shown
from app.domain.participants import Side
from app.domain.summary import TopicCount
from app.domain.surveys import TRUST_ITEMS, Wave
from app.domain.topics import Direction
from app.reports.charts import change_wave, responses_chart, topics_chart, trust_chart
from app.reports.geometry import cols
from app.reports.plot import Placed, Plot
from tests.support.papers import a_summary, overprinted, print_flowables


def words_of(plot: Plot) -> list[str]:
    return [piece.text for piece in plot.pieces if isinstance(piece, Placed)]


def test_the_values_of_topics_stand_beside_their_bars() -> None:
    topics = [TopicCount("AI", Direction.FORWARD, 19), TopicCount("Careers", Direction.RETURN, 6)]
    assert words_of(topics_chart(topics, 200))[:4] == ["AI", "19", "Careers", "6"]


def test_whose_topic_it_is_shows_without_colour() -> None:
    topics = [TopicCount("AI", Direction.FORWARD, 19), TopicCount("Careers", Direction.RETURN, 6)]
    bars = [piece for piece in topics_chart(topics, 200).pieces if not isinstance(piece, Placed)]
    solid, outlined = bars[:2]
    assert (solid.strokeColor, outlined.strokeColor is None) == (None, False)


def test_both_sides_of_every_item_have_their_mean_their_change_and_n() -> None:
    found = words_of(trust_chart(a_summary(), cols(7)))
    assert found.count("+1.1") == len(TRUST_ITEMS)
    assert found.count("12") == found.count("13") == len(TRUST_ITEMS)


def test_what_is_hidden_is_words_and_no_mark_on_the_scale() -> None:
    trust = {
        key: {Side.MENTOR: Change(key, Shown.HIDDEN), Side.MENTEE: Change(key, Shown.EMPTY)} for key in TRUST_ITEMS
    }
    found = words_of(trust_chart(a_summary(trust=trust), cols(7)))
    assert found.count("hidden: fewer than 5 answered") == found.count("-") == len(TRUST_ITEMS)


def test_the_wave_of_the_change_is_told() -> None:
    assert change_wave(a_summary(change_wave=Wave.MID)) == "mid-point, T1"
    assert change_wave(a_summary(change_wave=Wave.CLOSE)) == "close, T2"


def test_responses_have_a_row_for_each_wave_and_the_pulse() -> None:
    page = print_flowables([responses_chart(a_summary(), cols(5))])[1][0]
    assert page.text.count("12 of 15") == 5
    assert not overprinted(page)
