"""The sample is the same every time, believable on any day, and has nothing to take back."""

import os
import subprocess
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.pairings import UNDER_WAY, PairingState
from app.domain.participants import IntakeStatus, Side
from app.domain.problems import CounterpartError
from app.domain.sessions import SessionState
from app.operations.checking import check
from app.operations.overview import meetings_this_week, needing_a_hand
from app.operations.sampling import write_sample
from app.operations.suggesting import suggest
from app.storage import Store
from tests.support.dumps import records_in
from tests.support.processes import ROOT
from tests.support.samples import TODAY, a_sample

MONDAY = TODAY - timedelta(days=TODAY.weekday())
ANY_DAYS = [MONDAY + timedelta(days=number) for number in range(7)]
STRANGE_DAYS = [date(2028, 2, 29), date(2026, 12, 31), date(2027, 1, 1), date(2027, 3, 28), date(2027, 10, 31)]

_IN_ANOTHER_PROCESS = """
import sys
from datetime import date
from pathlib import Path
from app.operations.sampling import write_sample
write_sample(Path(sys.argv[1]), date.fromisoformat(sys.argv[2])).close()
"""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = Store.open(a_sample(tmp_path_factory.mktemp("sample") / "sample.counterpart"))
    yield store  # type: ignore[misc]
    store.close()


def test_twice_on_one_day_gives_the_same_records_to_the_last_sign(tmp_path: Path) -> None:
    for name in ("one", "other"):
        write_sample(tmp_path / name, TODAY).close()

    assert records_in(tmp_path / "one") == records_in(tmp_path / "other")


@pytest.mark.parametrize("seed", ["1", "4711"])
def test_another_process_with_other_hashes_gives_the_same_records(tmp_path: Path, seed: str) -> None:
    path = a_sample(tmp_path / "here")
    subprocess.run(
        [sys.executable, "-c", _IN_ANOTHER_PROCESS, str(tmp_path / "there"), TODAY.isoformat()],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        check=True,
        timeout=60,
    )

    assert records_in(tmp_path / "there") == records_in(path)


@pytest.mark.parametrize("today", [*ANY_DAYS, *STRANGE_DAYS], ids=str)
def test_on_any_day_the_sample_is_sound_and_lies_in_the_past_but_for_what_is_planned(
    tmp_path: Path, today: date
) -> None:
    with Store.open(a_sample(tmp_path / "sample.counterpart", today)) as store:
        report = check(store, today)
        stories = store.stories(1)
        program = store.programs.get(1)
        meetings = meetings_this_week(store, program, today)
        attention = [row for some in needing_a_hand(store, program, today) for row in some]

    assert (report.faults, report.remarks) == ((), ())
    over = [s for story in stories for s in story.sessions if s.state is not SessionState.PLANNED]
    assert all(session.day <= today and session.day.weekday() < 5 for session in over)
    assert all((session.entered_on or today) <= today for session in over)
    assert all((r.handed_in_on or today) <= today for story in stories for r in story.reflections)
    assert meetings
    assert attention
    assert 119 <= (today - program.starts_on).days < 133


def test_there_are_a_dozen_of_each_side_and_pairings_for_most(sample: Store) -> None:
    sides = Counter(member.willing_as.value for member in sample.participants.of(1))
    states = Counter(pairing.state for pairing in sample.pairings.of(1))

    assert min(sides["mentor"], sides["mentee"]) >= 12
    assert states[PairingState.RUNNING] >= 12
    assert states[PairingState.CLOSED] >= 1


def test_four_months_of_sessions_are_held_cancelled_missed_and_overdue(sample: Store) -> None:
    sessions = [session for story in sample.stories(1) for session in story.sessions]
    states = Counter(session.state for session in sessions)

    assert set(states) == set(SessionState)
    assert any(s.state is SessionState.PLANNED and s.day < TODAY for s in sessions)
    held = [session.day for session in sessions if session.state is SessionState.HELD]
    assert (max(held) - min(held)).days > 80


def test_both_sides_handed_in_and_some_kept_it_private(sample: Store) -> None:
    reflections = [reflection for story in sample.stories(1) for reflection in story.reflections]

    assert {reflection.side for reflection in reflections} == set(Side)
    assert any(reflection.kept_private for reflection in reflections)
    assert not any(reflection.answers for reflection in reflections if reflection.kept_private)


def test_some_quotes_may_be_printed_and_only_with_consent(sample: Store) -> None:
    quotes = [
        (story.participant(reflection.side).consent.may_be_quoted, answer.may_be_quoted)
        for story in sample.stories(1)
        for reflection in story.reflections
        for answer in reflection.answers.values()
    ]

    assert any(quoted for _consents, quoted in quotes)
    assert all(consents for consents, quoted in quotes if quoted)


def test_managers_are_three_levels_deep_without_a_circle(sample: Store) -> None:
    managers = {person.id: person.manager_id for person in sample.people.all()}

    def depth(person_id: int) -> int:
        above = managers[person_id]
        return 0 if above is None else 1 + depth(above)

    assert max(depth(person_id) for person_id in managers) >= 3


def test_some_still_wait_for_a_pair(sample: Store) -> None:
    statuses = Counter(member.status for member in sample.participants.of(1))
    program = sample.programs.get(1)

    assert statuses[IntakeStatus.WAITING] == statuses[IntakeStatus.APPLIED] == 1
    assert suggest(sample, program, TODAY).left_out


def test_every_running_pairing_has_six_sessions_held_or_planned(sample: Store) -> None:
    for story in sample.stories(1):
        if story.pairing.state in UNDER_WAY:
            assert len(story.held) + len(story.planned) == 6


def test_all_names_and_addresses_are_invented(sample: Store) -> None:
    assert all(person.email.endswith("@northwater.example") for person in sample.people.all())


def test_there_is_nothing_to_undo_in_a_fresh_sample(sample: Store) -> None:
    assert sample.undo_label() is None
    assert sample.redo_label() is None


def test_a_file_that_exists_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("mine")

    with pytest.raises(CounterpartError, match="file-exists"):
        write_sample(tmp_path / "mine", TODAY)

    assert (tmp_path / "mine").read_text() == "mine"
