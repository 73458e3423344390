import pytest

from app.domain.participants import WEEKDAYS, WillingAs
from app.domain.privacy import Audience
from app.domain.topics import Direction
from app.text import intake


@pytest.mark.parametrize("willing", list(WillingAs))
def test_everybody_is_asked_about_guidance_from_somebody_younger(willing: WillingAs) -> None:
    assert intake.readiness("guided_by_junior", willing) == (
        "I would be comfortable being guided by a colleague who is younger or more junior than I am."
    )


@pytest.mark.parametrize("willing", list(WillingAs))
def test_every_statement_has_words_of_its_own(willing: WillingAs) -> None:
    assert len({intake.readiness(key, willing) for key in intake.READINESS}) == 4


def test_what_is_hard_to_say_differs_by_side_and_either_side_has_both() -> None:
    mentor, mentee, either = (intake.readiness("says_dont_know", willing) for willing in WillingAs)
    assert "senior" in mentor
    assert "I don't know" in mentee
    assert "I don't know" in either
    assert "senior" in either


def test_sides_are_always_named_in_full() -> None:
    assert intake.side_words(WillingAs.MENTOR) == "Mentor (junior)"
    assert intake.side_words(WillingAs.EITHER) == "Mentor (junior) or mentee (senior)"
    assert intake.other_side(WillingAs.MENTOR).endswith("mentee (senior) too")
    assert intake.other_side(WillingAs.MENTEE).endswith("mentor (junior) too")


def test_who_would_take_either_side_has_no_other_one() -> None:
    with pytest.raises(ValueError, match="either"):
        intake.other_side(WillingAs.EITHER)


def test_each_side_has_a_question_of_its_own_about_its_aims() -> None:
    assert len({intake.aims(willing)[0] for willing in WillingAs}) == 3


def test_a_form_says_whose_copy_it_is_and_what_is_to_be_done_with_it() -> None:
    copies = (None, Audience.PAIR, Audience.COORDINATOR)
    assert [intake.kicker(copy) for copy in copies] == ["To take part", "Your own copy", "Coordinator's copy"]
    assert len({intake.lead(copy) for copy in copies}) == 3
    assert "only your name is needed" in intake.lead(None)[1]


def test_consent_is_asked_for_one_by_one_with_how_long_data_are_kept() -> None:
    kept, special, quoted, manager = intake.consents(6)
    assert "until 6 months after" in kept
    assert "until 1 month after" in intake.consents(1)[0]
    assert "health" in special
    assert "without my name" in quoted
    assert "manager" in manager


def test_notes_tell_who_reads_what() -> None:
    assert "only the coordinator" in intake.readiness_note()
    assert "no copy" in intake.never_printed()
    assert "stay with the coordinator" in intake.stays_with_coordinator()
    assert intake.difficulty().endswith("?")


def test_slots_and_directions_are_told_in_words() -> None:
    assert [intake.day_name(day) for day in WEEKDAYS] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    assert [intake.half_day(half) for half in ("am", "pm")] == ["Morning", "Afternoon"]
    assert intake.direction(Direction.FORWARD) != intake.direction(Direction.RETURN)
