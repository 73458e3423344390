"""The rows of the workbook."""

from app.domain.participants import Exclusion, IntakeStatus
from app.domain.proposals import Part, Wishes
from app.operations.proposal_tables import proposal_book
from tests.support.groups import a_group, a_mentee, a_mentor, interests
from tests.support.proposals import a_matter

PIN = Wishes(pins=frozenset({(1, 2)}))


def test_a_pair_has_its_score_and_parts_as_numbers_of_100() -> None:
    matter = a_matter(a_group(a_mentor(1, left_out_before=True), a_mentee(2)))
    [row] = proposal_book(matter).pairs
    [pair] = matter.pairs

    assert row.score == pair.score / 100
    assert sum(row.parts.values()) == row.score
    assert set(row.parts) == set(Part)
    assert row.beside == 10.0


def test_reasons_stand_in_full_sentences() -> None:
    group = a_group(
        a_mentor(1, name="Ana", interests=interests({2: 3})),
        a_mentee(2, name="Bo", interests=interests(want={2: 3})),
    )
    [row] = proposal_book(a_matter(group)).pairs

    assert "AI and emerging technology: Bo wants to learn it a lot, Ana can share it well." in row.reasons
    assert "The consent of Ana and Bo isn't recorded." in row.cautions
    assert "Language" in row.not_checked


def test_names_are_as_their_owners_write_them_without_any_marks() -> None:
    [row] = proposal_book(a_matter(a_group(a_mentor(1, name="ليلى"), a_mentee(2, name="Bo", site="Quay")))).pairs

    assert row.mentor.name == "ليلى"
    assert (row.mentee.name, row.mentee.site) == ("Bo", "Quay")
    assert "\u200e" not in repr(row)


def test_pairs_that_are_kept_together_are_told_with_what_was_set_aside() -> None:
    group = a_group(a_mentor(1, languages=("Dutch",)), a_mentee(2, languages=("Greek",)), a_mentor(3), a_mentee(4))
    rows = proposal_book(a_matter(group, PIN, typed={(1, 2): "Both insist."})).pairs

    assert sorted(row.kept_together for row in rows) == ["", "yes"]
    [told] = [row.set_aside for row in rows if row.kept_together]
    assert told == "Set aside: Person 1 and Person 2 have no language in common. Reason: Both insist."


def test_everybody_without_a_pair_is_listed_waiting_or_not() -> None:
    people = (a_mentee(1, name="Ana"), a_mentor(2, name="Bo", status=IntakeStatus.DECLINED))
    book = proposal_book(a_matter(a_group(*people), chosen_out=(a_mentor(3, name="Chen"),)))

    assert [(row.name, row.side, row.state) for row in book.left_out] == [
        ("Ana", "mentee (senior)", "waits"),
        ("Bo", "mentor (junior)", "not looked at"),
        ("Chen", "mentor (junior)", "not looked at"),
    ]
    assert book.left_out[2].reason == "Left out by the coordinator."


def test_the_rules_begin_with_whose_copy_it_is_and_what_was_found() -> None:
    book = proposal_book(a_matter(a_group(a_mentor(1), a_mentee(2))))
    about = dict(book.rules)

    assert book.rules[0] == ("Coordinator's copy", book.marking)
    assert about["Proposed on"] == "4 January 2027"
    assert about["Found"].startswith(
        "1 pair from 1 mentor (junior) and 1 mentee (senior) who are accepted. Nobody"
    )
    assert "Age, gender and origin" in about["Not used"]
    assert "Ana" not in book.title


def test_no_reason_of_an_exclusion_is_in_it() -> None:
    group = a_group(
        a_mentor(1), a_mentee(2), exclusions=[Exclusion(person_id=101, other_id=102, reason="zqexclusion")]
    )
    pinned = proposal_book(a_matter(group, PIN, typed={(1, 2): "zqtyped"}))
    apart = proposal_book(a_matter(group))

    assert "zq" not in repr(pinned) + repr(apart)
    assert "must not be paired" not in repr(pinned) + repr(apart)
    assert pinned.pairs[0].set_aside == "Set aside: the two were ruled out."
