from app.exchange.word_lists import any_of, phrases, words


def test_words_are_parted_by_any_blanks() -> None:
    assert words("one two\n    three") == {"one", "two", "three"}


def test_phrases_keep_their_order_and_lose_line_breaks() -> None:
    assert phrases("full name,\n  first and\n  last name,") == ("full name", "first and last name")


def test_a_pattern_finds_whole_words_only() -> None:
    pattern = any_of("left, on leave")
    assert pattern.search("has left")
    assert not pattern.search("leftover")


def test_a_star_takes_any_letters() -> None:
    pattern = any_of("terminat*, *employed")
    assert pattern.search("terminated for cause")
    assert pattern.search("n/a-stillemployed")
    assert not pattern.search("determinate")
