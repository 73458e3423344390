import pytest

from app.exchange.lists import USUAL_LEVEL, languages_in, levels_in, names_in


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("English, Deutsch", ("English", "Deutsch")),
        ("français et anglais", ("français", "anglais")),
        ("English / Spanish & Polish", ("English", "Spanish", "Polish")),
        ("Greek; GREEK", ("Greek",)),
        ("", ()),
    ],
)
def test_languages_are_parted_in_many_ways(text: str, languages: tuple[str, ...]) -> None:
    assert languages_in(text) == languages


def test_commas_part_only_where_nothing_surer_does() -> None:
    assert names_in("AI, Social media") == ("AI", "Social media")
    assert names_in("Tools, everyday; Social media") == ("Tools, everyday", "Social media")
    assert names_in("AI\nData") == ("AI", "Data")


@pytest.mark.parametrize(
    "text", ["AI:3; Social media:2", "AI: 3, Social media: 2", "AI (3); Social media = 2", "AI 3|Social media - 2"]
)
def test_levels_stand_behind_their_topics(text: str) -> None:
    assert levels_in(text) == ((("AI", 3), ("Social media", 2)), ())


def test_a_topic_without_a_level_gets_the_usual_one() -> None:
    assert levels_in("AI, Data: 0") == ((("AI", USUAL_LEVEL), ("Data", 0)), ())


def test_a_level_above_three_becomes_three_and_is_told() -> None:
    assert levels_in("AI: 5; Data: 1") == ((("AI", 3), ("Data", 1)), ("AI: 5",))


def test_a_number_beyond_all_measure_is_only_too_high() -> None:
    assert levels_in("AI: " + "9" * 5_000)[0] == (("AI", 3),)


def test_a_number_inside_a_topic_stays() -> None:
    assert levels_in("Web3 basics")[0] == (("Web3 basics", USUAL_LEVEL),)
