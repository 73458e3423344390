"""What each side gained: own aims, changes between two surveys, recommendations, and quotes with consent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from app.domain.figures import Change, Mean, Recommendation, Shown, SideGains
from app.domain.participants import Side
from app.domain.privacy import may_quote
from app.domain.programs import Program
from app.domain.sessions import TAKES
from app.domain.stories import PairingStory
from app.domain.surveys import OWN_AIM, RECOMMEND, SurveyAnswer, Wave, items_for, turned


@dataclass(frozen=True, slots=True)
class Gains:
    """The gains of a program's sides, counted from survey answers and the journals of launched pairings."""

    program: Program
    answers: Sequence[SurveyAnswer]
    stories: Sequence[PairingStory]

    @property
    def change_wave(self) -> Wave:
        """The wave that changes are measured to: the close once anybody answered there, else the mid-point."""
        return Wave.CLOSE if any(answer.wave is Wave.CLOSE for answer in self.answers) else Wave.MID

    def of(self, side: Side) -> SideGains:
        """What one side gained; its largest change is hidden where all its changes are."""
        changes = [self.change(side, item) for item in items_for(side)]
        shown = [change for change in changes if change.shown is Shown.YES]
        largest = max(shown, key=lambda change: (change.change or 0, change.n), default=None)
        if largest is None:
            largest = next((change for change in changes if change.shown is Shown.HIDDEN), None)
        return SideGains(
            own_aim=self._own_aim(side),
            largest_change=largest,
            recommendation=self._recommendation(side),
            quotes=self._quotes(side),
        )

    def change(self, side: Side, item: str) -> Change:
        """The mean change of one item from the start to `change_wave`, over people who answered both."""
        before = self._scores(side, Wave.START, item)
        after = self._scores(side, self.change_wave, item)
        both = sorted(before.keys() & after.keys())
        shown = self._how_shown(len(both))
        if shown is not Shown.YES:
            return Change(item, shown)
        steps = [after[person] - before[person] for person in both]
        return Change(
            item=item,
            shown=shown,
            before=fmean(before[person] for person in both),
            after=fmean(after[person] for person in both),
            change=fmean(steps),
            n=len(both),
            up=sum(step > 0 for step in steps),
            same=sum(step == 0 for step in steps),
            down=sum(step < 0 for step in steps),
        )

    def _scores(self, side: Side, wave: Wave, item: str) -> dict[int, int]:
        """Participant id -> score of one item, reversed items turned."""
        return {
            answer.participant_id: turned(item, answer.score)
            for answer in self.answers
            if answer.side is side and answer.wave is wave and answer.item == item
        }

    def _how_shown(self, n: int) -> Shown:
        if n == 0:
            return Shown.EMPTY
        return Shown.YES if n >= self.program.small_group else Shown.HIDDEN

    def _own_aim(self, side: Side) -> Mean:
        """Progress on the own aim: each person's latest answer, at the close else at the mid-point."""
        latest = self._scores(side, Wave.MID, OWN_AIM) | self._scores(side, Wave.CLOSE, OWN_AIM)
        shown = self._how_shown(len(latest))
        if shown is not Shown.YES:
            return Mean(shown)
        return Mean(shown, fmean(latest.values()), len(latest))

    def _recommendation(self, side: Side) -> Recommendation:
        scores = list(self._scores(side, Wave.CLOSE, RECOMMEND).values())
        shown = self._how_shown(len(scores))
        if shown is not Shown.YES:
            return Recommendation(shown)
        promoters, detractors = sum(s >= 9 for s in scores), sum(s <= 6 for s in scores)
        return Recommendation(
            shown, round(100 * (promoters - detractors) / len(scores)), len(scores), promoters, detractors
        )

    def _quotes(self, side: Side) -> tuple[str, ...]:
        """Lines that one side may be quoted with, the newest first; nobody's without stored consent."""
        found = []
        for story in self.stories:
            consents = story.participant(side).consent.may_be_quoted
            for session in story.held:
                reflection = story.reflection(session.id, side)
                answer = reflection.answers.get(TAKES) if reflection and not reflection.kept_private else None
                if answer is not None and may_quote(answer, consents):
                    found.append((session.day, session.id, answer.text))
        return tuple(text for _, _, text in sorted(found, reverse=True))


def aim_gap(gains: Mapping[Side, SideGains]) -> float | None:
    """How far apart the sides' means of their own aims are; None unless both are shown."""
    mentor, mentee = (gains[side].own_aim.value for side in (Side.MENTOR, Side.MENTEE))
    return None if mentor is None or mentee is None else abs(mentor - mentee)
