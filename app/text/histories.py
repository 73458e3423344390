"""What the change history says: each kept field by its name, and its value in words before and after."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from app.domain.participants import Side
from app.text import history_values as values
from app.text import labels, reflections, survey_questions
from app.text.catalog import _
from app.text.formats import listing

Words = Callable[[Any, values.Names], str]


class Field(NamedTuple):
    """One kept field: its name, "" where it is called by what it belongs to, and what words its values."""

    name: str
    words: Words


def field(table: str, column: str) -> Field | None:
    """The field of a column; None for one that nobody reads.

    One of the values in a column that holds several is asked for as "consent.may_be_quoted".
    """
    return fields(table).get(column)


def fields(table: str) -> dict[str, Field]:
    """The fields of a table by their columns, in the order in which they are told."""
    return {column: Field(*found) for column, found in _fields().get(table, {}).items()}


def _fields() -> Mapping[str, Mapping[str, tuple[str, Words]]]:
    return {
        "person": _person(),
        "participant": {**_participant(), **_readiness(), **_consent()},
        "interest": _interest(),
        "pairing": {**_pairing(), **_closing()},
        "session": _session(),
        "reflection": _reflection(),
        "reflection_answer": _line(),
        "action": _action(),
        "survey_sheet": _sheet(),
        "survey_answer": {"score": ("", values.number)},
        "survey_line": _line(),
    }


def _person() -> dict[str, tuple[str, Words]]:
    return {
        "name": (_("Name"), values.text),
        "pronunciation": (_("Pronunciation"), values.text),
        "pronouns": (_("Pronouns"), values.text),
        "email": (_("E-mail"), values.text),
        "staff_number": (_("Staff number"), values.text),
        "phone": (_("Phone"), values.text),
        "title": (_("Job title"), values.text),
        "department": (_("Department"), values.text),
        "site": (_("Site"), values.text),
        "grade": (_("Grade"), values.text),
        "joined_on": (_("Joined on"), values.day),
        "years_in_organization": (_("Years in the organization"), values.number),
        "languages": (_("Languages"), values.listed),
        "manager_id": (_("Manager"), values.person),
        "manager_text": (_("Manager as typed"), values.text),
        "has_left": (_("Left the organization"), values.yes_or_no),
        "left_on": (_("Left on"), values.day),
        "access_needs": (_("Access needs"), values.text),
        "notes": (_("Notes"), values.text),
        "is_archived": (_("Archived"), values.yes_or_no),
    }


def _participant() -> dict[str, tuple[str, Words]]:
    return {
        "willing_as": (_("Willing as"), values.willing_as),
        "places": (_("Places"), values.number),
        "status": (_("Status"), values.intake_status),
        "status_reason": (_("Reason"), values.text),
        "status_on": (_("Status since"), values.day),
        "aims": (_("Aims"), values.text),
        "availability": (_("Times"), values.slots),
        "formats": (_("Ways of meeting"), values.formats),
        "welcomes": (_("Background of the other"), values.background),
        "left_out_before": (_("Left out before"), values.yes_or_no),
    }


def _readiness() -> dict[str, tuple[str, Words]]:
    return {
        "readiness.guided_by_junior": (_("Comfortable being guided by a junior"), values.number),
        "readiness.says_dont_know": (_("Can say what is hard to say"), values.number),
        "readiness.keeps_the_time": (_("Will keep the time"), values.number),
        "readiness.keeps_confidence": (_("Can keep what is heard confidential"), values.number),
        "readiness.difficulty": (_("What could make it difficult"), values.text),
    }


def _consent() -> dict[str, tuple[str, Words]]:
    return {
        "consent.notice": (_("Privacy notice"), values.text),
        "consent.given_on": (_("Consent given on"), values.day),
        "consent.how": (_("How consent was given"), values.text),
        "consent.special_category": (_("Consent for special data"), values.yes_or_no),
        "consent.may_be_quoted": (_("Consent to being quoted"), values.yes_or_no),
    }


def _interest() -> dict[str, tuple[str, Words]]:
    return {
        "can_share": (_("Can share"), values.number),
        "want_to_learn": (_("Wants to learn"), values.number),
        "not_with_me": (_("Not with me"), values.yes_or_no),
    }


def _pairing() -> dict[str, tuple[str, Words]]:
    return {
        "state": (_("State"), values.pairing_state),
        "started_on": (_("Started on"), values.day),
        "agreement_signed_on": (_("Agreement signed on"), values.day),
        "overridden_rule": (_("Rule set aside"), values.rule),
        "override_reason": (_("Why it was set aside"), values.text),
        "drop_reason": (_("Why it was dropped"), values.text),
        "note": (_("Note"), values.text),
    }


def _closing() -> dict[str, tuple[str, Words]]:
    return {
        "closing.on": (_("Closed on"), values.day),
        "closing.kind": (_("How it ended"), values.closing_kind),
        "closing.initiated_by": (_("Ended by"), values.text),
        "closing.reason": (_("Why it ended"), values.text),
        "closing.next_step": (_("What comes next"), values.next_step),
        "closing.note": (_("Note on the end"), values.text),
    }


def _session() -> dict[str, tuple[str, Words]]:
    return {
        "state": (_("What happened"), values.session_state),
        "held_on": (_("Date"), values.day),
        "planned_at": (_("Planned for"), values.moment),
        "due_by": (_("Due by"), values.day),
        "minutes": (_("Minutes"), values.number),
        "place": (_("Place"), values.text),
        "absent": (_("Who was missing"), values.absent),
        "absence_reason": (_("Why"), values.absence_reason),
        "absence_note": (_("Why, in words"), values.text),
        "notice_h": (_("Hours of notice"), values.number),
        "source": (_("Typed in from"), values.source),
        "note": (_("Note"), values.text),
    }


def _reflection() -> dict[str, tuple[str, Words]]:
    return {
        "kept_private": (_("Kept private"), values.yes_or_no),
        "useful": (_("Useful"), values.number),
        "energy": (_("My energy"), values.number),
        "open": (_("I could be open"), values.number),
    }


def _line() -> dict[str, tuple[str, Words]]:
    return {
        "text": ("", values.text),
        "visibility": (_("Who may read it"), values.readers),
        "may_be_quoted": (_("May be quoted"), values.yes_or_no),
    }


def _action() -> dict[str, tuple[str, Words]]:
    return {
        "text": (_("Action"), values.text),
        "side": (_("Whose action"), values.side),
        "due_on": (_("Due"), values.day),
        "state": (_("State"), values.action_state),
    }


def _sheet() -> dict[str, tuple[str, Words]]:
    return {"issued_on": (_("Handed out on"), values.day), "returned_on": (_("Came back on"), values.day)}


def named(about: str, words: str) -> str:
    """The name of a field, after whose or what it belongs to."""
    if not about:
        return words
    return _("{about} · {field}").format(about=about, field=words) if words else about


def of_side(side: Side) -> str:
    """Whose reflection a field belongs to."""
    return labels.side_title(side)


def of_line(side: Side, key: str) -> str:
    """Which handed-in line of which side."""
    about = reflections.line_label(key) if key in reflections.LINES else key
    return named(labels.side_title(side), about)


def of_question(item: str, side: Side) -> str:
    """Which question of a survey form; its key where no form asks it any more."""
    try:
        return survey_questions.question(item, side)
    except KeyError:
        return item


def ticked_row(row: Mapping[str, object] | None, side: Side) -> dict[str, object] | None:
    """A row of what was answered on a survey form, with the choices that were ticked in words."""
    if row is None:
        return None
    item, text = str(row["item"]), str(row["text"])
    try:
        return {**row, "text": listing([survey_questions.choice(item, key, side) for key in text.split(",")])}
    except KeyError:  # not of choices but in words
        return dict(row)


def of_topic(topic_id: object, names: values.Names) -> str:
    """What someone says of a topic."""
    return _("Topic {name}").format(name=values.topic(topic_id, names))


def of_session(code: str) -> str:
    """Which session of a pairing, by its code."""
    return _("Session {code}").format(code=code)


def topics() -> str:
    """The name of the list of topics that a session covered."""
    return _("Topics")


def topic_list(ids: Sequence[object], names: values.Names) -> str:
    return listing([values.topic(topic_id, names) for topic_id in ids]) or values.EMPTY
