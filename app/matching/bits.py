"""Sets of people as whole numbers: one bit for each person, by their place in a sequence."""

from collections.abc import Iterable, Iterator, Sequence

_FEW = 16  # times fewer people than places: taking out one after the other is quicker than looking at each place


def bits(places: Iterable[int]) -> int:
    """The set of the people at these places."""
    found = 0
    for place in places:
        found |= 1 << place
    return found


def members(people: int) -> Iterator[int]:
    """The places of the people in a set, in order."""
    if people.bit_count() * _FEW < people.bit_length():
        return _one_by_one(people)
    return (place for place, digit in enumerate(reversed(f"{people:b}")) if digit == "1")


def _one_by_one(people: int) -> Iterator[int]:
    while people:
        lowest = people & -people
        yield lowest.bit_length() - 1
        people ^= lowest


def turned(rows: Sequence[int], columns: int) -> list[int]:
    """The same pairs seen from the other side: for each of so many others, who of the rows has them."""
    found = [0] * columns
    for row, others in enumerate(rows):
        for other in members(others):
            found[other] |= 1 << row
    return found
