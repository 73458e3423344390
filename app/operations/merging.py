"""Making one person of two records that are the same one: all that hangs on either moves along, in one step."""

from dataclasses import dataclass, replace

from app.domain.merging import (
    Chosen,
    Difference,
    common_partner,
    merged_participant,
    merged_person,
    paired_with_each_other,
    participant_differences,
    person_differences,
)
from app.domain.pairings import PLACE_TAKING, Pairing
from app.domain.participants import Participant, Side
from app.domain.people import Person
from app.domain.problems import trouble
from app.domain.seniority import ReportingLines
from app.domain.surveys import Wave
from app.storage import Store
from app.text.catalog import _
from app.text.formats import isolated


@dataclass(frozen=True, slots=True)
class Belongings:
    """How much hangs on a record: programs, pairings, exclusions, and people who report to it."""

    programs: int
    pairings: int
    exclusions: int
    reports: int


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging would do; nothing is written yet.

    kept, gone: both records. differences: the fields in which they differ, each with what is proposed.
    of_kept, of_gone: what hangs on each.
    """

    kept: Person
    gone: Person
    differences: tuple[Difference, ...]
    of_kept: Belongings
    of_gone: Belongings

    @property
    def proposed(self) -> frozenset[tuple[int, str]]:
        """The differences in which the value of the record that goes is the fuller one."""
        return frozenset(one.key for one in self.differences if one.takes_theirs)


def plan_merge(store: Store, kept_id: int, gone_id: int) -> MergePlan:
    """What making one of two records would do.

    Raises CounterpartError where they must be two people, or where what hangs on both can't be put together:
    merge-excluded, merge-reports, merge-paired, merge-same-partner, merge-answered.
    """
    kept, gone = store.people.get_many([kept_id, gone_id])
    _check_two_people(store, kept, gone)
    differences = [*person_differences(kept, gone)]
    for ours, theirs in _shared(store, kept_id, gone_id):
        _check_participants(store, ours, theirs)
        differences += participant_differences(ours, theirs)
    return MergePlan(kept, gone, tuple(differences), _belongings(store, kept_id), _belongings(store, gone_id))


def merge(store: Store, plan: MergePlan, chosen: Chosen) -> None:
    """Make one person of two, in one undo step; what happened to either stays in the history of the file.

    chosen: the keys of differences for which the value of the record that goes is taken.
    """
    kept, gone = plan.kept, plan.gone
    label = _("Merge {gone} into {name}").format(gone=isolated(gone.name), name=isolated(kept.name))
    with store.edit(label):
        _move_reports(store, kept, gone)
        _move_exclusions(store, kept.id, gone.id)
        _move_participations(store, kept, gone, chosen)
        store.people.remove([gone.id])
        store.people.change(merged_person(kept, gone, chosen))


def _check_two_people(store: Store, kept: Person, gone: Person) -> None:
    if any({kept.id, gone.id} == {pair.person_id, pair.other_id} for pair in store.exclusions.of(kept.id)):
        raise trouble("merge-excluded", name=isolated(kept.name), other=isolated(gone.name))
    line = ReportingLines(store.people.managers()).between(kept.id, gone.id)
    if line:
        lower, upper = store.people.get_many([line[0], line[-1]])
        raise trouble("merge-reports", lower=isolated(lower.name), upper=isolated(upper.name))


def _check_participants(store: Store, ours: Participant, theirs: Participant) -> None:
    name, other = isolated(ours.person.name), isolated(theirs.person.name)
    program = isolated(store.programs.get(ours.program_id).name)
    pairings = store.pairings.of_participants([ours.id, theirs.id])
    if paired_with_each_other(pairings, ours.id, theirs.id):
        raise trouble("merge-paired", name=name, other=other, program=program)
    partner = common_partner(pairings, ours.id, theirs.id)
    if partner is not None:
        third = isolated(store.participants.get(partner).person.name)
        raise trouble("merge-same-partner", name=name, other=other, program=program, partner=third)
    if _answered(store, ours.id) & _answered(store, theirs.id):
        raise trouble("merge-answered", name=name, other=other, program=program)


def _answered(store: Store, participant_id: int) -> set[tuple[Side, Wave]]:
    """The surveys that a participant answered, in scores or otherwise, each by its side and wave."""
    ids = [participant_id]
    scored = {(one.side, one.wave) for one in store.survey_answers.of_participants(ids)}
    return scored | {(one.side, one.wave) for one in store.survey_lines.of_participants(ids)}


def _shared(store: Store, kept_id: int, gone_id: int) -> list[tuple[Participant, Participant]]:
    """Both in each program in which both take part."""
    theirs = {member.program_id: member for member in store.participants.of_person(gone_id)}
    ours = store.participants.of_person(kept_id)
    return [(member, theirs[member.program_id]) for member in ours if member.program_id in theirs]


def _belongings(store: Store, person_id: int) -> Belongings:
    members = store.participants.of_person(person_id)
    return Belongings(
        programs=len(members),
        pairings=len(store.pairings.of_participants([member.id for member in members])),
        exclusions=len(store.exclusions.of(person_id)),
        reports=len(store.people.reporting_to(person_id)),
    )


def _move_reports(store: Store, kept: Person, gone: Person) -> None:
    for person in store.people.reporting_to(gone.id):
        store.people.change(replace(person, manager_id=kept.id))


def _move_exclusions(store: Store, kept_id: int, gone_id: int) -> None:
    """Exclusions of the one who goes become the kept one's; two of the same two people become one."""
    there = {_other(pair.person_id, pair.other_id, kept_id): pair for pair in store.exclusions.of(kept_id)}
    for pair in store.exclusions.of(gone_id):
        other = _other(pair.person_id, pair.other_id, gone_id)
        known = there.get(other)
        if known is None:
            store.exclusions.change(replace(pair, person_id=kept_id, other_id=other))
        elif pair.reason and pair.reason not in known.reason:
            reason = f"{known.reason}\n{pair.reason}" if known.reason else pair.reason
            store.exclusions.change(replace(known, reason=reason))


def _other(one: int, other: int, than: int) -> int:
    return other if one == than else one


def _move_participations(store: Store, kept: Person, gone: Person, chosen: Chosen) -> None:
    shared = {theirs.id: ours for ours, theirs in _shared(store, kept.id, gone.id)}
    for theirs in store.participants.of_person(gone.id):
        if theirs.id in shared:
            _put_together(store, shared[theirs.id], theirs, chosen)
        else:
            store.participants.change(replace(theirs, person=kept))


def _put_together(store: Store, ours: Participant, theirs: Participant, chosen: Chosen) -> None:
    for pairing in store.pairings.of_participants([theirs.id]):
        store.pairings.change(_with(pairing, theirs.id, ours.id))
    _move_wishes(store, ours.id, theirs.id)
    _move_sheets(store, ours.id, theirs.id)
    for answer in store.survey_answers.of_participants([theirs.id]):
        store.survey_answers.change(replace(answer, participant_id=ours.id))
    for line in store.survey_lines.of_participants([theirs.id]):
        store.survey_lines.change(replace(line, participant_id=ours.id))
    taken = sum(pairing.state in PLACE_TAKING for pairing in store.pairings.of_participants([ours.id]))
    store.participants.change(merged_participant(ours, theirs, chosen, taken))
    store.participants.remove([theirs.id])


def _move_wishes(store: Store, ours_id: int, theirs_id: int) -> None:
    """Wishes about the one become the other's; where both have one about the same third person, ours stays."""
    there = {frozenset(wish.ids) - {ours_id} for wish in store.wishes.of_participants([ours_id])}
    for wish in store.wishes.of_participants([theirs_id]):
        third = frozenset(wish.ids) - {theirs_id}
        if third not in there and ours_id not in third:
            mentor, mentee = (ours_id if one == theirs_id else one for one in wish.ids)
            store.wishes.change(replace(wish, mentor_id=mentor, mentee_id=mentee))


def _move_sheets(store: Store, ours_id: int, theirs_id: int) -> None:
    """The sheets of one become the other's; of two of the same survey one stays.

    It came back if either did, and has the code of the other where it has none of its own, as in older files.
    """
    there = {(sheet.side, sheet.wave): sheet for sheet in store.survey_sheets.of_participants([ours_id])}
    for sheet in store.survey_sheets.of_participants([theirs_id]):
        known = there.get((sheet.side, sheet.wave))
        if known is None:
            store.survey_sheets.change(replace(sheet, participant_id=ours_id))
            continue
        store.survey_sheets.remove([sheet.id])  # first, so that its code may move
        back = known.returned_on or sheet.returned_on
        store.survey_sheets.change(replace(known, code=known.code or sheet.code, returned_on=back))


def _with(pairing: Pairing, old: int, new: int) -> Pairing:
    """The pairing with one of its participants replaced by another."""
    if pairing.participant_id(Side.MENTOR) == old:
        return replace(pairing, mentor_id=new)
    return replace(pairing, mentee_id=new)
