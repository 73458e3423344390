"""What each side gained: own aims, changes between two surveys, recommendations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean

from app.domain.figures import Change, Mean, Recommendation, Shown, SideGains
from app.domain.participants import Side
from app.domain.privacy import Audience, least_shown
from app.domain.programs import Program
from app.domain.surveys import (
    MENTEE_ITEMS,
    MENTOR_ITEMS,
    OWN_AIM,
    RECOMMEND,
    TRUST_ITEMS,
    SurveyAnswer,
    Wave,
    items_for,
    turned,
)

TRUST_BLOCK = "H"
_OWN_BLOCKS: Mapping[Side, tuple[str, tuple[str, ...]]] = {
    Side.MENTOR: ("J", MENTOR_ITEMS),
    Side.MENTEE: ("S", MENTEE_ITEMS),
}


@dataclass(frozen=True, slots=True)
class Gains:
    """The gains of a program's sides, counted from survey answers, as an audience may see them.

    quotes: lines that each side may be quoted with, the newest first.
    """

    program: Program
    answers: Sequence[SurveyAnswer]
    audience: Audience = Audience.EVERYONE
    quotes: Mapping[Side, tuple[str, ...]] = field(default_factory=dict)

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
            quotes=self.quotes.get(side, ()),
        )

    def change(self, side: Side, item: str) -> Change:
        """The mean change of one item from the start to `change_wave`, over people who answered both."""
        return self._change(item, self._both(side, [item]))

    def changes(self, side: Side) -> tuple[Change, ...]:
        """The changes of a side's items, each block of them followed by the change of the block as a whole.

        Of a block counts each person's mean over the items that they answered both times, reversed ones turned.
        """
        found = []
        for block, items in (_OWN_BLOCKS[side], (TRUST_BLOCK, TRUST_ITEMS)):
            found += [self.change(side, item) for item in items]
            found.append(self._change(block, self._both(side, items)))
        return tuple(found)

    def own_aims(self, side: Side) -> dict[int, int]:
        """Participant id -> progress on the own aim: the latest answer, at the close else at the mid-point."""
        return self._scores(side, Wave.MID, OWN_AIM) | self._scores(side, Wave.CLOSE, OWN_AIM)

    def trust_steps(self, side: Side) -> dict[int, float]:
        """Participant id -> their change over the block of hierarchy and trust."""
        both = self._both(side, TRUST_ITEMS)
        return {person: after - before for person, (before, after) in both.items()}

    def _both(self, side: Side, items: Sequence[str]) -> dict[int, tuple[float, float]]:
        """Participant id -> their means before and after, over those items that they answered both times."""
        pairs: dict[int, list[tuple[int, int]]] = {}
        for item in items:
            before = self._scores(side, Wave.START, item)
            after = self._scores(side, self.change_wave, item)
            for person in sorted(before.keys() & after.keys()):
                pairs.setdefault(person, []).append((before[person], after[person]))
        return {
            person: (fmean(before for before, _ in found), fmean(after for _, after in found))
            for person, found in pairs.items()
        }

    def _change(self, item: str, both: Mapping[int, tuple[float, float]]) -> Change:
        shown = self._how_shown(len(both))
        if shown is not Shown.YES:
            return Change(item, shown)
        steps = [after - before for before, after in both.values()]
        return Change(
            item=item,
            shown=shown,
            before=fmean(before for before, _ in both.values()),
            after=fmean(after for _, after in both.values()),
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
        return Shown.YES if n >= least_shown(self.audience, self.program.small_group) else Shown.HIDDEN

    def _own_aim(self, side: Side) -> Mean:
        latest = self.own_aims(side)
        shown = self._how_shown(len(latest))
        if shown is not Shown.YES:
            return Mean(shown)
        return Mean(shown, fmean(latest.values()), len(latest))

    def _recommendation(self, side: Side) -> Recommendation:
        """Fewer people than the small group make no score, even where their answers may be seen."""
        scores = list(self._scores(side, Wave.CLOSE, RECOMMEND).values())
        shown = self._how_shown(len(scores))
        if shown is not Shown.YES:
            return Recommendation(shown)
        promoters, detractors = sum(s >= 9 for s in scores), sum(s <= 6 for s in scores)
        score = round(100 * (promoters - detractors) / len(scores))
        enough = len(scores) >= self.program.small_group
        return Recommendation(shown, score if enough else None, len(scores), promoters, detractors)


def aim_gap(gains: Mapping[Side, SideGains]) -> float | None:
    """How far apart the sides' means of their own aims are; None unless both are shown."""
    mentor, mentee = (gains[side].own_aim.value for side in (Side.MENTOR, Side.MENTEE))
    return None if mentor is None or mentee is None else abs(mentor - mentee)
