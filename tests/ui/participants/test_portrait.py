from dataclasses import replace

from app.domain.participants import Exclusion, Side
from app.storage import Store
from app.ui.participants.portrait import Portrait, Unwanted, portrait_of
from tests.support.builders import a_person, add_pairing, add_participant


def portrait(store: Store, participant_id: int) -> Portrait:
    return portrait_of(store, store.participants.rows([participant_id])[0])


def test_partners_come_with_the_side_that_they_have(store: Store) -> None:
    pairing = add_pairing(store, "Ana Ruiz", "Bo Lind")
    of_ana, of_bo = portrait(store, pairing.mentor_id), portrait(store, pairing.mentee_id)
    assert [(partner.name, partner.side) for partner in of_ana.partners] == [("Bo Lind", Side.MENTEE)]
    assert [(partner.name, partner.side) for partner in of_bo.partners] == [("Ana Ruiz", Side.MENTOR)]


def test_a_manager_who_takes_part_can_be_shown(store: Store) -> None:
    boss = add_participant(store, "Chen Wu")
    ana = add_participant(store, "Ana Ruiz")
    bo = add_participant(store, person=a_person("Bo Lind", manager_text="Dee Fox"))
    with store.edit("Link"):
        store.people.change(replace(ana.person, manager_id=boss.person.id))
    assert (portrait(store, ana.id).manager, portrait(store, ana.id).manager_id) == ("Chen Wu", boss.id)
    assert (portrait(store, bo.id).manager, portrait(store, bo.id).manager_id) == ("Dee Fox", 0)


def test_who_must_not_be_paired_is_named_with_the_reason(store: Store) -> None:
    ana, bo = add_participant(store, "Ana Ruiz"), add_participant(store, "Bo Lind")
    with store.edit("Exclude"):
        store.exclusions.add([Exclusion(person_id=ana.person.id, other_id=bo.person.id, reason="A quarrel")])
    assert portrait(store, ana.id).unwanted == [Unwanted("Bo Lind", "A quarrel")]
    assert portrait(store, bo.id).unwanted == [Unwanted("Ana Ruiz", "A quarrel")]
    assert len(portrait(store, bo.id).topics) == len(store.topics.of(1))
