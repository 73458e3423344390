import pytest

from app.domain.agendas import Lead
from app.reports.geometry import TEXT_WIDTH, cols
from app.reports.headings import MarkedWords, SectionHead, SideMark, TopRule
from app.reports.stack import Gap
from app.reports.styles import KICKER, TEXT
from app.reports.words import words
from tests.support.papers import overprinted, print_flowables


def test_title_and_note_share_one_baseline() -> None:
    page = print_flowables([SectionHead("Actions", "one each")])[1][0]
    assert page.lines == ["Actionsone each"]
    assert max(sign.x1 for sign in page.signs) == pytest.approx(53.86 + TEXT_WIDTH, abs=0.5)


def test_a_note_that_does_not_fit_stands_below_the_title() -> None:
    page = print_flowables([SectionHead("A title of some length", "and a note " * 12)])[1][0]
    assert len(page.lines) > 1
    assert not overprinted(page)


def test_a_head_is_not_left_alone_at_the_foot_of_a_page() -> None:
    _paper, pages = print_flowables([Gap(730), SectionHead("Actions"), words(TEXT, "first")])
    assert pages[1].lines == ["Actions", "first"]


def test_marked_words_stand_behind_their_mark_on_every_line() -> None:
    page = print_flowables([MarkedWords(Lead.BOTH, "both conclude " * 20, KICKER)])[1][0]
    starts = {
        min(sign.x0 for sign in page.signs if sign.baseline == at) for at in {s.baseline for s in page.signs}
    }
    assert len(page.lines) > 1
    assert max(starts) - min(starts) < 1
    assert min(starts) > 60


def test_a_side_mark_is_as_high_as_the_line_beside_it() -> None:
    from io import BytesIO

    from app.reports.ink import PaperCanvas

    mark, rule = SideMark(Lead.MENTOR, TEXT), TopRule()
    assert mark.wrapOn(PaperCanvas(BytesIO()), 100, 100)[1] == TEXT.leading
    assert rule.wrapOn(PaperCanvas(BytesIO()), cols(6), 100) == (cols(6), 5)
