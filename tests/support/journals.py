"""A journal for tests: one pair with a session behind them and two to come, and the room in which it is shown."""

from dataclasses import dataclass
from datetime import date

from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.sessions import ActionState, Session, SessionState
from app.domain.stories import PairingStory
from app.storage import Store
from app.ui.common.desk import Place
from app.ui.journal.page import JournalPage
from tests.support.builders import a_reflection, add_pairing, add_session, an_action, at
from tests.support.rooms import DeskAt, shown

HELD_ON = date(2027, 1, 12)


@dataclass
class Pair:
    """Ana Ruiz and Bo Lind: a held session, one whose date has passed, and one without a date."""

    store: Store
    held: Session
    overdue: Session
    undated: Session

    @property
    def story(self) -> PairingStory:
        return self.store.story(self.held.pairing_id)

    def session(self, which: Session) -> Session:
        """The session as it is in the file now."""
        return self.store.sessions.get(which.id)

    def undo(self) -> str | None:
        return self.store.undo()


def a_pair(store: Store, mentor: str = "Ana Ruiz", mentee: str = "Bo Lind") -> Pair:
    """The pair, in a file of program 1; the mentor wrote after the first session, and promised two things."""
    pairing = add_pairing(store, mentor, mentee)
    held = add_session(
        store, pairing, state=SessionState.HELD, held_on=HELD_ON, due_by=HELD_ON, minutes=60, topic_ids=(1,),
        entered_on=HELD_ON,
    )  # fmt: skip
    overdue = add_session(store, pairing, planned_at=at("2027-03-10T10:00"), due_by=date(2027, 3, 1))
    undated = add_session(store, pairing, due_by=date(2027, 4, 12))
    with store.edit("Hand in"):
        store.reflections.add([a_reflection(held.id, Side.MENTOR, takes="I ask first", useful=4, energy=3)])
        store.actions.add(
            [
                an_action(held.id, "Bring two examples", Side.MENTOR, due_on=date(2027, 2, 1)),
                an_action(held.id, "Try it once", state=ActionState.DONE),
            ]
        )
    return Pair(store, held, overdue, undated)


def a_journal(at_desk: DeskAt, qtbot: QtBot, width: int = 1080, height: int = 760) -> JournalPage:
    """The room in a window of its own, active; where it wants to go within itself, it goes."""

    def go_to(place: Place) -> None:
        at_desk.went.append(place)
        if place.room == "journal":
            page.visit(place)

    page = JournalPage(at_desk.desk._replace(go_to=go_to))
    shown(page, qtbot, width, height)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
