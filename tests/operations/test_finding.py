"""A few typed words lead to people, pairings, sessions, topics and what journals say."""

from datetime import date

import pytest

from app.domain.participants import Side
from app.domain.sessions import TAKES, Answer, Reflection
from app.operations.finding import SHOWN, Found, find, journal_lines
from app.storage import Store, TextSource
from tests.support.builders import a_person, add_pairing, add_participant, add_session, an_action

TODAY = date(2027, 3, 16)


def found(store: Store, search: str) -> Found:
    return find(store, store.programs.get(1), search, TODAY)


def test_no_words_find_nothing(store: Store) -> None:
    add_participant(store, "Ana Ruiz")
    assert found(store, " \u0301 ") == Found()
    assert list(journal_lines(store, store.programs.get(1), "")) == []


def test_people_and_their_pairings_are_found_together(store: Store) -> None:
    pairing = add_pairing(store, "Łukasz Nowak", "Bo Lind")
    result = found(store, "LUKASZ")
    assert [row.name for row in result.people] == ["Łukasz Nowak"]
    assert [row.id for row in result.pairings] == [pairing.id]
    assert (result.people_count, result.pairings_count, result.names_begin) == (1, 1, True)


def test_a_few_are_shown_and_all_are_counted(store: Store) -> None:
    for number in range(SHOWN + 3):
        add_participant(store, f"Ana {number}")
    result = found(store, "ana")
    assert (len(result.people), result.people_count) == (SHOWN, SHOWN + 3)


def test_words_inside_a_name_or_in_a_department_are_no_beginning(store: Store) -> None:
    add_participant(store, "Ana Ruiz", a_person("Ana Ruiz", department="Homecare"))
    assert not found(store, "home").names_begin
    assert found(store, "home").people_count == 1
    assert not found(store, "uiz").names_begin


def test_a_session_is_found_by_its_code_alone(store: Store) -> None:
    pairing = add_pairing(store)
    sessions = [add_session(store, pairing) for _ in range(3)]
    result = found(store, sessions[1].code.lower())
    assert [row.id for row in result.sessions] == [sessions[1].id]
    assert result.people == ()


def test_the_sessions_of_a_pairing_nearest_to_today_come_with_its_names(store: Store) -> None:
    pairing = add_pairing(store, "Ana Ruiz", "Bo Lind")
    far = add_session(store, pairing, due_by=date(2027, 6, 1))
    near = add_session(store, pairing, due_by=date(2027, 3, 18))
    assert [row.id for row in found(store, "ana bo").sessions] == [near.id, far.id]


def test_topics_are_found_by_their_name(store: Store) -> None:
    assert [topic.name for topic in found(store, "digital tools").topics] == ["Everyday digital tools"]


@pytest.fixture
def journal(store: Store) -> Store:
    pairing = add_pairing(store, "Ana Ruiz", "Bo Lind")
    with store.edit("Record"):
        session_id = add_session_in(store, pairing.id, note="The rota came up again")
        store.reflections.add(
            [Reflection(session_id=session_id, side=Side.MENTOR, answers={TAKES: Answer(text="Read the röta")})]
        )
        store.actions.add([an_action(session_id, "Show the rota")])
    return store


def add_session_in(store: Store, pairing_id: int, note: str) -> int:
    from tests.support.builders import a_session

    return store.sessions.add([a_session(pairing_id=pairing_id, note=note)])[0]


def test_journals_are_reached_piece_by_piece(journal: Store) -> None:
    pieces = list(journal_lines(journal, journal.programs.get(1), "rota"))
    lines = [line for piece in pieces for line in piece]
    assert [(line.source, line.side, line.text) for line in lines] == [
        (TextSource.ANSWER, Side.MENTOR, "Read the röta"),
        (TextSource.ACTION, Side.MENTEE, "Show the rota"),
        (TextSource.NOTE, None, "The rota came up again"),
    ]
    assert {(line.session.mentor_name, line.session.mentee_name) for line in lines} == {("Ana Ruiz", "Bo Lind")}


def test_a_few_lines_of_journals_are_enough(journal: Store) -> None:
    with journal.edit("More"):
        journal.actions.add(an_action(1, f"Rota {number}") for number in range(9))
    lines = [line for piece in journal_lines(journal, journal.programs.get(1), "rota") for line in piece]
    assert len(lines) == SHOWN


def test_the_file_may_change_while_journals_are_looked_through(journal: Store) -> None:
    pieces = journal_lines(journal, journal.programs.get(1), "rota")
    assert len(next(pieces)) == 1
    with journal.edit("Remove"):
        journal.sessions.remove([1])
    assert [line for piece in pieces for line in piece] == []
