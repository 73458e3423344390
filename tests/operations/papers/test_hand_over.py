"""The hand-over pack of the sample: what comes, every pairing, and nothing that never leaves the file."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.pairings import Pairing
from app.domain.printables import Printable, order_of
from app.operations.papers.hand_over import draw, hand_over_paper
from app.operations.papers.matter import Matter
from app.storage import Store
from tests.support.gathered import of_sample, of_store
from tests.support.papers import plain, read
from tests.support.samples import TODAY, a_sample

ORDER = order_of(Printable.HAND_OVER, TODAY)


@pytest.fixture
def matter(tmp_path: Path) -> Matter:
    return of_sample(tmp_path, ORDER)


def test_sessions_of_the_next_thirty_days_come_in_the_order_of_their_days(matter: Matter) -> None:
    coming = hand_over_paper(matter, ORDER).coming

    assert [one.when for one in coming[:3]] == [
        "Wed 17 Mar 2027, 10:00",
        "Thu 18 Mar 2027, 09:00",
        "Thu 18 Mar 2027, 15:00",
    ]
    assert coming[0].what == "4 of 6, mid-point"
    assert "by 26 Mar 2027" in {one.when for one in coming}


def test_every_pairing_stands_in_it_those_under_way_first(matter: Matter) -> None:
    pairs = hand_over_paper(matter, ORDER).pairs

    assert {pair.code for pair in pairs} == {story.pairing.code for story in matter.stories}
    assert pairs[0].state == "Running, 4 of 6 held"
    assert pairs[-1].state == "Closed, 1 of 6 held"
    assert pairs[-1].next == "Ended without fault, 1 Jan 2027"


def test_an_agreement_is_signed_on_a_day_or_not_signed(matter: Matter) -> None:
    agreements = [pair.agreement for pair in hand_over_paper(matter, ORDER).pairs]

    assert agreements.count("not signed") == 1
    assert "signed 24 Nov 2026" in agreements


def test_it_has_decisions_next_steps_contacts_and_the_day_of_erasure(matter: Matter) -> None:
    text = plain(" ".join(page.text for page in read(draw(matter, ORDER))))

    for wanted in (
        "Sessions left the seniors",
        "Hand out the final forms",
        "Helen Marsh",
        "Staff Support",
        "Until 12 May 2028",
        "Call the 2 pairs that need a hand at once",
    ):
        assert wanted in text, wanted


def test_without_a_sponsor_and_support_it_says_that_they_are_missing(matter: Matter) -> None:
    bare = replace(matter, program=replace(matter.program, sponsor="", support_contact=""))

    contacts = {fact.subject: fact.words for fact in hand_over_paper(bare, ORDER).contacts}

    assert contacts["Sponsor"] == "not named yet"
    assert contacts["Support for people"].startswith("not named yet")


def test_nothing_that_never_leaves_the_file_and_no_private_word_stands_in_it(tmp_path: Path) -> None:
    with Store.open(a_sample(tmp_path / "sample.counterpart")) as store:
        with store.edit("Confide"):
            for person in store.people.get_many([one.person.id for one in store.participants.of(1)]):
                store.people.change(replace(person, access_needs="SECRET-needs", notes="SECRET-note"))
            for pairing in store.pairings.of(1):
                store.pairings.change(confiding(pairing))
        text = " ".join(page.text for page in read(draw(of_store(store, ORDER), ORDER)))

    assert "SECRET" not in text


def confiding(pairing: Pairing) -> Pairing:
    return replace(pairing, note="SECRET-pair", drop_reason="SECRET-drop", override_reason="SECRET-override")
