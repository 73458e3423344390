from dataclasses import FrozenInstanceError

import pytest

from app.reports.proposal_papers import BarPart, PersonOnSheet
from tests.support.proposals import a_consultation, a_proposal_paper


def test_values_of_a_paper_never_change() -> None:
    for value, name in (
        (a_proposal_paper(), "proof"),
        (a_consultation(), "reader"),
        (PersonOnSheet(name="A"), "name"),
    ):
        with pytest.raises(FrozenInstanceError):
            setattr(value, name, "x")


def test_points_are_known_unless_it_is_said_otherwise() -> None:
    assert BarPart(points=1, bar=0).is_known
