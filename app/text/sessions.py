"""What is recorded of a session, in words: reasons, sources, readers of a line, and states of an action."""

from app.domain.privacy import Visibility
from app.domain.sessions import AbsenceReason, Absent, ActionState, EntrySource, SessionState
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.text.labels import absent as by_whom
from app.text.labels import session_state


def who_was_missing(value: Absent) -> str:
    """Who cancelled or did not come, as one of a few to choose from."""
    return {
        Absent.MENTOR: _("Mentor (junior)"),
        Absent.MENTEE: _("Mentee (senior)"),
        Absent.COORDINATOR: _("Coordinator"),
        Absent.BOTH: _("Both"),
    }[value]


def what_became(state: SessionState, absent: Absent | None) -> str:
    """What became of a session, and through whom where that is known: "Cancelled by the mentor (junior)"."""
    if absent is None or state not in (SessionState.CANCELLED, SessionState.NO_SHOW):
        return session_state(state)
    if state is SessionState.CANCELLED:
        return _("Cancelled {by_whom}").format(by_whom=by_whom(absent))
    return {
        Absent.MENTOR: _("The mentor (junior) did not come"),
        Absent.MENTEE: _("The mentee (senior) did not come"),
        Absent.COORDINATOR: _("The coordinator did not come"),
        Absent.BOTH: _("Neither of the two came"),
    }[absent]


def reason(value: AbsenceReason) -> str:
    """Why a session was cancelled or missed."""
    return {
        AbsenceReason.DIARY: _("Diary"),
        AbsenceReason.ILLNESS: _("Illness"),
        AbsenceReason.LEFT: _("Left the organization"),
        AbsenceReason.OTHER: _("Something else"),
    }[value]


def because(value: AbsenceReason) -> str:
    """Why a session was cancelled or missed, as a sentence goes on."""
    return {
        AbsenceReason.DIARY: _("diary"),
        AbsenceReason.ILLNESS: _("illness"),
        AbsenceReason.LEFT: _("left the organization"),
        AbsenceReason.OTHER: _("something else"),
    }[value]


def source(value: EntrySource) -> str:
    """From where a session was typed in."""
    return {
        EntrySource.PAPER: _("Paper form"),
        EntrySource.PHONE: _("Phone"),
        EntrySource.EMAIL: _("E-mail"),
        EntrySource.CONVERSATION: _("Conversation"),
    }[value]


def readers(value: Visibility) -> str:
    """Who may read a line, as one of a few to choose from."""
    return {
        Visibility.COORDINATOR: _("Coordinator"),
        Visibility.PAIR: _("Pair"),
        Visibility.SUMMARY: _("Everyone, without name"),
        Visibility.FILE_ONLY: _("Nobody outside the file"),
    }[value]


def may_be_read_by(value: Visibility) -> str:
    """Who may read a line, beside the line itself."""
    return {
        Visibility.COORDINATOR: _("for the coordinator only"),
        Visibility.PAIR: _("for the pair"),
        Visibility.SUMMARY: _("for everyone, without a name"),
        Visibility.FILE_ONLY: _("for nobody outside the file"),
    }[value]


def action_state(value: ActionState) -> str:
    return {
        ActionState.OPEN: _("Open"),
        ActionState.DONE: _("Done"),
        ActionState.DROPPED: _("Dropped"),
    }[value]


def length(minutes: int | None) -> str:
    """ "60 min", or that nobody knows."""
    if minutes is None:
        return _("length unknown")
    return ngettext("{n} min", "{n} min", minutes).format(n=whole(minutes))


def notice(hours: int) -> str:
    """ "4 hours of notice"."""
    return ngettext("{n} hour of notice", "{n} hours of notice", hours).format(n=whole(hours))
