"""How long a list of 10,000 people takes from a key in its filter, and from an arrow, to painted rows."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from app.domain.participants import WillingAs
from app.storage import Store
from app.ui.participants.page import ParticipantsPage
from tests.support.builders import a_pairing, a_participant, a_person, a_store
from tests.support.dressing import dressed
from tests.support.rooms import a_desk, shown

PEOPLE = 10_000
KEY_MS, ARROW_MS = 50, 20
SEARCHES = ("zoe lind", "ana 12", "kowal", "o'neill", "finance 7", "xyz", "e0099")
GIVEN = ("Ana", "Bo", "Zoë", "Łukasz", "Søren", "Nguyễn Thị", "Олена", "Γιώργος", "Wei", "Fatima")
FAMILY = ("Ruiz", "Lind", "Żółtowski", "O'Neill", "Kowalska", "Παππά", "Haddad", "García", "Straßer")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("search") / "large.counterpart"
    with a_store(path) as store, store.edit("Fill"):
        people = store.people.add(
            a_person(
                f"{GIVEN[n % len(GIVEN)]} {FAMILY[n % len(FAMILY)]} {n}",
                email=f"person{n}@example.org",
                staff_number=f"E{n:05}",
                department=("Finance", "Legal", "Repairs")[n % 3],
            )
            for n in range(PEOPLE)
        )
        sides = list(WillingAs)
        members = store.participants.add(
            a_participant(person=person, willing_as=sides[person.id % 3])
            for person in store.people.get_many(people)
        )
        store.pairings.add(a_pairing(members[n], members[n + 1]) for n in range(0, PEOPLE // 2, 2))
    return path


@pytest.fixture
def page(path: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[ParticipantsPage]:
    with Store.open(path) as store:
        made = ParticipantsPage(a_desk(store, dressed(qapp), tmp_path, qtbot).desk)
        shown(made, qtbot)
        qtbot.wait(800)  # the page folds the names while nobody waits
        yield made
        made.close()


def spent_ms(act: Callable[[], object]) -> float:
    """What an act takes until everything is painted: this thread's own time, whatever else the computer does."""
    start = time.thread_time()
    act()
    QApplication.processEvents()
    return (time.thread_time() - start) * 1_000


def p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def test_a_key_in_the_filter_is_answered_at_once(
    benchmark: BenchmarkFixture, page: ParticipantsPage, qtbot: QtBot
) -> None:
    times: list[float] = []

    def search() -> None:
        for words in SEARCHES:
            page.filter.clear()
            times.extend(spent_ms(lambda letter=letter: qtbot.keyClick(page.filter, letter)) for letter in words)
            assert page.search == words

    benchmark.pedantic(search, rounds=2)
    benchmark.extra_info["p95 of a key, ms"] = round(p95(times), 1)
    assert p95(times) < KEY_MS, sorted(times)[-5:]


def test_the_next_person_is_told_of_at_once(
    benchmark: BenchmarkFixture, page: ParticipantsPage, qtbot: QtBot
) -> None:
    times: list[float] = []

    def go_down() -> None:
        times.extend(spent_ms(lambda: qtbot.keyClick(page.view, Qt.Key.Key_Down)) for _press in range(40))

    benchmark.pedantic(go_down, rounds=2)
    benchmark.extra_info["p95 of an arrow, ms"] = round(p95(times), 1)
    assert p95(times) < ARROW_MS, sorted(times)[-5:]
