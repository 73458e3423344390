import pytest

from app.ui.participants.counts_words import choices, head_line

COUNTS = {"present": 30, "accepted": 27, "mentor": 15, "mentee": 13, "either": 2, "waiting": 2, "archived": 0}


def test_everyone_and_the_sides_are_always_offered_and_others_where_they_leave_somebody() -> None:
    found = choices({**COUNTS, "mentee": 0})
    assert [(choice.words, choice.number) for choice in found] == [
        ("Everyone", 30), ("mentor (junior)", 15), ("mentee (senior)", 0), ("either side", 2), ("Waiting list", 2),
    ]  # fmt: skip


def test_archived_people_have_a_chip_of_their_own() -> None:
    assert choices({**COUNTS, "archived": 3})[-1].words == "Archived"


@pytest.mark.parametrize(
    ("counts", "line"),
    [
        (COUNTS, "30 people, 27 accepted. 15 mentors (junior), 13 mentees (senior), 2 either side."),
        (
            {"present": 1, "accepted": 0, "mentor": 1, "mentee": 0, "either": 0},
            "1 person, 0 accepted. 1 mentor (junior), 0 mentees (senior).",
        ),
        ({"present": 0}, "Nobody here yet."),
    ],
)
def test_the_line_below_the_title_counts(counts: dict[str, int], line: str) -> None:
    assert head_line(counts) == line
