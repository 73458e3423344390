from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from app.operations.proposal_matter import ProposalMatter, gather
from app.operations.proposal_papers import write_workbook
from app.operations.suggesting import group_of, suggest
from app.operations.wishing import standing_wishes
from app.ui.pairings import papers_button
from app.ui.pairings.papers_button import PapersButton
from tests.support.pdfs import pages_of
from tests.support.rooms import TODAY, DeskAt, shown


class Shown:
    def __init__(self, at: DeskAt, qtbot: QtBot) -> None:
        self.at = at
        self.button = PapersButton(at.desk, self.matter)
        shown(self.button, qtbot, 200, 40)

    def matter(self) -> ProposalMatter:
        store, program = self.at.desk.store, self.at.desk.program
        group = group_of(store, program)
        wishes = standing_wishes(store.wishes.of(1), group).wishes
        return gather(store, program, suggest(store, program, TODAY), wishes, TODAY, group=group)

    def choose(self, words: str) -> None:
        [entry] = [one for one in self.button.menu_of_papers.actions() if one.text() == words]
        entry.trigger()

    @property
    def said(self) -> str:
        toast = self.at.desk.toasts.now
        return toast.words if toast is not None else ""


@pytest.fixture
def papers(recruits: DeskAt, qtbot: QtBot) -> Shown:
    return Shown(recruits, qtbot)


def test_the_coordinators_sheet_is_saved_and_told_with_its_name(papers: Shown, qtbot: QtBot) -> None:
    papers.choose("Save the coordinator's sheet as PDF…")
    qtbot.waitUntil(lambda: "saved in" in papers.said)
    [name] = papers.at.answers.asked
    assert name == "Match proposal, Spring 2027.pdf"
    assert "Ana Ruiz" in " ".join(pages_of((papers.at.answers.folder / name).read_bytes()))


def test_the_questions_have_a_sheet_for_each_mentee(papers: Shown, qtbot: QtBot) -> None:
    papers.choose("Save the questions to mentees (senior) as PDF…")
    qtbot.waitUntil(lambda: "saved in" in papers.said)
    pages = pages_of((papers.at.answers.folder / "Questions about pairs, Spring 2027.pdf").read_bytes())
    assert sum("Bo Lind" in page for page in pages) == 1


def test_the_workbook_is_saved_and_opened_from_the_toast(papers: Shown, qtbot: QtBot) -> None:
    papers.choose("Save the coordinator's sheet as a workbook…")
    qtbot.waitUntil(lambda: "The workbook is saved in" in papers.said)
    path = papers.at.answers.folder / "Match proposal, Spring 2027.xlsx"
    assert path.read_bytes().startswith(b"PK")


def test_the_sheet_is_printed(papers: Shown, qtbot: QtBot) -> None:
    papers.choose("Print the coordinator's sheet…")
    qtbot.waitUntil(lambda: "sent to" in papers.said)
    [wish] = papers.at.answers.print_wishes
    assert wish.title == "Match proposal, Spring 2027"
    assert papers.at.answers.printed.exists()


def test_thinking_better_of_it_draws_nothing(papers: Shown) -> None:
    papers.at.answers.cancels = True
    papers.choose("Save the coordinator's sheet as PDF…")
    papers.choose("Save the coordinator's sheet as a workbook…")
    assert papers.said == ""
    assert not any(papers.at.answers.folder.glob("Match*"))


def test_a_file_of_another_kind_is_never_written_over(papers: Shown, qtbot: QtBot) -> None:
    path = papers.at.answers.folder / "Match proposal, Spring 2027.pdf"
    path.write_text("a letter", encoding="utf-8")
    papers.choose("Save the coordinator's sheet as PDF…")
    qtbot.waitUntil(lambda: path.name in papers.said)
    assert path.read_text(encoding="utf-8") == "a letter"


def test_a_paper_that_was_stopped_is_not_written(papers: Shown, qtbot: QtBot) -> None:
    papers.choose("Save the coordinator's sheet as PDF…")
    papers.button.line.cancel()
    papers.at.desk.background.wait()
    assert papers.button.line.isHidden()
    assert not Path(papers.at.answers.folder / "Match proposal, Spring 2027.pdf").exists()


def test_a_workbook_that_was_stopped_is_not_written(papers: Shown) -> None:
    papers.at.desk.background._pool.setMaxThreadCount(1)
    go_on = Event()
    papers.at.desk.background.run(go_on.wait, lambda _done: None, lambda _problem: None)
    papers.choose("Save the coordinator's sheet as a workbook…")
    papers.button.line.cancel()
    go_on.set()
    papers.at.desk.background.wait()
    assert not any(papers.at.answers.folder.glob("Match*"))


def test_a_workbook_that_was_written_is_told_although_it_was_stopped_meanwhile(
    papers: Shown, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    begun, go_on = Event(), Event()

    def write_slowly(matter: ProposalMatter, path: Path) -> None:
        begun.set()
        go_on.wait()
        write_workbook(matter, path)

    monkeypatch.setattr(papers_button, "write_workbook", write_slowly)
    papers.choose("Save the coordinator's sheet as a workbook…")
    begun.wait()
    papers.button.line.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: "The workbook is saved in" in papers.said)
    assert any(papers.at.answers.folder.glob("Match*.xlsx"))


def test_the_button_opens_its_menu(papers: Shown, qtbot: QtBot) -> None:
    papers.button.click()
    qtbot.waitUntil(papers.button.menu_of_papers.isVisible)
    papers.button.menu_of_papers.close()
