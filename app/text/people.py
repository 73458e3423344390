"""The fields of a person and a participant in words: beside the field, in the history, and of many at once."""

from collections.abc import Callable, Mapping, Sequence

from app.domain.participants import Background, Format, IntakeStatus, WillingAs
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole

_Words = Callable[[], str]


def who(names: Sequence[str]) -> str:
    """One by name, several by their number: "Ana Ruiz", "3 people"."""
    if len(names) == 1:
        return isolated(names[0])
    return ngettext("{n} person", "{n} people", len(names)).format(n=whole(len(names)))


def field(name: str) -> str:
    """A field's label. Raises KeyError for a field that nobody fills in."""
    return _FIELDS[name][0]()


def change(name: str, person: str) -> str:
    """What undo takes back after this field of somebody was changed."""
    return _FIELDS[name][1]().format(name=isolated(person))


def background(value: Background) -> str:
    return {
        Background.SIMILAR: _("Similar"),
        Background.DIFFERENT: _("Different"),
        Background.ANY: _("Any"),
    }[value]


def meeting_format(value: Format) -> str:
    return {Format.IN_PERSON: _("In person"), Format.REMOTE: _("Remote")}[value]


def level(value: int) -> str:
    """How well someone can share a topic, or how much they want to learn of it: 0 to 3."""
    return (_("no"), _("a little"), _("well"), _("a lot"))[value]


def status_step(status: IntakeStatus, people: str) -> str:
    """What undo takes back after an intake status was set. people: as `who` words them."""
    return {
        IntakeStatus.ENQUIRY: _("Mark {people} as an enquiry"),
        IntakeStatus.APPLIED: _("Mark {people} as applied"),
        IntakeStatus.ACCEPTED: _("Accept {people}"),
        IntakeStatus.WAITING: _("Put {people} on the waiting list"),
        IntakeStatus.DECLINED: _("Decline {people}"),
        IntakeStatus.WITHDRAWN: _("Mark {people} as withdrawn"),
        IntakeStatus.LEFT: _("Mark {people} as gone from the organization"),
    }[status].format(people=people)


def status_done(status: IntakeStatus, people: str) -> str:
    """That an intake status was set."""
    return {
        IntakeStatus.ENQUIRY: _("{people} marked as an enquiry"),
        IntakeStatus.APPLIED: _("{people} marked as applied"),
        IntakeStatus.ACCEPTED: _("{people} accepted"),
        IntakeStatus.WAITING: _("{people} put on the waiting list"),
        IntakeStatus.DECLINED: _("{people} declined"),
        IntakeStatus.WITHDRAWN: _("{people} marked as withdrawn"),
        IntakeStatus.LEFT: _("{people} marked as gone from the organization"),
    }[status].format(people=people)


def willing_step(willing: WillingAs, people: str) -> str:
    """What undo takes back after it was set what somebody is willing as."""
    return _("Set {people} willing as {side}").format(people=people, side=labels.side(willing))


# The label, and what undo takes back. Lambdas, so that the words are those of the language spoken then.
_PERSON: Mapping[str, tuple[_Words, _Words]] = {
    "name": (lambda: _("Name"), lambda: _("Change the name of {name}")),
    "sort_name": (lambda: _("Sorted as"), lambda: _("Change how {name} is sorted")),
    "pronunciation": (lambda: _("Say it like"), lambda: _("Change how to say the name of {name}")),
    "pronouns": (lambda: _("Pronouns"), lambda: _("Change the pronouns of {name}")),
    "email": (lambda: _("E-mail"), lambda: _("Change the e-mail of {name}")),
    "phone": (lambda: _("Phone"), lambda: _("Change the phone of {name}")),
    "staff_number": (lambda: _("Staff number"), lambda: _("Change the staff number of {name}")),
    "title": (lambda: _("Job title"), lambda: _("Change the job title of {name}")),
    "department": (lambda: _("Department"), lambda: _("Change the department of {name}")),
    "site": (lambda: _("Site"), lambda: _("Change the site of {name}")),
    "grade": (lambda: _("Grade"), lambda: _("Change the grade of {name}")),
    "joined_on": (lambda: _("Joined on"), lambda: _("Change when {name} joined")),
    "years_in_organization": (
        lambda: _("Years in the organization"),
        lambda: _("Change the years of {name} in the organization"),
    ),
    "languages": (lambda: _("Languages"), lambda: _("Change the languages of {name}")),
    "manager": (lambda: _("Manager"), lambda: _("Change the manager of {name}")),
    "left": (lambda: _("Left the organization"), lambda: _("Change when {name} left the organization")),
    "access_needs": (lambda: _("Access needs"), lambda: _("Change the access needs of {name}")),
    "notes": (lambda: _("Notes"), lambda: _("Change the notes about {name}")),
    "exclusions": (
        lambda: _("Never to be paired with"),
        lambda: _("Change with whom {name} must not be paired"),
    ),
}
_PARTICIPANT: Mapping[str, tuple[_Words, _Words]] = {
    "willing_as": (lambda: _("Willing as"), lambda: _("Change what {name} is willing as")),
    "places": (lambda: _("Places"), lambda: _("Change the places of {name}")),
    "status": (lambda: _("Intake"), lambda: _("Change the intake of {name}")),
    "status_on": (lambda: _("Since"), lambda: _("Change the intake of {name}")),
    "status_reason": (lambda: _("Reason"), lambda: _("Change the intake of {name}")),
    "interests": (lambda: _("Topics"), lambda: _("Change the topics of {name}")),
    "aims": (lambda: _("Hopes to gain"), lambda: _("Change what {name} hopes to gain")),
    "availability": (lambda: _("Has time on"), lambda: _("Change when {name} has time")),
    "formats": (lambda: _("Can meet"), lambda: _("Change how {name} can meet")),
    "welcomes": (lambda: _("Background of the other"), lambda: _("Change which background {name} welcomes")),
    "readiness": (lambda: _("Readiness"), lambda: _("Change the readiness of {name}")),
    "difficulty": (lambda: _("What could make this difficult"), lambda: _("Change the readiness of {name}")),
    "left_out_before": (lambda: _("Earlier rounds"), lambda: _("Change whether {name} was left out before")),
    "consent": (lambda: _("Consent"), lambda: _("Change the consent of {name}")),
}
_FIELDS: Mapping[str, tuple[_Words, _Words]] = {**_PERSON, **_PARTICIPANT}
