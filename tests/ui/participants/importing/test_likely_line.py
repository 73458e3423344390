"""Two who look alike stand side by side, and it is said whether they are the same."""

import pytest
from pytestqt.qtbot import QtBot

from app.operations.identities import Likeness
from app.ui.common.theme import Theme
from app.ui.participants.importing.likely_line import SAME, LikelyLine
from tests.support.builders import a_person
from tests.support.rooms import shown, unnamed, words_on

BESIDE_PERSON = Likeness(5, "Marianne Vogl", "Marianne Vogel", person_id=7)
BESIDE_ROW = Likeness(5, "Marianne Vogl", "Marianne Vogel", other_row=2)
ROW = a_person("Marianne Vogl", title="Director", email="m@x.org")
KNOWN = a_person("Marianne Vogel", department="Legal", staff_number="N-7")


def a_line(theme: Theme, qtbot: QtBot, like: Likeness, told: list[tuple[int, bool]]) -> LikelyLine:
    line = LikelyLine(theme, like, (ROW, KNOWN), lambda *decided: told.append(decided))
    shown(line, qtbot, 700, 160)
    return line


@pytest.mark.parametrize(
    ("like", "where", "same"),
    [
        (
            Likeness(5, "Marianne Vogl", "Marianne Vogel", person_id=7),
            "In the file",
            "The row updates that person.",
        ),
        (Likeness(5, "Marianne Vogl", "Marianne Vogel", other_row=2), "Row 2", "The row is left out."),
    ],
)
def test_both_are_described_and_what_follows_is_said(
    theme: Theme, qtbot: QtBot, like: Likeness, where: str, same: str
) -> None:
    line = a_line(theme, qtbot, like, [])
    line.show_choice(same=False)
    words = words_on(line)

    for part in ("Row 5", where, "Marianne Vogl", "Marianne Vogel", "Director", "Legal", "m@x.org", "N-7"):
        assert part in words
    assert "The row becomes a new person." in words
    line.show_choice(same=True)
    assert same in words_on(line)


def test_a_decision_names_the_row(theme: Theme, qtbot: QtBot) -> None:
    told: list[tuple[int, bool]] = []
    line = a_line(theme, qtbot, BESIDE_PERSON, told)

    line.choice.segment(SAME).click()

    assert told == [(5, True)]
    assert unnamed(line) == []
