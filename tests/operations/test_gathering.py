"""Papers are drawn from the stories of the sessions wanted and of no others, read in slices."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.pairings import Pairing, PairingState
from app.domain.problems import CounterpartError
from app.domain.sessions import Session
from app.domain.summary import summarize
from app.operations.gathering import Wanted, agenda_matter, at_once, summary_matter, wanted_sessions
from app.operations.overview import summary_of
from app.operations.printing import papers_of, session_papers
from app.operations.sampling import write_sample
from app.storage import Store
from tests.support.builders import a_pairing, add_pairing, add_participant, add_session

TODAY = date(2027, 3, 1)


def many(store: Store, count: int) -> list[Pairing]:
    """Pairings with one session each, every session due a day before that of the pairing before."""
    senior = add_participant(store, "Bo Lind")
    juniors = [add_participant(store, f"Junior {number}") for number in range(count)]
    with store.edit("Pair and plan"):
        ids = store.pairings.add(a_pairing(junior.id, senior.id) for junior in juniors)
        days = (TODAY + timedelta(days=count - number) for number in range(count))
        store.sessions.add(Session(pairing_id=one, due_by=day) for one, day in zip(ids, days, strict=True))
    return store.pairings.get_many(ids)


def test_sessions_wanted_come_in_the_order_of_their_days(store: Store) -> None:
    pairings = many(store, 3)

    found = wanted_sessions(store, store.programs.get(1), TODAY)

    assert [one.pairing_id for one in found] == [pairing.id for pairing in reversed(pairings)]


def test_one_pairing_s_sessions_can_be_wanted_alone(store: Store) -> None:
    _first, second = many(store, 2)
    over = add_pairing(store, "Cy Oh", "Dee Poe", state=PairingState.CLOSED)
    add_session(store, over)
    program = store.programs.get(1)

    assert [one.pairing_id for one in wanted_sessions(store, program, TODAY, pairing_id=second.id)] == [second.id]
    with pytest.raises(CounterpartError, match="nothing-to-print"):
        wanted_sessions(store, program, TODAY, pairing_id=over.id)


def test_only_the_stories_of_sessions_wanted_are_read(store: Store) -> None:
    pairings = many(store, 3)
    wanted = wanted_sessions(store, store.programs.get(1), TODAY)[:1]

    matter = at_once(agenda_matter(store, store.programs.get(1), wanted, TODAY))

    assert [story.pairing.id for story in matter.stories] == [pairings[-1].id]
    assert [paper.mentor.name for paper in papers_of(matter)] == ["Junior 2"]


def test_many_stories_are_read_with_pauses_between_them(store: Store) -> None:
    many(store, 60)
    program = store.programs.get(1)
    wanted = wanted_sessions(store, program, TODAY)

    pauses = sum(1 for _pause in agenda_matter(store, program, wanted, TODAY))

    assert pauses == 3
    assert papers_of(at_once(agenda_matter(store, program, wanted, TODAY))) == session_papers(
        store, program, TODAY
    )


def test_an_unknown_code_wants_nothing(store: Store) -> None:
    [pairing] = many(store, 1)
    program = store.programs.get(1)
    [session_id] = store.sessions.ids(1)
    code = store.sessions.get(session_id).code

    assert wanted_sessions(store, program, TODAY, code=code) == [Wanted(session_id, pairing.id)]
    with pytest.raises(CounterpartError, match="code-unknown"):
        wanted_sessions(store, program, TODAY, code=pairing.code)


def test_the_summary_counts_the_same_from_slices(tmp_path: Path) -> None:
    with write_sample(tmp_path / "sample.counterpart", TODAY) as store:
        [program] = store.programs.all()

        sliced = summarize(at_once(summary_matter(store, program)), TODAY)

        assert sliced == summary_of(store, program, TODAY)


def test_the_summary_is_read_with_pauses_too(store: Store) -> None:
    many(store, 30)

    assert sum(1 for _pause in summary_matter(store, store.programs.get(1))) == 3
