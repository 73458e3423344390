"""The topics of each program in the file."""

from dataclasses import dataclass

from app.domain.topics import Direction, Topic
from app.storage.records import WORDS, Records, Shape, Table, choice

TOPIC = Shape("topic", Topic, {"direction": choice(Direction), "prompts": WORDS})


@dataclass(frozen=True, slots=True)
class TopicUse:
    """How many people named a topic in their interests, and in how many sessions it was talked about."""

    people: int = 0
    sessions: int = 0


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
