import gc
import os
import stat
import tempfile
import time
from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.ui.common.passing_copies import PassingCopies


@pytest.fixture(autouse=True)
def passing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for passing files, empty."""
    folder = tmp_path / "passing"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_copy_is_the_paper_under_its_name() -> None:
    copies = PassingCopies()
    path = copies.write("agendas.pdf", b"%PDF-1")
    assert (path.name, path.read_bytes()) == ("agendas.pdf", b"%PDF-1")


def test_nobody_else_can_read_it() -> None:
    copies = PassingCopies()
    path = copies.write("agendas.pdf", b"%PDF-1")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_copy_that_may_still_be_looked_at_is_not_written_over() -> None:
    copies = PassingCopies()
    first, second = copies.write("a.pdf", b"1"), copies.write("a.pdf", b"2")
    assert (first.read_bytes(), second.read_bytes(), second.name) == (b"1", b"2", "a-2.pdf")


def test_copies_go_with_whoever_made_them(passing: Path) -> None:
    copies = PassingCopies()
    copies.write("a.pdf", b"1")
    del copies
    gc.collect()
    assert list(passing.iterdir()) == []


def test_what_a_killed_program_left_is_removed_a_day_later(passing: Path) -> None:
    old, fresh, foreign = (passing / name for name in ("counterpart-paper-a", "counterpart-paper-b", "other"))
    for folder in (old, fresh, foreign):
        folder.mkdir()
        (folder / "a.pdf").write_bytes(b"1")
    for folder in (old, foreign):
        os.utime(folder, times=(time.time() - 90_000,) * 2)
    copies = PassingCopies()
    copies.write("a.pdf", b"1")
    assert (old.exists(), fresh.exists(), foreign.exists()) == (False, True, True)


def test_a_full_disk_is_a_problem_in_words(passing: Path) -> None:
    copies = PassingCopies()
    with pytest.raises(CounterpartError, match="not-written"):
        copies.write("x" * 300 + ".pdf", b"1")
