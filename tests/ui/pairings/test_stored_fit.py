from datetime import date
from typing import Any

from app.domain.programs import Weights
from app.domain.proposals import Part
from app.domain.stories import PairingStory
from app.matching import check
from app.operations.pairing_checks import CheckedPair
from app.ui.pairings.stored_fit import fit_note, fit_view
from tests.support.builders import a_pairing, a_story
from tests.support.fits import NAMES
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor

CHECKED = CheckedPair(check(a_group(a_mentor(1), a_mentee(2)), 1, 2, TODAY), NAMES)


def story(**fields: Any) -> PairingStory:
    return a_story(pairing=a_pairing(id=1, **fields))


def test_points_that_were_stored_are_shown_as_they_were() -> None:
    stored = story(score=4_000, parts={"topics": 3_000, "distance": 1_000}, suggested_on=date(2027, 1, 2))

    view = fit_view(stored, CHECKED, Weights())

    assert (view.score, view.parts[Part.TOPICS], view.parts[Part.RETURN]) == (4_000, 3_000, 0)
    assert fit_note(stored) == "The points are those of 2 January 2027, when the pair was suggested."


def test_a_pair_without_stored_points_shows_those_of_today() -> None:
    assert fit_view(story(), CHECKED, Weights()).parts == CHECKED.check.fit.parts
    assert fit_note(story()) == "Worked out from what is known today."
