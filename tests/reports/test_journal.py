"""A journal as a paper: whose copy it is, how the pair stands, and how it ended."""

from datetime import date
from io import BytesIO
from typing import Any

import pypdf
import pytest

from app.domain.pairings import ClosingKind, NextStep
from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.domain.sessions import SessionKind, SessionState
from app.reports.frame import Frame
from app.reports.journal import JournalClosing, JournalPaper, build
from app.reports.journal_sessions import JournalSession
from app.reports.people_on_paper import PaperPerson
from tests.support.papers import PrintedPage, read

DAY = date(2027, 1, 12)
SESSION = JournalSession(number=1, kind=SessionKind.START, state=SessionState.HELD, day=DAY)
CLOSING = JournalClosing(on=DAY, kind=ClosingKind.NO_FAULT, next_step=NextStep.INFORMAL)


def a_journal(**fields: Any) -> JournalPaper:
    given: dict[str, Any] = {
        "frame": Frame(program="Spring 2027", sensitivity="For this pair only."),
        "for_coordinator": False,
        "code": "P-K4T7RB9",
        "people": {Side.MENTOR: PaperPerson(name="Ana Ruiz"), Side.MENTEE: PaperPerson(name="دوד Bo Lind")},
        "standing": "Running since 4 January 2027",
        "held": 2,
        "of": 6,
        "timed": 2,
        "minutes": 120,
        "sessions": (SESSION,),
    }
    return JournalPaper(**given | fields)


def pages(size: PaperSize = PaperSize.A4, **fields: Any) -> list[PrintedPage]:
    return read(build(a_journal(**fields), size))


def test_it_says_who_how_they_stand_and_what_is_signed() -> None:
    [page] = pages(signed_on=date(2027, 1, 5))

    for words in (
        "Pair journal", "Ana Ruiz", "P-K4T7RB9",
        "Running since 4 January 2027. 2 of 6 sessions held, 2 hours together.",
        "The working agreement was signed on 5 January 2027.", "For the two of you", "Session 1",
    ):  # fmt: skip
        assert page.find(words), words


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"timed": 1, "minutes": 60}, "2 of 6 sessions held, 1 hour together. The length of 1 is not known."),
        ({"timed": 0, "minutes": 0}, "2 of 6 sessions held. The length of 2 is not known."),
        ({}, "The working agreement is not signed yet."),
        ({"sessions": ()}, "No session is planned yet."),
    ],
)
def test_what_is_not_known_or_not_there_yet_is_said(fields: dict[str, Any], words: str) -> None:
    assert pages(**fields)[0].find(words)


def test_a_coordinator_s_copy_is_marked_on_each_page() -> None:
    found = pages(
        for_coordinator=True,
        sessions=(SESSION,) * 40,
        frame=Frame(sensitivity="Coordinator's copy: confidential."),
    )

    assert len(found) > 1
    assert all(page.find("Pair journal, coordinator's copy") for page in found)
    assert all(page.find("Coordinator's copy: confidential.") for page in found)
    assert found[0].find("Coordinator's copy: not for the pair")


@pytest.mark.parametrize(
    ("left_out", "for_coordinator", "words"),
    [
        (1, False, "1 line that was handed in for the coordinator is not in this copy."),
        (3, False, "3 lines that were handed in for the coordinator are not in this copy."),
        (2, True, "2 lines that are kept in the file only are not in this copy."),
    ],
)
def test_what_is_left_out_is_counted_without_saying_which(
    left_out: int, for_coordinator: bool, words: str
) -> None:
    assert pages(left_out=left_out, for_coordinator=for_coordinator)[0].find(words)
    assert not pages(for_coordinator=for_coordinator)[0].find("not in this copy")


def test_an_ended_pairing_has_its_closing_record_without_what_is_empty() -> None:
    [page] = pages(closing=CLOSING)

    for words in ("How it ended", "12 January 2027", "Ended without fault", "Stay in touch informally"):
        assert page.find(words), words
    assert not page.find("Wanted by")


def test_what_the_coordinator_keeps_stands_at_the_end() -> None:
    [page] = pages(for_coordinator=True, remarks=(("Fit as suggested", "82 of 100"), ("Note", "")))

    assert page.find("Kept by the coordinator")
    assert page.find("82 of 100")
    assert not page.find("Note")
    assert not pages()[0].find("Kept by the coordinator")


@pytest.mark.parametrize("size", list(PaperSize))
def test_its_bookmark_names_the_pair_and_its_title_nobody(size: PaperSize) -> None:
    reader = pypdf.PdfReader(BytesIO(build(a_journal(), size).pdf))

    assert [entry["/Title"].startswith("Pair journal: Ana Ruiz") for entry in reader.outline] == [True]
    assert reader.metadata is not None
    assert reader.metadata.title == "Pair journal, Spring 2027"
