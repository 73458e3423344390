from dataclasses import replace

import pytest

from app.domain.pairings import PairingState
from app.domain.programs import Weights
from app.domain.proposals import Refusal, Rule, Wishes
from app.domain.sides import Side
from app.matching import propose
from app.ui.pairings.proposal_rows import ProposalRow, ProposalSource, columns, rows_of, signs_of
from tests.support.builders import a_pairing
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor

GROUP = a_group(
    a_mentor(1, name="Cem Öz", sort_name="Öz, Cem", department="IT"),
    a_mentor(2, name="Ana Ruiz", sort_name="Ruiz, Ana", department="Finance"),
    a_mentee(3, name="Bo Lind", department="Finance", grade="Head"),
    a_mentee(4, name="Dee Poe", department="Finance"),
    standing=[a_pairing(1, 4, id=9, state=PairingState.CONSULTING, started_on=None)],
)


@pytest.fixture
def rows() -> list[ProposalRow]:
    return rows_of(propose(GROUP, TODAY), GROUP)


def test_the_best_pair_comes_first(rows: list[ProposalRow]) -> None:
    assert [row.id for row in rows] == [1, 2]
    assert rows[0].pair.score >= rows[1].pair.score


def test_two_who_are_asked_already_are_known_to_be(rows: list[ProposalRow]) -> None:
    so_far = {row.key: row.so_far for row in rows}
    assert so_far[1, 4] is PairingState.CONSULTING
    assert list(so_far.values()).count(None) == 1


def test_rows_are_sorted_in_memory(rows: list[ProposalRow]) -> None:
    source = ProposalSource()
    source.hold(rows)
    by_name = source.rows(source.ids("mentor", False))
    assert [row.mentor.person.name for row in by_name] == ["Cem Öz", "Ana Ruiz"]
    assert list(source.ids("fit", True)) == [2, 1]
    assert len(source.ids("mentee", False)) == 2


@pytest.mark.parametrize("with_so_far", [True, False])
def test_every_cell_can_be_read_out(rows: list[ProposalRow], with_so_far: bool) -> None:
    shown = columns(Weights(), lambda row: row.id == 1, with_so_far=with_so_far, with_signs=0)
    read = [[column.text(row) for column in shown] for row in rows]
    assert [cells[0] for cells in read] == ["chosen", "not chosen"]
    assert any(words.startswith("Topics ") for words in read[0])
    assert ("So far" in [column.heading for column in shown]) is with_so_far


def test_the_sides_stand_in_the_heads() -> None:
    headings = [
        column.heading for column in columns(Weights(), lambda _row: True, with_so_far=False, with_signs=1)
    ]
    assert headings.index("mentor (junior)") < headings.index("mentee (senior)")


def test_pins_and_what_is_new_can_be_read_out() -> None:
    pinned = propose(GROUP, TODAY, wishes=Wishes(pins=frozenset({(2, 3)})))
    rows = rows_of(pinned, GROUP, new=[(2, 3)])
    shown = columns(Weights(), lambda _row: True, with_so_far=False, with_signs=1)
    read = {row.key: [column.text(row) for column in shown] for row in rows}
    assert {"kept together", "new"} <= set(read[2, 3])
    assert not {"kept together", "new"} & set(read[1, 4])


def test_low_readiness_and_a_rule_set_aside_are_seen_at_first_sight(rows: list[ProposalRow]) -> None:
    refusal = Refusal(rule=Rule.LANGUAGE, mentor_id=1, mentee_id=4)
    pair = replace(rows[0].pair, talk_first=(Side.MENTEE,), refusals=(refusal,))
    assert [sign.words for sign in signs_of(replace(rows[0], pair=pair))] == ["talk first", "a rule set aside"]
    assert signs_of(rows[0]) == []
