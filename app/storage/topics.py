"""The topics of each program in the file."""

from app.domain.topics import Direction, Topic
from app.storage.records import WORDS, Records, Shape, Table, choice

TOPIC = Shape("topic", Topic, {"direction": choice(Direction), "prompts": WORDS})


class Topics(Records[Topic]):
    """The topic catalogue of each program."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, TOPIC)

    def of(self, program_id: int) -> list[Topic]:
        """The topics of a program, in the coordinator's order."""
        return self._where("program_id = ?", [program_id], order="position, id")
