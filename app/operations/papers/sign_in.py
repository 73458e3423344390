"""Who signs in at a workshop or a meeting: everybody accepted who is still here."""

from collections.abc import Mapping, Sequence

from app.domain.pairings import LAUNCHED, PairingState
from app.domain.participants import IntakeStatus, Participant, Side
from app.domain.printables import Order, Scope
from app.domain.problems import trouble
from app.domain.stories import PairingStory
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told, heeding
from app.reports.sheet import Paper
from app.reports.sign_in import SignInPaper, SignInPerson, build

_PAIRED = frozenset({PairingState.CONFIRMED, *LAUNCHED})


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The sheet of this program. Raises CounterpartError nothing-to-print where nobody would stand on it."""
    return build(sign_in_paper(matter, order), matter.program.paper, look=look_of(matter), heed=heeding(told))


def sign_in_paper(matter: Matter, order: Order) -> SignInPaper:
    """What stands on it. Raises as `draw`."""
    if order.scope is Scope.BLANK:
        return SignInPaper(frame_of(matter, order), None)
    taken = _sides(matter.stories)
    people = [_person(one, taken.get(one.id, ())) for one in matter.participants if _may_come(one)]
    if not people:
        raise trouble("nobody-to-print", program=matter.program.name)
    return SignInPaper(frame_of(matter, order), tuple(people))


def _may_come(participant: Participant) -> bool:
    person = participant.person
    return participant.status is IntakeStatus.ACCEPTED and not (person.has_left or person.is_archived)


def _sides(stories: Sequence[PairingStory]) -> Mapping[int, tuple[Side, ...]]:
    """The sides that people take in pairings that were agreed on, by participant."""
    paired = [story for story in stories if story.pairing.state in _PAIRED]
    found: dict[int, tuple[Side, ...]] = {}
    for side in Side:
        for participant_id in {story.participant(side).id for story in paired}:
            found[participant_id] = (*found.get(participant_id, ()), side)
    return found


def _person(participant: Participant, taken: tuple[Side, ...]) -> SignInPerson:
    """With the side that they take, else those that they are willing to take."""
    willing = tuple(side for side in Side if participant.willing_as.allows(side))
    person = participant.person
    return SignInPerson(person.name, person.department, taken or willing, is_open=not taken)
