"""Welcome letters: who gets which, and what stands in them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.pairings import PLACE_TAKING, UNDECIDED, ClosingKind, PairingState
from app.domain.participants import Participant, Side
from app.domain.printables import Order, Scope
from app.domain.privacy import Audience, TextKind, may_read_kind
from app.domain.problems import trouble
from app.domain.sessions import due_days
from app.domain.stories import PairingStory, common_topics
from app.operations.papers.frames import frame_of, look_of
from app.operations.papers.matter import Matter, Told
from app.operations.papers.people import paper_person
from app.operations.papers.periods import Period, period_of
from app.reports.frame import Frame
from app.reports.letter_matched import FirstDate, MatchedLetter, Partner
from app.reports.letter_waiting import WaitingLetter
from app.reports.sheet import Paper
from app.reports.welcome import Letter, build
from app.text.printables import for_one_person

BOOKING_DAYS = 10  # for the mentee (senior) to book the first date
_MOST_TOPICS = 4  # each way


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """The letters of an order. Raises CounterpartError "no-letter-to-print" where nobody gets one."""
    letters = letters_of(matter, order)
    if not letters:
        raise trouble("no-letter-to-print")
    return build(letters, matter.program.paper, look=look_of(matter), progress=told)


def letters_of(matter: Matter, order: Order) -> list[Letter]:
    """Letters to the order's people about their pairings that are agreed on, pair by pair; then to those who wait.

    Nobody is told that there is no partner while one is being asked, or after a pairing that was completed.
    """
    frame = frame_of(matter, order)
    wanted = {participant.id for participant in matter.participants}
    matched: list[Letter] = [
        letter
        for story in matter.stories
        if story.pairing.state in PLACE_TAKING
        for letter in pair_letters(matter, story, frame)
        if story.participant(letter.side).id in wanted
    ]
    if order.scope is Scope.PAIRING:  # the other pairings of its people aren't known here
        return matched
    return [*matched, *_waiting_letters(matter, frame)]


def pair_letters(matter: Matter, story: PairingStory, frame: Frame) -> list[MatchedLetter]:
    """The letters to the two of a pairing, the mentor (junior) first."""
    period = period_of(matter, story)
    return [_matched(matter, story, side, period, frame) for side in Side]


def _matched(matter: Matter, story: PairingStory, side: Side, period: Period, frame: Frame) -> MatchedLetter:
    program = matter.program
    forward, back = _topics(matter, story)
    return MatchedLetter(
        frame=frame,
        reader=paper_person(story.participant(side)),
        side=side,
        partner=_partner(story.participant(side.other)),
        purpose=program.purpose,
        sessions=program.target_sessions,
        minimum_sessions=max(program.minimum_sessions, 1),
        length_min=program.length_min,
        cadence_days=program.cadence_days,
        starts=period.starts,
        ends=period.ends,
        first=_first_date(matter, story, period),
        gives=forward if side is Side.MENTOR else back,
        gets=back if side is Side.MENTOR else forward,
        promise=program.confidentiality,
        retention_months=program.retention_months,
        signed_by=program.coordinator_name,
    )


def _partner(participant: Participant) -> Partner:
    person = participant.person
    return Partner(
        person=paper_person(participant),
        say_like=person.pronunciation,
        site=person.site,
        email=person.email,
        phone=person.phone,
        aims=participant.aims if may_read_kind(Audience.PAIR, TextKind.AIMS) else "",
    )


def _first_date(matter: Matter, story: PairingStory, period: Period) -> FirstDate:
    dated = [session for session in story.planned if session.planned_at]
    return FirstDate(
        book_by=_book_by(matter, story, period),
        held=len(story.held),
        planned_at=dated[0].planned_at if dated else None,
        place=dated[0].place if dated else "",
    )


def _book_by(matter: Matter, story: PairingStory, period: Period) -> date:
    """Ten days from the letter or the start on; sooner where the first session is due sooner."""
    latest = max(matter.today, period.starts) + timedelta(days=BOOKING_DAYS)
    due = story.planned[0].due_by if story.planned else due_days(matter.program, period.starts)[0]
    return due if matter.today < due < latest else latest


def _topics(matter: Matter, story: PairingStory) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """By name, from the mentor (junior) to the mentee (senior), and in return."""
    if not may_read_kind(Audience.PAIR, TextKind.TOPICS):
        return (), ()
    names = {topic.id: topic.name for topic in matter.topics}
    forward, back = (
        tuple(names[one] for one in ids if one in names)[:_MOST_TOPICS] for ids in common_topics(story)
    )
    return forward, back


def _waiting_letters(matter: Matter, frame: Frame) -> Iterator[WaitingLetter]:
    alone = replace(frame, sensitivity=for_one_person())
    for participant in matter.participants:
        own = [story for story in matter.stories if participant.id in (story.mentor.id, story.mentee.id)]
        if participant.waits_for_partner and not any(map(_answers_the_wait, own)):
            yield _waiting(matter, participant, own, alone)


def _answers_the_wait(story: PairingStory) -> bool:
    pairing = story.pairing
    is_completed = pairing.closing is not None and pairing.closing.kind is ClosingKind.COMPLETED
    return is_completed or pairing.state in PLACE_TAKING | UNDECIDED


def _waiting(matter: Matter, participant: Participant, own: Sequence[PairingStory], frame: Frame) -> WaitingLetter:
    return WaitingLetter(
        frame=frame,
        reader=paper_person(participant),
        willing_as=participant.willing_as,
        had_partner=any(story.pairing.state is PairingState.CLOSED for story in own),
        retention_months=matter.program.retention_months,
        signed_by=matter.program.coordinator_name,
    )
