"""Survey sheets handed out and their scored answers, in the file."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.codes import CodeKind
from app.domain.privacy import Visibility
from app.domain.sides import Side
from app.domain.surveys import SurveyAnswer, SurveyLine, SurveySheet, Wave
from app.storage.codes import Codes
from app.storage.records import DAY, FLAG, Records, Shape, Table, choice

SHEET = Shape(
    "survey_sheet",
    SurveySheet,
    {"side": choice(Side), "wave": choice(Wave), "issued_on": DAY, "returned_on": DAY},
)
ANSWER = Shape("survey_answer", SurveyAnswer, {"side": choice(Side), "wave": choice(Wave)})
LINE = Shape(
    "survey_line",
    SurveyLine,
    {"side": choice(Side), "wave": choice(Wave), "visibility": choice(Visibility), "may_be_quoted": FLAG},
)
_OF_PROGRAM = "participant_id IN (SELECT id FROM participant WHERE program_id = ?)"


class SurveySheets(Records[SurveySheet]):
    """Which surveys went out to whom, and when they came back. A sheet added without a code gets one."""

    def __init__(self, table: Table, codes: Codes) -> None:
        super().__init__(table, SHEET)
        self._codes = codes

    def add(self, items: Iterable[SurveySheet]) -> list[int]:
        """Add sheets, each with a code that was never given out before; their ids."""
        coded = (item if item.code else replace(item, code=self._codes.issue(CodeKind.FORM)) for item in items)
        return super().add(coded)

    def of(self, program_id: int) -> list[SurveySheet]:
        return self._where(_OF_PROGRAM, [program_id])

    def of_participants(self, participant_ids: Sequence[int]) -> list[SurveySheet]:
        return self._items(self._table.by_ids(participant_ids, "participant_id"))

    def of_code(self, code: str) -> SurveySheet | None:
        """The sheet on whose paper this code stands, of any program; None where there is none."""
        found = self._where("code = ? AND code <> ''", [code])
        return found[0] if found else None


class SurveyAnswers(Records[SurveyAnswer]):
    """The scored answers of returned surveys."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, ANSWER)

    def of(self, program_id: int) -> list[SurveyAnswer]:
        return self._where(_OF_PROGRAM, [program_id])

    def of_participants(self, participant_ids: Sequence[int]) -> list[SurveyAnswer]:
        return self._items(self._table.by_ids(participant_ids, "participant_id"))


class SurveyLines(Records[SurveyLine]):
    """The answers of returned surveys that aren't scores."""

    def __init__(self, table: Table) -> None:
        super().__init__(table, LINE)

    def of(self, program_id: int) -> list[SurveyLine]:
        return self._where(_OF_PROGRAM, [program_id])

    def of_participants(self, participant_ids: Sequence[int]) -> list[SurveyLine]:
        return self._items(self._table.by_ids(participant_ids, "participant_id"))
