"""Programs, their topics and their decision log in the file."""

from app.domain.programs import ChangeKind, Decision, PaperSize, Program, ProgramStatus, Rules, Weights
from app.domain.topics import Direction, Topic
from app.storage.records import DAY, WORDS, Records, Shape, Table, choice, value

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
TOPIC = Shape("topic", Topic, {"direction": choice(Direction), "prompts": WORDS})
DECISION = Shape("decision", Decision, {"kind": choice(ChangeKind), "on": DAY})


class Programs(Records[Program]):
    """Any number of programs in one file."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, PROGRAM)

    def all(self) -> list[Program]:
        """Every program, the newest first."""
        return self._where("1", order="starts_on DESC, id DESC")


class Topics(Records[Topic]):
    """The topic catalogue of each program."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, TOPIC)

    def of(self, program_id: int) -> list[Topic]:
        """The topics of a program, in the coordinator's order."""
        return self._where("program_id = ?", [program_id], order="position, id")


class Decisions(Records[Decision]):
    """What each program changed, and its next steps."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, DECISION)

    def of(self, program_id: int) -> list[Decision]:
        """The decision log of a program, by day."""
        return self._where("program_id = ?", [program_id], order='"on", id')
