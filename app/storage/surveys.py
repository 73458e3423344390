"""Survey sheets handed out and their scored answers, in the file."""

from collections.abc import Sequence

from app.domain.participants import Side
from app.domain.surveys import SurveyAnswer, SurveySheet, Wave
from app.storage.records import DAY, Records, Shape, Table, choice

SHEET = Shape(
    "survey_sheet",
    SurveySheet,
    {"side": choice(Side), "wave": choice(Wave), "issued_on": DAY, "returned_on": DAY},
)
ANSWER = Shape("survey_answer", SurveyAnswer, {"side": choice(Side), "wave": choice(Wave)})
_OF_PROGRAM = "participant_id IN (SELECT id FROM participant WHERE program_id = ?)"


class SurveySheets(Records[SurveySheet]):
    """Which surveys went out to whom, and when they came back."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, SHEET)

    def of(self, program_id: int) -> list[SurveySheet]:
        return self._where(_OF_PROGRAM, [program_id])

    def of_participants(self, participant_ids: Sequence[int]) -> list[SurveySheet]:
        return self._items(self._table.by_ids(participant_ids, "participant_id"))


class SurveyAnswers(Records[SurveyAnswer]):
    """The scored answers of returned surveys."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, ANSWER)

    def of(self, program_id: int) -> list[SurveyAnswer]:
        return self._where(_OF_PROGRAM, [program_id])

    def of_participants(self, participant_ids: Sequence[int]) -> list[SurveyAnswer]:
        return self._items(self._table.by_ids(participant_ids, "participant_id"))
