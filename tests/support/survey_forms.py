"""A survey for tests: a pair whose forms are out, and the room in which they are typed in."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.filled_forms import Filled
from app.domain.sides import Side
from app.domain.survey_rounds import WhichForm
from app.domain.surveys import SurveySheet, Wave
from app.operations import surveys
from app.storage import Store
from app.ui.common.desk import Place
from app.ui.surveys.page import SurveysPage
from tests.support.builders import add_pairing
from tests.support.rooms import TODAY, DeskAt, shown

ISSUED_ON = date(2027, 3, 8)


@dataclass
class Round:
    """Ana Ruiz and Bo Lind, whose forms of one wave are out."""

    store: Store
    wave: Wave

    def which(self, side: Side) -> WhichForm:
        """The form of one of the two."""
        return WhichForm(1 if side is Side.MENTOR else 2, side, self.wave)

    def sheet(self, side: Side) -> SurveySheet:
        """The paper of one of the two, as it is in the file now."""
        found = surveys.read(self.store, self.which(side)).sheet
        assert found is not None
        return found

    def filled(self, side: Side) -> Filled:
        """What is kept of the form of one of the two."""
        return surveys.read(self.store, self.which(side)).filled

    def take(self, side: Side, filled: Filled, day: date = TODAY) -> None:
        """One of the two returned their form on this day."""
        surveys.take(self.store, self.which(side), filled, came_back_on=day, today=day)


def a_round(store: Store, wave: Wave = Wave.CLOSE, issued_on: date = ISSUED_ON) -> Round:
    """The round, in a file of program 1 in which nobody else takes part."""
    add_pairing(store)
    surveys.hand_out(store, store.programs.get(1), wave, issued_on)
    return Round(store, wave)


def a_surveys_room(at_desk: DeskAt, qtbot: QtBot, width: int = 1080, height: int = 760) -> SurveysPage:
    """The room in a window of its own, active; where it wants to go within itself, it goes."""

    def go_to(place: Place) -> None:
        at_desk.went.append(place)
        if place.room == "surveys":
            page.visit(place)

    page = SurveysPage(at_desk.desk._replace(go_to=go_to))
    shown(page, qtbot, width, height)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.visit(Place("surveys"))
    QApplication.processEvents()
    return page
