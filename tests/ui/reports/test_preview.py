import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.problems import Problem
from app.operations.kept_out import KeptOut
from app.reports.sheet import Paper
from app.ui.common.pdf_view_zoom import Fit
from app.ui.common.progress_line import SHOWN_AFTER_MS
from app.ui.reports.papers import PaperKind
from app.ui.reports.preview import Preview
from app.ui.reports.wishes import Made, Wish
from tests.support.pdfs import a_pdf
from tests.support.rooms import TODAY, DeskAt, shown, unnamed, words_on

WISH = Wish(kind=PaperKind.WEEK, as_of=TODAY)


def made_of(pages: int = 3, sessions: int = 1, of: int = 1, missing: tuple[str, ...] = ()) -> Made:
    return Made(WISH, Paper(a_pdf(pages), pages, missing), KeptOut(0), sessions, of)


@pytest.fixture
def preview(desk: DeskAt, qtbot: QtBot) -> Preview:
    made = Preview(desk.desk)
    shown(made, qtbot, 520, 640)
    return made


def test_the_pages_of_the_paper_itself_are_shown(preview: Preview, qtbot: QtBot) -> None:
    made = made_of()
    with qtbot.waitSignal(preview.view.shown):
        preview.show_made(made, stay=False)
    assert preview.view.pdf is made.paper.pdf
    assert preview.has_pages
    assert preview.words == ""
    assert unnamed(preview) == []


def test_a_beginning_is_said_to_be_one(preview: Preview) -> None:
    preview.show_made(made_of(sessions=33, of=1_500), stay=False)
    assert preview.words == (
        "The preview shows the first 33 of 1,500 sessions. Saving or printing draws them all."
    )
    preview.show_made(made_of(), stay=True)
    assert preview.words == ""


def test_signs_without_a_font_are_told(preview: Preview) -> None:
    preview.show_made(made_of(missing=("𓀀",)), stay=False)
    assert "𓀀" in preview.words


def test_why_there_are_no_pages_is_said_with_a_way_on(preview: Preview, desk: DeskAt, qtbot: QtBot) -> None:
    preview.show_made(made_of(sessions=1, of=9), stay=False)
    way = QPushButton("Go on")
    preview.show_instead("Nothing?", "There is nothing.", [way])
    assert not preview.has_pages
    assert preview.words == ""
    assert way.isVisible()
    words = words_on(preview)
    assert "Nothing?" in words
    preview.be_blank()
    assert "Nothing?" not in words_on(preview)


def test_a_failure_is_told_above_the_pages_with_another_try(preview: Preview) -> None:
    tries: list[int] = []
    preview.show_made(made_of(), stay=False)
    preview.show_failed(Problem("paper-not-drawn"), lambda: tries.append(1))
    assert preview.has_pages
    assert "fault in Counterpart" in preview.words
    assert "Your program is safe" in preview.words
    next(button for button in preview.findChildren(QPushButton) if button.text() == "Try again").click()
    assert tries == [1]


class Job:
    """Something under way."""

    def __init__(self) -> None:
        self.is_stopped = False

    def cancel(self) -> None:
        self.is_stopped = True


def test_a_long_drawing_shows_how_far_it_is_and_can_be_stopped(preview: Preview, qtbot: QtBot) -> None:
    job = Job()
    preview.begin("Drawing the agendas", job)
    assert "Drawing" not in words_on(preview)
    qtbot.waitUntil(lambda: "Drawing the agendas" in words_on(preview), timeout=SHOWN_AFTER_MS + 2_000)
    preview.step(3, 9)
    cancel = next(
        button for button in preview.findChildren(QPushButton) if button.text() == "Cancel" and button.isVisible()
    )
    cancel.click()
    assert job.is_stopped
    preview.end()
    assert "Drawing" not in words_on(preview)


def test_the_zoom_is_remembered(preview: Preview, desk: DeskAt, qtbot: QtBot) -> None:
    preview.view.pages.show_zoom(150)
    again = Preview(desk.desk)
    qtbot.addWidget(again)
    assert again.view.pages.zoom == 150
    again.view.pages.show_zoom(Fit.PAGE)
    assert desk.notes.kept["reports/zoom"] == "page"
