from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.operations.mailing import agenda_mail, write_draft
from app.reports.sheet import Paper
from app.storage import Store
from tests.support.journals import Pair, a_pair


@pytest.fixture
def pair(store: Store) -> Pair:
    return a_pair(store)


PAPER = Paper(b"%PDF-1.4", 2)


def test_a_draft_says_which_session_and_when(store: Store, pair: Pair) -> None:
    mail = agenda_mail(store.programs.get(1), pair.story, pair.overdue)
    assert mail.subject == "Agenda of session 2, Wednesday 10 March 2027, 10:00 (Spring 2027)"
    assert mail.text.startswith("Dear Ana Ruiz and Bo Lind,\n")
    assert "You meet on Wednesday 10 March 2027 at 10:00." in mail.text


def test_without_a_date_they_are_asked_to_agree_on_one(store: Store, pair: Pair) -> None:
    mail = agenda_mail(store.programs.get(1), pair.story, pair.undated)
    assert "by Monday 12 April 2027" in mail.subject
    assert "You have no date yet." in mail.text


def test_who_has_no_address_is_told(store: Store, pair: Pair) -> None:
    with store.edit("Addresses"):
        store.people.change(replace(pair.story.mentor.person, email="ana@example.org"))
        store.people.change(replace(pair.story.mentee.person, email=""))
    mail = agenda_mail(store.programs.get(1), pair.story, pair.overdue)
    assert mail.to == (("Ana Ruiz", "ana@example.org"),)
    assert mail.unreachable == ("Bo Lind",)


def test_a_draft_is_written_whole_and_replaces_only_drafts(store: Store, pair: Pair, tmp_path: Path) -> None:
    mail = agenda_mail(store.programs.get(1), pair.story, pair.overdue)
    path = tmp_path / "agenda.eml"
    assert not write_draft(mail, PAPER, "agenda.pdf", path)
    assert write_draft(mail, PAPER, "agenda.pdf", path)
    [attached] = message_from_bytes(path.read_bytes(), policy=default).iter_attachments()  # type: ignore[attr-defined]
    assert attached.get_content() == b"%PDF-1.4"
    assert [one.name for one in tmp_path.glob("agenda*")] == ["agenda.eml"]

    path.write_text("From: somebody else")
    with pytest.raises(CounterpartError, match="file-exists"):
        write_draft(mail, PAPER, "agenda.pdf", path)
    assert path.read_text() == "From: somebody else"
