from io import BytesIO
from typing import Any

import pypdf
import pytest

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.agreement import AgreementPaper
from app.reports.launch_kit import LaunchKit, build
from app.reports.sheet import Paper
from tests.support.calendars import a_calendar
from tests.support.letters import ADWOA, FRAME, JOERG, a_matched_letter
from tests.support.papers import an_agenda_paper, read


def a_kit(**fields: Any) -> LaunchKit:
    agreement = AgreementPaper(
        frame=FRAME, people={Side.MENTOR: ADWOA, Side.MENTEE: JOERG}, aims=dict.fromkeys(Side, ""), sessions=6,
        length_min=60, cadence_days=30, mid_session=3,
    )  # fmt: skip
    given: dict[str, Any] = {
        "letters": (a_matched_letter(Side.MENTOR), a_matched_letter(Side.MENTEE)),
        "agreement": agreement,
        "agenda": an_agenda_paper(),
        "calendar": a_calendar(),
    }
    return LaunchKit(**given | fields)


def leaves(paper: Paper) -> list[tuple[str, str]]:
    """What the head of each front and back says, "" for an empty back."""
    heads = [page.lines[0] if page.signs else "" for page in read(paper)]
    names = ("Welcome letter", "Working agreement", "Session agenda", "(junior)", "(senior)", "Pair calendar")
    found = [next((name for name in names if head.endswith(name)), "") for head in heads] + [""]
    return list(zip(found[::2], found[1::2], strict=False))


@pytest.mark.parametrize("size", list(PaperSize))
def test_each_part_is_a_leaf_of_its_own_and_nobody_s_is_on_the_back_of_another_s(size: PaperSize) -> None:
    assert leaves(build([a_kit()], size)) == [
        ("Welcome letter", ""),
        ("Welcome letter", ""),
        ("Working agreement", ""),
        ("Working agreement", ""),
        ("Session agenda", "Session agenda"),
        ("(junior)", "(junior)"),
        ("(senior)", "(senior)"),
        ("Pair calendar", ""),
    ]


def test_a_pair_without_a_planned_session_gets_all_the_rest() -> None:
    parts = leaves(build([a_kit(agenda=None)], PaperSize.A4))
    assert [front for front, _back in parts] == ["Welcome letter"] * 2 + ["Working agreement"] * 2 + [
        "Pair calendar"
    ]


def test_the_rule_for_certificates_and_what_is_kept_are_in_it() -> None:
    letters = [page for page in read(build([a_kit()], PaperSize.A4)) if page.find("Good to know")]
    assert len(letters) == 2
    assert all(page.find("Certificate For everyone") and page.find("Kept about you") for page in letters)


def test_each_pair_has_a_bookmark_and_its_parts_stand_below_it() -> None:
    pdf = pypdf.PdfReader(BytesIO(build([a_kit(), a_kit()], PaperSize.A4).pdf))
    first, parts, second, _more = pdf.outline
    assert first.title == "Adwoa Mensah-Bonsu and Jörg Großkurth"
    assert [part.title for part in parts if not isinstance(part, list)] == [
        "Letter to Adwoa Mensah-Bonsu",
        "Letter to Jörg Großkurth",
        "Working agreement",
        "Session 3 of 6, AI and emerging technology, 13 May 2027",
        "Pair calendar",
    ]
    [sheets] = [part for part in parts if isinstance(part, list)]
    assert [sheet.title for sheet in sheets] == [
        "Reflection sheet, mentor (junior)", "Reflection sheet, mentee (senior)",
    ]  # fmt: skip
    assert pdf.get_destination_page_number(first) == pdf.get_destination_page_number(parts[0]) == 0
    assert pdf.get_destination_page_number(second) == 16


def test_the_file_is_called_by_its_program_and_names_nobody() -> None:
    pdf = pypdf.PdfReader(BytesIO(build([a_kit()], PaperSize.A4).pdf))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Launch kits, Spring 2027"


def test_each_pair_is_told_before_its_kit_is_drawn() -> None:
    told: list[tuple[int, int]] = []
    build([a_kit()] * 2, PaperSize.A4, progress=lambda *step: told.append(step))
    assert told == [(0, 2), (1, 2)]


def test_no_kit_to_print_is_refused() -> None:
    with pytest.raises(ValueError, match="no launch kit"):
        build([], PaperSize.A4)
