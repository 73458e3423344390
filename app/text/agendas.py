"""The words of the four default agendas: a title and a hint for each item."""

from app.domain.sessions import SessionKind
from app.domain.topics import Direction
from app.text.catalog import _


def session_kind(kind: SessionKind) -> str:
    """A session's kind in words, as a title."""
    return {
        SessionKind.START: _("Getting to know each other"),
        SessionKind.TOPIC: _("A topic of your choice"),
        SessionKind.MID_POINT: _("Mid-point"),
        SessionKind.CLOSING: _("Closing"),
    }[kind]


def item_words(key: str, direction: Direction = Direction.FORWARD) -> tuple[str, str]:
    """The title and the hint of an agenda item. Raises KeyError for a key that no agenda has.

    direction: of the session's topic; in return the mentee (senior) shows and the mentor (junior) tries it.
    """
    turned = _topic_in_return() if direction is Direction.RETURN else {}
    return (_start() | _topic() | _mid_point() | _closing() | turned)[key]


def _start() -> dict[str, tuple[str, str]]:
    return {
        "start-why": (
            _("Why we are here"),
            _("The problem this program wants to change, in one sentence each."),
        ),
        "start-know": (
            _("Getting to know each other"),
            _("What you do all day, and what nobody at work knows about it."),
        ),
        "start-rules": (
            _("Roles swapped: the ground rules"),
            _("Who leads, what stays between you and its limits, how either may stop."),
        ),
        "start-wants": (
            _("What each of us wants"),
            _("Two lines each on the agreement, and the first scores."),
        ),
        "start-logistics": (_("Logistics"), _("Where, how often, who books, how to cancel.")),
        "start-topic": (_("First topic, one small action each"), _("Pick it together; write it down.")),
        "start-out": (_("Next date, one-word check-out"), _("No session ends without the next date.")),
    }


def _topic() -> dict[str, tuple[str, str]]:
    return {
        "topic-in": (
            _("Check-in, and the actions since last time"),
            _("One sentence each. Then the list below: done, still open, dropped."),
        ),
        "topic-show": (
            _("Mentor (junior) explains and shows"),
            _("On the mentee's own files, not on a demo."),
        ),
        "topic-hands-on": (
            _("Hands-on: the mentee (senior) does it"),
            _("The mentee holds the mouse; the mentor keeps the hands off it."),
        ),
        "topic-so-what": (
            _("So what for us here?"),
            _("The senior's view back: what helps, what stands in the way."),
        ),
        "topic-actions": (_("Actions and the next topic"), _("At least one small action each, with a date.")),
        "topic-reflect": (_("Reflection, in silence, on paper"), _("Each on a sheet of your own. No talking.")),
    }


def _topic_in_return() -> dict[str, tuple[str, str]]:
    return {
        "topic-show": (
            _("Mentee (senior) tells and shows"),
            _("From cases of the mentee's own, not from slides."),
        ),
        "topic-hands-on": (
            _("Hands-on: the mentor (junior) tries it out"),
            _("A case of the mentor's own; the mentee answers when asked."),
        ),
    }


def _mid_point() -> dict[str, tuple[str, str]]:
    return {
        "mid-in": (_("Check-in"), _("One word each: how is it going?")),
        "mid-works": (_("What works, what does not"), _("Five minutes each, without interruption.")),
        "mid-aims": (
            _("Progress on both sides' aims"),
            _("Read your aims aloud; score them 1 to 5; say why not one less."),
        ),
        "mid-rank": (
            _("Is rank still in the room?"),
            _("What is unsaid, and what would make it easier to say."),
        ),
        "mid-recontract": (
            _("Topics and rhythm from here"),
            _("Keep, stop, start. Change the agreement where it no longer fits."),
        ),
        "mid-actions": (_("Actions, and the form for the coordinator"), _("Each fills in a form alone.")),
    }


def _closing() -> dict[str, tuple[str, str]]:
    return {
        "close-look-back": (
            _("Look back at the agreement and the first scores"),
            _("What did you both expect?"),
        ),
        "close-learned": (_("What each of us learned"), _("Both, the mentor (junior) first.")),
        "close-evidence": (
            _("What changed at work"),
            _("Something others could see: a decision, a habit, a message."),
        ),
        "close-feedback": (_("Feedback to each other"), _("One thing to keep, one to change.")),
        "close-next": (_("How it goes on"), _("Continue, end, swap roles, or stay in touch.")),
        "close-thanks": (_("Thanks, and the final form"), _("The certificate follows the form.")),
    }
