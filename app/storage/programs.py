"""Programs, their topics and their decision log in the file."""

from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class TopicUse:
    """How many people named a topic in their interests, and in how many sessions it was talked about."""

    people: int = 0
    sessions: int = 0


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

    def uses(self, program_id: int) -> dict[int, TopicUse]:
        """Topic id -> how far it is in use, for every topic of a program."""
        rows = self._table.select(
            "SELECT id, (SELECT count(*) FROM interest WHERE topic_id = topic.id) AS people, "
            "(SELECT count(*) FROM session_topic WHERE topic_id = topic.id) AS sessions "
            "FROM topic WHERE program_id = ?",
            [program_id],
        )
        return {row["id"]: TopicUse(row["people"], row["sessions"]) for row in rows}


class Decisions(Records[Decision]):
    """What each program changed, and its next steps."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, DECISION)

    def of(self, program_id: int) -> list[Decision]:
        """The decision log of a program, by day."""
        return self._where("program_id = ?", [program_id], order='"on", id')
