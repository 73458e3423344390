"""A proposal as the rows of its workbook, worded from values in the language spoken now."""

from app.domain.people import Person
from app.domain.proposals import HELD_OUT, LeftOut, ProposedPair
from app.exchange.proposal_workbook import LeftOutRow, PairRow, PersonCells, ProposalBook
from app.operations.proposal_matter import ProposalMatter
from app.operations.proposal_words import (
    found_sentence,
    names_of,
    proof_words,
    rules_of,
    typed_reason,
    waiting_words,
    wish_lines,
)
from app.text.catalog import _
from app.text.formats import date_long, listing
from app.text.labels import side as side_word
from app.text.matching import Names, fit_word, pair_cautions, pair_reasons
from app.text.overrides import set_aside_sentences
from app.text.proposals import coordinators_copy, priority_word
from app.text.refusals import left_out_sentence, rule_word

_POINT = 100  # of the 10,000


def proposal_book(matter: ProposalMatter) -> ProposalBook:
    """What stands in the coordinator's workbook."""
    names = names_of(matter)
    return ProposalBook(
        title=_("Match proposal, {program}").format(program=matter.program.name),
        marking=coordinators_copy(),
        pairs=[_pair(matter, pair, names) for pair in matter.pairs],
        left_out=[*_left_out(matter, names), *_chosen_out(matter)],
        rules=[*_about(matter), *_lines(matter, names)],
    )


def _pair(matter: ProposalMatter, pair: ProposedPair, names: Names) -> PairRow:
    return PairRow(
        mentor=_person(matter.members[pair.mentor_id].person),
        mentee=_person(matter.members[pair.mentee_id].person),
        fit=fit_word(pair),
        score=pair.score / _POINT,
        parts={part: points / _POINT for part, points in pair.parts.items()},
        beside=pair.bonus / _POINT,
        reasons=" ".join(pair_reasons(pair, names)),
        cautions=" ".join(pair_cautions(pair, names)),
        not_checked=listing([rule_word(rule) for rule in pair.not_checked]),
        kept_together=_("yes") if pair.pinned else "",
        set_aside=" ".join(set_aside_sentences(pair, names, typed_reason(matter, pair))),
    )


def _person(person: Person) -> PersonCells:
    return PersonCells(name=person.name, department=person.department, site=person.site, grade=person.grade)


def _left_out(matter: ProposalMatter, names: Names) -> list[LeftOutRow]:
    return [_row(matter, one, names) for one in matter.proposal.left_out]


def _row(matter: ProposalMatter, one: LeftOut, names: Names) -> LeftOutRow:
    member = matter.members[one.participant_id]
    return LeftOutRow(
        name=member.person.name,
        side=side_word(one.side or member.willing_as),
        state=_("not looked at") if one.why in HELD_OUT else _("waits"),
        reason=left_out_sentence(one, names),
    )


def _chosen_out(matter: ProposalMatter) -> list[LeftOutRow]:
    return [
        LeftOutRow(
            name=one.person.name,
            side=side_word(one.willing_as),
            state=_("not looked at"),
            reason=_("Left out by the coordinator."),
        )
        for one in matter.chosen_out
    ]


def _about(matter: ProposalMatter) -> list[tuple[str, str]]:
    """Whose copy this is, of when, and what was found."""
    found = " ".join((found_sentence(matter), waiting_words(matter), proof_words(matter)))
    return [
        (_("Coordinator's copy"), coordinators_copy()),
        (_("Program"), matter.program.name),
        (_("Proposed on"), date_long(matter.today)),
        (_("First of all"), priority_word(matter.proposal.priority)),
        (_("Found"), found.strip()),
    ]


def _lines(matter: ProposalMatter, names: Names) -> list[tuple[str, str]]:
    return [(line.subject, line.words) for line in (*wish_lines(matter, names), *rules_of(matter, names))]
