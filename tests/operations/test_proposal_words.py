"""What a proposal's papers say alike: true counts, no more proof than there is, no reason that never leaves."""

from dataclasses import replace

from app.domain.pairings import PairingState
from app.domain.participants import Exclusion, IntakeStatus
from app.domain.programs import Rules
from app.domain.proposals import Priority, Wishes
from app.matching import propose
from app.operations.proposal_matter import ProposalMatter
from app.operations.proposal_words import (
    found_sentence,
    held_out_lines,
    names_of,
    proof_words,
    rules_of,
    typed_reason,
    waiting_words,
    wish_lines,
)
from tests.support.builders import a_pairing
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor, either
from tests.support.proposals import a_matter

PIN = Wishes(pins=frozenset({(1, 2)}))


def wishes(matter: ProposalMatter) -> dict[str, str]:
    return {line.subject: line.words for line in wish_lines(matter, names_of(matter))}


def rules(matter: ProposalMatter) -> dict[str, str]:
    return {line.subject: line.words for line in rules_of(matter, names_of(matter))}


# --- how many


def test_everyone_who_is_accepted_is_counted_on_the_side_where_they_were_looked_at() -> None:
    people = (a_mentor(1), a_mentee(2), either(3, grade="Junior"), a_mentee(4, status=IntakeStatus.WAITING))
    matter = a_matter(a_group(*people))

    assert found_sentence(matter) == "1 pair from 2 mentors (junior) and 1 mentee (senior) who are accepted."
    assert waiting_words(matter) == "1 mentor (junior) waits."


def test_somebody_who_is_in_a_pair_already_counts_on_its_side() -> None:
    standing = [a_pairing(1, 2, state=PairingState.RUNNING)]
    matter = a_matter(a_group(either(1), either(2), standing=standing))

    assert found_sentence(matter) == "No pairs from 1 mentor (junior) and 1 mentee (senior) who are accepted."
    assert waiting_words(matter) == "Nobody waits."
    assert rules(matter)["Pairings that stand"] == "1 is kept as it is."


def test_those_who_lack_a_required_consent_are_neither_counted_nor_waiting() -> None:
    matter = a_matter(a_group(a_mentor(1), a_mentee(2), rules=Rules(consent_required=True)))

    assert found_sentence(matter) == "No pairs: nobody is accepted yet."
    assert waiting_words(matter) == "Nobody waits."


# --- what is proven


def test_a_proposal_that_is_the_best_says_so() -> None:
    words = proof_words(a_matter(a_group(a_mentor(1), a_mentee(2), a_mentor(3), a_mentee(4))))

    assert words.startswith("More pairs aren't possible under these rules. No other set of 2 makes the weakest")


def test_a_proposal_for_the_best_total_says_nothing_of_the_weakest_pair() -> None:
    words = proof_words(a_matter(a_group(a_mentor(1), a_mentee(2)), Wishes(priority=Priority.SCORE)))

    assert words.startswith("No other set of allowed pairs reaches a higher total:")


def test_the_total_that_is_compared_has_what_counts_beside_the_fit() -> None:
    group = a_group(a_mentor(1, left_out_before=True), a_mentee(2))
    fit = round(propose(group, TODAY).pairs[0].score / 100)

    assert f"{fit + 10} points with what counts beside the fit ({fit} of 100 points)" in proof_words(
        a_matter(group)
    )


def test_a_pair_that_was_seen_before_counts_more_in_what_is_compared() -> None:
    group = a_group(a_mentor(1), a_mentee(2))
    seen = Wishes(seen=frozenset({(1, 2)}))

    assert "with what counts beside the fit" in proof_words(a_matter(group, seen))
    assert "with what counts beside the fit" not in proof_words(a_matter(group))


def test_a_second_place_counts_less_in_what_is_compared() -> None:
    group = a_group(a_mentor(1, places=2), a_mentee(2), a_mentee(3))

    assert "with what counts beside the fit" in proof_words(a_matter(group))


def test_an_outdated_proposal_claims_nothing() -> None:
    old = propose(a_group(a_mentor(1), a_mentee(2)), TODAY)
    now = a_group(a_mentor(1), a_mentee(2), a_mentor(3), a_mentee(4))

    assert proof_words(a_matter(now, proposal=old)).startswith("People or rules have changed")


def test_without_a_certificate_or_people_nothing_is_claimed() -> None:
    group = a_group(a_mentor(1), a_mentee(2))
    unproven = replace(propose(group, TODAY), certificate=None)

    assert proof_words(a_matter(group, proposal=unproven)) == ""
    assert proof_words(a_matter(a_group())) == ""


def test_where_no_pair_is_possible_that_is_what_is_proven() -> None:
    apart = Wishes(blocks=frozenset({(1, 2)}))

    assert (
        proof_words(a_matter(a_group(a_mentor(1), a_mentee(2)), apart)) == "No pair is possible under these rules."
    )


# --- what was decided


def test_who_is_kept_together_and_apart_is_told() -> None:
    group = a_group(
        a_mentor(1, name="Ana"), a_mentee(2, name="Bo"), a_mentor(3, name="Chen"), a_mentee(4, name="Dee")
    )
    matter = a_matter(group, replace(PIN, blocks=frozenset({(3, 2), (1, 4)})))

    assert wishes(matter) == {"Kept together": "Ana with Bo.", "Kept apart": "Ana with Dee; Chen with Bo."}


def test_nothing_wished_is_nothing_told() -> None:
    assert wishes(a_matter(a_group(a_mentor(1), a_mentee(2)))) == {}


def test_a_block_of_somebody_who_is_gone_is_left_out() -> None:
    matter = a_matter(a_group(a_mentor(1), a_mentee(2)), Wishes(blocks=frozenset({(1, 99)})))

    assert wishes(matter) == {}


def test_a_rule_set_aside_is_told_with_the_reason_that_was_typed() -> None:
    group = a_group(a_mentor(1, name="Ana", languages=("Dutch",)), a_mentee(2, name="Bo", languages=("Greek",)))
    matter = a_matter(group, PIN, typed={(1, 2): " They meet with an interpreter. "})

    assert wishes(matter)["Ana with Bo"] == (
        "Set aside: Ana and Bo have no language in common. Reason: They meet with an interpreter."
    )


def test_why_an_exclusion_was_set_aside_never_leaves_the_file() -> None:
    group = a_group(
        a_mentor(1, name="Ana", languages=("Dutch",)),
        a_mentee(2, name="Bo", languages=("Greek",)),
        exclusions=[Exclusion(person_id=101, other_id=102, reason="zqexclusion")],
    )
    matter = a_matter(group, PIN, typed={(1, 2): "zqtyped"})

    [pair] = matter.pairs
    assert typed_reason(matter, pair) == ""
    assert wishes(matter)["Ana with Bo"] == (
        "Set aside: the two were ruled out. Set aside: Ana and Bo have no language in common."
    )


# --- who wasn't looked at


def test_those_who_were_not_looked_at_are_named_by_reason() -> None:
    people = (
        a_mentor(1, name="Ana", status=IntakeStatus.DECLINED),
        a_mentor(2, name="Bo", status=IntakeStatus.WAITING),
        a_mentee(3, name="Chen", places=0),
    )
    matter = a_matter(a_group(*people), chosen_out=(a_mentee(4, name="Dee"),))

    assert {line.subject: line.words for line in held_out_lines(matter, names_of(matter))} == {
        "Not accepted": "Ana; Bo.",
        "No place to give": "Chen.",
        "Left out by the coordinator": "Dee.",
    }


# --- rules


def test_the_program_s_own_rules_and_weights_are_told() -> None:
    matter = a_matter(a_group(a_mentor(1), a_mentee(2), rules=Rules(smallest_gap=2, different_team=True)))

    assert "at least 2 grades" in rules(matter)["Rank"]
    assert rules(matter)["Never proposed"].endswith("two of one team.")
    assert "Age, gender and origin" in rules(matter)["Not used"]


def test_what_could_not_be_checked_is_told_for_the_pairs_that_are_proposed() -> None:
    assert "Language: not checked in 1 pair" in rules(a_matter(a_group(a_mentor(1), a_mentee(2))))["Not checked"]


def test_a_ring_of_managers_is_told_to_be_corrected() -> None:
    group = a_group(a_mentor(1, name="Ana", manager_id=102), a_mentee(2, name="Bo", manager_id=101))

    assert "report to each other in a ring" in rules(a_matter(group))["To correct"]


def test_names_are_put_into_sentences_as_they_are_asked_for() -> None:
    names = names_of(a_matter(a_group(a_mentor(1, name="Ana"), a_mentee(2))), str.upper)

    assert names.participants[1] == names.people[101] == "ANA"
    assert names.topics[3] == "SUSTAINABILITY"
