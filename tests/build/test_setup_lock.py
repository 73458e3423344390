"""Two set-ups never write at once."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

from setup_lock import held

ROOT = Path(__file__).resolve().parents[2]
HOLD = """
import sys
from pathlib import Path
sys.path.append(sys.argv[1])
from setup_lock import held
with held(Path(sys.argv[2]), on_wait=sys.exit):
    print("held", flush=True)
    sys.stdin.read()
"""


def _nobody_to_wait_for() -> None:
    raise AssertionError("there was nobody to wait for")


def test_a_free_lock_is_held_at_once_and_again_afterwards(tmp_path: Path) -> None:
    with held(tmp_path / "lock", on_wait=_nobody_to_wait_for):
        assert (tmp_path / "lock").exists()
    with held(tmp_path / "lock", on_wait=_nobody_to_wait_for):
        pass


def test_the_second_waits_until_the_first_is_done(tmp_path: Path) -> None:
    waiting, order = threading.Event(), []

    def second() -> None:
        with held(tmp_path / "lock", on_wait=waiting.set):
            order.append("second")

    thread = threading.Thread(target=second)
    with held(tmp_path / "lock", on_wait=_nobody_to_wait_for):
        thread.start()
        assert waiting.wait(10)
        order.append("first")
    thread.join(10)
    assert order == ["first", "second"]


def test_a_process_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(ROOT / "build"), str(tmp_path / "lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        child.kill()
        child.wait()
    with held(tmp_path / "lock", on_wait=_nobody_to_wait_for):
        pass
