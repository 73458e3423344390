"""Other programs are run to their end, and none outlives its call."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest
from setup_programs import last_lines, run_in_sight, run_quietly


def _python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_the_exit_code_is_passed_on() -> None:
    assert run_in_sight(_python("raise SystemExit(7)")) == 7


def test_a_program_ended_by_a_signal_gets_the_code_a_shell_gives() -> None:
    assert run_in_sight(_python("import os; os.kill(os.getpid(), 9)")) == 128 + 9


def test_a_program_runs_in_the_folder_and_with_the_surroundings_given(tmp_path: Path) -> None:
    code = "import os; open('seen', 'w').write(os.environ['ASKED'])"
    assert run_in_sight(_python(code), {**os.environ, "ASKED": "so"}, tmp_path) == 0
    assert (tmp_path / "seen").read_text() == "so"


def test_a_quiet_program_shows_nothing_and_hands_over_all_it_said(capfd: pytest.CaptureFixture[str]) -> None:
    code = "import sys; print('out', flush=True); print('err', file=sys.stderr); sys.exit(3)"
    assert run_quietly(_python(code)) == (3, "out\nerr\n")
    assert capfd.readouterr() == ("", "")


def test_a_quiet_program_has_nobody_to_ask() -> None:
    assert run_quietly(_python("import sys; print(repr(sys.stdin.read()))")) == (0, "''\n")


def test_output_that_is_no_utf_8_is_read_all_the_same() -> None:
    code, output = run_quietly(_python("import sys; sys.stdout.buffer.write(b'caf\\xe9')"))
    assert code == 0
    assert output.startswith("caf")


def test_ctrl_c_waits_for_the_program_to_end_by_itself(tmp_path: Path) -> None:
    mark = tmp_path / "cleaned up"
    child = (
        "import os, pathlib, signal, sys\n"
        "os.kill(os.getppid(), signal.SIGINT)\n"
        f"pathlib.Path({str(mark)!r}).touch()\n"
    )
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where the tests run behind a shell
    try:
        with pytest.raises(KeyboardInterrupt):
            run_in_sight(_python(child))
    finally:
        signal.signal(signal.SIGINT, before)
    assert mark.exists()


def test_a_program_is_ended_with_the_one_that_started_it(tmp_path: Path) -> None:
    number = tmp_path / "number"
    child = (
        "import os, pathlib, signal, time\n"
        f"pathlib.Path({str(number)!r}).write_text(str(os.getpid()))\n"
        "os.kill(os.getppid(), signal.SIGTERM)\n"
        "time.sleep(60)\n"
    )

    def leave(*_: object) -> None:
        raise SystemExit

    before = signal.signal(signal.SIGTERM, leave)
    try:
        with pytest.raises(SystemExit):
            run_in_sight(_python(child))
    finally:
        signal.signal(signal.SIGTERM, before)
    with pytest.raises(ProcessLookupError):
        os.kill(int(number.read_text()), 0)


def test_the_last_lines_leave_out_empty_ones() -> None:
    assert last_lines("a\n\nb  \n\n \nc\n", 2) == ["b", "c"]
    assert last_lines("", 2) == []
