"""How a program stands, by the formulas of the program summary: every figure with its denominator and its n."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.as_of import answers_as_of, participant_as_of, story_as_of
from app.domain.figures import BreakDown, Change, Ratio, Shown, SideGains
from app.domain.further import Counted, Further, further_figures
from app.domain.gains import Gains, aim_gap
from app.domain.pacing import counted_by_side, happened, matched
from app.domain.pairings import LAUNCHED, UNDER_WAY, ClosingKind, PairingState
from app.domain.participants import IntakeStatus, Participant, Side
from app.domain.people import Grade
from app.domain.privacy import Audience, least_shown
from app.domain.programs import ChangeKind, Decision, Program
from app.domain.quotes import Quotables
from app.domain.risks import risks_of
from app.domain.sessions import Action, ActionState, Session, sessions_due
from app.domain.stories import PairingStory
from app.domain.surveys import (
    TRUST_ITEMS,
    SurveyAnswer,
    SurveyLine,
    SurveySheet,
    Wave,
)
from app.domain.topics import Direction, Topic


@dataclass(frozen=True, slots=True)
class TopicCount:
    """In how many held sessions a topic was covered; one session may count for several."""

    name: str
    direction: Direction
    sessions: int


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What became of the launched pairings."""

    completed: int
    ended_early: int
    rematched: int
    running: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramSummary:
    """The program summary in figures, as of one day: page 1, and in `further` the annex.

    audience: who may read it; for the coordinator nothing is hidden, and pairings stand with names.

    minutes: of held sessions with known minutes; `hours_known` says of how many held ones.
    change_wave: the wave that changes are measured to: the close, or the mid-point before anybody closed.
    hidden_figures: how many figures of page 1 stay hidden because fewer people than the small group answered.
    """

    program: Program
    as_of: date
    audience: Audience = Audience.EVERYONE
    willing: Mapping[str, int]
    departments: int
    sites: int
    pairings: int
    matched: Ratio
    held: Ratio
    of_plan: Ratio
    completed: Ratio
    two_way: Ratio
    minutes: int
    hours_known: Ratio
    gains: Mapping[Side, SideGains]
    aim_gap: float | None
    change_wave: Wave
    trust: Mapping[str, Mapping[Side, Change]]
    topics: tuple[TopicCount, ...]
    responses: Mapping[Wave, Mapping[Side, Ratio]]
    pulse: Mapping[Side, Ratio]
    actions: Mapping[Side, Ratio]
    outcomes: Outcomes
    at_risk: Ratio
    changed: tuple[Decision, ...]
    next_steps: tuple[Decision, ...]
    hidden_figures: int
    further: Further


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRecords:
    """What the summary is counted from: everything of one program. lines: survey answers in words.

    grades: the organization's, by which levels are counted.
    """

    program: Program
    participants: Sequence[Participant]
    stories: Sequence[PairingStory]
    topics: Sequence[Topic]
    answers: Sequence[SurveyAnswer]
    sheets: Sequence[SurveySheet]
    decisions: Sequence[Decision]
    lines: Sequence[SurveyLine] = ()
    grades: Sequence[Grade] = ()


def summarize(records: SummaryRecords, as_of: date, audience: Audience = Audience.EVERYONE) -> ProgramSummary:
    """The program summary in figures, counting what had happened by the end of `as_of`.

    audience: what it may not read is hidden already. Formulas (PRODUCT, metrics): matched = accepted people with a
    pairing under way or completed / accepted people; held = held / (held + cancelled + no-show); of the plan =
    held / sessions due by then; completed = launched pairings with the minimum held and a closing record /
    launched; two-way index = held sessions with both sides' reflections / held; hours = minutes of held sessions.
    """
    records = _as_of(records, as_of)
    stories = [story for story in records.stories if is_launched(story, as_of)]
    accepted = [p for p in records.participants if p.status is IntakeStatus.ACCEPTED and not p.person.has_left]
    held = [session for story in stories for session in _held(story, as_of)]
    quotables = Quotables(stories, records.participants, records.lines, records.sheets)
    found = Gains(records.program, records.answers, audience, {side: quotables.of(side) for side in Side})
    gains = {side: found.of(side) for side in Side}
    trust = {item: {side: found.change(side, item) for side in Side} for item in TRUST_ITEMS}
    due = sum(_due(story, records.program, as_of) for story in stories)
    known = [session for session in held if session.minutes is not None]
    counted = Counted(
        records.program, accepted, stories, found, least_shown(audience, records.program.small_group)
    )
    further = further_figures(counted, records.topics, records.grades, as_of)
    return ProgramSummary(
        program=records.program,
        as_of=as_of,
        audience=audience,
        willing=counted_by_side(accepted, stories, {participant.id: 1 for participant in accepted}),
        departments=_known(further.reach.departments),
        sites=_known(further.reach.sites),
        pairings=len(stories),
        matched=matched(accepted, stories, or_completed=True),
        held=Ratio(len(held), sum(happened(story, as_of) for story in stories)),
        of_plan=Ratio(len(held), due),
        completed=Ratio(sum(_is_completed(s, records.program, as_of) for s in stories), len(stories)),
        two_way=Ratio(sum(_both_reflected(story, as_of) for story in stories), len(held)),
        minutes=sum(session.minutes or 0 for session in known),
        hours_known=Ratio(len(known), len(held)),
        gains=gains,
        aim_gap=aim_gap(gains),
        change_wave=found.change_wave,
        trust=trust,
        topics=_topic_counts(records.topics, held),
        responses={wave: {side: _response(records.sheets, wave, side, as_of) for side in Side} for wave in Wave},
        pulse={side: _pulse(stories, side, as_of) for side in Side},
        actions={side: _actions_done(stories, side, as_of) for side in Side},
        outcomes=_outcomes(stories, as_of),
        at_risk=_at_risk(stories, records.program, as_of),
        changed=_log(records.decisions, ChangeKind.CHANGED, as_of),
        next_steps=tuple(d for d in _by_day(records.decisions) if d.kind is ChangeKind.NEXT),
        hidden_figures=_hidden(gains, trust),
        further=further,
    )


def _as_of(records: SummaryRecords, day: date) -> SummaryRecords:
    return replace(
        records,
        participants=[participant_as_of(participant, day) for participant in records.participants],
        stories=[story_as_of(story, day) for story in records.stories],
        answers=answers_as_of(records.answers, records.sheets, day),
        lines=answers_as_of(records.lines, records.sheets, day),
    )


def is_launched(story: PairingStory, as_of: date) -> bool:
    """Whether a pairing had begun to meet by the end of a day."""
    started = story.pairing.started_on
    return story.pairing.state in LAUNCHED and started is not None and started <= as_of


def _is_closed(story: PairingStory, as_of: date) -> bool:
    closing = story.pairing.closing
    return story.pairing.state is PairingState.CLOSED and closing is not None and closing.on <= as_of


def _held(story: PairingStory, as_of: date) -> list[Session]:
    return [session for session in story.held if session.day <= as_of]


def _due(story: PairingStory, program: Program, as_of: date) -> int:
    """Sessions due by then; a pairing that ended early owes none after its end."""
    started, closing = story.pairing.started_on, story.pairing.closing
    if started is None:
        return 0
    last = min(as_of, closing.on) if closing else as_of
    return sessions_due(program, started, last)


def _is_completed(story: PairingStory, program: Program, as_of: date) -> bool:
    return _is_closed(story, as_of) and len(_held(story, as_of)) >= program.minimum_sessions


def _known(found: BreakDown) -> int:
    """How many groups have a name; whether their counts are hidden says nothing of that."""
    return sum(1 for group in found.groups if group.name)


def _both_reflected(story: PairingStory, as_of: date) -> int:
    return sum(1 for s in _held(story, as_of) if all(story.reflection(s.id, side) for side in Side))


def _pulse(stories: Sequence[PairingStory], side: Side, as_of: date) -> Ratio:
    held = [(story, session) for story in stories for session in _held(story, as_of)]
    returned = sum(1 for story, session in held if story.reflection(session.id, side))
    return Ratio(returned, len(held))


def _response(sheets: Sequence[SurveySheet], wave: Wave, side: Side, as_of: date) -> Ratio:
    issued = [s for s in sheets if s.wave is wave and s.side is side and s.issued_on <= as_of]
    return Ratio(sum(1 for s in issued if s.returned_on is not None and s.returned_on <= as_of), len(issued))


def _actions_done(stories: Sequence[PairingStory], side: Side, as_of: date) -> Ratio:
    due = [a for story in stories for a in story.actions if a.side is side and _is_due(a, as_of)]
    return Ratio(sum(1 for action in due if action.state is ActionState.DONE), len(due))


def _is_due(action: Action, as_of: date) -> bool:
    return action.due_on is not None and action.due_on <= as_of


def _topic_counts(topics: Sequence[Topic], held: Sequence[Session]) -> tuple[TopicCount, ...]:
    counts = {topic.id: 0 for topic in topics}
    for session in held:
        for topic_id in set(session.topic_ids) & counts.keys():
            counts[topic_id] += 1
    found = [TopicCount(t.name, t.direction, counts[t.id]) for t in topics if counts[t.id]]
    return tuple(sorted(found, key=lambda topic: -topic.sessions))


def _outcomes(stories: Sequence[PairingStory], as_of: date) -> Outcomes:
    kinds = [s.pairing.closing.kind for s in stories if s.pairing.closing and _is_closed(s, as_of)]
    completed, rematched = kinds.count(ClosingKind.COMPLETED), kinds.count(ClosingKind.REMATCHED)
    return Outcomes(completed, len(kinds) - completed - rematched, rematched, len(stories) - len(kinds))


def _at_risk(stories: Sequence[PairingStory], program: Program, as_of: date) -> Ratio:
    under_way = [story for story in stories if story.pairing.state in UNDER_WAY]
    return Ratio(sum(1 for story in under_way if risks_of(story.course(), program, as_of)), len(under_way))


def _by_day(decisions: Sequence[Decision]) -> list[Decision]:
    return sorted(decisions, key=lambda decision: (decision.on, decision.id))


def _log(decisions: Sequence[Decision], kind: ChangeKind, as_of: date) -> tuple[Decision, ...]:
    return tuple(d for d in _by_day(decisions) if d.kind is kind and d.on <= as_of)


def _hidden(gains: Mapping[Side, SideGains], trust: Mapping[str, Mapping[Side, Change]]) -> int:
    figures: list[Shown] = [change.shown for sides in trust.values() for change in sides.values()]
    for side in gains.values():
        figures += [side.own_aim.shown, side.recommendation.shown]
        figures += [side.largest_change.shown] if side.largest_change else []
    return figures.count(Shown.HIDDEN)
