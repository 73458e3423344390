import pytest

from app.matching.watch import Watch


def test_steps_are_told_of_those_expected_so_far() -> None:
    told: list[tuple[int, int]] = []
    watch = Watch(lambda done, of: told.append((done, of)))

    watch.expect(1)
    watch.step()
    watch.expect(2)
    watch.step()

    assert told == [(1, 1), (2, 3)]


def test_whoever_is_told_can_end_the_search() -> None:
    def stop(_done: int, _of: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        Watch(stop).step()
