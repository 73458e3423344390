from dataclasses import replace
from datetime import date

import pytest

from app.domain.participants import Format, Side
from app.domain.printables import Printable, Scope, order_of
from app.domain.programs import PaperSize
from app.operations.gathering import at_once
from app.operations.papers.agreement import agreement_papers, draw
from app.operations.papers.matter import Matter, gather
from app.storage import Store
from tests.support.journals import Pair, a_pair

TODAY = date(2027, 4, 1)


def matter_of(store: Store, scope: Scope, **chosen: object) -> Matter:
    order = order_of(Printable.AGREEMENT, TODAY, scope=scope, **chosen)
    return at_once(gather(store, store.programs.get(1), order))


@pytest.fixture
def pair(store: Store) -> Pair:
    return a_pair(store)


def test_a_pair_s_agreement_knows_both_and_the_length_of_the_program(store: Store, pair: Pair) -> None:
    order = order_of(Printable.AGREEMENT, TODAY, pairing_id=pair.story.pairing.id)
    [paper] = agreement_papers(matter_of(store, Scope.PAIRING, pairing_id=pair.story.pairing.id), order)
    program = store.programs.get(1)

    assert [paper.people[side].name for side in Side if paper.people[side]] == ["Ana Ruiz", "Bo Lind"]
    assert (paper.sessions, paper.length_min, paper.ends) == (
        program.target_sessions, program.length_min, program.ends_on,
    )  # fmt: skip
    assert paper.code == store.pairings.get(pair.story.pairing.id).code
    assert paper.mid_session == 3


def test_how_they_meet_is_said_where_both_may_only_do_so(store: Store, pair: Pair) -> None:
    matter = matter_of(store, Scope.PAIRING, pairing_id=pair.story.pairing.id)
    [story] = matter.stories
    order = order_of(Printable.AGREEMENT, TODAY)
    for mentor, mentee, words in (
        ({Format.REMOTE}, set(Format), "Remote"),
        ({Format.IN_PERSON}, set(Format), "In person"),
        (set(Format), set(Format), ""),
        ({Format.REMOTE}, {Format.IN_PERSON}, ""),
    ):
        told = replace(
            story,
            mentor=replace(story.mentor, formats=frozenset(mentor)),
            mentee=replace(story.mentee, formats=frozenset(mentee)),
        )
        assert agreement_papers(replace(matter, stories=(told,)), order)[0].formats == words


def test_a_blank_agreement_names_nobody(store: Store, pair: Pair) -> None:
    order = order_of(Printable.AGREEMENT, TODAY, scope=Scope.BLANK)
    [paper] = agreement_papers(matter_of(store, Scope.BLANK), order)
    assert paper.people == dict.fromkeys(Side)
    assert (paper.code, paper.starts, paper.topics) == ("", None, ())


def test_a_pair_gets_two_copies_and_all_pairs_get_theirs(store: Store, pair: Pair) -> None:
    order = order_of(Printable.AGREEMENT, TODAY, scope=Scope.ALL)
    matter = matter_of(store, Scope.ALL)
    assert len(matter.stories) == 1
    assert draw(matter, order).pages == 3, "two copies, the back of the first stays empty"
    letter = replace(matter, program=replace(matter.program, paper=PaperSize.LETTER))
    assert draw(letter, order).pages == 3
