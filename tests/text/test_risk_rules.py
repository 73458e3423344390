from app.domain.risks import RiskRule
from app.text.risk_rules import checked
from tests.support.builders import a_program


def test_every_rule_is_told() -> None:
    assert len(checked(a_program())) == len(RiskRule)


def test_the_numbers_are_those_of_the_program() -> None:
    told = " ".join(checked(a_program(cadence_days=21, minimum_sessions=3)))

    for part in ("31.5 days ago", "after 42 days", "10 days after the start", "hold 3 sessions"):
        assert part in told


def test_half_a_cadence_is_told_without_a_digit_where_it_is_whole() -> None:
    assert "more than 45 days ago" in " ".join(checked(a_program(cadence_days=30)))
