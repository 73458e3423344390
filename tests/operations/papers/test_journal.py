"""A journal holds what its readers may read: the pair less than the coordinator, nobody what never leaves."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.domain.participants import Side
from app.domain.printables import Printable, Scope, order_of
from app.domain.privacy import Audience, Visibility
from app.domain.proposals import Rule
from app.domain.sessions import COORDINATOR_SHOULD_KNOW, TAKES, AbsenceReason, Absent, Answer, SessionState
from app.domain.stories import PairingStory
from app.operations.gathering import at_once
from app.operations.papers.journal import journal_paper
from app.operations.papers.matter import Matter, gather
from app.operations.papers.ordering import print_order
from app.reports.journal import JournalPaper
from app.storage import Store
from tests.support.builders import (
    a_held_session,
    a_pairing,
    a_program,
    a_reflection,
    a_session,
    a_store,
    a_story,
    add_pairing,
    add_session,
    an_action,
    at,
)
from tests.support.pdfs import all_of
from tests.support.planted import COORDINATOR, NEVER, PROGRAM, found_in, plant

TODAY = date(2027, 3, 16)
BOTH = (Audience.PAIR, Audience.COORDINATOR)
HELD = a_held_session(date(2027, 1, 12), id=1)


def journal(story: PairingStory, audience: Audience = Audience.PAIR, **matter: Any) -> JournalPaper:
    order = order_of(Printable.JOURNAL, TODAY, audience=audience, pairing_id=1)
    return journal_paper(Matter(program=a_program(), today=TODAY, stories=(story,), **matter), order)


def told_by(side: Side, **answers: Answer) -> Any:
    return a_reflection(1, side, answers=answers, useful=5, energy=2, open=4)


def line(text: str, visibility: Visibility) -> Answer:
    return Answer(text=text, visibility=visibility)


# Every text of a file, by what its readers may read


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return plant(tmp_path_factory.mktemp("journal") / "program.counterpart")


def printed_words(path: Path, audience: Audience) -> set[str]:
    """The planted words in the journals of both pairings of the file."""
    found: set[str] = set()
    with Store.open(path) as store:
        [program] = store.programs.all()
        for pairing in store.pairings.of(program.id):
            order = order_of(Printable.JOURNAL, TODAY, audience=audience, pairing_id=pairing.id)
            found |= found_in(all_of(print_order(store, program, order).pdf))
    return found


FACTS = PROGRAM | COORDINATOR | {
    "zqname", "zqtitle", "zqdepartment", "zqtopic", "zqplace", "zqaction", "zqdoneaction",
}  # fmt: skip
FOR_THE_PAIR = {"zqtakesall", "zqtakespair", "zqshouldknow", "zqnotticked", "zqnoconsent"}
FOR_THE_COORDINATOR = {
    "zqtakescoord", "zqabsence", "zqsessionnote", "zqoverride", "zqpairingnote", "zqclosingnote",
    "zqclosingreason", "zqstarter", "zqdropped",
}  # fmt: skip


def test_the_pair_s_copy_holds_what_the_pair_may_read_and_nothing_else(path: Path) -> None:
    assert printed_words(path, Audience.PAIR) == FACTS | FOR_THE_PAIR | {"zqsupport"}


def test_the_coordinator_s_copy_holds_everything_but_what_never_leaves(path: Path) -> None:
    found = printed_words(path, Audience.COORDINATOR)

    assert found == FACTS | FOR_THE_PAIR | FOR_THE_COORDINATOR
    assert not found & NEVER


# One by one


def test_how_many_lines_are_left_out_is_said_to_each_reader() -> None:
    story = a_story(
        HELD,
        reflections=(
            told_by(Side.MENTOR, takes=line("a", Visibility.COORDINATOR), coordinator=line("b", Visibility.PAIR)),
            told_by(
                Side.MENTEE, takes=line("c", Visibility.FILE_ONLY), coordinator=line("  ", Visibility.COORDINATOR)
            ),
        ),
    )

    assert {audience: journal(story, audience).left_out for audience in (Audience.PAIR, Audience.COORDINATOR)} == {
        Audience.PAIR: 2,
        Audience.COORDINATOR: 1,
    }


def test_a_side_that_wrote_only_for_the_coordinator_looks_to_the_pair_like_one_that_wrote_nothing() -> None:
    wrote = a_story(HELD, reflections=(told_by(Side.MENTOR, takes=line("a", Visibility.COORDINATOR)),))
    silent = a_story(HELD)

    assert journal(wrote).sessions == journal(silent).sessions


def test_scores_are_for_the_coordinator_only() -> None:
    story = a_story(HELD, reflections=(told_by(Side.MENTOR, takes=line("a", Visibility.PAIR)),))

    [pair], [coordinator] = (
        journal(story, who).sessions[0].handed_in for who in (Audience.PAIR, Audience.COORDINATOR)
    )
    assert pair.scores == {}
    assert coordinator.scores == {"useful": 5, "energy": 2, "open": 4}


def test_a_score_left_empty_is_left_out() -> None:
    story = a_story(HELD, reflections=(a_reflection(1, Side.MENTOR, useful=3),))

    assert journal(story, Audience.COORDINATOR).sessions[0].handed_in[0].scores == {"useful": 3}


@pytest.mark.parametrize("audience", [Audience.PAIR, Audience.COORDINATOR])
def test_kept_private_is_said_and_no_line_of_it_is_read_or_counted(audience: Audience) -> None:
    kept = replace(told_by(Side.MENTEE, takes=line("a", Visibility.SUMMARY)), kept_private=True)
    paper = journal(a_story(HELD, reflections=(kept,)), audience)

    [part] = paper.sessions[0].handed_in
    assert (part.is_private, part.lines, paper.left_out) == (True, (), 0)


def test_lines_stand_in_the_order_of_the_sheet_with_their_readers() -> None:
    answers = {
        COORDINATOR_SHOULD_KNOW: line("b", Visibility.COORDINATOR),
        TAKES: line("a", Visibility.SUMMARY),
    }
    paper = journal(a_story(HELD, reflections=(told_by(Side.MENTOR, **answers),)), Audience.COORDINATOR)

    lines = paper.sessions[0].handed_in[0].lines
    assert [(one.key, one.text, one.visibility) for one in lines] == [
        (TAKES, "a", Visibility.SUMMARY),
        (COORDINATOR_SHOULD_KNOW, "b", Visibility.COORDINATOR),
    ]


def test_who_missed_a_session_is_known_to_the_pair_and_why_only_to_the_coordinator() -> None:
    missed = a_session(
        id=2, state=SessionState.NO_SHOW, absent=Absent.MENTOR, absence_reason=AbsenceReason.ILLNESS, notice_h=4
    )
    [pair], [coordinator] = (
        journal(a_story(missed), who).sessions for who in (Audience.PAIR, Audience.COORDINATOR)
    )

    assert (pair.absent, pair.reason, pair.notice_h) == (Absent.MENTOR, None, None)
    assert (coordinator.absent, coordinator.reason, coordinator.notice_h) == (
        Absent.MENTOR,
        AbsenceReason.ILLNESS,
        4,
    )


def test_sessions_stand_in_their_order_with_their_own_actions_and_numbers() -> None:
    second = a_held_session(date(2027, 2, 12), id=2, minutes=None)
    missed = a_session(id=3, due_by=date(2027, 2, 1), state=SessionState.CANCELLED)
    paper = journal(a_story(second, HELD, missed, actions=(an_action(2, "Ask"), an_action(1, "Try"))))

    assert [(one.number, [promise.text for promise in one.promises]) for one in paper.sessions] == [
        (1, ["Try"]), (2, []), (2, ["Ask"]),
    ]  # fmt: skip
    assert (paper.held, paper.of, paper.timed, paper.minutes) == (2, 6, 1, 60)


def test_why_two_who_were_ruled_out_are_a_pair_is_not_told_to_anybody() -> None:
    def reasons(rule: Rule) -> set[str]:
        pairing = a_pairing(id=1, overridden_rule=rule.value, override_reason="They asked")
        return {words for _, words in journal(a_story(pairing=pairing), Audience.COORDINATOR).remarks}

    assert "They asked" not in reasons(Rule.BLOCKED)
    assert "They asked" in reasons(Rule.DEPARTMENT)


def test_that_two_were_ruled_out_is_not_told_among_the_rules_set_aside() -> None:
    def set_aside(*rules: Rule) -> str:
        pairing = a_pairing(id=1, overridden_rule=",".join(rule.value for rule in rules), override_reason="Why")
        remarks = dict(journal(a_story(pairing=pairing), Audience.COORDINATOR).remarks)
        return remarks.get("Set aside", "")

    assert set_aside(Rule.BLOCKED) == ""
    assert set_aside(Rule.DEPARTMENT, Rule.BLOCKED) == set_aside(Rule.DEPARTMENT) != ""


def test_a_moved_session_brings_the_times_it_had_before(tmp_path: Path) -> None:
    with a_store(tmp_path / "x.counterpart") as store:
        session = add_session(store, add_pairing(store), planned_at=at("2027-03-10T10:00"))
        for moment in ("2027-03-12T09:00", "2027-03-17T15:30"):
            with store.edit("Move"):
                store.sessions.change(replace(session, planned_at=at(moment)))
        [program] = store.programs.all()
        order = order_of(Printable.JOURNAL, TODAY, scope=Scope.PAIRING, pairing_id=session.pairing_id)
        paper = journal_paper(at_once(gather(store, program, order)), order)

    before: tuple[datetime, ...] = (at("2027-03-10T10:00"), at("2027-03-12T09:00"))
    assert paper.sessions[0].moved_from == before
