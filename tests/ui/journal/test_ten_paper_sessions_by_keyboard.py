"""Ten sessions typed in from paper by keyboard alone, from the code to the actions, through the whole window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.privacy import Visibility
from app.domain.sessions import TAKES, EntrySource, Session, SessionState
from app.storage import Store
from app.ui.shell.window import MainWindow
from tests.support.keyboard import CONTROL, Keyboard
from tests.support.rooms import TODAY

KEYS_IN_A_MINUTE = 180  # three a second, which somebody who isn't a typist reaches


@dataclass(frozen=True)
class Sheet:
    """What stands on the papers of one session, as it is typed; expected: how the file should have it."""

    day: str
    minutes: str
    topic: str
    scores: str
    takes: str
    action: str
    due: str
    expected: tuple[date, int | None, str]


SHEETS = (
    Sheet(
        "12 mar",
        "60",
        "safety",
        "434",
        "I ask first",
        "Bring two examples",
        "12 apr",
        (date(2027, 3, 12), 60, "Data and digital safety"),
    ),
    Sheet(
        "yesterday",
        "1h",
        "career",
        "555",
        "Silence helps",
        "Send the list",
        "tomorrow",
        (date(2027, 3, 15), 60, "Career navigation"),
    ),
    Sheet(
        "8/3",
        "1:15",
        "social",
        "321",
        "Shorter is better",
        "Try it once",
        "in 2 weeks",
        (date(2027, 3, 8), 75, "Social media and personal presence"),
    ),
    Sheet(
        "monday",
        "",
        "ai",
        "444",
        "Where it was wrong",
        "One letter a day",
        "fri",
        (date(2027, 3, 15), None, "AI and emerging technology"),
    ),
    Sheet(
        "2027-03-01",
        "50 min",
        "sustain",
        "545",
        "One thing to stop",
        "Stop it",
        "1 may",
        (date(2027, 3, 1), 50, "Sustainability"),
    ),
    Sheet(
        "3 days ago",
        "45",
        "innov",
        "234",
        "Who is missing",
        "Ask them",
        "",
        (date(2027, 3, 13), 45, "Innovation and problem solving"),
    ),
    Sheet(
        "feb 26",
        "90",
        "decisions",
        "445",
        "Four people waited",
        "Write it down",
        "20 mar",
        (date(2027, 2, 26), 90, "How decisions are made here"),
    ),
    Sheet(
        "14",
        "55",
        "Reading a balance sheet",
        "543",
        "Cash is not profit",
        "Read one",
        "",
        (date(2027, 3, 14), 55, "Reading a balance sheet"),
    ),
    Sheet(
        "wed",
        "60",
        "working",
        "454",
        "Which meeting to cancel",
        "Cancel it",
        "30 mar",
        (date(2027, 3, 10), 60, "New ways of working"),
    ),
    Sheet(
        "last friday",
        "1h30",
        "young",
        "355",
        "Why she nearly didn't apply",
        "Rewrite the advert",
        "15 apr",
        (date(2027, 3, 12), 90, "Attracting and keeping young talent"),
    ),
)


@pytest.fixture
def store(open_window: MainWindow) -> Store:
    assert open_window.workspace is not None
    return open_window.workspace.store


@pytest.fixture
def papers(store: Store) -> Sequence[Session]:
    """The next session of ten running pairs, whose sheets came in."""
    return [story.planned[0] for story in store.stories(1) if story.planned][: len(SHEETS)]


@pytest.fixture
def keys(open_window: MainWindow, qtbot: QtBot) -> Keyboard:
    """A keyboard at the journal's code field."""
    keyboard = Keyboard(open_window, qtbot)
    keyboard.press(Qt.Key.Key_4, CONTROL)
    assert keyboard.at == "Form code"
    keyboard.pressed = 0
    return keyboard


def type_mentors_sheet(keys: Keyboard, session: Session, sheet: Sheet) -> None:
    """The first sheet that comes in: what happened, when, how long, what about, and the mentor's lower half."""
    keys.type(session.code.replace("-", "").lower()).type("m").enter()
    keys.type("h").tab().type(sheet.day).tab().type(sheet.minutes).tab()
    keys.type(sheet.topic).enter()
    keys.tab_to("Useful, mentor (junior)")
    for score in sheet.scores:
        keys.type(score).tab()
    keys.type(sheet.takes)
    keys.press(Qt.Key.Key_Return, CONTROL)


def type_mentees_sheet(keys: Keyboard, session: Session, sheet: Sheet) -> None:
    """The second sheet leads straight into its column; the actions stand on the agenda's back."""
    keys.type(f"{session.code}-s").enter()
    for score in sheet.scores:
        keys.type(score).tab()
    keys.tab_to("New action").type(sheet.action).tab(2).type(sheet.due).enter()
    keys.press(Qt.Key.Key_Return, CONTROL)


def test_ten_sessions_are_typed_in_from_paper_in_under_a_minute_each(
    keys: Keyboard, store: Store, papers: Sequence[Session]
) -> None:
    most = 0
    for session, sheet in zip(papers, SHEETS, strict=True):
        before = keys.pressed
        type_mentors_sheet(keys, session, sheet)
        type_mentees_sheet(keys, session, sheet)
        most = max(most, keys.pressed - before)
        assert keys.at == "Form code"

    assert most < KEYS_IN_A_MINUTE
    topics = {topic.id: topic.name for topic in store.topics.of(1)}
    for paper, sheet in zip(papers, SHEETS, strict=True):
        session = store.sessions.get(paper.id)
        names = [topics[topic_id] for topic_id in session.topic_ids if topic_id not in paper.topic_ids]
        assert (session.held_on, session.minutes, names) == (*sheet.expected[:2], [sheet.expected[2]])
        assert (session.state, session.source, session.entered_on) == (SessionState.HELD, EntrySource.PAPER, TODAY)
        check_forms(store, session, sheet)


def check_forms(store: Store, session: Session, sheet: Sheet) -> None:
    forms = {form.side: form for form in store.reflections.of_sessions([session.id])}
    for side in Side:
        form = forms[side]
        assert "".join(str(score) for score in (form.useful, form.energy, form.open)) == sheet.scores
        assert (form.handed_in_on, form.kept_private) == (TODAY, False)
    takes = forms[Side.MENTOR].answers[TAKES]
    assert (takes.text, takes.visibility, takes.may_be_quoted) == (sheet.takes, Visibility.COORDINATOR, False)
    [action] = store.actions.of_sessions([session.id])
    assert (action.text, action.side, action.due_on is None) == (sheet.action, Side.MENTEE, sheet.due == "")


def test_each_recording_is_taken_back_step_by_step_and_done_again(
    keys: Keyboard, store: Store, papers: Sequence[Session]
) -> None:
    session, sheet = papers[0], SHEETS[0]
    type_mentors_sheet(keys, session, sheet)
    done = store.sessions.get(session.id)
    steps = 0
    while store.sessions.get(session.id) != session and steps < 20:
        keys.press(Qt.Key.Key_Z, CONTROL)
        steps += 1
    assert store.reflections.of_sessions([session.id]) == []
    keys.press(Qt.Key.Key_Y, CONTROL, times=steps)
    assert store.sessions.get(session.id) == done
    [form] = store.reflections.of_sessions([session.id])
    assert form.answers[TAKES].text == sheet.takes
