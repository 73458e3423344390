from typing import Any

from app.domain.pair_lines import PairLine
from app.domain.pairings import ClosingKind, PairingState
from app.domain.privacy import Audience
from app.domain.programs import PaperSize
from app.reports.summary_pairs import pair_line, pairings
from tests.support.papers import PrintedPage, a_further, a_summary, outside_margins, overprinted, print_flowables


def a_line(code: str = "P-K4T7RB9", **fields: Any) -> PairLine:
    given = {"state": PairingState.RUNNING, "held": 4, "of": 6, "minutes": 270}
    return PairLine(**{"code": code, "mentor": "Ana Ruiz", "mentee": "דוד כהן-לוי", **given, **fields})


def printed(*lines: PairLine, audience: Audience = Audience.EVERYONE) -> list[PrintedPage]:
    summary = a_summary(audience=audience, further=a_further(pairs=lines))
    return print_flowables(pairings(summary), PaperSize.LETTER)[1]


def test_pairings_stand_by_their_code_with_their_sessions() -> None:
    pages = printed(*(a_line(f"P-K4T7R{number}") for number in range(80)))
    assert len(pages) > 1
    assert pages[-1].find("pairing state held planned hours"), "heads come again"
    assert pages[-1].find("P-K4T7R79 Running 4 6 4.5")
    assert not any(outside_margins(page, 60) for page in pages)


def test_nobody_is_named_for_everyone() -> None:
    [page] = printed(a_line())
    assert page.find("no names")
    assert not page.find("Ana")


def test_the_coordinator_reads_both_names() -> None:
    [page] = printed(a_line(), a_line(mentee="W" * 60), audience=Audience.COORDINATOR)
    assert page.find("mentor (junior) mentee (senior)")
    assert page.find("for the coordinator only")
    assert page.find("Ana Ruiz")
    assert not overprinted(page)
    assert not outside_margins(page, 60)


def test_a_closed_pairing_tells_how_it_ended() -> None:
    ended = a_line(state=PairingState.CLOSED, ended=ClosingKind.REMATCHED)
    assert pair_line(ended, Audience.EVERYONE).cells[1] == "Re-matched"


def test_no_pairing_is_no_table() -> None:
    assert pairings(a_summary()) == []
