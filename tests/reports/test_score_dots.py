"""A score as dots."""

import pytest

from app.reports.score_dots import ScoreDots
from tests.support.papers import print_flowables


@pytest.mark.parametrize("score", [1, 3, 5])
def test_a_score_has_its_label_five_dots_and_its_figure(score: int) -> None:
    [page] = print_flowables([ScoreDots("Useful", score, 70)])[1]
    [bare] = print_flowables([])[1]

    assert page.lines[0].replace(" ", "") == f"Useful{score}"
    assert page.shapes - bare.shapes == 5
