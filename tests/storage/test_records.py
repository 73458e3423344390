"""Values come back from the file exactly as they went in, whatever people typed."""

import dataclasses
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.pairings import Closing, ClosingKind, PairingState, Place
from app.domain.participants import Exclusion, Side
from app.domain.people import Grade
from app.domain.programs import ChangeKind, Decision
from app.domain.surveys import SurveyAnswer, Wave
from app.domain.topics import Interest, Topic
from app.domain.wishes import Wish, WishKind
from app.storage import IntegrityError, Store
from app.storage.records import (
    DAY,
    FLAG,
    MOMENT,
    NUMBERS,
    WORD_SET,
    WORDS,
    Records,
    Table,
    choice,
    choices,
    value,
)
from tests.support.builders import (
    STARTS_ON,
    a_pairing,
    a_participant,
    a_person,
    a_program,
    a_reflection,
    a_session,
    add_pairing,
    add_participant,
    add_session,
    an_action,
)
from tests.support.nasty import NASTY
from tests.support.states import state_of

# What the file refuses to be empty, and what it gives itself when it is.
_NEVER_EMPTY = frozenset({"name", "purpose", "text", "item", "code"})


def with_text(item: Any, text: str) -> Any:
    """The same value with this text in every field that holds any."""
    return replace(
        item, **{f.name: _with_text(f.name, getattr(item, f.name), text) for f in dataclasses.fields(item)}
    )


def _with_text(name: str, part: Any, text: str) -> Any:
    if isinstance(part, StrEnum) or name in ("person", "interests") or (text == "" and name in _NEVER_EMPTY):
        return part
    if isinstance(part, dict):
        [inner] = part.values() or [None]
        return {text: _with_text("", inner, text)} if part else part
    filled: dict[type, Any] = {str: text, tuple: (text, text + "2"), frozenset: frozenset({text})}
    if dataclasses.is_dataclass(part):
        return with_text(part, text)
    return part if name in ("topic_ids", "formats") else filled.get(type(part), part)


class Bases:
    """Makes, inside an open step, the n-th valid record of a noun with what it hangs on."""

    def __init__(self, store: Store) -> None:
        self._store = store
        pairing = add_pairing(store)
        self._session = add_session(store, pairing).id
        self._mentor, self._mentee, self._pairing = pairing.mentor_id, pairing.mentee_id, pairing.id

    def person(self, n: int) -> Any:
        return a_person(f"Person {n}", languages=("en",))

    def grade(self, n: int) -> Any:
        return Grade(name=f"G{n}", rank=n + 1)

    def exclusion(self, n: int) -> Any:
        one, other = self._store.people.add([a_person(f"One {n}"), a_person(f"Other {n}")])
        return Exclusion(person_id=one, other_id=other)

    def program(self, n: int) -> Any:
        return a_program(f"Program {n}")

    def topic(self, n: int) -> Any:
        return Topic(program_id=1, name=f"Topic {n}")

    def decision(self, n: int) -> Any:
        return Decision(program_id=1, kind=ChangeKind.CHANGED, on=STARTS_ON, text=f"{n}")

    def participant(self, n: int) -> Any:
        [person_id] = self._store.people.add([a_person(f"Person {n}")])
        return a_participant(person=self._store.people.get(person_id))

    def wish(self, n: int) -> Any:
        mentee = self._store.participants.add([self.participant(n)])[0]
        return Wish(program_id=1, mentor_id=self._mentor, mentee_id=mentee, kind=WishKind.TOGETHER)

    def pairing(self, n: int) -> Any:
        closing = Closing(on=STARTS_ON, kind=ClosingKind.COMPLETED)
        fields: dict[str, Any] = {"state": PairingState.CLOSED, "closing": closing, "mentor_place": Place()}
        return a_pairing(self._mentor, self._mentee, code=f"P-{n}", parts={"topics": 1}, **fields)

    def session(self, n: int) -> Any:
        return a_session(pairing_id=self._pairing, code=f"S-{n}")

    def reflection(self, n: int) -> Any:
        [session_id] = self._store.sessions.add([a_session(pairing_id=self._pairing)])
        return a_reflection(session_id, takes="x")

    def action(self, n: int) -> Any:
        return an_action(self._session, text=f"{n}")

    def survey_answer(self, n: int) -> Any:
        fields: dict[str, Any] = {"side": Side.MENTOR, "wave": Wave.START, "score": 3}
        return SurveyAnswer(participant_id=self._mentor, item=f"{n}", **fields)


NOUNS: dict[str, Callable[[Store], Records[Any]]] = {
    "person": lambda store: store.people,
    "grade": lambda store: store.grades,
    "exclusion": lambda store: store.exclusions,
    "program": lambda store: store.programs,
    "topic": lambda store: store.topics,
    "decision": lambda store: store.decisions,
    "participant": lambda store: store.participants,
    "wish": lambda store: store.wishes,
    "pairing": lambda store: store.pairings,
    "session": lambda store: store.sessions,
    "reflection": lambda store: store.reflections,
    "action": lambda store: store.actions,
    "survey_answer": lambda store: store.survey_answers,
}


@pytest.mark.parametrize("noun", NOUNS)
def test_any_text_comes_back_from_every_field_also_after_undo_and_redo(store: Store, noun: str) -> None:
    records, base = NOUNS[noun](store), getattr(Bases(store), noun)
    with store.edit("Add all"):
        items = [with_text(base(n), text) for n, text in enumerate(NASTY)]
        ids = records.add(items)
    wanted = [replace(item, id=record_id) for item, record_id in zip(items, ids, strict=True)]
    before = state_of(store)

    assert records.get_many(ids) == wanted
    with store.edit("Change all"):
        for item in wanted:
            records.change(with_text(item, f"changed {item.id}"))
    with store.edit("Change back"):
        for item in wanted:
            records.change(item)
    assert records.get_many(ids) == wanted
    with store.edit("Remove all"):
        records.remove(ids)
    for label in ("Remove all", "Change back", "Change all"):
        assert store.undo() == label
    # What hangs on a record may be written anew by a change, but undo brings back the very rows.
    assert state_of(store) == before
    for _label in range(2):
        store.redo()
    assert records.get_many(ids) == wanted


def test_text_that_no_file_can_hold_leaves_nothing(store: Store) -> None:
    before = state_of(store)

    with pytest.raises(UnicodeEncodeError), store.edit("Add"):
        store.people.add([a_person("Ana Ruiz"), a_person(notes="\ud800")])

    assert state_of(store) == before
    assert store.undo_label() == "New program"


# The forms of single columns


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclasses.dataclass(frozen=True)
class Thing:
    colour: Colour
    on: date | None
    words: str


thing_form = value(Thing, colour=choice(Colour), on=DAY)
texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.dates())
def test_days_come_back(day: date) -> None:
    assert DAY.read(DAY.write(day)) == day


@given(st.datetimes().map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_moments_come_back_to_the_minute(moment: datetime) -> None:
    assert MOMENT.read(MOMENT.write(moment)) == moment


@given(st.lists(texts), st.dictionaries(texts, st.integers()), st.booleans())
def test_words_numbers_and_flags_come_back(words: list[str], numbers: dict[str, int], flag: bool) -> None:
    assert WORDS.read(WORDS.write(words)) == tuple(words)
    assert WORD_SET.read(WORD_SET.write(frozenset(words))) == frozenset(words)
    assert NUMBERS.read(NUMBERS.write(numbers)) == numbers
    assert FLAG.read(FLAG.write(flag)) is flag


@given(st.builds(Thing, st.sampled_from(Colour), st.none() | st.dates(), texts))
def test_small_values_come_back(thing: Thing) -> None:
    assert thing_form.read(thing_form.write(thing)) == thing


@given(st.frozensets(st.sampled_from(Colour)))
def test_choices_come_back_and_are_written_in_one_order(colours: frozenset[Colour]) -> None:
    form = choices(Colour)

    assert form.read(form.write(colours)) == colours
    assert form.write(frozenset(sorted(colours))) == form.write(frozenset(sorted(colours, reverse=True)))


# Collections


def test_records_come_in_the_order_asked_for(store: Store) -> None:
    with store.edit("Add"):
        ids = store.people.add(a_person(f"Person {n}") for n in range(1_200))
    mixed = [ids[1_100], ids[0], ids[600], ids[0]]

    assert [person.id for person in store.people.get_many(mixed)] == mixed
    assert store.people.get_many([]) == []


def test_rows_of_many_ids_come_by_their_own_id(store: Store) -> None:
    with store.edit("Add"):
        ids = store.people.add(a_person(f"Person {n}") for n in range(1_200))
    table = Table(store._db, store, "person")

    assert [row["id"] for row in table.by_ids(ids[::-1])] == ids


def test_a_record_that_is_not_there_is_told(store: Store) -> None:
    with pytest.raises(KeyError):
        store.people.get(99)
    with pytest.raises(KeyError), store.edit("Change"):
        store.people.change(a_person(id=99))


def test_removing_what_is_not_there_is_no_step(store: Store) -> None:
    with store.edit("Remove"):
        store.people.remove([98, 99])
        store.people.remove([])

    assert store.undo_label() == "New program"


@pytest.mark.parametrize("noun", NOUNS)
def test_nothing_is_written_outside_a_step(store: Store, noun: str) -> None:
    records, bases = NOUNS[noun](store), Bases(store)
    with store.edit("Add"):
        [record_id] = records.add([getattr(bases, noun)(1)])
        another = getattr(bases, noun)(2)
    item, before = records.get(record_id), state_of(store)
    writes: list[Callable[[], object]] = [
        lambda: records.add([another]),
        lambda: records.change(item),
        lambda: records.remove([record_id]),
    ]

    for write in writes:
        with pytest.raises(RuntimeError, match=r"inside Store\.edit"):
            write()
    assert state_of(store) == before


def test_children_that_stay_keep_their_rows(store: Store) -> None:
    someone = add_participant(store, interests={1: Interest(topic_id=1), 2: Interest(topic_id=2, can_share=1)})
    before = {row[2]: row[0] for row in state_of(store)["interest"]}
    with store.edit("Change"):
        interests = {2: Interest(topic_id=2, can_share=3), 3: Interest(topic_id=3)}
        store.participants.change(replace(someone, interests=interests))

    after = {row[2]: row[0] for row in state_of(store)["interest"]}
    assert set(after) == {2, 3}
    assert after[2] == before[2]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda store: store.people.add([a_person("")]),
        lambda store: store.people.add([a_person(years_in_organization=-1)]),
        lambda store: store.people.add([a_person(manager_id=99)]),
        lambda store: store.grades.add([Grade(name="G1"), Grade(name="G1")]),
        lambda store: store.exclusions.add([Exclusion(person_id=1, other_id=1)]),
        lambda store: store.programs.add([a_program()]),
        lambda store: store.topics.add([Topic(program_id=9, name="x")]),
    ],
)
def test_what_the_file_refuses_leaves_nothing(store: Store, wrong: Callable[[Store], object]) -> None:
    before = state_of(store)

    with pytest.raises(IntegrityError), store.edit("Wrong"):
        wrong(store)

    assert state_of(store) == before
