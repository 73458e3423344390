from datetime import date

from app.domain.pairings import PairingState
from app.domain.programs import ChangeKind, Decision, PaperSize
from app.domain.summary import TopicCount
from app.domain.topics import Direction
from app.reports.summary_annex import PairLine, annex
from app.text.metrics import definitions
from tests.support.papers import a_summary, outside_margins, overprinted, plain, print_flowables


def test_the_annex_defines_every_figure() -> None:
    pages = print_flowables(annex(a_summary(), (), PaperSize.A4))[1]
    text = plain(" ".join(page.text for page in pages))
    for name, meaning in definitions(5):
        assert plain(name) in text
        assert plain(meaning) in text
    assert not any(overprinted(page) for page in pages)


def test_what_page_1_shows_in_full_is_not_repeated() -> None:
    (page,) = print_flowables(annex(a_summary(), (), PaperSize.A4))[1]
    for title in ("All topics", "What we changed", "Next steps", "Pairings by code"):
        assert not page.find(title)


def test_topics_and_decisions_that_page_1_had_no_room_for_are_listed() -> None:
    topics = tuple(TopicCount(f"Topic {number}", Direction.FORWARD, 20 - number) for number in range(12))
    changed = tuple(
        Decision(program_id=1, kind=ChangeKind.CHANGED, on=date(2027, 4, day + 1), text=f"Decision {day}.")
        for day in range(6)
    )
    pages = print_flowables(annex(a_summary(topics=topics, changed=changed), (), PaperSize.A4))[1]
    text = plain(" ".join(page.text for page in pages))
    assert "Topic 11" in text
    assert "Decision 0." in text


def test_pairings_stand_by_their_code_with_their_sessions() -> None:
    pairs = [
        PairLine(code=f"P-K4T7R{number}", state=PairingState.RUNNING, held=4, of=6, minutes=270)
        for number in range(80)
    ]
    pages = print_flowables(annex(a_summary(), pairs, PaperSize.LETTER), PaperSize.LETTER)[1]
    assert len(pages) > 2
    assert pages[-1].find("pairing state held planned hours"), "heads come again"
    assert pages[-1].find("P-K4T7R79 Running 4 6 4.5")
    assert not any(outside_margins(page, 60) for page in pages)
