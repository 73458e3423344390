"""The program file: SQLite, its history with undo and redo, and one collection for each noun."""

from importlib import import_module
from typing import TYPE_CHECKING

from app.storage.connection import IntegrityError
from app.storage.history import Change, StepState, Touched
from app.storage.rows import MeetingRow, PairingRow, PairRow, SessionRow
from app.storage.store import SUFFIX, Changes, Store

if TYPE_CHECKING:
    from app.storage.finds import FoundText, TextSource
    from app.storage.glance import Glance, ProgramGlance, copy_to, look_into
    from app.storage.participant_rows import ParticipantRow
    from app.storage.survey_rounds import FormRow, RoundCount
    from app.storage.topics import TopicUse

__all__ = [
    "SUFFIX",
    "Change",
    "Changes",
    "FormRow",
    "FoundText",
    "Glance",
    "IntegrityError",
    "MeetingRow",
    "PairRow",
    "PairingRow",
    "ParticipantRow",
    "ProgramGlance",
    "RoundCount",
    "SessionRow",
    "StepState",
    "Store",
    "TextSource",
    "TopicUse",
    "Touched",
    "copy_to",
    "look_into",
]

_LATER = {
    "FoundText": "finds",
    "TextSource": "finds",
    "Glance": "glance",
    "ProgramGlance": "glance",
    "copy_to": "glance",
    "look_into": "glance",
    "ParticipantRow": "participant_rows",
    "FormRow": "survey_rounds",
    "RoundCount": "survey_rounds",
    "TopicUse": "topics",
}


def __getattr__(name: str) -> object:
    """What no start needs is imported when it is first asked for."""
    if name not in _LATER:
        raise AttributeError(name)
    found: object = getattr(import_module(f"app.storage.{_LATER[name]}"), name)
    return found
