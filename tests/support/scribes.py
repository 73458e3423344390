"""A pair whose sessions are typed in: one was held, the date of another has passed, and a third has none."""

from dataclasses import dataclass
from datetime import date

from app.domain.participants import Side
from app.domain.sessions import Action, ActionState, Session, SessionState
from app.domain.stories import PairingStory
from app.operations.recording import earlier_dates
from app.storage import Store
from app.ui.journal.scribe import Scribe
from app.ui.journal.shown import Shown
from tests.support.builders import a_reflection, add_pairing, add_session, an_action, at
from tests.support.rooms import TODAY, DeskAt

HELD_ON, PLANNED_ON = date(2027, 1, 12), date(2027, 3, 10)


@dataclass
class Sessions:
    """Ana Ruiz and Bo Lind, and their sessions as they were before a test changed them."""

    store: Store
    held: Session
    overdue: Session
    undated: Session

    @property
    def story(self) -> PairingStory:
        return self.store.story(self.held.pairing_id)

    @property
    def actions(self) -> dict[str, Action]:
        """What was promised, by its words, as it is in the file now."""
        return {action.text: action for action in self.story.actions}

    def now(self, session: Session) -> Session:
        """The session as it is in the file now."""
        return self.store.sessions.get(session.id)

    def shown(self, session: Session) -> Shown:
        """The session as a form shows it now."""
        fresh = self.now(session)
        topics = self.store.topics.of(1)
        return Shown(self.story, fresh, topics, earlier_dates(self.store, fresh), TODAY)


def three_sessions(store: Store) -> Sessions:
    """The pair in a file of program 1; the mentor wrote after the first session, one promise of two is kept."""
    pairing = add_pairing(store)
    held = add_session(
        store, pairing, state=SessionState.HELD, held_on=HELD_ON, due_by=HELD_ON, minutes=60, topic_ids=(1,)
    )
    overdue = add_session(store, pairing, planned_at=at("2027-03-10T10:00"), due_by=date(2027, 3, 1))
    undated = add_session(store, pairing, due_by=date(2027, 4, 12))
    with store.edit("Hand in"):
        store.reflections.add([a_reflection(held.id, Side.MENTOR, takes="I ask first", useful=4)])
        store.actions.add(
            [
                an_action(held.id, "Bring two examples", Side.MENTOR, due_on=date(2027, 4, 12)),
                an_action(held.id, "Try it once", state=ActionState.DONE),
            ]
        )
    return Sessions(store, held, overdue, undated)


def a_scribe(at_desk: DeskAt, shown: Shown) -> Scribe:
    """A scribe who writes into this session."""
    scribe = Scribe(at_desk.desk, at_desk.host)
    scribe.turn_to(shown)
    return scribe
