"""The fit of two people, as pages show it."""

from dataclasses import replace
from typing import Any

from app.domain.participants import Participant
from app.domain.programs import Weights
from app.domain.proposals import Part, ProposedPair
from app.matching import check
from app.text.matching import Names
from app.ui.pairings.fit_lines import FitView
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor, interests

NAMES = Names(participants={1: "Ana Ruiz", 2: "Bo Lind"}, topics={3: "AI", 13: "Decisions"})
WELL: dict[str, Any] = {"languages": ("English",), "availability": frozenset({"mon-am", "tue-am", "wed-am"})}


def a_pair(mentor: Participant | None = None, mentee: Participant | None = None, **fields: Any) -> ProposedPair:
    """Ana and Bo, who fit well and of whom all is known but their managers."""
    junior = mentor or a_mentor(1, department="IT", site="Quay", interests=interests({3: 3}, {13: 3}), **WELL)
    senior = mentee or a_mentee(2, department="Finance", site="Hill", interests=interests({13: 3}, {3: 3}), **WELL)
    return replace(check(a_group(junior, senior), junior.id, senior.id, TODAY).fit, **fields)


def a_fit(pair: ProposedPair | None = None, parts: dict[Part, int] | None = None, **fields: Any) -> FitView:
    shown = pair or a_pair()
    given: dict[str, Any] = {"names": NAMES, "weights": Weights(), **fields}
    return FitView(pair=shown, parts=shown.parts if parts is None else parts, **given)
