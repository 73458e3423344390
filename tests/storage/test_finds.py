"""A search over a whole program finds people, pairings, sessions and what journals say, the best first."""

from datetime import date

import pytest

from app.domain.participants import Side
from app.domain.sessions import TAKES, Answer, Reflection
from app.storage import FoundText, Store, TextSource
from tests.support.builders import (
    a_participant,
    a_person,
    a_program,
    add_pairing,
    add_participant,
    add_session,
    an_action,
)

EVERYTHING = range(1, 1_000)


def names(store: Store, search: str, program: int = 1) -> list[str]:
    return [row.name for row in store.participants.rows(store.finds.people(program, search))]


def test_people_whose_name_begins_so_come_first(store: Store) -> None:
    for name in ("Juliana Abt", "Ana Żyła", "Bo Anand"):
        add_participant(store, name)
    assert names(store, "ana") == ["Bo Anand", "Ana Żyła", "Juliana Abt"]
    assert names(store, "zyla ANA") == ["Ana Żyła"]


def test_people_are_found_by_what_the_list_finds_them_by(store: Store) -> None:
    add_participant(store, "Ana Ruiz", a_person("Ana Ruiz", department="Öffentlichkeit", staff_number="N 17"))
    assert names(store, "offent 17") == ["Ana Ruiz"]


def test_only_the_program_asked_for_is_searched(store: Store) -> None:
    with store.edit("Another program"):
        [other] = store.programs.add([a_program("Autumn 2027")])
    add_participant(store, "Ana Ruiz")
    assert names(store, "ana", other) == []
    assert store.finds.pairings(other, "ana") == []


def test_pairings_are_found_by_both_names_and_their_code(store: Store) -> None:
    pairing = add_pairing(store, "Łukasz Nowak", "Bo Lind")
    add_pairing(store, "Efua Mensah", "Chen Wu")
    assert store.finds.pairings(1, "lind lukasz") == [pairing.id]
    assert store.finds.pairings(1, pairing.code) == [pairing.id]
    assert store.finds.pairings(1, "lind mensah") == []


def test_sessions_are_found_by_any_part_of_their_code(store: Store) -> None:
    pairing = add_pairing(store)
    session = add_session(store, pairing)
    add_session(store, pairing)
    for typed in (session.code, session.code.lower().replace("-", ""), session.code[2:6], f"{session.code}-M"):
        assert session.id in store.finds.sessions_with_code(1, typed, 5), typed
    assert store.finds.sessions_with_code(1, session.code, 5) == [session.id]
    assert store.finds.sessions_with_code(1, session.code[2:4], 5) == [], "too short to tell"


def test_sessions_near_a_day_come_nearest_first(store: Store) -> None:
    pairing = add_pairing(store)
    days = [date(2027, 1, 10), date(2027, 3, 20), date(2027, 3, 10), date(2027, 6, 1)]
    ids = [add_session(store, pairing, due_by=day).id for day in days]
    assert store.finds.sessions_near([pairing.id], "2027-03-16", 3) == [ids[1], ids[2], ids[0]]
    assert store.finds.sessions_near([], "2027-03-16", 3) == []


@pytest.fixture
def journal(store: Store) -> Store:
    """Two sessions with what one side handed in, a note and a promise."""
    pairing = add_pairing(store)
    first, second = add_session(store, pairing, note="Came late, naïvely."), add_session(store, pairing)
    with store.edit("Record"):
        for session in (first, second):
            store.reflections.add(
                [
                    Reflection(
                        session_id=session.id, side=Side.MENTEE, answers={TAKES: Answer(text="A naïve question")}
                    )
                ]
            )
        store.actions.add([an_action(first.id, "Ask the NAIVE question")])
    return store


def test_texts_are_found_without_accents_the_newest_first(journal: Store) -> None:
    found = journal.finds.texts(1, "naive question", TextSource.ANSWER, EVERYTHING, 9)
    assert [(text.session_id, text.side, text.text) for text in found] == [
        (2, Side.MENTEE, "A naïve question"),
        (1, Side.MENTEE, "A naïve question"),
    ]


def test_actions_and_the_coordinators_notes_are_found_too(journal: Store) -> None:
    assert journal.finds.texts(1, "naive", TextSource.ACTION, EVERYTHING, 9) == [
        FoundText(source=TextSource.ACTION, session_id=1, side=Side.MENTEE, text="Ask the NAIVE question")
    ]
    assert journal.finds.texts(1, "naively", TextSource.NOTE, EVERYTHING, 9) == [
        FoundText(source=TextSource.NOTE, session_id=1, side=None, text="Came late, naïvely.")
    ]


def test_texts_are_looked_through_piece_by_piece(journal: Store) -> None:
    last = journal.finds.last_id(TextSource.ANSWER)
    newest = journal.finds.texts(1, "naive", TextSource.ANSWER, range(last, last + 1), 9)
    assert [text.session_id for text in newest] == [2]
    assert len(journal.finds.texts(1, "naive", TextSource.ANSWER, EVERYTHING, 1)) == 1
    assert journal.finds.texts(1, "", TextSource.ANSWER, EVERYTHING, 9) == []


def test_a_file_without_texts_has_none(store: Store) -> None:
    assert store.finds.last_id(TextSource.ACTION) == 0
    assert store.finds.texts(1, "ana", TextSource.ACTION, range(0), 9) == []


def test_the_programs_of_a_person_come_with_the_one_named_first(store: Store) -> None:
    member = add_participant(store, "Ana Ruiz")
    with store.edit("Another program"):
        [other] = store.programs.add([a_program("Autumn 2027")])
        [again] = store.participants.add([a_participant(person=member.person, program_id=other)])
    assert store.finds.participations(member.person.id, 1) == [(1, member.id), (other, again)]
    assert store.finds.participations(member.person.id, other) == [(other, again), (1, member.id)]
