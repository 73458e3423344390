from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.printables import Printable, order_of
from app.operations.papers.matter import Matter
from app.operations.papers.privacy_notice import draw, privacy_notice
from tests.support.gathered import of_sample
from tests.support.papers import plain, read
from tests.support.samples import TODAY

ORDER = order_of(Printable.PRIVACY_NOTICE, TODAY)


@pytest.fixture
def matter(tmp_path: Path) -> Matter:
    return of_sample(tmp_path, ORDER)


def text_of(matter: Matter) -> str:
    return plain(" ".join(page.text for page in read(draw(matter, ORDER))))


def test_it_has_the_facts_of_the_program(matter: Matter) -> None:
    text = text_of(replace(matter, program=replace(matter.program, retention_months=18, small_group=7)))

    for fact in (
        "Northwater Housing",
        "Hélène Dubois, h.dubois@northwater.example",
        matter.program.purpose,
        "Until 18 months after the program ends, planned for 12 November 2028",
        "Totals of 7 people",
    ):
        assert plain(fact) in text, fact


def test_it_says_what_is_not_kept_and_that_people_decide(matter: Matter) -> None:
    text = text_of(matter)

    assert "Date of birth, sex, origin, belief, family, health" in text
    assert "No decision is made by a machine alone" in text


def test_the_four_levels_stand_from_the_widest_to_the_strictest(matter: Matter) -> None:
    names = [level.name for level in privacy_notice(matter, ORDER).levels]

    assert names == ["Everyone", "Pair", "Coordinator", "Nobody outside the file"]


def test_what_only_the_organization_knows_is_left_to_fill_in(matter: Matter) -> None:
    text = text_of(matter)

    assert all(words in text for words in ("Lawful basis", "Supervisory authority", "Version", "valid from"))


def test_no_participant_stands_on_it(matter: Matter) -> None:
    text = text_of(matter)

    assert [one.person.name for one in matter.participants if plain(one.person.name) in text] == []


def test_a_program_of_which_little_is_known_has_a_notice_too(matter: Matter) -> None:
    bare = replace(
        matter.program, organization="", coordinator_name="", coordinator_email="", coordinator_phone=""
    )

    text = text_of(replace(matter, program=bare))

    assert "The organization that runs this program." in text
    assert "Ask the coordinator." in text
