"""A copy is looked into without touching it, and restored under a name that nothing else has."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.storage import Glance, ProgramGlance, Store, copy_to, look_into
from tests.support.builders import NOON, a_program, a_store, add_participant
from tests.support.states import state_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A closed program file with two programs and two people, one of whom takes part."""
    path = tmp_path / "spring.counterpart"
    with a_store(path) as store:
        add_participant(store, "Ana Ruiz")
        add_participant(store, "Bo Lind")
        with store.edit("A further program"):
            store.programs.add([a_program("Autumn 2026", starts_on=datetime(2026, 9, 1, tzinfo=UTC).date())])
    return path


def test_programs_people_and_the_last_change_are_told(file: Path) -> None:
    assert look_into(file) == Glance(
        path=file,
        programs=(ProgramGlance("Spring 2027", 2), ProgramGlance("Autumn 2026", 0)),
        people=2,
        changed_at=NOON,
    )


def test_looking_leaves_the_file_and_its_folder_as_they_are(file: Path) -> None:
    before = {entry.name: entry.read_bytes() for entry in file.parent.iterdir()}
    look_into(file)
    assert {entry.name: entry.read_bytes() for entry in file.parent.iterdir()} == before


def test_a_copy_has_everything_and_is_a_file_of_its_own(file: Path, tmp_path: Path) -> None:
    target = copy_to(file, tmp_path / "restored.counterpart")
    with Store.open(file) as one, Store.open(target) as other:
        assert state_of(one) == state_of(other)
        assert other.undo_label() == "A further program"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["restored.counterpart", "spring.counterpart"]


@pytest.mark.parametrize("taken", ["other.counterpart", "spring.counterpart"])
def test_nothing_is_ever_written_over(file: Path, tmp_path: Path, taken: str) -> None:
    target = tmp_path / taken
    if not target.exists():
        target.write_text("mine", encoding="utf-8")
    before = target.read_bytes()
    with pytest.raises(CounterpartError, match="file-exists"):
        copy_to(file, target)
    assert target.read_bytes() == before


def test_a_copy_that_can_not_be_made_leaves_nothing(file: Path, tmp_path: Path) -> None:
    with pytest.raises(CounterpartError, match="not-written"):
        copy_to(file, tmp_path / "nowhere" / "restored.counterpart")
    assert [entry.name for entry in tmp_path.iterdir()] == ["spring.counterpart"]


def test_what_is_no_program_file_is_refused_as_when_it_is_opened(tmp_path: Path) -> None:
    letter = tmp_path / "letter.counterpart"
    letter.write_text("Dear Ana", encoding="utf-8")
    for code, path in (("file-not-ours", letter), ("file-missing", tmp_path / "gone.counterpart")):
        with pytest.raises(CounterpartError, match=code):
            look_into(path)
        with pytest.raises(CounterpartError, match=code):
            copy_to(path, tmp_path / "restored.counterpart")


def test_a_damaged_copy_is_told_before_anything_is_written(file: Path, tmp_path: Path) -> None:
    damaged = shutil.copy(file, tmp_path / "damaged.counterpart")
    content = bytearray(Path(damaged).read_bytes())
    content[4096 : 4096 * 20] = bytes(4096 * 19)
    Path(damaged).write_bytes(content)
    with pytest.raises(CounterpartError, match="file-damaged"):
        copy_to(Path(damaged), tmp_path / "restored.counterpart")
    assert not (tmp_path / "restored.counterpart").exists()


def test_a_file_without_one_of_its_tables_is_damaged(file: Path) -> None:
    with Store.open(file) as store:
        store._db.execute("DROP TABLE decision")
    with pytest.raises(CounterpartError, match="file-damaged"):
        look_into(file)
