"""A pair with the final survey in their hands, the room in which it is typed in, and a keyboard."""

import pytest
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.surveys.page import SurveysPage
from tests.support.keyboard import Keyboard
from tests.support.rooms import DeskAt
from tests.support.survey_forms import Round, a_round, a_surveys_room


@pytest.fixture
def asked(store: Store) -> Round:
    return a_round(store)


@pytest.fixture
def page(asked: Round, empty_desk: DeskAt, qtbot: QtBot) -> SurveysPage:
    """The room, on the list of the final survey."""
    return a_surveys_room(empty_desk, qtbot)


@pytest.fixture
def keys(page: SurveysPage, qtbot: QtBot) -> Keyboard:
    """A keyboard at the code field."""
    return Keyboard(page, qtbot)
