from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.participants import Background, Consent, Exclusion, Readiness
from app.domain.topics import Interest
from app.storage import Store
from app.ui.common.theme import Theme
from app.ui.participants.portrait import portrait_of
from app.ui.participants.profile_tab import ProfileTab
from tests.support.builders import a_person, add_participant
from tests.support.rooms import shown, words_on


@pytest.fixture
def tab(theme: Theme, qtbot: QtBot) -> ProfileTab:
    made = ProfileTab(theme, lambda: None)
    shown(made, qtbot, 336, 900)
    return made


def words(tab: ProfileTab, store: Store, participant_id: int) -> str:
    tab.show_portrait(portrait_of(store, store.participants.rows([participant_id])[0]))
    return words_on(tab)


def test_everything_known_is_told_with_who_may_read_it(tab: ProfileTab, store: Store) -> None:
    person = a_person(
        "Nino", title="Designer", grade="Grade 3", languages=("English",), notes="Back in May", phone="12",
        access_needs="No stairs",
    )  # fmt: skip
    nino = add_participant(
        store,
        person=person,
        interests={
            1: Interest(topic_id=1, can_share=3),
            2: Interest(topic_id=2, want_to_learn=1, not_with_me=True),
        },
        aims="To disagree",
        welcomes=Background.SIMILAR,
        readiness=Readiness(keeps_the_time=1),
        consent=Consent(notice="Notice 3"),
    )
    bo = add_participant(store, "Bo Lind")
    with store.edit("Exclude"):
        store.exclusions.add([Exclusion(person_id=nino.person.id, other_id=bo.person.id, reason="A quarrel")])
    told = words(tab, store, nino.id).replace("\u2068", "").replace("\u2069", "")
    for part in (
        "Designer", "Grade 3", "Can share", "a lot", "Wants to learn", "a little", "Not with me", "To disagree",
        "Similar", "English", "12", "Keeps the time: 1 of 5", "Notice 3", "Back in May", "No stairs",
        "Bo Lind: A quarrel",
    ):  # fmt: skip
        assert part in told
    assert told.count("never leaves the file") == 2
    assert told.count("only for you") == 2


def test_somebody_else_leaves_nothing_of_the_one_before(tab: ProfileTab, store: Store) -> None:
    nino = add_participant(store, person=a_person("Nino", notes="Secret", access_needs="No stairs"))
    bo = add_participant(store, "Bo Lind")
    words(tab, store, nino.id)
    told = words(tab, store, bo.id)
    assert "Secret" not in told
    assert "Access needs" not in told
    assert "Not recorded" in told


def test_a_long_word_never_widens_the_pane(tab: ProfileTab, store: Store) -> None:
    word = "Datenverarbeitungsanlagenbeschaffungsgenehmigungsverfahren"
    nino = add_participant(store, person=a_person("Nino", title=word, site=word, notes=word), aims=word)
    words(tab, store, nino.id)
    assert tab.minimumSizeHint().width() <= 300


def test_the_links_name_stays_in_the_line(tab: ProfileTab, store: Store) -> None:
    boss, ana = add_participant(store, "Chen Wu"), add_participant(store, "Ana Ruiz")
    with store.edit("Link"):
        store.people.change(replace(ana.person, manager_id=boss.person.id))
    assert "Chen Wu" in words(tab, store, ana.id)
