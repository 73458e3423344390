"""agendas and summary write a PDF, or say in one sentence why not."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.cli.faces import today_here
from app.domain.sessions import Session, SessionState
from app.storage import Store
from tests.support.builders import a_person, a_program, a_store, add_pairing, add_session
from tests.support.command_line import counterpart, done
from tests.support.pdfs import all_of, pages_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "program.counterpart"


@pytest.fixture
def sessions(path: Path) -> list[Session]:
    """One pair with sessions due today, in a week, and held a week ago."""
    today, week = today_here(), timedelta(days=7)
    with a_store(path, starts_on=today - 9 * week, ends_on=today + 17 * week) as store:
        pairing = add_pairing(store, started_on=today - 8 * week)
        return [
            add_session(store, pairing, due_by=today),
            add_session(store, pairing, due_by=today + week),
            add_session(store, pairing, state=SessionState.HELD, held_on=today - week, due_by=today - week),
        ]


def codes_in(pdf: Path, sessions: list[Session]) -> list[bool]:
    text = all_of(pdf.read_bytes())
    return [session.code in text for session in sessions]


def test_all_planned_sessions_are_printed_with_their_forms(
    path: Path, sessions: list[Session], tmp_path: Path
) -> None:
    ran = counterpart("agendas", path, "-o", tmp_path / "out.pdf")

    assert ran.code == 0
    assert ran.out == f"{tmp_path / 'out.pdf'} is ready: 12 pages.\n"
    assert ran.err == "Program: Spring 2027\n"
    assert codes_in(tmp_path / "out.pdf", sessions) == [True, True, False]


def test_forms_can_be_left_out(path: Path, sessions: list[Session], tmp_path: Path) -> None:
    done("agendas", path, "-o", tmp_path / "out.pdf", "--no-forms")

    assert len(pages_of((tmp_path / "out.pdf").read_bytes())) == 4
    assert f"{sessions[0].code}-M" not in all_of((tmp_path / "out.pdf").read_bytes())


@pytest.mark.parametrize(("days", "printed"), [(0, [True, False]), (6, [True, False]), (7, [True, True])])
def test_days_count_from_today(
    path: Path, sessions: list[Session], tmp_path: Path, days: int, printed: list[bool]
) -> None:
    done("agendas", path, "-o", tmp_path / "out.pdf", "--days", days)

    assert codes_in(tmp_path / "out.pdf", sessions[:2]) == printed


@pytest.mark.parametrize("typed", ["{0}", "{1}", "{0}-m", "  {1} S "])
def test_one_session_is_printed_by_its_code_as_it_is_typed(
    path: Path, sessions: list[Session], tmp_path: Path, typed: str
) -> None:
    code = sessions[2].code

    done(
        "agendas", path, "-o", tmp_path / "out.pdf", "--session", typed.format(code, code.replace("-", "").lower())
    )

    assert codes_in(tmp_path / "out.pdf", sessions) == [False, False, True]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("nonsense", "nonsense is not a code. Codes begin with S, P or F and look like S-K4T7RB9."),
        ("S-K4T7RBX", "S-K4T7RBX has a wrong or swapped sign."),
        ("P-BBBBBBB", "No session of this program has the code P-BBBBBBB."),
    ],
)
def test_a_wrong_code_writes_nothing(
    path: Path, sessions: list[Session], tmp_path: Path, typed: str, words: str
) -> None:
    ran = counterpart("agendas", path, "-o", tmp_path / "out.pdf", "--session", typed)

    assert (ran.code, ran.out) == (1, "")
    assert words in ran.err
    assert not (tmp_path / "out.pdf").exists()


def test_days_and_a_code_together_are_wrong_usage(path: Path, sessions: list[Session], tmp_path: Path) -> None:
    ran = counterpart("agendas", path, "-o", tmp_path / "out.pdf", "--days", 3, "--session", sessions[0].code)

    assert ran.code == 2
    assert "Choose either --days or --session." in ran.err


@pytest.mark.parametrize("days", ["-1", "3651", "99999999999999999999", "many", "1.5"])
def test_days_that_make_no_sense_are_wrong_usage(path: Path, tmp_path: Path, days: str) -> None:
    a_store(path).close()

    assert counterpart("agendas", path, "-o", tmp_path / "out.pdf", "--days", days).code == 2


def test_nothing_planned_is_1_with_a_sentence(path: Path, tmp_path: Path) -> None:
    a_store(path).close()

    ran = counterpart("agendas", path, "-o", tmp_path / "out.pdf")

    assert (ran.code, ran.out) == (1, "")
    assert ran.err == (
        "There is nothing to print: no session of Spring 2027 is planned in that time. Plan sessions first.\n"
    )
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("command", ["agendas", "summary"])
def test_an_older_pdf_is_replaced_and_that_is_said(
    path: Path, sessions: list[Session], tmp_path: Path, command: str
) -> None:
    done(command, path, "-o", tmp_path / "out.pdf")

    assert "out.pdf was replaced: " in done(command, path, "-o", tmp_path / "out.pdf").out


@pytest.mark.parametrize("command", ["agendas", "summary"])
def test_what_is_no_pdf_is_never_replaced(
    path: Path, sessions: list[Session], tmp_path: Path, command: str
) -> None:
    (tmp_path / "letter.docx").write_bytes(b"mine")
    (tmp_path / "mine.pdf").write_bytes(b"mine")

    for target in (tmp_path / "letter.docx", tmp_path / "mine.pdf", path, tmp_path):
        ran = counterpart(command, path, "-o", target)
        assert (ran.code, ran.out) == (1, "")
        assert ran.err == f"{target} exists already and was left as it is. Choose another name.\n"

    assert (tmp_path / "letter.docx").read_bytes() == (tmp_path / "mine.pdf").read_bytes() == b"mine"
    with Store.open(path) as store:
        assert store.problems() == []


@pytest.mark.parametrize("command", ["agendas", "summary"])
@pytest.mark.parametrize("target", ["nowhere/out.pdf", "program.counterpart/out.pdf", "x" * 300 + ".pdf"])
def test_a_place_that_cannot_be_written_is_told(
    path: Path, sessions: list[Session], tmp_path: Path, command: str, target: str
) -> None:
    ran = counterpart(command, path, "-o", tmp_path / target)

    assert (ran.code, ran.out) == (1, "")
    assert "could not be written" in ran.err
    assert "Errno" not in ran.err


def test_a_sign_that_no_font_has_is_told_beside_the_paper(path: Path, tmp_path: Path) -> None:
    with a_store(path) as store:
        pairing = add_pairing(store)
        add_session(store, pairing)
        with store.edit("Rename"):
            store.people.change(a_person("Ana 𓂀 Ruiz", id=store.participants.get(pairing.mentor_id).person.id))

    ran = counterpart("agendas", path, "-o", tmp_path / "out.pdf")

    assert ran.code == 0
    assert "𓂀 (U+13080)" in ran.err


def test_the_summary_counts_up_to_the_day_given_and_names_it(
    path: Path, sessions: list[Session], tmp_path: Path
) -> None:
    held_on = sessions[2].day
    done("summary", path, "-o", tmp_path / "now.pdf")
    done("summary", path, "-o", tmp_path / "then.pdf", "--as-of", held_on - timedelta(days=1))

    now, then = (pages_of((tmp_path / name).read_bytes())[0] for name in ("now.pdf", "then.pdf"))
    assert now != then
    assert f"{held_on - timedelta(days=1):%Y}" in then


@pytest.mark.parametrize("day", ["1900-01-01", "2200-12-31"])
def test_the_summary_of_any_day_can_be_printed(
    path: Path, sessions: list[Session], tmp_path: Path, day: str
) -> None:
    assert done("summary", path, "-o", tmp_path / "out.pdf", "--as-of", day).out.endswith("pages.\n")


def test_the_program_named_is_printed(path: Path, sessions: list[Session], tmp_path: Path) -> None:
    with Store.open(path) as store, store.edit("Another program"):
        store.programs.add([a_program("Autumn 2027", starts_on=date(2100, 1, 1), ends_on=date(2100, 9, 1))])

    assert counterpart("agendas", path, "-o", tmp_path / "out.pdf").code == 1
    done("agendas", path, "-o", tmp_path / "out.pdf", "--program", "Spring 2027")

    ran = done("summary", path, "-o", tmp_path / "summary.pdf")
    assert ran.err == "Program: Autumn 2027\n"
    assert "Autumn 2027" in pages_of((tmp_path / "summary.pdf").read_bytes())[0]


@pytest.mark.parametrize("command", ["agendas", "summary"])
def test_printing_leaves_the_file_byte_by_byte(
    path: Path, sessions: list[Session], tmp_path: Path, command: str
) -> None:
    before = path.read_bytes()

    done(command, path, "-o", tmp_path / "out.pdf")

    assert path.read_bytes() == before
