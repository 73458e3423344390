"""The hand-over pack: everything that the next coordinator needs of a program, from what the file knows."""

from datetime import timedelta

from app.domain.pairings import PLACE_TAKING, PairingState
from app.domain.participants import Side
from app.domain.printables import Order
from app.domain.programs import Program
from app.domain.stories import PairingStory
from app.domain.summary import summarize
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.hand_over_people import forms_out, waiting
from app.operations.papers.hand_over_words import (
    fact_lines,
    first_week,
    keeping_lines,
    paper_lines,
    rule_facts,
)
from app.operations.papers.matter import Matter, Told, heeding
from app.operations.papers.records import records_of
from app.operations.papers.standing import needs_of, next_words
from app.reports import hand_over as report
from app.reports.hand_over import Coming, Fact, HandOverPaper, PairNames, PairStanding
from app.reports.sheet import Paper
from app.reports.summary_gains import tiles
from app.text.catalog import _
from app.text.formats import date_long, date_short, time_of_day, weekday_short
from app.text.labels import closing_kind, pairing_state, session_kind

_AHEAD = timedelta(days=30)
_ORDER = (
    PairingState.RUNNING,
    PairingState.PAUSED,
    PairingState.CONFIRMED,
    PairingState.CONSULTING,
    PairingState.SUGGESTED,
    PairingState.CLOSED,
    PairingState.DROPPED,
)


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The pack for whoever coordinates next."""
    return report.build(hand_over_paper(matter, order), matter.program.paper, look_of(matter), heeding(told))


def hand_over_paper(matter: Matter, order: Order) -> HandOverPaper:
    """What stands in it."""
    program = matter.program
    summary = summarize(records_of(matter), matter.today)
    needs, forms = needs_of(matter), forms_out(matter)
    standing = sum(story.pairing.state in PLACE_TAKING for story in matter.stories)
    return HandOverPaper(
        frame=frame_of(matter, order),
        day=matter.today,
        kicker=_("Hand-over pack, as of {day}").format(day=date_long(matter.today)),
        purpose=_("The problem we want to change: {purpose}").format(purpose=program.purpose),
        facts=fact_lines(program, summary, matter.today),
        tiles=tuple(tiles(summary)),
        first_week=first_week(program, urgent=sum(need.is_urgent for need in needs), forms=len(forms)),
        needs=needs,
        coming=_coming(matter),
        forms=forms,
        waiting=waiting(matter),
        pairs=_pairs(matter),
        changed=summary.changed,
        next_steps=summary.next_steps,
        rules=rule_facts(program, standing),
        contacts=_contacts(program),
        papers=paper_lines(),
        keeping=keeping_lines(program, matter.today),
    )


def _names(story: PairingStory) -> PairNames:
    mentor, mentee = (story.participant(side).person.name for side in Side)
    return PairNames(mentor, mentee)


def _coming(matter: Matter) -> tuple[Coming, ...]:
    """The planned sessions of the next days, in the order of their days."""
    last = matter.today + _AHEAD
    found = [
        (session.day, story.pairing.id, _session(matter.program, story, session.id))
        for story in matter.stories
        if story.pairing.state in PLACE_TAKING
        for session in story.planned
        if matter.today <= session.day <= last
    ]
    return tuple(coming for _day, _id, coming in sorted(found, key=lambda one: one[:2]))


def _session(program: Program, story: PairingStory, session_id: int) -> Coming:
    session = story.session(session_id)
    when = _("by {day}").format(day=date_short(session.due_by))
    if session.planned_at is not None:
        day = session.planned_at.date()
        when = _("{weekday} {day}, {time}").format(
            weekday=weekday_short(day), day=date_short(day), time=time_of_day(session.planned_at)
        )
    what = _("{number} of {sessions}, {kind}").format(
        number=story.number(session),
        sessions=program.sessions_of(len(story.held)),
        kind=session_kind(session.kind).lower(),
    )
    return Coming(
        when, _names(story), _("{what}; {place}").format(what=what, place=session.place) if session.place else what
    )


def _pairs(matter: Matter) -> tuple[PairStanding, ...]:
    """All pairings, those under way first."""
    stories = sorted(matter.stories, key=lambda story: (_ORDER.index(story.pairing.state), story.pairing.id))
    return tuple(_standing(matter, story) for story in stories)


def _standing(matter: Matter, story: PairingStory) -> PairStanding:
    pairing, held = story.pairing, len(story.held)
    state = pairing_state(pairing.state)
    if held or pairing.state in PLACE_TAKING:
        sessions = matter.program.sessions_of(held)
        state = _("{state}, {held} of {sessions} held").format(state=state, held=held, sessions=sessions)
    return PairStanding(pairing.code, _names(story), state, _next(matter, story), _agreement(story))


def _next(matter: Matter, story: PairingStory) -> str:
    closing = story.pairing.closing
    if closing is not None:
        return _("{kind}, {day}").format(kind=closing_kind(closing.kind), day=date_short(closing.on))
    return next_words(story, matter.today) if story.pairing.state in PLACE_TAKING else "-"


def _agreement(story: PairingStory) -> str:
    signed = story.pairing.agreement_signed_on
    if signed is not None:
        return _("signed {day}").format(day=date_short(signed))
    return _("not signed") if story.pairing.state in PLACE_TAKING else "-"


def _contacts(program: Program) -> tuple[Fact, ...]:
    facts = [
        Fact(_("Sponsor"), program.sponsor or _("not named yet")),
        Fact(_("Coordinator until now"), program.coordinator or _("not named yet")),
        Fact(_("Support for people"), program.support_contact or _("not named yet: every paper needs one")),
    ]
    return tuple(facts)
