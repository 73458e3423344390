"""Proposals as the tests need them: solved from a small group, or as the values that stand on their papers."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.domain.participants import Participant, Side
from app.domain.proposals import Group, IdPair, Proposal, Wishes
from app.matching import propose
from app.operations.proposal_matter import ProposalMatter
from app.reports.proposal_papers import (
    BarPart,
    Consultation,
    Line,
    PairOnSheet,
    PersonOnSheet,
    ProposalPaper,
    ProposedMentor,
    Waiting,
)
from tests.support.groups import TODAY

TOPICS = {
    1: "Everyday digital tools",
    2: "AI and emerging technology",
    3: "Sustainability",
    4: "Career navigation",
}
NOTHING_WISHED = Wishes()


def a_matter(
    group: Group,
    wishes: Wishes = NOTHING_WISHED,
    *,
    proposal: Proposal | None = None,
    typed: Mapping[IdPair, str] | None = None,
    chosen_out: tuple[Participant, ...] = (),
) -> ProposalMatter:
    """The proposal of a group, solved under these wishes unless another is given, with what its papers need."""
    return ProposalMatter(
        group=group,
        proposal=proposal or propose(group, TODAY, wishes=wishes),
        wishes=wishes,
        today=TODAY,
        topics=TOPICS,
        typed=typed or {},
        chosen_out=chosen_out,
    )


def a_pair_on_sheet(
    mentor: str = "Nguyễn Thị Minh Ánh", mentee: str = "Małgorzata Wiśniewska", **fields: Any
) -> PairOnSheet:
    """An ordinary pair with a fit of 91."""
    points = (45.0, 15.0, 15.0, 8.0, 8.0)
    given: dict[str, Any] = {
        "mentor": PersonOnSheet(name=mentor, place="Digital Services, grade 4"),
        "mentee": PersonOnSheet(name=mentee, place="Operations, grade 9"),
        "fit": "Strong",
        "score": 91,
        "parts": tuple(BarPart(points=part, bar=bar) for bar, part in enumerate(points)),
        "reasons": ("Wanted a lot: AI and emerging technology.", "Other department, other site."),
        "cautions": (),
    }
    return PairOnSheet(**given | fields)


def a_proposal_paper(*pairs: PairOnSheet, **fields: Any) -> ProposalPaper:
    """The coordinator's sheet with these pairs."""
    given: dict[str, Any] = {
        "organization": "Harbour & Vale Community Trust",
        "program": "Reverse mentoring, Spring 2027",
        "day": date(2027, 2, 18),
        "priority": "place everyone",
        "pairs_phrase": f"{len(pairs)} pairs",
        "found": f"{len(pairs)} pairs from 8 mentors (junior) and 9 mentees (senior) who are accepted.",
        "waiting": "1 mentor (junior) and 2 mentees (senior) wait.",
        "proof": "More pairs aren't possible under these rules.",
        "bars": ("Topics both ways, up to 50", "Place 15", "Time 15", "Seniority gap 10", "Wishes 10"),
        "pairs": pairs,
        "left_out": (
            Waiting(names=("Tomás Ferreira",), side=Side.MENTOR, reason="Nobody wants what he can share."),
            Waiting(names=("Ana Kovačević",), side=Side.MENTEE, reason="No time in common with anybody."),
            Waiting(names=("Ruth Okonjo",), side=Side.MENTEE, reason="Everyone who fits is paired already."),
        ),
        "rules": (Line(subject="Not used", words="Age, gender and origin."),),
        "coordinator": "Hélène Dubois",
    }
    return ProposalPaper(**given | fields)


def a_consultation(*mentors: ProposedMentor, **fields: Any) -> Consultation:
    """The sheet of one mentee (senior), asked about these mentors, or about one."""
    one = ProposedMentor(
        name="Nguyễn Thị Minh Ánh",
        position="Service desk analyst, Digital Services",
        asked_for=("AI and emerging technology", "Everyday digital tools"),
        others=("Sustainability",),
        returns=("How decisions are made here",),
        times=("Monday morning", "Thursday afternoon"),
    )
    given: dict[str, Any] = {
        "organization": "Harbour & Vale Community Trust",
        "program": "Reverse mentoring, Spring 2027",
        "day": date(2027, 2, 18),
        "reader": "Małgorzata Wiśniewska",
        "mentors": mentors or (one,),
        "sessions": 6,
        "length_min": 60,
        "cadence_days": 30,
        "answer_by": date(2027, 2, 25),
        "answer_to": ("Hélène Dubois", "h.dubois@harbourvale.example", "0300 555 0107"),
    }
    return Consultation(**given | fields)
