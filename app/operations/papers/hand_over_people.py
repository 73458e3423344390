"""People in the hand-over pack: who still has a form, and who waits or has no pair."""

from collections.abc import Iterator

from app.domain.pairings import ENDED, PLACE_TAKING, UNDER_WAY
from app.domain.participants import IntakeStatus, Participant, Side, WillingAs
from app.domain.stories import PairingStory
from app.operations.papers.matter import Matter
from app.operations.papers.people_list import status_of
from app.reports.hand_over import Person
from app.text.catalog import _, ngettext
from app.text.formats import date_short, listing
from app.text.labels import intake_status
from app.text.survey_questions import form_title

_OPEN = (IntakeStatus.ACCEPTED, IntakeStatus.WAITING, IntakeStatus.APPLIED, IntakeStatus.ENQUIRY)


def forms_out(matter: Matter) -> tuple[Person, ...]:
    """Surveys that were handed out and didn't come back, the oldest first, then reflection sheets of pairs."""
    names = {one.id: one.person.name for one in matter.participants}
    surveys = [
        Person(
            names[sheet.participant_id],
            sheet.side,
            _survey(sheet.code, form_title(sheet.wave)),
            date_short(sheet.issued_on),
        )
        for sheet in sorted(matter.sheets, key=lambda sheet: (sheet.issued_on, sheet.id))
        if sheet.returned_on is None and sheet.participant_id in names
    ]
    sheets = [
        person
        for story in matter.stories
        if story.pairing.state in UNDER_WAY
        for person in _reflections_out(story)
    ]
    return (*surveys, *sheets)


def _survey(code: str, title: str) -> str:
    return _("{form}, {code}").format(form=title, code=code) if code else title


def _reflections_out(story: PairingStory) -> Iterator[Person]:
    """What each side has not handed in; a sheet that was kept private counts as given."""
    for side in Side:
        missing = [session for session in story.held if story.reflection(session.id, side) is None]
        if missing:
            numbers = listing([str(story.number(session)) for session in missing])
            what = ngettext("Reflection of session {numbers}", "Reflections of sessions {numbers}", len(missing))
            name = story.participant(side).person.name
            yield Person(name, side, what.format(numbers=numbers), date_short(missing[0].day))


def waiting(matter: Matter) -> tuple[Person, ...]:
    """Everyone who is in the program or wants to be, without a pair: by status, then by name."""
    paired = _in(matter, ended=False)
    had_one = _in(matter, ended=True)
    without = [
        one
        for one in matter.participants
        if status_of(one) in _OPEN and one.id not in paired and not one.person.is_archived
    ]
    without.sort(key=lambda one: _OPEN.index(status_of(one)))  # in the order of names within
    return tuple(_waiting(one, had_one) for one in without)


def _in(matter: Matter, *, ended: bool) -> set[int]:
    """The participants of pairings that have ended, or of those that take a place, by id."""
    states = ENDED if ended else PLACE_TAKING
    return {
        story.participant(side).id for story in matter.stories if story.pairing.state in states for side in Side
    }


def _waiting(one: Participant, had_one: set[int]) -> Person:
    side = None if one.willing_as is WillingAs.EITHER else Side(one.willing_as.value)
    told = [intake_status(one.status)]
    if one.id in had_one:
        told.append(_("an earlier pair ended"))
    elif one.status is IntakeStatus.ACCEPTED:
        told.append(_("no pair yet"))
    if one.left_out_before:
        told.append(_("was left out last time: comes first now"))
    return Person(one.person.name, side, "; ".join(told), date_short(one.status_on) if one.status_on else "")
