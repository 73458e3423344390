from dataclasses import replace
from email import message_from_bytes
from email.policy import default

import pytest
from pytestqt.qtbot import QtBot

from app.domain.stories import PairingStory
from app.operations.kept_out import KeptOut
from app.reports.sheet import Paper
from app.storage import Store
from app.ui.reports.mailing import Mailing
from app.ui.reports.papers import PaperKind
from app.ui.reports.wishes import Made, Wish
from tests.support.rooms import TODAY, DeskAt


@pytest.fixture
def story(desk: DeskAt) -> PairingStory:
    return next(story for story in desk.desk.store.stories(1) if story.planned)


def made(story: PairingStory) -> Made:
    wish = Wish(kind=PaperKind.SESSION, as_of=TODAY, code=story.planned[0].code)
    return Made(wish, Paper(b"%PDF-1.4", 2), KeptOut(0), 1, 1)


def mailing(desk: DeskAt) -> Mailing:
    return Mailing(desk.desk, desk.host)


def saved(desk: DeskAt, story: PairingStory, qtbot: QtBot) -> tuple[str, bytes]:
    """What was told, and the draft."""
    ours = mailing(desk)
    path = ours.where("Spring agenda")
    assert path is not None
    with qtbot.waitSignal(ours.written, timeout=10_000):
        ours.save(path, "Spring agenda", made(story), story)
    assert desk.desk.toasts.now is not None
    return desk.desk.toasts.now.words, path.read_bytes()


def test_a_draft_to_both_is_saved_with_the_agenda(desk: DeskAt, story: PairingStory, qtbot: QtBot) -> None:
    said, draft = saved(desk, story, qtbot)
    message = message_from_bytes(draft, policy=default)
    assert "A draft to both is saved" in said
    assert {one.addr_spec for one in message["To"].addresses} == {
        story.mentor.person.email, story.mentee.person.email,
    }  # fmt: skip
    [attached] = message.iter_attachments()  # type: ignore[attr-defined]
    assert attached.get_filename() == "Spring agenda.pdf"


def forget_mail(store: Store, story: PairingStory) -> PairingStory:
    with store.edit("No address"):
        store.people.change(replace(story.mentee.person, email=""))
    return store.story(story.pairing.id)


def test_who_can_not_be_reached_is_told(desk: DeskAt, story: PairingStory, qtbot: QtBot) -> None:
    said, _draft = saved(desk, forget_mail(desk.desk.store, story), qtbot)
    assert "No e-mail address is known of" in said
    assert story.mentee.person.name in said


def test_a_file_of_another_kind_is_not_replaced(desk: DeskAt, story: PairingStory, qtbot: QtBot) -> None:
    ours = mailing(desk)
    path = ours.where("Spring agenda")
    assert path is not None
    path.write_text("a letter")
    ours.save(path, "Spring agenda", made(story), story)
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None, timeout=10_000)
    assert path.read_text() == "a letter"
