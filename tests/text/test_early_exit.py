from app.text import early_exit


def test_nobody_is_blamed_and_only_the_day_is_asked_for() -> None:
    assert "nobody's fault" in early_exit.lead()
    assert early_exit.how_to_fill_in()[0] == "Only the day is needed."


def test_the_wish_to_stop_comes_from_one_or_both_of_the_two_in_full_words() -> None:
    assert early_exit.who_wants_it()[1] == ["mentor (junior)", "mentee (senior)", "both"]


def test_a_talk_may_be_declined_and_nothing_need_follow() -> None:
    assert "no, thank you" in early_exit.may_we_talk()[1]
    assert early_exit.what_next()[1] == ["another partner", "a later round", "nothing for now"]


def test_papers_are_kept_as_long_as_the_program_says() -> None:
    assert any("until 1 month after" in said for _what, said in early_exit.papers(1))
    assert any("until 18 months after" in said for _what, said in early_exit.papers(18))
