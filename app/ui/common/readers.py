"""Who may read a line that was handed in, as a field offers it, and when the line may be marked for quoting."""

from app.domain.privacy import Visibility
from app.domain.sides import Side
from app.text import labels, sessions
from app.text.catalog import _
from app.ui.common.choice_field import Option

_ICONS = {
    Visibility.COORDINATOR: "lock",
    Visibility.PAIR: "users-round",
    Visibility.SUMMARY: "eye",
    Visibility.FILE_ONLY: "file-lock",
}


def reader_options() -> list[Option]:
    """Who may read a line, the coordinator alone first."""
    return [Option(each.value, sessions.readers(each), icon) for each, icon in _ICONS.items()]


def quoting(side: Side, visibility: Visibility, *, consents: bool) -> tuple[bool, str]:
    """Whether a line of this side can be marked for quoting, and why not. consents: the side's stored consent."""
    if not consents:
        words = _("The {side} has not consented to being quoted. Consent is recorded with the participant.")
        return False, words.format(side=labels.side(side))
    if visibility is not Visibility.SUMMARY:
        return False, _("Only a line that everyone may read can be quoted. Choose that above first.")
    return True, ""
