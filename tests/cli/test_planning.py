"""plan says what it did, in three ways."""

from pathlib import Path

from app.storage import Store
from tests.support.builders import a_store, add_pairing
from tests.support.command_line import counterpart, done


def test_nothing_is_running_yet(tmp_path: Path) -> None:
    a_store(tmp_path / "p").close()

    ran = counterpart("plan", tmp_path / "p")

    assert (ran.code, ran.err) == (0, "")
    assert ran.out == "No pairing of Spring 2027 is running. Start pairings first.\n"


def test_sessions_are_counted_and_a_second_time_there_are_none(tmp_path: Path) -> None:
    with a_store(tmp_path / "p") as store:
        add_pairing(store)

    assert done("plan", tmp_path / "p").out == "Planned for 1 pairing of Spring 2027: 6 sessions.\n"
    again = counterpart("plan", tmp_path / "p")

    assert (again.code, again.out) == (0, "Every running pairing of Spring 2027 has its sessions already.\n")


def test_planning_is_one_step(tmp_path: Path) -> None:
    with a_store(tmp_path / "p") as store:
        add_pairing(store)

    done("plan", tmp_path / "p")

    assert done("undo", tmp_path / "p").out == "Taken back: Plan 6 sessions.\n"
    with Store.open(tmp_path / "p") as store:
        assert store.sessions.ids(1) == []
