"""A proposal as JSON has the pairs, those left out, the totals, and a proof that holds."""

import json
from dataclasses import replace

from app.cli.proposals import Face, proposal_object
from app.domain.participants import WillingAs
from app.domain.proposals import Group
from tests.support.builders import a_participant, a_person, a_program
from tests.support.proposals import a_matter


def a_group() -> Group:
    """Two juniors and one senior, so that one is left out."""
    sides = {1: WillingAs.MENTOR, 2: WillingAs.MENTOR, 3: WillingAs.MENTEE}
    names = {1: "Ana Ruiz", 2: "Cem Öz", 3: "Bo Lind"}
    people = [
        a_participant(id=number, person=a_person(names[number], id=number), willing_as=side)
        for number, side in sides.items()
    ]
    return Group(program=a_program(), participants=people, people=[one.person for one in people])


def test_the_proof_holds_and_has_a_price_for_everyone() -> None:
    proof = proposal_object(Face(a_matter(a_group())))["certificate"]

    assert proof["holds"] is True
    assert set(proof["prices"]) == {"1", "2", "3"}
    assert proof["sentence"]


def test_a_proof_of_a_tampered_proposal_does_not_hold() -> None:
    matter = a_matter(a_group())
    tampered = replace(matter, proposal=replace(matter.proposal, pairs=()))

    assert proposal_object(Face(tampered))["certificate"]["holds"] is False


def test_totals_count_pairs_points_and_those_left_out() -> None:
    told = proposal_object(Face(a_matter(a_group())), started=[7])

    [pair] = told["pairs"]
    assert told["totals"] == {"pairs": 1, "score": pair["score"] + pair["bonus"], "load": 0, "unmatched": 1}
    assert told["started"] == [7]


def test_who_is_left_out_has_a_reason_as_a_code_and_as_a_sentence() -> None:
    [left_out] = proposal_object(Face(a_matter(a_group())))["unmatched"]

    assert left_out["id"] in {1, 2}
    assert left_out["reason"] == "shortage"
    assert left_out["sentence"].startswith(left_out["name"])


def test_everything_can_be_written_as_json() -> None:
    told = proposal_object(Face(a_matter(a_group())))

    assert json.loads(json.dumps(told)) == told
