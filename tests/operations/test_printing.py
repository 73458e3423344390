"""Which sessions get their papers, and how a PDF is saved: whole, and over nothing but a PDF."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pdfplumber
import pytest

from app.domain.pairings import Pairing, PairingState
from app.domain.problems import CounterpartError
from app.domain.programs import PaperSize
from app.domain.sessions import Session, SessionState
from app.operations.printing import (
    agendas_pdf,
    draw_agendas,
    draw_sheets,
    prepare,
    save,
    session_papers,
)
from app.reports.sheet import Paper
from app.storage import Store
from tests.support.builders import add_pairing, add_session, at
from tests.support.pdfs import pages_of, widths_of
from tests.support.pictures import a_picture
from tests.support.processes import as_ordinary_user

TODAY = date(2027, 3, 1)


@pytest.fixture
def pairing(store: Store) -> Pairing:
    return add_pairing(store)


def codes(store: Store, **choice: Any) -> list[str]:
    return [paper.code for paper in session_papers(store, store.programs.get(1), TODAY, **choice)]


def a_paper(store: Store, pairing: Pairing) -> Paper:
    add_session(store, pairing)
    return agendas_pdf(store, store.programs.get(1), TODAY)


# --- which sessions


def test_all_planned_sessions_are_printed_by_their_days(store: Store, pairing: Pairing) -> None:
    late = add_session(store, pairing, due_by=date(2027, 5, 1))
    overdue = add_session(store, pairing, due_by=date(2027, 1, 9))
    dated = add_session(store, pairing, due_by=date(2027, 6, 1), planned_at=at("2027-03-09T10:00"))

    assert codes(store) == [overdue.code, dated.code, late.code]


def test_held_cancelled_and_missed_sessions_are_not_printed(store: Store, pairing: Pairing) -> None:
    add_session(store, pairing, state=SessionState.HELD, held_on=date(2027, 1, 9))
    add_session(store, pairing, state=SessionState.CANCELLED)
    add_session(store, pairing, state=SessionState.NO_SHOW)
    planned = add_session(store, pairing)

    assert codes(store) == [planned.code]


@pytest.mark.parametrize("state", [PairingState.CLOSED, PairingState.DROPPED])
def test_what_was_still_planned_when_a_pairing_ended_is_not_printed(store: Store, state: PairingState) -> None:
    add_session(store, add_pairing(store, "Chen Wei", "Dee Poe", state=state))

    with pytest.raises(CounterpartError, match="nothing-to-print"):
        codes(store)


@pytest.mark.parametrize("state", [PairingState.RUNNING, PairingState.PAUSED, PairingState.CONFIRMED])
def test_pairings_that_may_still_meet_get_their_papers(store: Store, state: PairingState) -> None:
    session = add_session(store, add_pairing(store, "Chen Wei", "Dee Poe", state=state))

    assert codes(store) == [session.code]


def test_days_count_from_today_and_both_ends_belong_to_them(store: Store, pairing: Pairing) -> None:
    days = ("2027-02-28", "2027-03-01", "2027-03-08", "2027-03-09")
    sessions = [add_session(store, pairing, due_by=date.fromisoformat(day)) for day in days]

    assert codes(store, days=7) == [sessions[1].code, sessions[2].code]
    assert codes(store, days=0) == [sessions[1].code]


def test_a_date_counts_before_the_day_it_is_due(store: Store, pairing: Pairing) -> None:
    soon = add_session(store, pairing, due_by=date(2027, 6, 1), planned_at=at("2027-03-02T23:59"))
    add_session(store, pairing, due_by=date(2027, 3, 2), planned_at=at("2027-06-01T10:00"))

    assert codes(store, days=1) == [soon.code]


def test_nothing_planned_is_told_with_the_program_s_name(store: Store, pairing: Pairing) -> None:
    with pytest.raises(CounterpartError) as error:
        codes(store, days=3)

    assert error.value.problem.code == "nothing-to-print"
    assert error.value.problem.values == {"program": "Spring 2027"}


@pytest.mark.parametrize(
    "typed", ["{code}", "{plain}", " {lower} ", "{code}-M", "{plain}s", "{lower}-s", "s {symbols}", "{code}."]
)
def test_a_code_is_read_however_it_is_typed(store: Store, pairing: Pairing, typed: str) -> None:
    add_session(store, pairing)
    session = add_session(store, pairing)
    code = session.code
    forms = {"code": code, "plain": code.replace("-", ""), "lower": code.lower(), "symbols": code[2:]}

    assert codes(store, code=typed.format(**forms)) == [code]


@pytest.mark.parametrize("state", list(SessionState))
def test_a_session_named_by_its_code_is_printed_whatever_became_of_it(
    store: Store, pairing: Pairing, state: SessionState
) -> None:
    held_on = TODAY if state is SessionState.HELD else None
    session = add_session(store, pairing, state=state, held_on=held_on)

    assert codes(store, code=session.code) == [session.code]


def wrong(session: Session) -> str:
    """The session's code with its last sign changed."""
    return session.code[:-1] + ("B" if session.code[-1] != "B" else "C")


def test_a_code_mistyped_unreadable_or_of_nothing_is_told_apart(store: Store, pairing: Pairing) -> None:
    session = add_session(store, pairing)
    refused = {
        wrong(session): "code-mistyped",
        "": "code-unreadable",
        "S-1234": "code-unreadable",
        "S-K4T7RB9-X": "code-unreadable",
        pairing.code: "code-unknown",
    }

    for typed, code in refused.items():
        with pytest.raises(CounterpartError, match=code):
            codes(store, code=typed)


def test_another_program_s_session_is_unknown(store: Store, pairing: Pairing) -> None:
    session = add_session(store, pairing)
    with store.edit("Another program"):
        [other] = store.programs.add([replace(store.programs.get(1), id=0, name="Autumn 2027")])

    with pytest.raises(CounterpartError, match="code-unknown"):
        session_papers(store, store.programs.get(other), TODAY, code=session.code)


# --- paper


def test_each_agenda_is_a_sheet_of_paper_and_so_is_each_side_s_reflection(store: Store, pairing: Pairing) -> None:
    session = add_session(store, pairing)

    pages = pages_of(agendas_pdf(store, store.programs.get(1), TODAY).pdf)

    assert len(pages) == 6
    assert session.code in pages[0]
    assert f"{session.code}-M" in pages[2]
    assert f"{session.code}-S" in pages[4]


def test_without_forms_there_are_agendas_only(store: Store, pairing: Pairing) -> None:
    session = add_session(store, pairing)

    pages = pages_of(agendas_pdf(store, store.programs.get(1), TODAY, with_forms=False).pdf)

    assert len(pages) == 2
    assert not any(f"{session.code}-M" in page for page in pages)


def test_drawing_needs_no_store(store: Store, pairing: Pairing) -> None:
    add_session(store, pairing)
    program = store.programs.get(1)
    papers = session_papers(store, program, TODAY)
    store.close()

    assert draw_agendas(papers, program).pages == 6


def test_reflection_sheets_can_be_drawn_alone(store: Store, pairing: Pairing) -> None:
    session = add_session(store, pairing)
    program = store.programs.get(1)
    told: list[tuple[int, int]] = []

    sheets = draw_sheets(
        session_papers(store, program, TODAY), program, progress=lambda done, of: told.append((done, of))
    )

    pages = pages_of(sheets.pdf)
    assert len(pages) == 4
    assert f"{session.code}-M" in pages[0]
    assert f"{session.code}-S" in pages[2]
    assert told == [(0, 2), (1, 2)]


def test_drawing_tells_how_far_it_is(store: Store, pairing: Pairing) -> None:
    for _number in range(3):
        add_session(store, pairing)
    program = store.programs.get(1)
    told: list[tuple[int, int]] = []

    draw_agendas(session_papers(store, program, TODAY), program, progress=lambda done, of: told.append((done, of)))

    assert told == [(0, 3), (1, 3), (2, 3)]


@pytest.mark.parametrize(("size", "width"), [(PaperSize.A4, 595), (PaperSize.LETTER, 612)])
def test_the_program_s_paper_is_taken(store: Store, pairing: Pairing, size: PaperSize, width: int) -> None:
    add_session(store, pairing)
    with store.edit("Paper"):
        store.programs.change(replace(store.programs.get(1), paper=size))
    program = store.programs.get(1)

    assert widths_of(agendas_pdf(store, program, TODAY).pdf) == {width}


def test_what_drawing_needs_can_be_imported_ahead(store: Store, pairing: Pairing) -> None:
    add_session(store, pairing)

    prepare()

    assert agendas_pdf(store, store.programs.get(1), TODAY).pdf.startswith(b"%PDF-")


# --- saving


def test_a_paper_is_saved_as_it_is(store: Store, pairing: Pairing, tmp_path: Path) -> None:
    paper = a_paper(store, pairing)

    assert save(paper, tmp_path / "out.pdf") is False

    assert (tmp_path / "out.pdf").read_bytes() == paper.pdf
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("older", [b"%PDF-1.4 older", b""])
def test_an_older_pdf_is_replaced_and_told(store: Store, pairing: Pairing, tmp_path: Path, older: bytes) -> None:
    paper = a_paper(store, pairing)
    (tmp_path / "OUT.PDF").write_bytes(older)

    assert save(paper, tmp_path / "OUT.PDF") is True

    assert (tmp_path / "OUT.PDF").read_bytes() == paper.pdf


@pytest.mark.parametrize(("name", "content"), [("out.txt", b"mine"), ("mine.pdf", b"mine"), ("out", b"%PDF-1.4")])
def test_anything_but_a_pdf_is_left_as_it_is(
    store: Store, pairing: Pairing, tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(CounterpartError, match="file-exists"):
        save(a_paper(store, pairing), tmp_path / name)

    assert (tmp_path / name).read_bytes() == content


def test_a_program_file_called_like_a_pdf_is_never_replaced(
    store: Store, pairing: Pairing, tmp_path: Path
) -> None:
    program = tmp_path / "program.pdf"
    store.back_up(program)

    with pytest.raises(CounterpartError, match="file-exists"):
        save(a_paper(store, pairing), program)

    with Store.open(program) as unharmed:
        assert unharmed.problems() == []


def test_a_folder_is_never_replaced(store: Store, pairing: Pairing, tmp_path: Path) -> None:
    (tmp_path / "out.pdf").mkdir()

    with pytest.raises(CounterpartError, match="file-exists"):
        save(a_paper(store, pairing), tmp_path / "out.pdf")


@pytest.mark.parametrize("place", ["nowhere/out.pdf", "file.txt/out.pdf", "x" * 300 + ".pdf"])
def test_a_place_that_cannot_be_written_is_told(
    store: Store, pairing: Pairing, tmp_path: Path, place: str
) -> None:
    (tmp_path / "file.txt").write_text("mine")

    with pytest.raises(CounterpartError, match="not-written"):
        save(a_paper(store, pairing), tmp_path / place)

    assert (tmp_path / "file.txt").read_text() == "mine"


def test_a_folder_of_somebody_else_is_told(store: Store, pairing: Pairing, tmp_path: Path) -> None:
    paper = a_paper(store, pairing)
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)

    def told() -> str:
        try:
            save(paper, closed / "out.pdf")
        except CounterpartError as error:
            return error.problem.code
        return "written"

    assert as_ordinary_user(told) == "not-written"
    assert list(closed.iterdir()) == []


def test_agendas_and_sheets_wear_the_program_s_colour_and_logo(store: Store) -> None:
    add_session(store, add_pairing(store))
    with store.edit("Look"):
        store.programs.change(replace(store.programs.get(1), accent="#aa0000"))
        store.logos.put(1, a_picture())
    program = store.programs.get(1)
    papers = session_papers(store, program, TODAY)
    for paper in (
        agendas_pdf(store, program, TODAY),
        draw_agendas(papers, program, logo=store.logos.of(1)),
        draw_sheets(papers, program, logo=store.logos.of(1)),
    ):
        with pdfplumber.open(BytesIO(paper.pdf)) as pdf:
            assert len(pdf.pages[0].images) == 1
            colours = {tuple(round(part, 2) for part in char["non_stroking_color"]) for char in pdf.pages[0].chars}
            assert (0.67, 0, 0) in colours
