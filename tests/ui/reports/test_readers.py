import pytest
from pytestqt.qtbot import QtBot

from app.domain.printables import audiences_of
from app.domain.privacy import Audience
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme
from app.ui.reports.papers import PaperKind
from app.ui.reports.readers import Readers
from tests.support.rooms import shown, words_on


@pytest.fixture
def readers(theme: Theme, qtbot: QtBot) -> Readers:
    made = Readers(theme)
    shown(made, qtbot, 260, 160)
    return made


def choice(readers: Readers) -> Segments | None:
    return next((one for one in readers.findChildren(Segments) if one.isVisible()), None)


@pytest.mark.parametrize("kind", list(PaperKind))
def test_who_reads_a_paper_is_said_and_may_be_chosen(readers: Readers, kind: PaperKind) -> None:
    readers.show_kind(kind)
    possible = audiences_of(kind.printable)
    assert readers.audience is possible[0]
    assert words_on(readers)
    assert (choice(readers) is not None) == (len(possible) > 1)


def test_the_coordinator_s_copy_is_asked_for_each_time(readers: Readers, qtbot: QtBot) -> None:
    readers.show_kind(PaperKind.JOURNAL)
    segments = choice(readers)
    assert segments is not None
    with qtbot.waitSignal(readers.changed):
        segments.segment(Audience.COORDINATOR.name).click()
    assert readers.audience is Audience.COORDINATOR
    assert "You alone" in words_on(readers)
    readers.show_kind(PaperKind.JOURNAL)
    assert readers.audience is Audience.COORDINATOR, "the same paper stays as it was asked for"
    readers.show_usual(PaperKind.JOURNAL)
    assert readers.audience is Audience.PAIR, "it was asked for another pairing's"
    readers.show_kind(PaperKind.SUMMARY)
    assert readers.audience is Audience.EVERYONE
    readers.show_kind(PaperKind.JOURNAL)
    assert readers.audience is Audience.PAIR


def test_each_paper_says_which_texts_come_along(readers: Readers) -> None:
    said = set()
    for kind in (PaperKind.SUMMARY, PaperKind.WEEK, PaperKind.SHEETS, PaperKind.INTAKE, PaperKind.AT_RISK):
        readers.show_kind(kind)
        said.add(words_on(readers))
    assert len(said) == 5
