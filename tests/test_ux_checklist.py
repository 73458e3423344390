"""The list of what makes the window a pleasure names tests that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LIST = (ROOT / "tests" / "ux_checklist.md").read_text("utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[a-z0-9_/]+\.py)(?:::(test_[a-z0-9_]+))?`", LIST)))


@pytest.mark.parametrize(("path", "name"), NAMED)
def test_a_test_that_the_list_names_is_there(path: str, name: str) -> None:
    assert (ROOT / path).is_file()
    assert not name or f"def {name}(" in (ROOT / path).read_text("utf-8")


def test_the_count_at_the_top_is_that_of_the_rows() -> None:
    answers = re.findall(r"^\| U\d\d \| .*? \| (yes|no) \|", LIST, flags=re.MULTILINE)
    assert f"{answers.count('yes')} of {len(answers)} are met." in LIST
