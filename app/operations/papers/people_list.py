"""Who takes part: for everyone without contacts, for the coordinator by intake and with them."""

from collections import Counter
from collections.abc import Sequence

from app.domain.pairings import PLACE_TAKING
from app.domain.participants import IntakeStatus, Participant, Side, WillingAs
from app.domain.printables import Order
from app.domain.privacy import Audience
from app.domain.problems import trouble
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told, heeding
from app.reports import people as report
from app.reports.people import Group, KnownPerson, ListedPerson, PeoplePaper
from app.reports.sheet import Paper
from app.text.catalog import _, ngettext
from app.text.formats import date_long, date_short, whole
from app.text.labels import intake_status

_GROUPS = (
    IntakeStatus.ACCEPTED,
    IntakeStatus.WAITING,
    IntakeStatus.APPLIED,
    IntakeStatus.ENQUIRY,
    IntakeStatus.DECLINED,
    IntakeStatus.WITHDRAWN,
    IntakeStatus.LEFT,
)


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The list for these readers. Raises CounterpartError "nobody-to-print" where nobody may stand on it."""
    paper = people_paper(matter, order)
    if not (paper.people or paper.groups):
        raise trouble("nobody-to-print", program=matter.program.name)
    return report.build(paper, matter.program.paper, look_of(matter), heeding(told))


def people_paper(matter: Matter, order: Order) -> PeoplePaper:
    """What stands on it, in the order of names."""
    here = [one for one in matter.participants if not one.person.is_archived]
    sides = sides_of(matter)
    accepted = [one for one in here if status_of(one) is IntakeStatus.ACCEPTED]
    is_own = order.audience is Audience.COORDINATOR
    return PeoplePaper(
        frame=frame_of(matter, order),
        day=_("As of {day}").format(day=date_long(matter.today)),
        counts=_counts(accepted, sides),
        people=() if is_own else tuple(_listed(one, sides) for one in accepted),
        groups=_groups(matter, here, sides) if is_own else (),
    )


def sides_of(matter: Matter) -> dict[int, WillingAs]:
    """The side of each participant by id: what they take in a pairing, else what they are willing to take."""
    sides = {one.id: one.willing_as for one in matter.participants}
    for story in matter.stories:
        if story.pairing.state in PLACE_TAKING:
            sides |= {story.participant(side).id: WillingAs(side.value) for side in Side}
    return sides


def status_of(participant: Participant) -> IntakeStatus:
    """How somebody's intake stands; who has left the organization has left, whatever stands there."""
    return IntakeStatus.LEFT if participant.person.has_left else participant.status


def _counts(accepted: Sequence[Participant], sides: dict[int, WillingAs]) -> str:
    people = ngettext("{n} person takes part:", "{n} people take part:", len(accepted)).format(
        n=whole(len(accepted))
    )
    counts = Counter(sides[one.id] for one in accepted)
    mentors, mentees, either = (whole(counts[side]) for side in WillingAs)
    if counts[WillingAs.EITHER]:
        split = _("{mentors} as mentor (junior), {mentees} as mentee (senior), {either} as either side.")
    else:
        split = _("{mentors} as mentor (junior), {mentees} as mentee (senior).")
    return f"{people} {split.format(mentors=mentors, mentees=mentees, either=either)}"


def _listed(one: Participant, sides: dict[int, WillingAs]) -> ListedPerson:
    """Nothing but what everyone may know: no contacts, no grade, no word on intake."""
    person = one.person
    return ListedPerson(
        name=person.name,
        side=sides[one.id],
        title=person.title,
        department=person.department,
        site=person.site,
    )


def _groups(matter: Matter, people: Sequence[Participant], sides: dict[int, WillingAs]) -> tuple[Group, ...]:
    taken = Counter(
        story.participant(side).id
        for story in matter.stories
        if story.pairing.state in PLACE_TAKING
        for side in Side
    )
    found = []
    for status in _GROUPS:
        members = tuple(_known(one, sides, taken) for one in people if status_of(one) is status)
        if members:
            count = ngettext("{n} person", "{n} people", len(members)).format(n=whole(len(members)))
            found.append(Group(intake_status(status), count, members))
    return tuple(found)


def _known(one: Participant, sides: dict[int, WillingAs], taken: Counter[int]) -> KnownPerson:
    person = one.person
    return KnownPerson(
        name=person.name,
        side=sides[one.id],
        title=person.title,
        department=person.department,
        site=person.site,
        email=person.email,
        phone=person.phone,
        places=_("{taken} of {places}").format(taken=taken[one.id], places=one.places),
        consent=_consent(one),
        may_be_quoted=one.consent.may_be_quoted,
    )


def _consent(one: Participant) -> str:
    consent = one.consent
    if not consent.is_recorded:
        return ""
    return date_short(consent.given_on) if consent.given_on else _("recorded")
