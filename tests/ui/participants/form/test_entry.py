from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.participants import WillingAs
from app.storage import Store
from app.ui.participants.form.entry import Entry
from tests.support.builders import add_participant
from tests.support.rooms import TODAY


@pytest.fixture
def entry(store: Store, qtbot: QtBot) -> Iterator[Entry]:
    parent = QObject()
    yield Entry(store, store.programs.get(1), lambda: TODAY, parent)
    parent.deleteLater()


def test_what_is_typed_without_a_name_waits_for_it(entry: Entry, store: Store) -> None:
    added: list[bool] = []
    entry.added.connect(lambda: added.append(True))
    assert entry.write("email", {"email": "ana@x.org"}) == ""
    assert entry.write("willing_as", participant={"willing_as": WillingAs.MENTOR}) == ""
    assert (store.people.ids(), entry.is_in_file) == ([], False)
    assert entry.write("name", {"name": "Ana Ruiz"}) == ""
    found = store.participants.get(entry.participant.id)
    assert (found.person.name, found.person.email) == ("Ana Ruiz", "ana@x.org")
    assert (found.willing_as, found.status_on) == (WillingAs.MENTOR, TODAY)
    assert added == [True]


def test_a_name_that_is_typed_on_stays_one_step_of_adding(entry: Entry, store: Store) -> None:
    for typed in ("A", "Ana", "Ana Ruiz"):
        entry.write("name", {"name": typed})
    entry.leave()
    entry.write("phone", {"phone": "7"})
    assert store.undo() == "Change the phone of \u2068Ana Ruiz\u2069"
    assert store.undo() == "Add \u2068Ana Ruiz\u2069"
    assert store.people.ids() == []


def test_a_field_s_step_is_called_by_the_name_of_before(entry: Entry, store: Store) -> None:
    entry.open(add_participant(store, "Ana Ruiz").id)
    for typed in ("Anna", "Anna Ruiz"):
        entry.write("name", {"name": typed})
    assert store.undo_label() == "Change the name of \u2068Ana Ruiz\u2069"
    store.undo()
    assert store.people.get(1).name == "Ana Ruiz"


def test_parts_of_a_field_are_steps_of_their_own(entry: Entry, store: Store) -> None:
    entry.open(add_participant(store).id)
    entry.write("aims", participant={"aims": "One"}, part=1)
    entry.write("aims", participant={"aims": "Two"}, part=2)
    store.undo()
    assert store.participants.get(1).aims == "One"


def test_what_cannot_be_kept_is_said(entry: Entry, store: Store) -> None:
    entry.open(add_participant(store, "Ana Ruiz").id)
    assert entry.write("name", {"name": ""}).startswith("A person needs a name")
    assert entry.person.name == "Ana Ruiz"


def test_who_was_undone_comes_back_with_the_next_key(entry: Entry, store: Store) -> None:
    entry.write("name", {"name": "Ana Ruiz"})
    entry.leave()
    store.undo()
    entry.refresh()
    assert not entry.is_in_file
    entry.write("joined_on", {"joined_on": date(2020, 1, 1)})
    assert entry.is_in_file
    assert [person.name for person in store.people.all()] == ["Ana Ruiz"]
    assert store.undo_label() == "Add \u2068Ana Ruiz\u2069"


def test_who_was_undone_and_done_again_is_the_same_person(entry: Entry, store: Store) -> None:
    entry.write("name", {"name": "Ana Ruiz"})
    participant_id = entry.participant.id
    store.undo()
    entry.refresh()
    store.redo()
    entry.refresh()
    assert (entry.is_in_file, entry.participant.id) == (True, participant_id)


def test_something_else_of_a_person_is_a_step_too(entry: Entry, store: Store) -> None:
    entry.open(add_participant(store).id)
    assert entry.do("exclusions", lambda: store.people.set_all([1], notes="x")) == ""
    assert store.undo_label() == "Change with whom \u2068Ana Ruiz\u2069 must not be paired"
    assert entry.do("exclusions", lambda: entry.store.people.set_all([1], notes="y")) == ""
