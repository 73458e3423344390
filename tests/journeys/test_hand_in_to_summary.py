"""From what both sides handed in after a session to the text of the program summary."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.participants import Consent, Participant, Side
from app.domain.privacy import Visibility
from app.domain.sessions import TAKES, ActionState, Answer, EntrySource, Session, SessionState
from app.storage import Store
from tests.support.builders import STARTS_ON, a_reflection, a_store, an_action
from tests.support.command_line import done
from tests.support.organizations import GRADES, an_organization
from tests.support.pdfs import pages_of

FIRST_DAY = STARTS_ON + timedelta(days=14)
QUOTE = "I ask two juniors before I sign."


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Six running pairings with their sessions, all on the first day of the program."""
    path = tmp_path / "program.counterpart"
    a_store(path).close()
    done("import", path, an_organization(tmp_path / "people.csv"), "--grades", GRADES)
    done("suggest", path, "--accept", "--as-of", STARTS_ON)
    done("plan", path)
    return path


def summary(path: Path, as_of: date) -> str:
    target = path.with_suffix(".pdf")
    done("summary", path, "-o", target, "--as-of", as_of)
    return " ".join(pages_of(target.read_bytes()))


def log(path: Path, minutes: int | None = 60, visibility: Visibility = Visibility.SUMMARY) -> Session:
    """The first session of the first pairing as the coordinator types it in from both sheets."""
    with Store.open(path) as store, store.edit("Log a session"):
        story = store.stories(1)[0]
        session = replace(
            story.planned[0],
            state=SessionState.HELD,
            held_on=FIRST_DAY,
            minutes=minutes,
            source=EntrySource.PAPER,
            entered_on=FIRST_DAY,
        )
        store.sessions.change(session)
        answers = {TAKES: Answer(text=QUOTE, visibility=visibility, may_be_quoted=True)}
        store.reflections.add(
            [
                a_reflection(session.id, Side.MENTEE, answers=answers, energy=4, handed_in_on=FIRST_DAY),
                a_reflection(session.id, Side.MENTOR, kept_private=True, handed_in_on=FIRST_DAY),
            ]
        )
        store.actions.add(
            [
                an_action(session.id, "Ask", Side.MENTEE, due_on=FIRST_DAY, state=ActionState.DONE),
                an_action(session.id, "Show", Side.MENTOR, due_on=FIRST_DAY),
            ]
        )
    return session


def consent(path: Path, may_be_quoted: bool = True) -> Participant:
    """The mentee's consent of that pairing."""
    with Store.open(path) as store, store.edit("Consent"):
        mentee = store.stories(1)[0].mentee
        agreed = Consent(notice="1", given_on=STARTS_ON, may_be_quoted=may_be_quoted)
        store.participants.change(replace(mentee, consent=agreed))
    return mentee


def test_a_logged_session_counts_in_the_summary(path: Path) -> None:
    before = summary(path, FIRST_DAY)
    log(path)

    after = summary(path, FIRST_DAY)

    assert after != before
    assert "1 of 1" in after


def test_a_line_is_quoted_when_its_writer_ticked_it_and_consents(path: Path) -> None:
    log(path)
    assert QUOTE not in summary(path, FIRST_DAY)

    mentee = consent(path)
    text = summary(path, FIRST_DAY)

    assert QUOTE in text
    assert mentee.person.name not in text


def test_withdrawn_consent_takes_the_quote_out(path: Path) -> None:
    log(path)
    consent(path)
    consent(path, may_be_quoted=False)

    assert QUOTE not in summary(path, FIRST_DAY)


@pytest.mark.parametrize("visibility", [Visibility.PAIR, Visibility.COORDINATOR, Visibility.FILE_ONLY])
def test_a_line_for_fewer_readers_is_never_quoted(path: Path, visibility: Visibility) -> None:
    log(path, visibility=visibility)
    consent(path)

    assert QUOTE not in summary(path, FIRST_DAY)


def test_the_summary_of_the_day_before_knows_nothing_of_it(path: Path) -> None:
    consent(path)
    before = summary(path, FIRST_DAY - timedelta(days=1))
    log(path)

    assert summary(path, FIRST_DAY - timedelta(days=1)) == before


def test_open_actions_go_onto_the_next_agenda_and_done_ones_do_not(path: Path) -> None:
    held = log(path)
    with Store.open(path) as store:
        following = next(story for story in store.stories(1) if story.pairing.id == held.pairing_id).planned[0]

    target = path.with_suffix(".pdf")
    done("agendas", path, "-o", target, "--session", following.code, "--no-forms")

    text = " ".join(pages_of(target.read_bytes()))
    assert "Show" in text
    assert "Session 2 of 6" in text
    assert QUOTE not in text


def test_a_cancelled_session_is_planned_anew(path: Path) -> None:
    with Store.open(path) as store, store.edit("Miss"):
        first = store.stories(1)[0].planned[0]
        store.sessions.change(replace(first, state=SessionState.CANCELLED))

    assert done("plan", path).out == "Planned for 1 pairing of Spring 2027: 1 session.\n"
