from dataclasses import replace

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.problems import trouble
from app.storage import Store
from app.ui.common.keeper import Keeper
from tests.support.builders import add_participant


def _rename(store: Store, keeper: Keeper, name: str, field: str = "name") -> str:
    person = store.people.get(store.people.ids()[0])
    return keeper.keep(field, f"Change the {field}", lambda: store.people.change(replace(person, name=name)))


def test_one_field_is_one_step_until_it_is_left(store: Store, qtbot: QtBot) -> None:
    add_participant(store, "Ana")
    parent = QObject()
    keeper = Keeper(store, parent)
    for typed in ("Ana R", "Ana Ruiz"):
        assert _rename(store, keeper, typed) == ""
    keeper.leave()
    _rename(store, keeper, "Ana Ruiz Gil")

    store.undo()
    assert store.people.get(1).name == "Ana Ruiz"
    store.undo()
    assert store.people.get(1).name == "Ana"


def test_another_field_is_another_step(store: Store, qtbot: QtBot) -> None:
    add_participant(store, "Ana")
    parent = QObject()
    keeper = Keeper(store, parent)
    _rename(store, keeper, "Ana R")
    _rename(store, keeper, "Ana Ruiz", field="display name")
    assert store.undo() == "Change the display name"
    assert store.people.get(1).name == "Ana R"


def test_what_stands_in_the_way_is_said_and_nothing_is_kept(store: Store, qtbot: QtBot) -> None:
    parent = QObject()
    keeper, kept = Keeper(store, parent), list[bool]()
    keeper.kept.connect(lambda: kept.append(True))

    def refuse() -> None:
        raise trouble("name-missing")

    assert keeper.keep("name", "Change the name", refuse) == "A program needs a name. Nothing was made."
    assert kept == []
    assert store.undo_label() == "New program"


def test_it_knows_whether_a_field_goes_on(store: Store, qtbot: QtBot) -> None:
    add_participant(store, "Ana")
    parent = QObject()
    keeper = Keeper(store, parent)
    assert not keeper.goes_on("name")
    _rename(store, keeper, "Ana R")
    assert keeper.goes_on("name")
    assert not keeper.goes_on("e-mail")
    keeper.leave()
    assert not keeper.goes_on("name")
