"""Programs and their decision log in the file."""

from app.domain.programs import ChangeKind, Decision, PaperSize, Program, ProgramStatus, Rules, Weights
from app.storage.records import DAY, Records, Shape, Table, choice, value

PROGRAM = Shape(
    "program",
    Program,
    {
        "status": choice(ProgramStatus),
        "starts_on": DAY,
        "ends_on": DAY,
        "paper": choice(PaperSize),
        "rules": value(Rules),
        "weights": value(Weights),
    },
)
DECISION = Shape("decision", Decision, {"kind": choice(ChangeKind), "on": DAY})


class Programs(Records[Program]):
    """Any number of programs in one file."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, PROGRAM)

    def all(self) -> list[Program]:
        """Every program, the newest first."""
        return self._where("1", order="starts_on DESC, id DESC")


class Decisions(Records[Decision]):
    """What each program changed, and its next steps."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, DECISION)

    def of(self, program_id: int) -> list[Decision]:
        """The decision log of a program, by day."""
        return self._where("program_id = ?", [program_id], order='"on", id')
