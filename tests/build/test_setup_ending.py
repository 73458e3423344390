"""Every trouble ends as a sentence with its exit code."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from setup_ending import FAILED, STOPPED, YOUR_TURN, SetupError, exit_code_of, refuse_old_python


@pytest.fixture(autouse=True)
def _own_signals() -> Iterator[None]:
    before = signal.getsignal(signal.SIGTERM)
    yield
    signal.signal(signal.SIGTERM, before)


def test_the_oldest_python_is_welcome_and_newer_ones_too() -> None:
    refuse_old_python((3, 11))
    refuse_old_python((3, 20))
    refuse_old_python((4, 0))


@pytest.mark.parametrize("version", [(3, 10), (3, 7), (2, 7)])
def test_an_older_python_is_refused_in_one_sentence(version: tuple[int, int]) -> None:
    with pytest.raises(SetupError) as refused:
        refuse_old_python(version)
    assert refused.value.exit_code == YOUR_TURN
    assert refused.value.sentence == (
        f"Counterpart needs Python 3.11 or newer, and this is Python {version[0]}.{version[1]}: "
        "install a newer Python and start the same command with it."
    )


def test_work_that_goes_well_passes_its_exit_code_on() -> None:
    assert exit_code_of(lambda: 7) == 7


def test_a_trouble_is_told_with_its_details_below(capsys: pytest.CaptureFixture[str]) -> None:
    def trouble() -> int:
        raise SetupError("No room.", FAILED, ["first", "second"])

    assert exit_code_of(trouble) == FAILED
    shown = capsys.readouterr()
    assert shown.err == "No room.\n  first\n  second\n"
    assert shown.out == ""


def test_ctrl_c_is_told_too(capsys: pytest.CaptureFixture[str]) -> None:
    def stopped() -> int:
        raise KeyboardInterrupt

    assert exit_code_of(stopped) == STOPPED
    assert capsys.readouterr().err.startswith("Stopped.")


def test_a_fault_of_our_own_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError):
        exit_code_of(lambda: 1 // 0)


def test_being_told_to_end_ends_with_the_usual_code() -> None:
    def told_to_end() -> int:
        signal.raise_signal(signal.SIGTERM)
        return 0

    with pytest.raises(SystemExit) as left:
        exit_code_of(told_to_end)
    assert left.value.code == 128 + signal.SIGTERM
