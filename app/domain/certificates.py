"""Who has earned a certificate: who met often enough, and returned the final survey."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.sides import Side
from app.domain.surveys import SurveySheet, Wave

if TYPE_CHECKING:  # the words of problems are there before the first page, and need no story for it
    from app.domain.stories import PairingStory


class FinalSurvey(StrEnum):
    """Where the final survey of one side is."""

    NOT_ISSUED = "not-issued"
    OUT = "out"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Merit:
    """What one side of a pairing has done of what a certificate asks for.

    name: of the person. held, needed: sessions of the pairing.
    """

    name: str
    side: Side
    held: int
    needed: int
    survey: FinalSurvey

    @property
    def met_enough(self) -> bool:
        return self.held >= self.needed

    @property
    def is_earned(self) -> bool:
        return self.met_enough and self.survey is FinalSurvey.BACK


@dataclass(frozen=True, slots=True)
class Unearned:
    """The people who lack something for a certificate, as a problem names them."""

    merits: tuple[Merit, ...]


def merit(story: "PairingStory", side: Side, sheets: Sequence[SurveySheet], minimum: int) -> Merit:
    """How far one side of a pairing is towards a certificate.

    sheets: surveys of any people and waves. minimum: held sessions that complete a pairing of the program; at
    least one is needed even where the program asks for none, since a certificate tells what took place.
    """
    participant = story.participant(side)
    own = [sheet for sheet in sheets if sheet.participant_id == participant.id and sheet.side is side]
    return Merit(participant.person.name, side, len(story.held), max(minimum, 1), _final_survey(own))


def gets_one(found: Merit, exception: str) -> bool:
    """Whether somebody gets a certificate: it is earned, or there is a reason for an exception.

    exception: as typed, "" or blanks for none. It helps nobody who hasn't met at all.
    """
    return found.is_earned or bool(exception.strip() and found.held)


def _final_survey(sheets: Sequence[SurveySheet]) -> FinalSurvey:
    final = [sheet for sheet in sheets if sheet.wave is Wave.CLOSE]
    if any(sheet.returned_on is not None for sheet in final):
        return FinalSurvey.BACK
    return FinalSurvey.OUT if final else FinalSurvey.NOT_ISSUED
