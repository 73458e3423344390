"""What a step with its history costs, as a ratio within one run: a slow disk slows both sides."""

import time
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from statistics import median

from pytest_benchmark.fixture import BenchmarkFixture

from app.domain.people import Person
from app.storage import Store
from app.storage.connection import connect
from app.storage.people import PERSON
from tests.support.samples import a_sample

MOST_RATIO = 2.5
ROUNDS = 200


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def an_edit_of(path: Path) -> tuple[Store, Callable[[], None]]:
    """One step through the store that changes somebody's title."""
    store = Store.open(path)
    person, number = store.people.all()[0], count()

    def edit() -> None:
        with store.edit("Change the title"):
            store.people.change(replace(person, title=f"Title {next(number)}"))

    return store, edit


def a_bare_commit_of(path: Path, person: Person) -> Callable[[], None]:
    """The same row written and committed in the same kind of file, held in the same way, and nothing else."""
    database = connect(path)
    database.execute("PRAGMA locking_mode = EXCLUSIVE")
    number = count()
    settings = ", ".join(f'"{name}" = ?' for name in PERSON.row_of(person) if name != "id")

    def commit() -> None:
        row = PERSON.row_of(replace(person, title=f"Title {next(number)}"))
        database.execute("BEGIN IMMEDIATE")
        database.execute(
            f"UPDATE person SET {settings} WHERE id = ?",
            [*(value for name, value in row.items() if name != "id"), person.id],
        )
        database.execute("COMMIT")

    return commit


def test_one_edit_costs_two_and_a_half_bare_commits_at_most(benchmark: BenchmarkFixture, tmp_path: Path) -> None:
    store, edit = an_edit_of(a_sample(tmp_path / "store.counterpart"))
    commit = a_bare_commit_of(a_sample(tmp_path / "bare.counterpart"), store.people.all()[0])
    benchmark.pedantic(edit, rounds=20, warmup_rounds=5)
    runs = [(seconds(edit), seconds(commit)) for _ in range(ROUNDS)]

    ratio = median(ours for ours, _bare in runs) / median(bare for _ours, bare in runs)

    benchmark.extra_info["one edit / the bare commit of the same row"] = round(ratio, 2)
    store.close()
    assert ratio <= MOST_RATIO
