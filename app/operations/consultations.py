"""What the mentees (senior) of a proposal are asked before it is final: each reads of their own pairs alone."""

from datetime import date, timedelta

from app.domain.participants import Participant
from app.domain.people import Person
from app.domain.privacy import Audience, TextKind, may_read_kind
from app.domain.programs import Program
from app.domain.proposals import ProposedPair
from app.operations.proposal_matter import ProposalMatter
from app.reports.proposal_papers import Consultation, ProposedMentor
from app.text.matching import slot_word
from app.text.mixed_lines import embedded

_AUDIENCE = Audience.PAIR
ANSWER_WITHIN = timedelta(days=7)


def consultations(matter: ProposalMatter, answer_by: date | None = None) -> list[Consultation]:
    """A sheet for each mentee (senior) with a proposed pair, in the order of the pairs.

    answer_by: a week from the day of the proposal where none is given.
    """
    by_mentee: dict[int, list[ProposedPair]] = {}
    for pair in matter.pairs:
        by_mentee.setdefault(pair.mentee_id, []).append(pair)
    by = answer_by or matter.today + ANSWER_WITHIN
    return [_consultation(matter, matter.members[one], pairs, by) for one, pairs in by_mentee.items()]


def _consultation(
    matter: ProposalMatter, reader: Participant, pairs: list[ProposedPair], answer_by: date
) -> Consultation:
    program = matter.program
    return Consultation(
        organization=program.organization,
        program=program.name,
        day=matter.today,
        reader=embedded(reader.person.name),
        mentors=tuple(_mentor(matter, pair, reader) for pair in pairs),
        sessions=program.target_sessions,
        length_min=program.length_min,
        cadence_days=program.cadence_days,
        answer_by=answer_by,
        answer_to=_reach(program),
    )


def _mentor(matter: ProposalMatter, pair: ProposedPair, reader: Participant) -> ProposedMentor:
    mentor = matter.members[pair.mentor_id]
    person = mentor.person
    asked_for, others, returns = _topics(matter, pair, mentor, reader)
    return ProposedMentor(
        name=person.name,
        position=_position(person),
        asked_for=asked_for,
        others=others,
        returns=returns,
        times=tuple(slot_word(slot) for slot in pair.reasons.slots),
    )


_Names = tuple[str, ...]


def _topics(
    matter: ProposalMatter, pair: ProposedPair, mentor: Participant, reader: Participant
) -> tuple[_Names, _Names, _Names]:
    """What the reader asked for and can get, what else there is, and what is hoped for in return; never how much.

    Topics that one of the two rules out aren't named.
    """
    if not may_read_kind(_AUDIENCE, TextKind.TOPICS):
        return (), (), ()
    asked_for = [topic.topic_id for topic in pair.reasons.shares]
    ruled_out = {one.topic_id for one in reader.interests.values() if one.not_with_me}
    others = [
        one.topic_id
        for one in sorted(mentor.interests.values(), key=lambda one: (-one.can_share, one.topic_id))
        if one.can_share and not one.not_with_me and one.topic_id not in {*asked_for, *ruled_out}
    ]
    returns = [topic.topic_id for topic in pair.reasons.returns]
    names = {topic: embedded(name) for topic, name in matter.topics.items()}
    asked, more, back = (tuple(names[topic] for topic in ids) for ids in (asked_for, others, returns))
    return asked, more, back


def _position(person: Person) -> str:
    return ", ".join(embedded(word) for word in (person.title, person.department) if word)


def _reach(program: Program) -> tuple[str, ...]:
    known = (program.coordinator_name, program.coordinator_email, program.coordinator_phone)
    return tuple(word for word in known if word)
