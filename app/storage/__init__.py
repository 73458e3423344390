"""The program file: SQLite, its history with undo and redo, and one collection for each noun."""

from app.storage.connection import IntegrityError
from app.storage.finds import FoundText, TextSource
from app.storage.glance import Glance, ProgramGlance, copy_to, look_into
from app.storage.history import Change, StepState, Touched
from app.storage.programs import TopicUse
from app.storage.rows import PairingRow, ParticipantRow, SessionRow
from app.storage.store import SUFFIX, Changes, Store

__all__ = [
    "SUFFIX",
    "Change",
    "Changes",
    "FoundText",
    "Glance",
    "IntegrityError",
    "PairingRow",
    "ParticipantRow",
    "ProgramGlance",
    "SessionRow",
    "StepState",
    "Store",
    "TextSource",
    "TopicUse",
    "Touched",
    "copy_to",
    "look_into",
]
