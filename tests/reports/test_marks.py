from io import BytesIO

import pytest

from app.domain.agendas import Lead
from app.domain.participants import Side
from app.reports.ink import PaperCanvas
from app.reports.marks import draw_mark, lead_of, mark_width

WHITE = "1.0000 1.0000 1.0000 rg"


def drawn(lead: Lead) -> str:
    canvas = PaperCanvas(BytesIO(), pageCompression=0)
    draw_mark(canvas, 10, 10, lead)
    return "\n".join(canvas._code)


def test_each_side_has_its_mark() -> None:
    assert (lead_of(Side.MENTOR), lead_of(Side.MENTEE)) == (Lead.MENTOR, Lead.MENTEE)


def test_the_marks_of_the_sides_differ_in_shape_not_only_in_colour() -> None:
    circle, square = drawn(Lead.MENTOR), drawn(Lead.MENTEE)
    assert WHITE in square, "the mentee's (senior) mark is open: white inside"
    assert WHITE not in circle


def test_marks_have_no_strokes() -> None:
    for lead in Lead:
        assert not [line for line in drawn(lead).split("\n") if line.split()[-1:] in (["S"], ["B"])]


@pytest.mark.parametrize("lead", list(Lead))
def test_a_mark_tells_its_width(lead: Lead) -> None:
    assert draw_mark(PaperCanvas(BytesIO()), 0, 0, lead, 6) == mark_width(lead, 6) >= 6
