"""How a participant stands, as a badge: paired, waiting, to talk with first, or the intake's own word; consent."""

from app.domain.participants import Consent, IntakeStatus
from app.storage import ParticipantRow
from app.text import labels
from app.text.catalog import _
from app.ui.common.badges import BadgeLook
from app.ui.common.tokens import Tone

_LOOKS = {
    IntakeStatus.ENQUIRY: (Tone.NEUTRAL, "circle-dashed"),
    IntakeStatus.APPLIED: (Tone.NEUTRAL, "circle-dashed"),
    IntakeStatus.ACCEPTED: (Tone.ACCENT, "circle-check"),
    IntakeStatus.WAITING: (Tone.CAUTION, "clock"),
    IntakeStatus.DECLINED: (Tone.NEUTRAL, "x"),
    IntakeStatus.WITHDRAWN: (Tone.NEUTRAL, "x"),
    IntakeStatus.LEFT: (Tone.NEUTRAL, "x"),
}


def status_badge(row: ParticipantRow) -> BadgeLook:
    """What matters most: a pairing under way, then a talk that is due, then the intake."""
    if row.pairings:
        return BadgeLook(_("Paired"), Tone.POSITIVE, "circle-check")
    if row.talk_first and row.status is IntakeStatus.ACCEPTED:
        return BadgeLook(_("Talk first"), Tone.CRITICAL, "message-circle")
    return intake_badge(row.status)


def intake_badge(status: IntakeStatus) -> BadgeLook:
    """The intake status alone."""
    tone, icon = _LOOKS[status]
    return BadgeLook(labels.intake_status(status), tone, icon)


def consent_badge(consent: Consent) -> BadgeLook:
    """Whether a consent is recorded, and to which notice."""
    if consent.is_recorded:
        return BadgeLook(consent.notice, Tone.POSITIVE, "shield-check")
    return BadgeLook(_("Not recorded"), Tone.NEUTRAL, "circle-dashed")
