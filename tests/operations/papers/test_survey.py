from dataclasses import replace
from datetime import date

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.printables import Order, Printable, Scope, order_of
from app.domain.problems import CounterpartError
from app.domain.surveys import SurveyAnswer, SurveySheet, Wave
from app.operations.gathering import at_once
from app.operations.papers.matter import gather
from app.operations.papers.survey import draw, draw_mid_point, survey_papers, uncoded
from app.reports.survey import SurveyPaper
from app.storage import Store
from tests.support.builders import a_pairing, add_pairing, add_participant
from tests.support.papers import read
from tests.support.pdfs import pages_of

TODAY = date(2027, 3, 16)


def papers(store: Store, scope: Scope, wave: Wave = Wave.MID, **chosen: object) -> list[SurveyPaper]:
    order = order_of(Printable.SURVEY, TODAY, scope=scope, wave=wave, **chosen)
    return survey_papers(at_once(gather(store, store.programs.get(1), order)), order, wave)


def whose(found: list[SurveyPaper]) -> list[tuple[str, Side]]:
    return [(paper.name, paper.side) for paper in found]


def test_a_pair_gets_a_form_for_each_side_wanted_back_in_two_weeks(store: Store) -> None:
    pairing = add_pairing(store)
    found = papers(store, Scope.PAIRING, pairing_id=pairing.id)
    assert whose(found) == [("Ana Ruiz", Side.MENTOR), ("Bo Lind", Side.MENTEE)]
    assert {paper.until for paper in found} == {date(2027, 3, 30)}


def test_a_form_that_was_handed_out_has_its_code_and_no_other_wave_s(store: Store) -> None:
    pairing = add_pairing(store)
    with store.edit("Hand out"):
        store.survey_sheets.add(
            SurveySheet(participant_id=pairing.mentor_id, side=Side.MENTOR, wave=wave, issued_on=TODAY)
            for wave in (Wave.START, Wave.MID)
        )
    code = next(sheet.code for sheet in store.survey_sheets.of(1) if sheet.wave is Wave.MID)
    assert code.startswith("F-")
    assert [paper.code for paper in papers(store, Scope.PAIRING, pairing_id=pairing.id)] == [code, ""]


def test_somebody_with_two_pairings_answers_once(store: Store) -> None:
    pairing = add_pairing(store)
    other = add_participant(store, "Chen Wu")
    with store.edit("Pair"):
        store.pairings.add([a_pairing(pairing.mentor_id, other.id)])
    assert whose(papers(store, Scope.ALL)) == [
        ("Ana Ruiz", Side.MENTOR), ("Bo Lind", Side.MENTEE), ("Chen Wu", Side.MENTEE),
    ]  # fmt: skip


def test_a_person_gets_only_their_own_form(store: Store) -> None:
    pairing = add_pairing(store)
    found = papers(store, Scope.PERSON, participant_id=pairing.mentee_id)
    assert whose(found) == [("Bo Lind", Side.MENTEE)]


def test_forms_may_be_of_one_side_only(store: Store) -> None:
    add_pairing(store)
    assert whose(papers(store, Scope.ALL, sides=(Side.MENTEE,))) == [("Bo Lind", Side.MENTEE)]


def test_blank_forms_are_there_for_both_sides_without_name_code_and_day(store: Store) -> None:
    found = papers(store, Scope.BLANK)
    assert whose(found) == [("", Side.MENTOR), ("", Side.MENTEE)]
    assert {(paper.code, paper.until) for paper in found} == {("", None)}


def test_who_has_only_a_suggested_partner_is_asked_nothing(store: Store) -> None:
    pairing = add_pairing(store, state=PairingState.SUGGESTED)
    with pytest.raises(CounterpartError) as refused:
        papers(store, Scope.PERSON, participant_id=pairing.mentor_id)
    assert refused.value.problem.code == "nobody-to-print"


def test_whose_pairing_is_over_gets_no_first_survey(store: Store) -> None:
    add_pairing(store, state=PairingState.CLOSED)
    assert whose(papers(store, Scope.ALL, Wave.CLOSE))
    with pytest.raises(CounterpartError):
        papers(store, Scope.ALL, Wave.START)


def test_answers_that_came_back_are_never_printed(store: Store) -> None:
    pairing = add_pairing(store)
    order = order_of(Printable.SURVEY, TODAY, scope=Scope.PAIRING, pairing_id=pairing.id, wave=Wave.MID)
    program = store.programs.get(1)
    before = read(draw(at_once(gather(store, program, order)), order))
    with store.edit("Type in"):
        store.survey_answers.add(
            [SurveyAnswer(participant_id=pairing.mentor_id, side=Side.MENTOR, wave=Wave.MID, item="J1", score=2)]
        )
    assert read(draw(at_once(gather(store, program, order)), order)) == before


def test_mid_point_forms_are_of_the_mid_point_whatever_wave_is_ordered(store: Store) -> None:
    add_pairing(store)
    order = order_of(Printable.MID_POINT, TODAY, scope=Scope.ALL, wave=Wave.CLOSE)
    paper = draw_mid_point(at_once(gather(store, store.programs.get(1), order)), order)
    pages = pages_of(paper.pdf)
    assert len(pages) == 4
    assert "Mid-point form" in pages[0]


def test_the_foot_says_that_the_partner_does_not_read_it(store: Store) -> None:
    add_pairing(store)
    assert {paper.frame.sensitivity for paper in papers(store, Scope.ALL)} == {"For you and the coordinator."}


def test_forms_that_were_not_handed_out_are_counted_since_nothing_finds_them_later(store: Store) -> None:
    pairing = add_pairing(store)
    of_all = order_of(Printable.SURVEY, TODAY, scope=Scope.ALL)
    blank = order_of(Printable.SURVEY, TODAY, scope=Scope.BLANK)
    agreement = order_of(Printable.AGREEMENT, TODAY, scope=Scope.ALL)

    def count(order: Order) -> int:
        return uncoded(at_once(gather(store, store.programs.get(1), order)), order)

    assert [count(order) for order in (of_all, blank, agreement)] == [2, 0, 0]
    with store.edit("Hand out"):
        store.survey_sheets.add(
            [SurveySheet(participant_id=pairing.mentor_id, side=Side.MENTOR, wave=Wave.CLOSE, issued_on=TODAY)]
        )
    assert count(of_all) == 1


def test_a_form_of_everybody_is_for_those_whom_its_round_is_about(store: Store) -> None:
    running = add_pairing(store)
    add_pairing(store, "Chen Wu", "Dora Maar", state=PairingState.CLOSED)
    assert whose(papers(store, Scope.ALL, Wave.LATER)) == [("Chen Wu", Side.MENTOR), ("Dora Maar", Side.MENTEE)]
    assert whose(papers(store, Scope.ALL, Wave.MID)) == [("Ana Ruiz", Side.MENTOR), ("Bo Lind", Side.MENTEE)]
    assert len(papers(store, Scope.ALL, Wave.CLOSE)) == 4
    with store.edit("Hand out early"):
        store.survey_sheets.add(
            [SurveySheet(participant_id=running.mentor_id, side=Side.MENTOR, wave=Wave.LATER, issued_on=TODAY)]
        )
    assert "Ana Ruiz" in {name for name, _ in whose(papers(store, Scope.ALL, Wave.LATER))}


def test_who_has_left_gets_no_new_form_and_keeps_the_one_handed_out(store: Store) -> None:
    pairing = add_pairing(store)
    person = store.participants.get(pairing.mentor_id).person
    with store.edit("Leave"):
        store.people.change(replace(person, has_left=True))
    assert whose(papers(store, Scope.ALL)) == [("Bo Lind", Side.MENTEE)]
    with store.edit("Hand out"):
        store.survey_sheets.add(
            [SurveySheet(participant_id=pairing.mentor_id, side=Side.MENTOR, wave=Wave.MID, issued_on=TODAY)]
        )
    assert whose(papers(store, Scope.ALL)) == [("Ana Ruiz", Side.MENTOR), ("Bo Lind", Side.MENTEE)]
