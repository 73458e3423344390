"""The coordinator's sheet, worded from a proposal."""

from datetime import date

from app.domain.participants import Consent, Exclusion, Readiness, Side
from app.domain.programs import Weights
from app.domain.proposals import Group, Wishes
from app.operations.proposal_matter import ProposalMatter
from app.operations.proposal_sheet import proposal_paper
from app.reports.proposal_papers import PairOnSheet, ProposalPaper
from tests.support.groups import a_group, a_mentee, a_mentor, interests
from tests.support.proposals import a_matter

CONSENT = Consent(notice="1", given_on=date(2027, 1, 1))
PIN = Wishes(pins=frozenset({(1, 2)}))


def two(**fields: object) -> Group:
    """Ana, who can share AI, and Bo, who wants it; with consents."""
    return a_group(
        a_mentor(1, name="Ana", interests=interests({2: 3}), consent=CONSENT, **fields),
        a_mentee(2, name="Bo", interests=interests(want={2: 3}), consent=CONSENT, **fields),
    )


def only_pair(matter: ProposalMatter) -> PairOnSheet:
    [pair] = proposal_paper(matter).pairs
    return pair


def test_a_pair_has_its_fit_in_a_word_and_a_number_and_its_reasons() -> None:
    matter = a_matter(two(availability=frozenset({"mon-am", "tue-am", "wed-am"})))
    pair = only_pair(matter)

    assert (pair.mentor.name, pair.mentee.name) == ("Ana", "Bo")
    assert pair.fit == "Strong"
    assert pair.score == round(matter.pairs[0].score / 100)
    assert pair.reasons[0] == "Wanted a lot: AI and emerging technology."
    assert pair.cautions == ()


def test_the_parts_of_the_bar_sum_to_the_fit_and_tell_what_is_not_known() -> None:
    matter = a_matter(two())
    parts = only_pair(matter).parts

    assert sum(part.points for part in parts) * 100 == matter.pairs[0].score
    assert [part.bar for part in parts] == [0, 0, 1, 2, 3, 4]
    assert [part.is_known for part in parts] == [True, False, False, False, True, True]


def test_a_part_without_weight_has_no_bar() -> None:
    group = a_group(a_mentor(1), a_mentee(2), weights=Weights(distance=0))
    paper = proposal_paper(a_matter(group))

    assert len(paper.bars) == 4
    assert not any(words.startswith("Place") for words in paper.bars)
    assert max(part.bar for part in paper.pairs[0].parts) == 3


def test_the_key_tells_how_much_each_bar_can_be() -> None:
    assert proposal_paper(a_matter(two())).bars == (
        "Topics both ways, up to 50", "Place 15", "Time 15", "Seniority gap 10", "Wishes 10",
    )  # fmt: skip


def test_department_and_grade_stand_below_the_name() -> None:
    group = a_group(a_mentor(1, department="IT"), a_mentee(2, grade="9"))
    pair = only_pair(a_matter(group))

    assert pair.mentor.place == "IT, Junior"
    assert pair.mentee.place == "grade 9"


def test_whom_to_talk_with_first_and_missing_consent_are_cautions() -> None:
    group = a_group(
        a_mentor(1, name="Ana", consent=CONSENT), a_mentee(2, name="Bo", readiness=Readiness(keeps_the_time=1))
    )

    assert only_pair(a_matter(group)).cautions == (
        "Talk with Bo first.",
        "The consent of Bo isn't recorded.",
    )


def test_rules_set_aside_are_cautions_with_their_reason() -> None:
    group = a_group(
        a_mentor(1, languages=("Dutch",), consent=CONSENT), a_mentee(2, languages=("Greek",), consent=CONSENT)
    )
    pair = only_pair(a_matter(group, PIN, typed={(1, 2): "Both insist."}))

    assert pair.cautions == ("Set aside by the coordinator: Language.", "Reason: Both insist.")
    assert pair.reasons[-1] == "Kept together by the coordinator."


def test_of_an_exclusion_set_aside_no_reason_is_told() -> None:
    people = (a_mentor(1, consent=CONSENT), a_mentee(2, consent=CONSENT))
    group = a_group(*people, exclusions=[Exclusion(person_id=101, other_id=102, reason="zqexclusion")])
    matter = a_matter(group, PIN, typed={(1, 2): "zqtyped"})

    assert only_pair(matter).cautions == ("Set aside by the coordinator: Ruled out.",)
    assert "zq" not in repr(proposal_paper(matter))


def test_those_who_wait_for_one_and_the_same_reason_stand_together() -> None:
    paper = proposal_paper(a_matter(a_group(a_mentee(1, name="Ana"), a_mentee(2, name="Bo"))))

    [waiting] = paper.left_out
    assert waiting.names == ("Ana", "Bo")
    assert waiting.side is Side.MENTEE
    assert waiting.reason == "There is no mentor (junior) with a free place."


def test_somebody_without_a_candidate_is_told_how_many_each_rule_refuses() -> None:
    group = a_group(
        a_mentor(1, name="Ana"),
        a_mentee(2, name="Bo"),
        exclusions=[Exclusion(person_id=101, other_id=102, reason="zqexclusion")],
    )
    reasons = [one.reason for one in proposal_paper(a_matter(group)).left_out]

    assert "Nobody fits Ana: there is one mentee (senior) to choose from, and in the way is: ruled out." in reasons
    assert "must not be paired" not in " ".join(reasons)


def test_a_name_from_right_to_left_keeps_a_sentence_running_as_its_language_does() -> None:
    paper: ProposalPaper = proposal_paper(
        a_matter(a_group(a_mentor(1, name="ليلى", left_out_before=True), a_mentee(2)))
    )

    assert "\u200eليلى\u200e was left out last time." in paper.pairs[0].reasons
    assert paper.pairs[0].mentor.name == "ليلى"


def test_an_empty_program_has_a_sheet_too() -> None:
    paper = proposal_paper(a_matter(a_group()))

    assert paper.pairs == ()
    assert paper.found == "No pairs: nobody is accepted yet."
    assert paper.rules
