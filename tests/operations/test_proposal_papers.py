"""The papers of a proposal from a real file: in the program's language, each for its readers, and saved whole."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app.domain.participants import Consent, Exclusion, Readiness, WillingAs
from app.domain.people import Person
from app.domain.problems import CounterpartError
from app.domain.programs import PaperSize
from app.domain.proposals import Proposal, Wishes
from app.domain.topics import Interest
from app.matching import propose
from app.operations.proposal_matter import gather
from app.operations.proposal_papers import (
    draw_consultations,
    proposal_pdf,
    save_proposal_workbook,
    write_workbook,
)
from app.operations.suggesting import group_of, suggest
from app.storage import Store
from app.text.catalog import language
from tests.support.builders import a_store, add_participant
from tests.support.pdfs import all_of, pages_of, widths_of
from tests.support.processes import as_ordinary_user

TODAY = date(2027, 3, 1)
NEVER = {"zqneeds", "zqnotes", "zqexclusion", "zqtyped"}  # of what is planted below
READINESS = "zqdifficulty"
OTHERS = {"zqwaiting", "zqaims", "zqstatus", "zqnotice", "zqmail", "zqphone", "zqpronouns"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Two pairs to be and somebody who waits, with a word planted in everything that is written of them."""
    path = tmp_path / "program.counterpart"
    with a_store(path, organization="Trust", coordinator_name="Hélène", coordinator_email="h@x.org") as opened:
        for name, topic_id in (("Ana", 1), ("Chen", 2), ("Bo", 1), ("Dee", 2), ("zqwaiting", 1)):
            add_planted(opened, name, topic_id)
        with opened.edit("Exclude"):
            opened.exclusions.add([Exclusion(person_id=1, other_id=4, reason="zqexclusion")])
        yield opened


def add_planted(store: Store, name: str, topic_id: int) -> None:
    """A mentor (junior) where they are called Ana or Chen, else a mentee (senior)."""
    person = Person(
        name=name, sort_name=name, title="Clerk", access_needs="zqneeds", notes="zqnotes",
        email=f"zqmail{name}@x.org", phone="zqphone", pronouns="zqpronouns",
    )  # fmt: skip
    add_participant(
        store, name, person, willing_as=WillingAs.MENTOR if name in ("Ana", "Chen") else WillingAs.MENTEE,
        aims="zqaims", status_reason="zqstatus", consent=Consent(notice="zqnotice"),
        interests={topic_id: Interest(topic_id=topic_id, can_share=3, want_to_learn=3)},
        readiness=Readiness(guided_by_junior=1, difficulty=READINESS),
    )  # fmt: skip


def suggested(store: Store, wishes: Wishes) -> Proposal:
    return propose(group_of(store, store.programs.get(1)), TODAY, wishes=wishes)


def papers(store: Store, wishes: Wishes) -> tuple[str, str, str]:
    """What can be read in the coordinator's sheet, in the mentees' sheets, and in the workbook."""
    program, proposal, typed = store.programs.get(1), suggested(store, wishes), {(1, 4): "zqtyped"}
    sheet = proposal_pdf(store, program, proposal, wishes, TODAY, typed=typed)
    asked = proposal_pdf(store, program, proposal, wishes, TODAY, typed=typed, for_mentees=True)
    path = store.path.with_name("book.xlsx")
    save_proposal_workbook(store, program, proposal, wishes, TODAY, typed=typed, path=path)
    book = CalamineWorkbook.from_path(path)
    rows = [book.get_sheet_by_name(name).to_python() for name in book.sheet_names]
    return all_of(sheet.pdf), all_of(asked.pdf), repr(rows)


@pytest.mark.parametrize(
    "wishes", [Wishes(), Wishes(pins=frozenset({(1, 4)}))], ids=["free", "exclusion set aside"]
)
def test_what_never_leaves_the_file_is_in_none_of_the_papers(store: Store, wishes: Wishes) -> None:
    for text in papers(store, wishes):
        assert "Ana" in text
        assert not {word for word in NEVER | {READINESS} if word in text}
        assert "must not be paired" not in text


def test_the_coordinator_reads_whom_to_talk_with_first_and_who_waits(store: Store) -> None:
    sheet, _asked, book = papers(store, Wishes())

    for text in (sheet, book):
        assert "Talk with Ana first." in text
        assert "zqwaiting" in text


def test_a_mentee_reads_neither_of_readiness_nor_of_fit_nor_of_those_who_wait(store: Store) -> None:
    _sheet, asked, _book = papers(store, Wishes(pins=frozenset({(1, 4)})))

    assert not {word for word in OTHERS if word in asked}
    for word in ("Talk with", "first.", "Strong", "Good", "Fair", "of 100", "Set aside", "ruled out", "consent"):
        assert word not in asked, word


def test_no_mentee_s_page_names_anybody_but_the_two(store: Store) -> None:
    program, proposal = store.programs.get(1), suggested(store, Wishes())
    pages = pages_of(proposal_pdf(store, program, proposal, Wishes(), TODAY, for_mentees=True).pdf)
    found = [{name for name in ("Ana", "Bo", "Chen", "Dee") if name in page} for page in pages]

    assert sorted(len(names) for names in found) == [0, 2, 2], "two sheets, and an empty back"
    assert set.union(*found) == {"Ana", "Bo", "Chen", "Dee"}


def test_the_paper_has_the_size_of_the_program(store: Store) -> None:
    program = replace(store.programs.get(1), paper=PaperSize.LETTER)
    proposal = suggest(store, program, TODAY)

    for for_mentees in (False, True):
        paper = proposal_pdf(store, program, proposal, Wishes(), TODAY, for_mentees=for_mentees)
        assert widths_of(paper.pdf) == {612}


def test_the_papers_speak_the_program_s_language_and_leave_the_window_s_alone(store: Store) -> None:
    program = replace(store.programs.get(1), language="de")
    proposal = suggest(store, program, TODAY)

    sheet = proposal_pdf(store, program, proposal, Wishes(), TODAY)
    asked = proposal_pdf(store, program, proposal, Wishes(), TODAY, for_mentees=True)

    assert "1. März 2027" in all_of(sheet.pdf)
    assert "8. März 2027" in all_of(asked.pdf)
    assert language() == "en"


def test_an_answer_can_be_asked_for_by_another_day(store: Store) -> None:
    matter = gather(store, store.programs.get(1), suggested(store, Wishes()), Wishes(), TODAY)

    paper = draw_consultations(matter, answer_by=date(2027, 4, 1), two_sided=False)

    assert paper.pages == 2
    assert "Thursday 1 April 2027" in all_of(paper.pdf)


def test_with_nobody_proposed_the_coordinator_gets_a_sheet_and_nobody_is_asked(tmp_path: Path) -> None:
    with a_store(tmp_path / "empty.counterpart") as empty:
        program = empty.programs.get(1)
        proposal = suggest(empty, program, TODAY)

        assert "nobody is accepted yet" in all_of(proposal_pdf(empty, program, proposal, Wishes(), TODAY).pdf)
        with pytest.raises(CounterpartError, match="nobody-to-ask"):
            proposal_pdf(empty, program, proposal, Wishes(), TODAY, for_mentees=True)


def test_papers_write_nothing_into_the_file(store: Store) -> None:
    label = store.undo_label()

    papers(store, Wishes())

    assert store.undo_label() == label


# --- saving the workbook


def save(store: Store, path: Path) -> bool:
    matter = gather(store, store.programs.get(1), suggested(store, Wishes()), Wishes(), TODAY)
    return write_workbook(matter, path)


def test_a_workbook_is_new_or_replaces_an_older_one(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"

    assert save(store, path) is False
    assert save(store, path) is True
    assert CalamineWorkbook.from_path(path).sheet_names == ["Pairs", "Left out", "Rules"]


@pytest.mark.parametrize("name", ["program.counterpart", "notes.xlsx"])
def test_something_else_is_never_written_over(store: Store, tmp_path: Path, name: str) -> None:
    path = tmp_path / "other" / name
    path.parent.mkdir()
    path.write_text("precious")

    with pytest.raises(CounterpartError, match="file-exists"):
        save(store, path)
    assert path.read_text() == "precious"


def test_a_folder_that_may_not_be_written_to_is_told(store: Store, tmp_path: Path) -> None:
    matter = gather(store, store.programs.get(1), suggested(store, Wishes()), Wishes(), TODAY)
    for folder in (tmp_path, *tmp_path.parents[:3]):
        folder.chmod(0o755)

    def attempt() -> str:
        try:
            write_workbook(matter, tmp_path / "book.xlsx")
        except CounterpartError as error:
            return error.problem.code
        return "written"

    assert as_ordinary_user(attempt) == "not-written"
    assert not list(tmp_path.glob("book*"))
