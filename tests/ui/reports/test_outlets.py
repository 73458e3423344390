from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from app.operations.kept_out import KeptOut
from app.reports.sheet import Paper
from app.ui.reports.outlets import Outlets
from app.ui.reports.papers import PaperKind
from app.ui.reports.preview import Preview
from app.ui.reports.wishes import Made, Wish
from tests.support.pdfs import a_pdf
from tests.support.rooms import TODAY, DeskAt, shown


def made_of(kind: PaperKind) -> Made:
    return Made(Wish(kind=kind, as_of=TODAY), Paper(a_pdf(4), 4), KeptOut(0), 1, 1)


@pytest.fixture
def preview(desk: DeskAt, qtbot: QtBot) -> Preview:
    made = Preview(desk.desk)
    shown(made, qtbot, 520, 640)
    return made


@pytest.fixture
def outlets(desk: DeskAt, preview: Preview) -> Outlets:
    return Outlets(desk.desk, preview)


@pytest.fixture
def made(preview: Preview, qtbot: QtBot) -> Made:
    """A paper that is in the preview."""
    paper = made_of(PaperKind.WEEK)
    with qtbot.waitSignal(preview.view.shown):
        preview.show_made(paper, stay=False)
    return paper


def told(desk: DeskAt, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None, timeout=20_000)
    assert desk.desk.toasts.now is not None
    return desk.desk.toasts.now.words


def test_the_bytes_in_the_preview_are_saved(
    outlets: Outlets, preview: Preview, made: Made, desk: DeskAt, qtbot: QtBot
) -> None:
    path = outlets.where("Spring / agendas")
    assert path == desk.answers.folder / "Spring agendas.pdf"
    outlets.save(path, made)
    assert "4 pages saved in" in told(desk, qtbot)
    assert path.read_bytes() == preview.view.pdf
    assert preview.saved.path == path
    assert preview.saved.isVisible()


def test_a_paper_saved_late_is_not_said_to_be_the_one_shown_now(
    outlets: Outlets, preview: Preview, made: Made, desk: DeskAt, qtbot: QtBot
) -> None:
    preview.show_made(made_of(PaperKind.SUMMARY), stay=False)
    outlets.save(desk.answers.folder / "old.pdf", made)
    told(desk, qtbot)
    assert preview.saved.path is None


def test_a_place_that_can_not_be_written_is_told(
    outlets: Outlets, preview: Preview, made: Made, desk: DeskAt, qtbot: QtBot
) -> None:
    outlets.save(desk.answers.folder / "nowhere" / "a.pdf", made)
    assert "could not be written" in told(desk, qtbot)
    assert preview.saved.path is None


def test_the_bytes_in_the_preview_are_printed(
    outlets: Outlets, preview: Preview, made: Made, desk: DeskAt, qtbot: QtBot
) -> None:
    preview.view.pages.go_to_page(2)
    outlets.print("Spring agendas", made)
    assert told(desk, qtbot).startswith("4 pages were sent")
    [wish] = desk.answers.print_wishes
    assert (wish.title, wish.pages, wish.page, wish.two_sided) == ("Spring agendas", 4, 2, True)
    assert len(PdfReader(desk.answers.printed).pages) == 4


def test_a_summary_is_not_meant_for_both_sides(outlets: Outlets, desk: DeskAt) -> None:
    desk.answers.cancels = True
    outlets.print("Summary", made_of(PaperKind.SUMMARY))
    assert not desk.answers.print_wishes[0].two_sided


def test_what_was_not_saved_is_opened_as_a_private_copy(
    outlets: Outlets, made: Made, desk: DeskAt, qtbot: QtBot
) -> None:
    outlets.open("Spring agendas", made)
    assert "removed when Counterpart ends" in told(desk, qtbot)
    [path] = desk.answers.shown
    assert path.name == "Spring agendas.pdf"
    assert path.parent != desk.answers.folder
    assert path.read_bytes() == made.paper.pdf


def test_what_was_saved_is_opened_where_it_is(
    outlets: Outlets, preview: Preview, made: Made, desk: DeskAt
) -> None:
    path = Path("/papers/agendas.pdf")
    preview.saved.show_file(path)
    outlets.open("Spring agendas", made)
    assert desk.answers.shown == [path]
