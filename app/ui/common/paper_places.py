"""Where a code on a paper leads: to the session, the pairing or the survey form that it belongs to."""

from app.operations.form_codes import Found, FoundForm, FoundPairing
from app.ui.common.desk import Place


def place_of(found: Found) -> Place:
    """A session's entry at its side's column, a pairing's own page, or a form to type in."""
    if isinstance(found, FoundForm):
        return Place("surveys", record_id=found.form.id, task="record")
    if isinstance(found, FoundPairing):
        return Place("pairings", record_id=found.pairing_id, task="open")
    side = found.side.value if found.side is not None else ""
    return Place("journal", record_id=found.session_id, task="record", value=side)
