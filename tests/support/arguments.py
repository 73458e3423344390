"""Arguments about a small group, with the names that their sentences need."""

from app.domain.participants import Participant
from app.domain.proposals import Group, IdPair
from app.domain.topics import Topic
from app.domain.wishes import Wish, WishKind
from app.operations.arguing import Argument, argue
from app.operations.suggesting import names_of
from app.text.matching import Names
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor, interests

AI, DATA = 1, 2


def four(*more: Participant) -> Group:
    """Two mentors, Ana and Cem (1 and 2), and two mentees, Bo and Dee (3 and 4); each shares what one wants."""
    return a_group(
        a_mentor(1, name="Ana Ruiz", interests=interests(share={AI: 3, DATA: 1})),
        a_mentor(2, name="Cem Öz", interests=interests(share={AI: 1, DATA: 3})),
        a_mentee(3, name="Bo Lind", interests=interests(want={AI: 3, DATA: 1})),
        a_mentee(4, name="Dee Poe", interests=interests(want={AI: 1, DATA: 3})),
        *more,
    )


def a_wish(pair: IdPair, kind: WishKind = WishKind.TOGETHER, **fields: object) -> Wish:
    return Wish(program_id=1, mentor_id=pair[0], mentee_id=pair[1], kind=kind, **fields)  # type: ignore[arg-type]


def an_argument(group: Group, *wishes: Wish, before: Argument | None = None) -> Argument:
    return argue(group, wishes, TODAY, _nobody, before=before)


def names_in(group: Group) -> Names:
    return names_of(group, [Topic(id=AI, program_id=1, name="AI"), Topic(id=DATA, program_id=1, name="Data")])


def members_of(group: Group) -> dict[int, Participant]:
    return {one.id: one for one in group.participants}


def _nobody(_done: int, _of: int) -> None:
    """Nobody waits."""
