"""`print` writes any paper as PDF, tells all kinds, or says in one sentence why it can't."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.cli.faces import today_here
from app.domain.pairings import Pairing
from app.domain.printables import Printable
from app.text.printables import printable_title
from tests.support.builders import a_store, add_pairing
from tests.support.command_line import counterpart, done
from tests.support.pdfs import all_of, pages_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "program.counterpart"


@pytest.fixture
def pairing(path: Path) -> Pairing:
    """Ana's and Bo's, beside another one."""
    today, week = today_here(), timedelta(days=7)
    with a_store(path, starts_on=today - 9 * week, ends_on=today + 17 * week) as store:
        found = add_pairing(store, "Ana Ruiz", "Bo Lind", started_on=today - 8 * week)
        add_pairing(store, "Chen Wei", "Dora Maar", started_on=today - 8 * week)
        return found


def text_of(path: Path, tmp_path: Path, *arguments: str) -> str:
    done("print", path, *arguments, "-o", tmp_path / "out.pdf")
    return all_of((tmp_path / "out.pdf").read_bytes())


def refusal(path: Path, tmp_path: Path, *arguments: str) -> tuple[int, str]:
    ran = counterpart("print", path, *arguments, "-o", tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()
    return ran.code, ran.err


def test_all_kinds_are_told_without_a_file() -> None:
    ran = counterpart("print", "--list")

    assert (ran.code, ran.err) == (0, "")
    assert all(kind.value in ran.out and printable_title(kind) in ran.out for kind in Printable)


def test_a_paper_of_a_pairing_is_of_that_pairing_alone(path: Path, pairing: Pairing, tmp_path: Path) -> None:
    text = text_of(path, tmp_path, "agreement", "--pairing", pairing.code)

    assert "Ana Ruiz" in text
    assert "Chen Wei" not in text


def test_a_paper_of_all_pairings_is_of_each(path: Path, pairing: Pairing, tmp_path: Path) -> None:
    text = text_of(path, tmp_path, "agreement", "--all")

    assert all(name in text for name in ("Ana Ruiz", "Bo Lind", "Chen Wei", "Dora Maar"))


def test_a_blank_paper_names_nobody(path: Path, pairing: Pairing, tmp_path: Path) -> None:
    assert "Ana Ruiz" not in text_of(path, tmp_path, "agreement", "--blank")


def test_it_says_where_the_paper_is_and_replaces_an_older_one(
    path: Path, pairing: Pairing, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    assert done("print", path, "agreement", "--blank", "-o", out).out == f"{out} is ready: 3 pages.\n"
    assert done("print", path, "agreement", "--blank", "-o", out).out == f"{out} was replaced: 3 pages.\n"
    assert len(pages_of(out.read_bytes())) == 3


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("agreement", "--all", "--blank"), "Choose one of --all, --blank."),
        (("journal",), "Of what? For journal give --pairing."),
        (("journal", "--blank"), "Of what? For journal give --pairing."),
        (("agreement", "--audience", "summary"), "A paper of this kind is only for: pair."),
        (("letter",), "'letter' is not one of"),
    ],
)
def test_wrong_usage_is_told_without_opening_the_file(
    path: Path, tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    code, error = refusal(path, tmp_path, *arguments)

    assert code == 2
    assert said in error


@pytest.mark.parametrize("code", ["P-K4T7RB9", "P-K4T7RB8", "Ana"])
def test_an_unknown_code_is_told(path: Path, pairing: Pairing, tmp_path: Path, code: str) -> None:
    ended, error = refusal(path, tmp_path, "agreement", "--pairing", code)

    assert ended == 1
    assert len(error.strip().splitlines()) == 1


def test_what_nobody_could_get_is_told_in_one_sentence(path: Path, tmp_path: Path) -> None:
    a_store(path).close()
    code, error = refusal(path, tmp_path, "agreement", "--all")

    assert code == 1
    assert len(error.strip().splitlines()) == 1


def test_an_exception_is_never_for_everybody_at_once(path: Path, pairing: Pairing, tmp_path: Path) -> None:
    for of in ([], ["--all"]):
        code, words = refusal(path, tmp_path, "certificate", *of, "--exception", "The program ended early")
        assert (code, "give --pairing or --person" in words) == (2, True)
