import re
from pathlib import Path

import pytest

from app.domain.problems import Problem
from app.text.problems import is_known, sentence
from app.text.table_problems import TABLES

EXCHANGE = Path(__file__).parents[2] / "app" / "exchange"
VALUES = {
    "path": "people.csv", "row": 7, "name": "Ana", "column": "Joined", "columns": "Name, Joined", "value": "x",
    "limit": 3, "megabytes": 20, "rows": 9, "kind": "PDF", "sheet": "One", "sheets": "One, Two", "others": "Two",
    "encoding": "cp1252", "count": 2, "text": "State", "field": "title", "fields": "name, title",
    "example": "01/02/20", "read": "2020-02-01",
}  # fmt: skip


def test_every_problem_that_reading_can_tell_has_words() -> None:
    source = "".join(path.read_text("utf-8") for path in EXCHANGE.glob("*.py"))
    told = set(re.findall(r'(?:trouble|Problem|tell)\(\s*"([a-z-]+)"', source))
    assert len(told) > 30
    assert {code for code in told if not is_known(code)} == set()
    assert set(TABLES) - told == set()


@pytest.mark.parametrize("code", TABLES)
def test_every_sentence_is_whole(code: str) -> None:
    words = sentence(Problem(code, VALUES))
    assert words.endswith(".")
    assert "{" not in words
