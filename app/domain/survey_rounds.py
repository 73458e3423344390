"""One round of a survey: which pairings are asked in a wave, and how far each person's form is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType

from app.domain.pairing_states import LAUNCHED, PLACE_TAKING, UNDER_WAY, PairingState
from app.domain.participants import IntakeStatus, Participant
from app.domain.sides import Side
from app.domain.surveys import Wave

DAYS_TO_RETURN, DAYS_OF_GRACE = 14, 2  # a form is due after two weeks, and overdue two days later
GONE = (IntakeStatus.LEFT, IntakeStatus.WITHDRAWN, IntakeStatus.DECLINED)  # from the program
_WAVES, _SIDES = tuple(Wave), tuple(Side)
_ASKED: Mapping[Wave, frozenset[PairingState]] = MappingProxyType(
    {
        Wave.START: PLACE_TAKING,
        Wave.MID: UNDER_WAY,
        Wave.CLOSE: LAUNCHED,
        Wave.LATER: frozenset({PairingState.CLOSED}),
    }
)


class FormState(StrEnum):
    """How far one person's form of a wave is, what has to be looked after first at the front."""

    OVERDUE = "overdue"
    OUT = "out"
    NOT_OUT = "not-out"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class WhichForm:
    """The form of one participant who takes this side, in one wave; there need be no paper of it yet."""

    participant_id: int
    side: Side
    wave: Wave

    @property
    def id(self) -> int:
        """A number of its own: 8 p + 4 s + w, of the participant's id and the places of side and wave."""
        place = _SIDES.index(self.side) * len(_WAVES) + _WAVES.index(self.wave)
        return self.participant_id * len(_SIDES) * len(_WAVES) + place


def form_of_id(form_id: int) -> WhichForm:
    """The form with this number; the inverse of `WhichForm.id`."""
    participant_id, place = divmod(form_id, len(_SIDES) * len(_WAVES))
    side, wave = divmod(place, len(_WAVES))
    return WhichForm(participant_id, _SIDES[side], _WAVES[wave])


def states_asked(wave: Wave) -> frozenset[PairingState]:
    """In which states a pairing's two people are asked: before they meet, while they do, and when it is over."""
    return _ASKED[wave]


def may_be_asked(participant: Participant) -> bool:
    """Whether somebody gets a new form: not who has gone from the organization or from the program."""
    gone = participant.person.has_left or participant.person.is_archived
    return not gone and participant.status not in GONE


def overdue_if_issued_by(today: date) -> date:
    """The last day on which a form was handed out that is overdue today."""
    return today - timedelta(days=DAYS_TO_RETURN + DAYS_OF_GRACE + 1)


def form_state(issued_on: date | None, returned_on: date | None, today: date) -> FormState:
    """How far a form is. issued_on: None = it was not handed out."""
    if returned_on is not None:
        return FormState.RETURNED
    if issued_on is None:
        return FormState.NOT_OUT
    return FormState.OVERDUE if issued_on <= overdue_if_issued_by(today) else FormState.OUT
