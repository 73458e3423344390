"""Problems carry a code and the values of their sentence, and can't be changed on their way to the face."""

from pathlib import Path

import pytest

from app.domain.problems import CounterpartError, Problem, trouble


def test_trouble_is_raised_with_its_code_and_values() -> None:
    with pytest.raises(CounterpartError, match="file-missing") as refusal:
        raise trouble("file-missing", path=Path("a"))

    assert refusal.value.problem == Problem("file-missing", {"path": Path("a")})


def test_the_values_of_a_problem_can_not_be_changed_later() -> None:
    values = {"row": 3}
    problem = Problem("row-without-name", values)
    values["row"] = 4

    assert problem.values["row"] == 3
    with pytest.raises(TypeError):
        problem.values["row"] = 5  # type: ignore[index]
