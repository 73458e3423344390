"""Every field of a program has words for undo."""

from dataclasses import fields

import pytest

from app.domain.programs import Program, Rules, Weights
from app.text.setup_steps import step_words

APART = {"id", "rules", "weights", "starts_on", "ends_on"}
NAMES = [field.name for kind in (Program, Rules, Weights) for field in fields(kind) if field.name not in APART]


@pytest.mark.parametrize("field", [*NAMES, "dates", "weights"])
def test_each_field_says_what_undo_takes_back(field: str) -> None:
    assert "Spring 2027" in step_words(field, "Spring 2027")


def test_no_two_fields_are_called_the_same() -> None:
    assert len({step_words(field, "") for field in NAMES}) == len(NAMES)
