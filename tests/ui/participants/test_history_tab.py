from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.badges import Badge
from app.ui.common.theme import Theme
from app.ui.participants.history_tab import HistoryTab
from app.ui.participants.portrait import portrait_of
from tests.support.builders import add_participant
from tests.support.rooms import shown, words_on


@pytest.fixture
def tab(theme: Theme, store: Store, qtbot: QtBot) -> HistoryTab:
    made = HistoryTab(theme, store)
    shown(made, qtbot, 336, 400)
    return made


def test_steps_of_person_and_participation_are_told_the_newest_first(tab: HistoryTab, store: Store) -> None:
    ana = add_participant(store, "Ana Ruiz")
    with store.edit("Change the e-mail"):
        store.people.change(replace(ana.person, email="ana@x.org"))
    with store.edit("Change the aims"):
        store.participants.change(replace(ana, aims="Learn"))
    store.undo()
    tab.show_portrait(portrait_of(store, store.participants.rows([ana.id])[0]))
    told = words_on(tab)
    assert told.index("Change the aims") < told.index("Change the e-mail") < told.index("Add Ana Ruiz")
    assert [badge.accessibleName() for badge in tab.findChildren(Badge)] == ["Undone"]
    assert "ana@x.org" in told, "before and after"
    assert "1 Mar 2027" in told
