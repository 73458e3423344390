"""A program's fields take what makes sense, and say why not otherwise."""

from datetime import date
from typing import Any

import pytest

from app.domain.problems import CounterpartError
from app.domain.program_rules import (
    LIMITS,
    changed,
    changed_rules,
    changed_weights,
    check_number,
    contrast_on_white,
    weight_sum,
)
from app.domain.programs import Rules, Weights
from tests.support.builders import ENDS_ON, STARTS_ON, a_program


def test_texts_are_cleaned_and_the_rest_stays() -> None:
    program = changed(a_program(), name="  Autumn\t2027 ", coordinator_email=" ana @example.org")
    assert (program.name, program.coordinator_email) == ("Autumn 2027", "ana@example.org")
    assert program.purpose == a_program().purpose


def test_lines_of_the_longer_texts_are_kept() -> None:
    assert changed(a_program(), confidentiality=" One. \n\nTwo. ").confidentiality == "One.\n\nTwo."


@pytest.mark.parametrize(
    ("code", "fields"),
    [
        ("program-name-empty", {"name": " "}),
        ("purpose-empty", {"purpose": "\u200b"}),
        ("ends-before-start", {"ends_on": date(2027, 1, 3)}),
        ("ends-before-start", {"starts_on": date(2027, 7, 5)}),
        ("email-unlikely", {"coordinator_email": "ana.example.org"}),
        ("email-unlikely", {"coordinator_email": "ana@example"}),
        ("number-out-of-range", {"target_sessions": 0}),
        ("number-out-of-range", {"length_min": 14}),
        ("number-out-of-range", {"small_group": 11}),
    ],
)
def test_what_does_not_fit_is_refused(code: str, fields: dict[str, Any]) -> None:
    with pytest.raises(CounterpartError, match=code):
        changed(a_program(), **fields)


def test_both_days_may_move_at_once() -> None:
    program = changed(a_program(), starts_on=date(2028, 1, 1), ends_on=date(2028, 6, 1))
    assert (program.starts_on, program.ends_on) == (date(2028, 1, 1), date(2028, 6, 1))
    assert changed(a_program(), ends_on=STARTS_ON).ends_on == STARTS_ON < ENDS_ON


def test_an_empty_address_is_none() -> None:
    assert changed(a_program(coordinator_email="a@b.org"), coordinator_email="").coordinator_email == ""


def test_the_gaps_must_not_cross() -> None:
    assert changed_rules(Rules(), greatest_gap=1).greatest_gap == 1
    assert changed_rules(Rules(greatest_gap=3), greatest_gap=None).greatest_gap is None
    with pytest.raises(CounterpartError, match="gaps-crossed"):
        changed_rules(Rules(greatest_gap=3), smallest_gap=4)
    with pytest.raises(CounterpartError, match="number-out-of-range"):
        changed_rules(Rules(), years_apart=0)


def test_something_has_to_count() -> None:
    nothing = {"distance": 0, "availability": 0, "seniority": 0, "preferences": 0, "topics_return": 0}
    assert weight_sum(changed_weights(Weights(), **nothing)) == 5_000
    with pytest.raises(CounterpartError, match="weights-all-zero"):
        changed_weights(Weights(), topics=0, **nothing)


def test_the_return_direction_is_part_of_the_topics() -> None:
    assert changed_weights(Weights(), topics_return=5_000).topics_return == 5_000
    with pytest.raises(CounterpartError, match="return-over-topics"):
        changed_weights(Weights(), topics=1_000)
    with pytest.raises(CounterpartError, match="number-out-of-range"):
        changed_weights(Weights(), topics=10_001)


@pytest.mark.parametrize("name", LIMITS)
def test_each_number_has_its_limits(name: str) -> None:
    limits = LIMITS[name]
    for fits in (limits.least, limits.most, None):
        check_number(name, fits)
    for wrong in (limits.least - 1, limits.most + 1, 1.5):
        with pytest.raises(CounterpartError, match="number-out-of-range"):
            check_number(name, wrong)


def test_other_fields_have_no_limits() -> None:
    check_number("name", "Spring")
    check_number("consent_required", True)


# The accent


def test_an_accent_is_kept_in_small_letters() -> None:
    assert changed(a_program(), accent=" #0B6170 ").accent == "#0b6170"
    assert changed(a_program(accent="#0b6170"), accent="").accent == ""


@pytest.mark.parametrize(
    ("typed", "code"),
    [("red", "colour-unreadable"), ("#12345", "colour-unreadable"), ("#777778", "colour-too-light")],
)
def test_an_accent_that_could_not_be_read_on_paper_is_refused(typed: str, code: str) -> None:
    with pytest.raises(CounterpartError, match=code):
        changed(a_program(), accent=typed)


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast_on_white("#000000") == pytest.approx(21)
    assert contrast_on_white("#ffffff") == pytest.approx(1)
    assert contrast_on_white("#0b6170") == pytest.approx(7.1, abs=0.05)
    assert contrast_on_white("#767676") > 4.5 > contrast_on_white("#777777")
