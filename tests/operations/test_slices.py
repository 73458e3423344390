"""Work in slices ends with its value, or where it is closed."""

from app.operations.slices import Slices, finished


def counting(to: int, ended: list[str]) -> Slices[str]:
    try:
        for number in range(to):
            yield number + 1, to
        ended.append("whole")
    finally:
        ended.append("closed")
    return "counted"


def test_the_value_comes_when_all_slices_are_done() -> None:
    assert finished(counting(3, [])) == "counted"


def test_work_without_a_slice_has_its_value_at_once() -> None:
    assert finished(counting(0, [])) == "counted"


def test_closing_ends_the_work_where_it_is() -> None:
    ended: list[str] = []
    slices = counting(3, ended)

    assert next(slices) == (1, 3)
    slices.close()

    assert ended == ["closed"]
