"""What the figures of a paper about the whole program are counted from."""

from app.domain.summary import SummaryRecords
from app.operations.papers.matter import Matter


def records_of(matter: Matter) -> SummaryRecords:
    """The records of the program, as they were gathered for a paper about all of it."""
    return SummaryRecords(
        program=matter.program,
        participants=matter.participants,
        stories=matter.stories,
        topics=matter.topics,
        answers=matter.answers,
        sheets=matter.sheets,
        decisions=matter.decisions,
    )
