from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.participants import Readiness
from app.storage import Store
from app.ui.common.badges import Badge
from app.ui.common.theme import Theme
from app.ui.participants.identity import Identity
from app.ui.participants.portrait import portrait_of
from tests.support.builders import a_person, add_pairing, add_participant
from tests.support.rooms import shown, unnamed, words_on


@pytest.fixture
def asked() -> list[QWidget]:
    return []


@pytest.fixture
def identity(theme: Theme, asked: list[QWidget], qtbot: QtBot) -> Identity:
    made = Identity(theme, asked.append)
    shown(made, qtbot, 336, 160)
    return made


def show(identity: Identity, store: Store, participant_id: int) -> list[str]:
    identity.show_portrait(portrait_of(store, store.participants.rows([participant_id])[0]))
    return [badge.accessibleName() for badge in identity.findChildren(Badge) if not badge.isHidden()]


@pytest.mark.parametrize(
    ("fields", "badges"),
    [
        ({}, ["either side", "Accepted", "0 of 1 place"]),
        ({"places": 2}, ["either side", "Accepted", "0 of 2 places"]),
        (
            {"readiness": Readiness(keeps_the_time=1)},
            ["either side", "Talk first", "Accepted", "0 of 1 place"],
        ),
        (
            {"person": a_person("Ana Ruiz", is_archived=True)},
            ["Archived", "either side", "Accepted", "0 of 1 place"],
        ),
    ],
)
def test_badges_tell_side_intake_and_places(
    identity: Identity, store: Store, fields: dict[str, Any], badges: list[str]
) -> None:
    assert show(identity, store, add_participant(store, **fields).id) == badges


def test_the_second_line_tells_how_to_say_the_name(identity: Identity, store: Store) -> None:
    person = a_person("Nino Beridze", pronunciation="NEE-no", pronouns="she/her", email="n@x.org")
    show(identity, store, add_participant(store, person=person).id)
    assert words_on(identity) == "Nino Beridze\nsay NEE-no, she/her, n@x.org"
    show(identity, store, add_pairing(store, "Cy Fox", "Dee Ash").mentor_id)
    assert words_on(identity) == "Cy Fox"


def test_everything_else_is_behind_a_named_button(identity: Identity, store: Store, asked: list[QWidget]) -> None:
    show(identity, store, add_participant(store).id)
    identity.more.click()
    assert asked == [identity.more]
    assert identity.more.accessibleName() == "More about \u2068Ana Ruiz\u2069"
    assert unnamed(identity) == []
