"""What people may be quoted with, of reflections and of the closing survey: without names, with stored consent."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.participants import Participant, Side
from app.domain.privacy import may_quote
from app.domain.sessions import TAKES
from app.domain.stories import PairingStory
from app.domain.survey_forms import MAY_QUOTE, WHAT_CHANGED
from app.domain.surveys import SurveyLine, SurveySheet

_NO = "no"


@dataclass(frozen=True, slots=True)
class Quotables:
    """All that a program's quotes are taken from, as of one day."""

    stories: Sequence[PairingStory]
    participants: Sequence[Participant]
    lines: Sequence[SurveyLine]
    sheets: Sequence[SurveySheet]

    def of(self, side: Side) -> tuple[str, ...]:
        """Lines that one side may be quoted with, each once, the newest first; nobody's without stored consent."""
        found = sorted([*self._of_reflections(side), *self._of_surveys(side)], reverse=True)
        return tuple(dict.fromkeys(text for *_order, text in found))

    def _of_reflections(self, side: Side) -> Iterator[tuple[date, int, str]]:
        for story in self.stories:
            consents = story.participant(side).consent.may_be_quoted
            for session in story.held:
                reflection = story.reflection(session.id, side)
                answer = reflection.answers.get(TAKES) if reflection and not reflection.kept_private else None
                if answer is not None and may_quote(answer, consents):
                    yield session.day, session.id, answer.text

    def _of_surveys(self, side: Side) -> Iterator[tuple[date, int, str]]:
        """What changed, in their own words; whoever answered on the same form that they don't want it isn't."""
        consents = {one.id: one.consent.may_be_quoted for one in self._everyone()}
        refused = {(line.participant_id, line.wave) for line in self.lines
                   if line.side is side and line.item == MAY_QUOTE and line.text == _NO}  # fmt: skip
        returned = {(sheet.participant_id, sheet.wave): sheet.returned_on for sheet in self.sheets
                    if sheet.side is side}  # fmt: skip
        for line in self.lines:
            form = (line.participant_id, line.wave)
            if line.side is not side or line.item != WHAT_CHANGED or form in refused:
                continue
            if may_quote(line, consents.get(line.participant_id, False)):
                yield returned.get(form) or date.min, line.id, line.text

    def _everyone(self) -> Iterator[Participant]:
        for story in self.stories:
            yield from (story.mentor, story.mentee)
        yield from self.participants
