from app.domain.programs import PaperSize
from app.reports import agenda
from tests.support.papers import an_agenda_paper, outside_margins, overprinted, read


def test_the_back_has_actions_and_notes_and_nothing_of_one_side_alone() -> None:
    page = read(agenda.build([an_agenda_paper()], PaperSize.A4, with_forms=False))[1]
    assert page.find("Actions and notes AI and emerging technology")
    assert page.find("S-K4T7RB9")
    for private in ("Ánh", "Małgorzata", "What I held back", "Wants"):
        assert not page.find(private)


def test_the_back_is_one_page_of_lines_even_with_a_long_title() -> None:
    paper = an_agenda_paper(topics=tuple(f"A topic with a long name {number}" for number in range(9)))
    page = read(agenda.build([paper], PaperSize.LETTER, with_forms=False))[-1]
    assert page.shapes > 25
    assert not overprinted(page)
    assert not outside_margins(page, 60)
