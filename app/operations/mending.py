"""The one obvious thing that would help somebody who is left out, and doing it at a press."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from app.domain.participants import MOST_PLACES, IntakeStatus, Participant, Side, WillingAs
from app.domain.proposals import LeftOut, Rule, Why
from app.storage import Store
from app.text.catalog import _, ngettext

_MOST = {Side.MENTOR: MOST_PLACES, Side.MENTEE: 2}  # places that a side is given here (MATCHING)
# What a form can mend; the other rules are set aside by hand, with a reason.
_IN_THE_FORM = frozenset({Rule.LANGUAGE, Rule.AVAILABILITY, Rule.FORMAT, Rule.SITE, Rule.TOPIC})


class Help(StrEnum):
    """What helps."""

    GIVE_PLACE = "give-place"
    ACCEPT = "accept"
    OPEN = "open"  # their form: something in it is missing or can be changed
    PAIR = "pair"  # by hand, setting one rule aside


@dataclass(frozen=True, slots=True)
class Fix:
    """What helps somebody who is left out.

    participant_id: with whom it is done. places: how many they have then. other_id: whom to pair them with.
    """

    help: Help
    participant_id: int
    places: int = 0
    other_id: int = 0


def fix_for(one: LeftOut, members: Mapping[int, Participant]) -> Fix | None:
    """What helps this person most obviously; None where nothing does. members: by id, of the same program."""
    me = one.participant_id
    if one.why is Why.NO_PLACE:
        return Fix(Help.GIVE_PLACE, me, places=1)
    if one.why is Why.NOT_ACCEPTED:
        return Fix(Help.ACCEPT, me)
    if one.why is Why.SHORTAGE:
        return _more_places(one, members)
    if one.why is Why.NO_CANDIDATE:
        return _nearest(one)
    return Fix(Help.OPEN, me) if one.why in (Why.LEFT, Why.ARCHIVED, Why.CONSENT_MISSING) else None


def give_place(store: Store, participant_id: int) -> str:
    """One more place for somebody, in one undo step; what was done, as a label. Three are the most."""
    return set_places(store, participant_id, store.participants.get(participant_id).places + 1)


def set_places(store: Store, participant_id: int, places: int) -> str:
    """So many places for somebody, 0 for no pair this time, in one undo step; what was done, as a label."""
    participant = store.participants.get(participant_id)
    name = participant.person.name
    label = places_label(name, places) if places else _("Leave {name} out this time").format(name=name)
    with store.edit(label):
        store.participants.change(replace(participant, places=places))
    return label


def put_on_side(store: Store, participant_id: int, side: Side) -> str:
    """Somebody who would take either side takes this one, in one undo step; what was done, as a label."""
    participant = store.participants.get(participant_id)
    label = side_label(participant.person.name, side)
    with store.edit(label):
        store.participants.change(replace(participant, willing_as=WillingAs(side.value)))
    return label


def side_label(name: str, side: Side) -> str:
    """ "Put Ana Ruiz on the side of the mentees (senior)"."""
    if side is Side.MENTOR:
        return _("Put {name} on the side of the mentors (junior)").format(name=name)
    return _("Put {name} on the side of the mentees (senior)").format(name=name)


def most_places(side: Side) -> int:
    """How many places somebody on this side is given here at most."""
    return _MOST[side]


def places_label(name: str, places: int) -> str:
    """ "Give Ana 2 places"."""
    return ngettext("Give {name} {n} place", "Give {name} {n} places", places).format(name=name, n=places)


def accept_person(store: Store, participant_id: int, today: date) -> str:
    """Accept somebody for the program, in one undo step; what was done, as a label."""
    participant = store.participants.get(participant_id)
    label = _("Accept {name}").format(name=participant.person.name)
    with store.edit(label):
        accepted = replace(participant, status=IntakeStatus.ACCEPTED, status_on=today, status_reason="")
        store.participants.change(accepted)
    return label


def _more_places(one: LeftOut, members: Mapping[int, Participant]) -> Fix | None:
    """A place more for the one of the scarce side who has fewest."""
    side = one.side.other if one.side else Side.MENTOR
    able = [members[other] for other in one.others if members[other].places < _MOST[side]]
    if not able:
        return None
    chosen = min(able, key=lambda member: (member.places, one.others.index(member.id)))
    return Fix(Help.GIVE_PLACE, chosen.id, places=chosen.places + 1)


def _nearest(one: LeftOut) -> Fix:
    """Their form, where it can mend the nearest miss or nobody is near; else that pair by hand."""
    miss = one.one_rule_away[0] if one.one_rule_away else None
    if miss is None or miss.rule in _IN_THE_FORM:
        return Fix(Help.OPEN, one.participant_id)
    other = miss.mentee_id if miss.mentor_id == one.participant_id else miss.mentor_id
    return Fix(Help.PAIR, one.participant_id, other_id=other)
