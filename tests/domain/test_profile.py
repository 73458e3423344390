"""What may be shown outside: no small number, no small rest, no name; what is left is true."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.pairings import Closing, ClosingKind, PairingState, Place
from app.domain.participants import Consent, Side
from app.domain.people import Grade
from app.domain.privacy import Visibility
from app.domain.profile import (
    FEWEST,
    Count,
    Levels,
    Profile,
    Share,
    known_names,
    names_nobody,
    profile,
    share,
    total,
)
from app.domain.stories import PairingStory
from app.domain.summary import SummaryRecords
from app.domain.surveys import RECOMMEND, SurveyAnswer, SurveyLine, SurveySheet, Wave
from tests.support.builders import STARTS_ON, a_held_session, a_participant, a_program, a_reflection
from tests.support.summaries import AS_OF, PROGRAM, story_of

GRADES = [Grade(name=f"Grade {rank}", rank=rank) for rank in range(1, 9)]
COUNTS = st.integers(0, 60)
SMALLEST = st.integers(5, 10)
QUOTED = Consent(notice="1", may_be_quoted=True)


def found(stories: Sequence[PairingStory] = (), lines: Iterable[SurveyLine] = (), **records: Any) -> Profile:
    """The profile of these pairings, as of 1 April 2027."""
    people = [story.participant(side) for story in stories for side in Side]
    given_records: dict[str, Any] = {
        "program": PROGRAM,
        "participants": people,
        "stories": stories,
        "topics": (),
        "answers": (),
        "sheets": (),
        "decisions": (),
        "lines": list(lines),
        "grades": GRADES,
    }
    return profile(SummaryRecords(**given_records | records), AS_OF)


def pairs(count: int, **pairing: Any) -> list[PairingStory]:
    """So many pairs, each of which met for an hour."""
    return [
        story_of(number, a_held_session(STARTS_ON, id=number, pairing_id=number), **pairing)
        for number in range(1, count + 1)
    ]


def said(item: str, *answers: str) -> Iterator[SurveyLine]:
    """One answer each of participants 1, 2, 3 and so on, at the close."""
    for number, text in enumerate(answers, start=1):
        yield a_line(number, item, text)


def a_line(number: int, item: str, text: str, side: Side = Side.MENTOR, **fields: Any) -> SurveyLine:
    return SurveyLine(participant_id=number, side=side, wave=Wave.CLOSE, item=item, text=text, **fields)


def scores(item: str, wave: Wave, *values: int) -> list[SurveyAnswer]:
    return [
        SurveyAnswer(participant_id=number, side=Side.MENTOR, wave=wave, item=item, score=value)
        for number, value in enumerate(values, start=1)
    ]


# Shares and totals


@given(part=COUNTS, rest=COUNTS, smallest=SMALLEST)
def test_a_share_has_no_small_part_and_no_small_rest(part: int, rest: int, smallest: int) -> None:
    told = share(part, part + rest, smallest)

    if told is not None:
        assert told.part.number >= smallest
        assert told.whole - told.part.number >= smallest


@given(part=COUNTS, rest=COUNTS, smallest=SMALLEST)
def test_a_share_is_true(part: int, rest: int, smallest: int) -> None:
    told = share(part, part + rest, smallest)

    if told is not None:
        assert told.whole == part + rest
        assert told.part.number == part if told.part.is_exact else told.part.number <= part


@given(whole=st.integers(10, 60), smallest=SMALLEST, rest=COUNTS)
def test_shares_with_a_small_rest_all_look_the_same(whole: int, smallest: int, rest: int) -> None:
    rest %= smallest

    assert share(whole - rest, whole, smallest) == share(whole, whole, smallest)


def test_nearly_everybody_is_told_as_at_least() -> None:
    assert share(24, 26, 5) == Share(Count(21, is_exact=False), 26)
    assert share(18, 26, 5) == Share(Count(18), 26)


def test_of_too_few_no_share_is_told() -> None:
    assert share(9, 9, 5) is None
    assert share(4, 30, 5) is None


@given(count=COUNTS, parts=st.lists(st.integers(5, 60), max_size=4), smallest=SMALLEST)
def test_a_total_leaves_no_small_rest_beside_its_parts(count: int, parts: list[int], smallest: int) -> None:
    parts = [part for part in parts if smallest <= part <= count]

    told = total(count, parts, smallest)

    assert (told is None) == (count < smallest)
    if told is not None:
        assert smallest <= told.number <= count
        if told.is_exact:
            assert all(count - part == 0 or count - part >= smallest for part in parts)
        else:
            assert told.number in parts


# Figures


def test_an_empty_program_has_no_figures() -> None:
    empty = found()

    assert (empty.hours, empty.levels, empty.again, empty.people, empty.departments) == (None,) * 5
    assert set(empty.changes.values()) | set(empty.quotes.values()) == {()}


def test_hours_are_told_from_five_pairs_on() -> None:
    assert found(pairs(4)).hours is None
    assert (found(pairs(6)).hours, found(pairs(6)).sessions) == (6, 6)


def test_hours_are_whole_hours_of_sessions_with_a_known_length() -> None:
    stories = [*pairs(6), story_of(7, a_held_session(STARTS_ON, id=7, minutes=59)), *unknown_length(8)]

    assert (found(stories).hours, found(stories).sessions) == (6, 7)


def unknown_length(number: int) -> list[PairingStory]:
    return [story_of(number, a_held_session(STARTS_ON, id=number, minutes=None))]


def graded(number: int, mentor: str, mentee: str) -> PairingStory:
    return story_of(number, mentor_place=Place(grade=mentor), mentee_place=Place(grade=mentee))


def test_levels_are_the_median_distance_on_the_day_of_confirmation() -> None:
    stories = [graded(number, "Grade 1", f"Grade {number + 1}") for number in range(1, 6)]

    assert found(stories).levels == Levels(3, 5)
    assert found(stories[:4]).levels is None


def test_pairs_without_a_placed_grade_count_for_no_level() -> None:
    stories = [graded(number, "Grade 1", "Grade 4") for number in range(1, 6)]

    assert found([*stories, graded(6, "", "Grade 8"), graded(7, "Intern", "Grade 8")]).levels == Levels(3, 5)


def test_doing_it_again_is_of_those_who_said_yes_or_no_at_the_close() -> None:
    lines = [*said("again", *["yes"] * 12, *["no"] * 8, ""), replace(a_line(30, "again", "yes"), wave=Wave.MID)]

    assert found(lines=lines).again == Share(Count(12), 20)


def test_recommending_is_a_nine_or_a_ten() -> None:
    answers = scores(RECOMMEND, Wave.CLOSE, *[10] * 4, *[9] * 3, *[8] * 6)

    assert found(answers=answers).recommend == Share(Count(7), 13)


def test_completed_pairs_are_those_of_the_summary() -> None:
    done = {"state": PairingState.CLOSED, "closing": Closing(on=AS_OF, kind=ClosingKind.COMPLETED)}
    program = replace(PROGRAM, minimum_sessions=1)
    stories = [*pairs(6, **done), *(story_of(number) for number in range(7, 14))]

    assert found(stories, program=program).completed == Share(Count(6), 13)


def test_pairs_cross_departments_where_both_are_known_to_be_elsewhere() -> None:
    both = [("IT", "Sales")] * 6 + [("IT", "IT")] * 6 + [("", "Sales")]
    stories = [
        story_of(number, mentor_place=Place(department=one), mentee_place=Place(department=other))
        for number, (one, other) in enumerate(both, start=1)
    ]

    assert found(stories).across == Share(Count(6), 12)


def test_a_total_of_people_says_no_more_than_how_many_answered_where_few_did_not() -> None:
    stories = pairs(10)

    assert found(stories).people == Count(20)
    assert found(stories, said("again", *["yes"] * 9, *["no"] * 9)).people == Count(18, is_exact=False)


def test_nobody_outside_sees_fewer_than_five_whatever_the_program_sets() -> None:
    small = a_program(small_group=3)

    assert found(pairs(4), program=small).hours is None
    assert found(program=small).smallest == FEWEST


def test_what_happened_later_does_not_count() -> None:
    later = [story_of(number, a_held_session(AS_OF + timedelta(days=1), id=number)) for number in range(1, 7)]

    assert found(later).hours is None


@given(values=st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), max_size=12))
def test_a_change_has_five_people_behind_it(values: list[tuple[int, int]]) -> None:
    answers = scores("J1", Wave.START, *(before for before, _ in values))
    answers += scores("J1", Wave.CLOSE, *(after for _, after in values))

    changes = found(answers=answers).changes[Side.MENTOR]

    assert [change.n for change in changes] == ([len(values)] if len(values) >= FEWEST else [])


def test_a_large_fall_comes_before_a_small_rise() -> None:
    start = [(item, Wave.START, 3) for item in ("J1", "J2", "J3", "J4")]
    close = [("J1", Wave.CLOSE, 4), ("J2", Wave.CLOSE, 1), ("J3", Wave.CLOSE, 3), ("J4", Wave.CLOSE, 5)]
    answers = [one for item, wave, score in (*start, *close) for one in scores(item, wave, *[score] * 5)]

    assert [change.item for change in found(answers=answers).changes[Side.MENTOR]] == ["J2", "J4", "J1"]


# Quotes


def quoted_story(text: str, **fields: Any) -> PairingStory:
    return replace(
        story_of(1, a_held_session(STARTS_ON, id=1)),
        reflections=(a_reflection(1, takes=text),),
        mentor=a_participant("Ana Ruiz", id=1, **{"consent": QUOTED, **fields}),
    )


def test_a_line_is_quoted_with_stored_consent_alone() -> None:
    assert found([quoted_story("I ask first.")]).quotes[Side.MENTOR] == ("I ask first.",)
    assert found([quoted_story("I ask first.", consent=Consent(notice="1"))]).quotes[Side.MENTOR] == ()


@pytest.mark.parametrize(
    ("fields", "is_quoted"),
    [
        ({"visibility": Visibility.SUMMARY, "may_be_quoted": True}, True),
        ({"visibility": Visibility.SUMMARY, "may_be_quoted": False}, False),
        ({"visibility": Visibility.PAIR, "may_be_quoted": True}, False),
    ],
)
def test_what_was_said_at_the_close_is_quoted_where_everyone_may_read_it(
    fields: dict[str, Any], is_quoted: bool
) -> None:
    lines = [a_line(1, "changed", "We cancelled a meeting.", **fields)]

    quotes = found([quoted_story("")], lines).quotes[Side.MENTOR]

    assert quotes == (("We cancelled a meeting.",) if is_quoted else ())


def test_who_says_no_on_the_form_is_not_quoted_from_it_whatever_was_ticked() -> None:
    of_ana = {"participant_id": 1, "side": Side.MENTOR, "wave": Wave.CLOSE}
    said = SurveyLine(
        **of_ana, item="changed", text="We cancelled a meeting.", visibility=Visibility.SUMMARY, may_be_quoted=True
    )

    def quotes(answer: str) -> tuple[str, ...]:
        lines = [said, SurveyLine(**of_ana, item="quote", text=answer)]
        return found([quoted_story("")], lines).quotes[Side.MENTOR]

    assert quotes("yes") == ("We cancelled a meeting.",)
    assert quotes("no") == ()


def test_what_came_back_after_the_day_is_not_counted() -> None:
    def again(back: date) -> Share | None:
        sheets = [
            SurveySheet(
                participant_id=number, side=Side.MENTOR, wave=Wave.CLOSE, issued_on=STARTS_ON, returned_on=back
            )
            for number in range(1, 13)
        ]
        return found(lines=said("again", *["yes"] * 6, *["no"] * 6), sheets=sheets).again

    assert again(AS_OF) == Share(Count(6), 12)
    assert again(AS_OF + timedelta(days=1)) is None


def test_a_long_story_is_no_quote() -> None:
    assert found([quoted_story("We talked about it. " * 20)]).quotes[Side.MENTOR] == ()


NAMES = known_names(
    [
        a_participant("Ana Ruiz"),
        a_participant("Bo Lind"),
        a_participant("王小明"),
        a_participant("Małgorzata Wiśniewska"),
    ]
)


@pytest.mark.parametrize(
    "text",
    [
        "Bo listened to me.",
        "I owe Ruiz a lot.",
        "MALGORZATA shows, I try.",
        "wisniewska was right",
        "我感谢王小明的耐心",
        "Write to ana@example.org.",
        "See P-K4T7RB9 for it.",
    ],
)
def test_a_quote_with_a_name_a_code_or_an_address_is_left_out(text: str) -> None:
    assert not names_nobody(text, NAMES)


@pytest.mark.parametrize("text", ["I bow to no rank.", "An analysis is no answer.", "Lindens grow."])
def test_a_word_that_only_looks_like_a_part_of_a_name_is_no_name(text: str) -> None:
    assert names_nobody(text, NAMES)
