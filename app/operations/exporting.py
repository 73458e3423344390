"""Exporting everything as CSV, but for what never leaves the file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.domain.pairings import Pairing
from app.domain.participants import Participant, WillingAs
from app.domain.people import Person
from app.domain.privacy import Audience, TextKind, may_read_kind, readable
from app.domain.problems import trouble
from app.domain.programs import Program
from app.domain.stories import PairingStory
from app.domain.topics import Topic
from app.exchange.csv_files import Value, write_csv
from app.storage import Store

Rows = list[Sequence[Value]]
_READER = Audience.COORDINATOR


@dataclass(frozen=True, slots=True)
class Exported:
    """The files written, and which kinds of text stayed in the program file."""

    files: tuple[Path, ...]
    kept_back: tuple[TextKind, ...]


def export_csv(store: Store, program: Program, folder: Path) -> Exported:
    """Write everything of a program as CSV files into a new or empty folder.

    The table of participants can be imported again. Texts that never leave the file aren't in it (DATA).
    Raises CounterpartError: folder-not-empty, not-written.
    """
    _make_folder(folder)
    tables = _tables(store, program)
    files = []
    for name, (headers, rows) in tables.items():
        files.append(folder / f"{name}.csv")
        write_csv(files[-1], headers, rows)
    kept_back = tuple(kind for kind in TextKind if not may_read_kind(_READER, kind))
    return Exported(tuple(files), kept_back)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise trouble("folder-not-empty", path=folder)
    except OSError as error:
        raise trouble("not-written", path=folder, reason=error.strerror or str(error)) from error


def _tables(store: Store, program: Program) -> dict[str, tuple[Sequence[str], Rows]]:
    topics = {topic.id: topic for topic in store.topics.of(program.id)}
    people = {person.id: person for person in store.people.all()}
    members = store.participants.of(program.id)
    names = {member.id: member.person.name for member in members}
    stories = store.stories(program.id)
    return {
        "program": _program(program),
        "topics": _topics(topics),
        "participants": _participants(members, people, topics),
        "pairings": _pairings([story.pairing for story in stories], names),
        "sessions": _sessions(stories, topics),
        "reflections": _reflections(stories),
        "actions": _actions(stories),
        "surveys": _surveys(store, program, names),
        "decisions": (
            ("kind", "on", "text"),
            [(line.kind.value, line.on, line.text) for line in store.decisions.of(program.id)],
        ),
    }


def _program(program: Program) -> tuple[Sequence[str], Rows]:
    plain = (str, int, date)
    slots = [name for name in Program.__slots__ if isinstance(getattr(program, name), plain) and name != "id"]
    return ("field", "value"), [(name, _plain(getattr(program, name))) for name in slots]


def _plain(value: object) -> Value:
    return value if isinstance(value, int | date) else str(value)


def _topics(topics: Mapping[int, Topic]) -> tuple[Sequence[str], Rows]:
    rows: Rows = [(topic.name, topic.direction.value, "\n".join(topic.prompts)) for topic in topics.values()]
    return ("topic", "direction", "prompts"), rows


_PARTICIPANT_HEADERS = (
    "Name", "Pronunciation", "Pronouns", "E-mail", "Staff number", "Phone", "Job title", "Department", "Site",
    "Grade", "Joined on", "Years in organization", "Languages", "Manager", "Employment status", "Left on",
    "Willing as", "Places", "Can share", "Want to learn", "Not with me", "Aims", "Availability", "Formats",
    "Notes", "Intake status", "Consent notice", "Consent given on", "May be quoted", "Ready for a junior guide",
    "Keeps the time",
)  # fmt: skip


def _participants(
    members: Sequence[Participant], people: Mapping[int, Person], topics: Mapping[int, Topic]
) -> tuple[Sequence[str], Rows]:
    return _PARTICIPANT_HEADERS, [(*_person_cells(m.person, people), *_member_cells(m, topics)) for m in members]


def _person_cells(person: Person, people: Mapping[int, Person]) -> Sequence[Value]:
    manager = people[person.manager_id].name if person.manager_id else person.manager_text
    return (
        person.name, person.pronunciation, person.pronouns, person.email, person.staff_number, person.phone,
        person.title, person.department, person.site, person.grade, person.joined_on,
        person.years_in_organization, "; ".join(person.languages), manager,
        "left" if person.has_left else "active", person.left_on,
    )  # fmt: skip


def _member_cells(member: Participant, topics: Mapping[int, Topic]) -> Sequence[Value]:
    def levels(name: str) -> str:
        found = ((topics[topic_id].name, getattr(i, name)) for topic_id, i in member.interests.items())
        return "; ".join(f"{topic}: {level}" for topic, level in found if level)

    never = "; ".join(topics[topic_id].name for topic_id, i in member.interests.items() if i.not_with_me)
    willing = "mentor or mentee" if member.willing_as is WillingAs.EITHER else member.willing_as.value
    notes = member.person.notes if may_read_kind(_READER, TextKind.NOTES) else ""
    return (
        willing, member.places, levels("can_share"), levels("want_to_learn"), never, member.aims,
        "; ".join(sorted(member.availability)), "; ".join(sorted(form.value for form in member.formats)), notes,
        member.status.value, member.consent.notice, member.consent.given_on, member.consent.may_be_quoted,
        member.readiness.guided_by_junior, member.readiness.keeps_the_time,
    )  # fmt: skip


def _pairings(pairings: Sequence[Pairing], names: Mapping[int, str]) -> tuple[Sequence[str], Rows]:
    headers = (
        "code", "mentor (junior)", "mentee (senior)", "state", "started on", "agreement signed on", "score",
        "rule set aside", "reason", "closed on", "closed as",
    )  # fmt: skip
    rows: Rows = [
        (
            pairing.code, names[pairing.mentor_id], names[pairing.mentee_id], pairing.state.value,
            pairing.started_on, pairing.agreement_signed_on, pairing.score, pairing.overridden_rule,
            pairing.override_reason, pairing.closing.on if pairing.closing else None,
            pairing.closing.kind.value if pairing.closing else "",
        )
        for pairing in pairings
    ]  # fmt: skip
    return headers, rows


def _sessions(stories: Sequence[PairingStory], topics: Mapping[int, Topic]) -> tuple[Sequence[str], Rows]:
    headers = (
        "code", "pairing", "kind", "state", "due by", "planned at", "held on", "minutes", "topics", "absent",
        "reason", "note",
    )  # fmt: skip
    rows: Rows = [
        (
            session.code, story.pairing.code, session.kind.value, session.state.value, session.due_by,
            _moment(session.planned_at), session.held_on, session.minutes,
            "; ".join(topics[topic_id].name for topic_id in session.topic_ids),
            session.absent.value if session.absent else "", session.absence_note, session.note,
        )
        for story in stories
        for session in story.sessions
    ]  # fmt: skip
    return headers, rows


def _moment(moment: datetime | None) -> str:
    return moment.isoformat(" ", "minutes") if moment else ""


def _reflections(stories: Sequence[PairingStory]) -> tuple[Sequence[str], Rows]:
    headers = (
        "session", "side", "kept private", "useful", "open", "energy", "handed in on", "question", "answer",
        "who may read it",
    )  # fmt: skip
    rows: Rows = []
    for story in stories:
        codes = {session.id: session.code for session in story.sessions}
        for reflection in story.reflections:
            start = (
                codes[reflection.session_id], reflection.side.value, reflection.kept_private, reflection.useful,
                reflection.open, reflection.energy, reflection.handed_in_on,
            )  # fmt: skip
            answers = readable(reflection.answers, _READER)
            rows += [(*start, key, answer.text, answer.visibility.value) for key, answer in answers.items()]
            rows += [] if answers else [(*start, "", "", "")]
    return headers, rows


def _actions(stories: Sequence[PairingStory]) -> tuple[Sequence[str], Rows]:
    rows: Rows = []
    for story in stories:
        codes = {session.id: session.code for session in story.sessions}
        rows += [(codes[a.session_id], a.side.value, a.text, a.due_on, a.state.value) for a in story.actions]
    return ("session", "side", "action", "due on", "state"), rows


def _surveys(store: Store, program: Program, names: Mapping[int, str]) -> tuple[Sequence[str], Rows]:
    rows: Rows = [
        (names[answer.participant_id], answer.side.value, answer.wave.value, answer.item, answer.score)
        for answer in store.survey_answers.of(program.id)
    ]
    return ("name", "side", "wave", "item", "score"), rows
