from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.participants import (
    Background,
    Consent,
    Exclusion,
    Format,
    IntakeStatus,
    Participant,
    Readiness,
    Side,
    WillingAs,
)  # fmt: skip
from app.domain.people import Person
from app.domain.printables import Order, Printable, Scope, order_of
from app.domain.privacy import Audience
from app.domain.problems import CounterpartError
from app.domain.topics import Interest
from app.operations.gathering import at_once
from app.operations.papers.intake import draw, intake_papers
from app.operations.papers.matter import Matter, gather
from app.reports.intake_papers import IntakePaper
from app.storage import Store
from tests.support.builders import a_person, add_participant
from tests.support.papers import read
from tests.support.pdfs import all_of

TODAY = date(2027, 3, 16)
SECRET = "must have a chair with arms"


def somebody(store: Store, **fields: Any) -> Participant:
    """Ana, of whom everything is known that a form can hold, and who must not meet Bo."""
    boss = add_participant(store, "Chen Wu", status=IntakeStatus.DECLINED)
    person = a_person("Ana Ruiz", manager_id=boss.person.id, joined_on=date(2024, 9, 16), access_needs=SECRET)
    given = {
        "willing_as": WillingAs.MENTOR,
        "places": 2,
        "aims": "Speak up earlier",
        "availability": frozenset({"tue-am"}),
        "formats": frozenset({Format.REMOTE}),
        "welcomes": Background.DIFFERENT,
        "readiness": Readiness(guided_by_junior=2, difficulty="Month ends"),
        "consent": Consent(notice="3", given_on=date(2027, 1, 9), special_category=True),
        "interests": {2: Interest(topic_id=2, can_share=3), 13: Interest(topic_id=13, not_with_me=True)},
    }
    return add_participant(store, person=person, **{**given, **fields})


def order(scope: Scope, audience: Audience = Audience.PAIR, **chosen: object) -> Order:
    return order_of(Printable.INTAKE, TODAY, scope=scope, audience=audience, **chosen)


def matter(store: Store, wanted: Order) -> Matter:
    return at_once(gather(store, store.programs.get(1), wanted))


def papers(store: Store, wanted: Order) -> list[IntakePaper]:
    return intake_papers(matter(store, wanted), wanted)


def test_blank_forms_are_there_for_both_sides_or_one(store: Store) -> None:
    assert [paper.willing for paper in papers(store, order(Scope.BLANK))] == [WillingAs.MENTOR, WillingAs.MENTEE]
    [one] = papers(store, order(Scope.BLANK, sides=(Side.MENTEE,)))
    assert (one.willing, one.known, one.copy) == (WillingAs.MENTEE, {}, None)
    assert len(one.topics) == 15


def test_a_person_s_form_holds_what_is_known(store: Store) -> None:
    ana = somebody(store)
    [paper] = papers(store, order(Scope.PERSON, participant_id=ana.id))
    assert paper.known == {"name": "Ana Ruiz", "family": "Ruiz", "years": "2.5", "manager": "Chen Wu"}
    assert (paper.places, paper.aims, paper.welcomes) == (2, "Speak up earlier", Background.DIFFERENT)
    assert (paper.availability, paper.formats) == ({"tue-am"}, {Format.REMOTE})
    second, first_return = paper.topics[1], paper.topics[12]
    assert (second.can_share, second.want_to_learn) == (3, 0)
    assert first_return.not_with_me
    assert paper.topics[0].can_share is None, "nothing was said of it"


def test_only_the_coordinator_s_copy_has_readiness_and_consent(store: Store) -> None:
    ana = somebody(store)
    wanted = [order(Scope.PERSON, who, participant_id=ana.id) for who in (Audience.PAIR, Audience.COORDINATOR)]
    own, full = (papers(store, one)[0] for one in wanted)
    assert (own.readiness, own.consent) == (None, None)
    assert (full.readiness, full.consent) == (ana.readiness, ana.consent)
    assert [paper.copy for paper in (own, full)] == [Audience.PAIR, Audience.COORDINATOR]
    assert "confidential" in full.frame.sensitivity
    assert own.frame.sensitivity == "For you and the coordinator."


@pytest.mark.parametrize("audience", [Audience.PAIR, Audience.COORDINATOR])
def test_access_needs_and_exclusions_never_reach_the_paper(store: Store, audience: Audience) -> None:
    ana = somebody(store)
    wanted = order(Scope.PERSON, audience, participant_id=ana.id)
    with_them = draw(matter(store, wanted), wanted)
    assert SECRET not in all_of(with_them.pdf)
    bo = add_participant(store, "Bo Lind")
    with store.edit("Forget them"):
        store.exclusions.add([Exclusion(person_id=ana.person.id, other_id=bo.person.id, reason="a quarrel")])
        store.people.change(replace(ana.person, access_needs=""))
    without = draw(matter(store, wanted), wanted)
    assert read(without) == read(with_them)


def names(found: list[IntakePaper]) -> list[str]:
    return sorted(paper.name for paper in found)


def test_all_means_everybody_who_is_not_gone(store: Store) -> None:
    somebody(store)
    add_participant(store, "Waiting", status=IntakeStatus.WAITING)
    for status in (IntakeStatus.WITHDRAWN, IntakeStatus.LEFT, IntakeStatus.DECLINED):
        add_participant(store, f"Gone {status}", status=status)
    add_participant(store, person=Person(name="Left", has_left=True))
    assert names(papers(store, order(Scope.ALL))) == ["Ana Ruiz", "Waiting"]


def test_all_of_one_side_are_those_who_would_take_it(store: Store) -> None:
    for willing in WillingAs:
        add_participant(store, willing.value, willing_as=willing)
    assert names(papers(store, order(Scope.ALL, sides=(Side.MENTEE,)))) == ["either", "mentee"]


def test_a_person_who_is_gone_is_printed_when_asked_for(store: Store) -> None:
    gone = add_participant(store, status=IntakeStatus.WITHDRAWN)
    assert names(papers(store, order(Scope.PERSON, participant_id=gone.id))) == ["Ana Ruiz"]


def test_where_everybody_is_gone_there_is_nothing_to_print(store: Store) -> None:
    add_participant(store, status=IntakeStatus.WITHDRAWN)
    with pytest.raises(CounterpartError) as refused:
        papers(store, order(Scope.ALL))
    assert refused.value.problem.code == "nobody-to-print"


def test_a_manager_who_is_only_a_typed_name_stands_there_too(store: Store) -> None:
    someone = add_participant(store, person=a_person("Ana Ruiz", manager_text="Prof. Okafor"))
    [paper] = papers(store, order(Scope.PERSON, participant_id=someone.id))
    assert paper.known["manager"] == "Prof. Okafor"
