from datetime import date
from io import BytesIO

import pypdf
import pytest

from app.domain.programs import ChangeKind, Decision, PaperSize
from app.domain.sides import Side
from app.reports import hand_over
from app.reports.frame import Frame
from app.reports.hand_over import Coming, Fact, HandOverPaper, PairNames, PairStanding, Person
from app.reports.tiles import Tile
from tests.support.papers import PrintedPage, read

PAIR = PairNames("Ana Ruiz", "Bo Lind")
DAY = date(2027, 5, 1)


def a_pack(**fields: object) -> HandOverPaper:
    given: dict[str, object] = {
        "frame": Frame(program="Spring 2027", sensitivity="Coordinator's copy: confidential."),
        "day": DAY,
        "kicker": "As of today",
        "purpose": "The problem we want to change.",
        "facts": (Fact("Status", "Running."),),
        "tiles": (Tile("92", "%", "Matched", "24 of 26"),),
        "first_week": ("Open the file.",),
        "needs": (),
        "coming": (Coming("Thu 6 May", PAIR, "4 of 6"),),
        "forms": (Person("Ana Ruiz", Side.MENTOR, "Final survey", "3 Apr"),),
        "waiting": (Person("Chen Wu", None, "Waiting list", ""),),
        "pairs": (PairStanding("P-K4T7RB9", PAIR, "Running", "No date", "not signed"),),
        "changed": (Decision(program_id=1, kind=ChangeKind.CHANGED, on=DAY, text="Shorter sessions."),),
        "next_steps": (),
        "rules": (Fact("Rank", "One grade above."),),
        "contacts": (Fact("Sponsor", "Helen Marsh"),),
        "papers": (Fact("Codes", "S- is a session."),),
        "keeping": (Fact("Kept", "Until 2028."),),
    }
    return HandOverPaper(**given | fields)  # type: ignore[arg-type]


def pages(size: PaperSize = PaperSize.A4, **fields: object) -> list[PrintedPage]:
    return read(hand_over.build(a_pack(**fields), size))


def titles() -> list[str]:
    reader = pypdf.PdfReader(BytesIO(hand_over.build(a_pack(), PaperSize.A4).pdf))
    _whole, parts = reader.outline
    return [part.title for part in parts]


@pytest.mark.parametrize("size", list(PaperSize))
def test_the_whole_comes_before_what_is_urgent_and_that_before_the_rest(size: PaperSize) -> None:
    text = "\n".join(page.text for page in pages(size))

    order = [
        "The problem we want",
        "In short",
        "Your first week",
        "Who needs a hand",
        "The next 30 days",
        "Every pairing",
    ]
    assert sorted(order, key=text.index) == order


def test_each_part_is_found_in_the_outline_which_names_nobody() -> None:
    assert titles()[:3] == ["In short", "Your first week", "Who needs a hand"]
    assert len(titles()) == 13
    assert not any("Ana" in title for title in titles())


def test_parts_without_anything_say_so() -> None:
    text = " ".join(page.text for page in pages(coming=(), forms=(), waiting=(), pairs=()))

    assert "No session is dated or due." in text
    assert text.count("Nobody and nothing, as of today.") == 2
    assert "There is none yet." in text


def test_each_page_says_that_it_is_confidential() -> None:
    many = tuple(PairStanding("P-K4T7RB9", PAIR, "Running", "No date", "signed") for _pair in range(200))

    found = pages(pairs=many)

    assert len(found) > 5
    assert all(page.find("Hand-over pack, confidential") for page in found)


def test_heads_come_again_where_the_pairings_go_on() -> None:
    many = tuple(PairStanding("P-K4T7RB9", PAIR, "Running", "No date", "signed") for _pair in range(80))

    assert sum(page.find("code pair state next agreement") for page in pages(pairs=many)) >= 3
