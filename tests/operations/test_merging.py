"""One person of two records: everything moves along in one step, and what can't be is refused in words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import Exclusion, IntakeStatus, Participant, Side, WillingAs
from app.domain.problems import CounterpartError
from app.domain.surveys import SurveyAnswer, SurveyLine, SurveySheet, Wave
from app.domain.topics import Interest
from app.domain.wishes import WishKind
from app.operations import merging
from app.storage import Store
from app.text.problems import sentence
from tests.support.builders import a_pairing, a_person, a_program, add_participant, add_session
from tests.support.wishes import add_wish, wishes_in


@pytest.fixture
def two(store: Store) -> Store:
    """Ana and Anna are persons and participants 1 and 2; Bo, 3, and Cy, 4, are others."""
    add_participant(store, person=a_person("Ana Ruiz", email="ana@x.org"))
    add_participant(store, person=a_person("Anna Ruiz", phone="7"))
    add_participant(store, "Bo Lind")
    add_participant(store, "Cy Fox")
    return store


def merge(store: Store, chosen: Any = None) -> None:
    plan = merging.plan_merge(store, 1, 2)
    merging.merge(store, plan, plan.proposed if chosen is None else chosen)


def everything(store: Store) -> tuple[object, ...]:
    return store.people.all(), store.participants.of(1), store.pairings.of(1), store.exclusions.all()


def test_one_person_stays_with_what_both_knew(two: Store) -> None:
    merge(two)

    ana = two.people.get(1)
    assert (ana.name, ana.email, ana.phone) == ("Ana Ruiz", "ana@x.org", "7")
    assert sorted(two.people.ids()) == [1, 3, 4]
    assert sorted(two.participants.ids(1)) == [1, 3, 4]


def test_merging_is_one_step_that_undo_takes_back_whole(two: Store) -> None:
    with two.edit("Link"):
        two.people.change(replace(two.people.get(3), manager_id=2))
        two.exclusions.add([Exclusion(person_id=4, other_id=2, reason="x")])
        two.pairings.add([a_pairing(2, 3)])
    before = everything(two)
    merge(two)

    assert two.undo() == "Merge \u2068Anna Ruiz\u2069 into \u2068Ana Ruiz\u2069"
    assert everything(two) == before


def test_who_reported_to_either_reports_to_the_one(two: Store) -> None:
    with two.edit("Link"):
        two.people.change(replace(two.people.get(3), manager_id=2))
    merge(two)

    assert two.people.get(3).manager_id == 1


def test_exclusions_move_along_and_are_not_doubled(two: Store) -> None:
    with two.edit("Exclude"):
        two.exclusions.add(
            [
                Exclusion(person_id=1, other_id=3, reason="One"),
                Exclusion(person_id=3, other_id=2, reason="Two"),
                Exclusion(person_id=2, other_id=4),
            ]
        )
    merge(two)

    assert [(pair.person_id, pair.other_id, pair.reason) for pair in two.exclusions.all()] == [
        (1, 3, "One\nTwo"), (1, 4, ""),
    ]  # fmt: skip


def test_wishes_about_either_become_those_of_the_one_and_are_not_doubled(two: Store) -> None:
    add_wish(two, 1, 3)
    add_wish(two, 2, 3, WishKind.APART)
    add_wish(two, 4, 2, WishKind.APART)
    add_wish(two, 1, 2, WishKind.APART)
    merge(two)

    assert wishes_in(two) == [(1, 3, WishKind.TOGETHER), (4, 1, WishKind.APART)]


def test_pairings_of_the_same_program_come_together_with_their_sessions(two: Store) -> None:
    with two.edit("Pair"):
        [first, second] = two.pairings.add([a_pairing(1, 3), a_pairing(4, 2)])
    session = add_session(two, two.pairings.get(second))
    merge(two)

    assert two.pairings.get(first).mentor_id == 1
    assert two.pairings.get(second).mentee_id == 1
    assert two.sessions.get(session.id).pairing_id == second
    assert two.participants.get(1).places == 2, "each pairing keeps its place"


def test_participations_of_other_programs_move_along(two: Store) -> None:
    with two.edit("Next program"):
        [other] = two.programs.add([a_program("Autumn")])
        [there] = two.participants.add([Participant(program_id=other, person=two.people.get(2))])
    merge(two)

    assert two.participants.get(there).person.id == 1


def test_what_both_said_in_a_program_is_put_together(two: Store) -> None:
    with two.edit("Say"):
        two.participants.change(replace(two.participants.get(1), interests={1: Interest(topic_id=1, can_share=2)}))
        theirs = replace(
            two.participants.get(2),
            interests={2: Interest(topic_id=2, want_to_learn=3)},
            willing_as=WillingAs.MENTEE,
            status=IntakeStatus.WAITING,
        )
        two.participants.change(theirs)
    merge(two, {(1, "willing_as")})

    found = two.participants.get(1)
    assert set(found.interests) == {1, 2}
    assert (found.willing_as, found.status) == (WillingAs.MENTEE, IntakeStatus.ACCEPTED)


def test_survey_answers_move_along(two: Store) -> None:
    of_anna: dict[str, Any] = {"participant_id": 2, "side": Side.MENTOR, "wave": Wave.START}
    with two.edit("Type in"):
        two.survey_sheets.add([SurveySheet(**of_anna, issued_on=date(2027, 1, 4))])
        two.survey_answers.add([SurveyAnswer(**of_anna, item="H1", score=4)])
        two.survey_lines.add([SurveyLine(**of_anna, item="works", text="Real cases")])
    merge(two)

    assert [sheet.participant_id for sheet in two.survey_sheets.of(1)] == [1]
    assert [answer.participant_id for answer in two.survey_answers.of(1)] == [1]
    assert [(line.participant_id, line.text) for line in two.survey_lines.of(1)] == [(1, "Real cases")]


def test_a_survey_that_both_were_handed_stays_once_and_came_back_if_either_did(two: Store) -> None:
    of_both: dict[str, Any] = {"side": Side.MENTOR, "wave": Wave.START, "issued_on": date(2027, 1, 4)}
    back = date(2027, 1, 9)
    with two.edit("Hand out"):
        two.survey_sheets.add(
            [
                SurveySheet(participant_id=1, **of_both),
                SurveySheet(participant_id=2, **of_both, returned_on=back),
            ]
        )
    merge(two)

    assert [(sheet.participant_id, sheet.returned_on) for sheet in two.survey_sheets.of(1)] == [(1, back)]


def test_a_survey_without_a_code_takes_over_that_of_the_other_record(two: Store) -> None:
    of_both: dict[str, Any] = {"side": Side.MENTOR, "wave": Wave.START, "issued_on": date(2027, 1, 4)}
    with two.edit("Hand out"):
        two.survey_sheets.add([SurveySheet(participant_id=one, **of_both) for one in (1, 2)])
        ours, theirs = two.survey_sheets.of(1)
        two.survey_sheets.change(replace(ours, code=""))  # as a file of before there were codes has it
    merge(two)

    found = two.survey_sheets.of_code(theirs.code)
    assert found is not None
    assert found.participant_id == 1
    two.undo()
    assert [sheet.code for sheet in two.survey_sheets.of(1)] == ["", theirs.code]


def test_the_history_of_both_stays_in_the_file(two: Store) -> None:
    merge(two)

    assert two.history_of("person", 1)[-1].label.startswith("Merge")
    assert [change.label.split(" ")[0] for change in two.history_of("person", 2)] == ["Add", "Merge"]


def test_the_plan_tells_what_hangs_on_each(two: Store) -> None:
    with two.edit("Link"):
        two.people.change(replace(two.people.get(3), manager_id=2))
        two.pairings.add([a_pairing(2, 3), a_pairing(2, 4)])
        two.exclusions.add([Exclusion(person_id=2, other_id=4)])
    plan = merging.plan_merge(two, 1, 2)

    assert plan.of_kept == merging.Belongings(programs=1, pairings=0, exclusions=0, reports=0)
    assert plan.of_gone == merging.Belongings(programs=1, pairings=2, exclusions=1, reports=1)
    assert {one.field for one in plan.differences} == {"name", "email", "phone"}
    assert plan.proposed == {(0, "phone")}


def _exclude(store: Store) -> None:
    store.exclusions.add([Exclusion(person_id=2, other_id=1)])


def _report(store: Store) -> None:
    store.people.change(replace(store.people.get(1), manager_id=3))
    store.people.change(replace(store.people.get(3), manager_id=2))


def _pair(store: Store) -> None:
    store.pairings.add([a_pairing(2, 1, state=PairingState.CLOSED)])


def _share_a_partner(store: Store) -> None:
    store.pairings.add([a_pairing(1, 3), a_pairing(3, 2)])


def _answer(store: Store) -> None:
    of_both: dict[str, Any] = {"side": Side.MENTOR, "wave": Wave.START, "score": 4}
    store.survey_answers.add(
        [
            SurveyAnswer(participant_id=1, item="H1", **of_both),
            SurveyAnswer(participant_id=2, item="H2", **of_both),
        ]
    )


def _answer_in_words(store: Store) -> None:
    of_both: dict[str, Any] = {"side": Side.MENTOR, "wave": Wave.START}
    store.survey_answers.add([SurveyAnswer(participant_id=1, item="H1", score=4, **of_both)])
    store.survey_lines.add([SurveyLine(participant_id=2, item="works", text="Real cases", **of_both)])


@pytest.mark.parametrize(
    ("arrange", "code"),
    [
        (_exclude, "merge-excluded"),
        (_report, "merge-reports"),
        (_pair, "merge-paired"),
        (_share_a_partner, "merge-same-partner"),
        (_answer, "merge-answered"),
        (_answer_in_words, "merge-answered"),
    ],
)
def test_what_says_that_they_are_two_people_is_told(
    two: Store, arrange: Callable[[Store], None], code: str
) -> None:
    with two.edit("Arrange"):
        arrange(two)
    with pytest.raises(CounterpartError) as error:
        merging.plan_merge(two, 1, 2)

    assert error.value.problem.code == code
    assert "\u2068Ana Ruiz\u2069" in sentence(error.value.problem)
