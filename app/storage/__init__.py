"""The program file: SQLite, its history with undo and redo, and one collection for each noun."""

from app.storage.connection import IntegrityError
from app.storage.history import Change, StepState
from app.storage.rows import MeetingRow, PairingRow, PairRow, ParticipantRow, SessionRow
from app.storage.store import SUFFIX, Changes, Store

__all__ = [
    "SUFFIX",
    "Change",
    "Changes",
    "IntegrityError",
    "MeetingRow",
    "PairRow",
    "PairingRow",
    "ParticipantRow",
    "SessionRow",
    "StepState",
    "Store",
]
