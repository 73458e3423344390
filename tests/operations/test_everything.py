"""Everything of a program is read piece by piece, and is the same as read at once."""

from pathlib import Path

from app.operations.everything import Gathering
from app.storage import Store
from tests.support.builders import a_person, a_program
from tests.support.samples import a_sample


def test_what_was_read_in_pieces_is_everything(tmp_path: Path) -> None:
    with Store.open(a_sample(tmp_path / "sample.counterpart")) as store:
        gathering = Gathering(store, store.programs.get(1))
        while gathering.step():
            pass
        everything = gathering.everything()

        assert list(everything.stories) == store.stories(1)
        assert list(everything.members) == store.participants.of(1)
        assert {person.id for person in everything.people} == set(store.people.ids())
        assert everything.decisions == store.decisions.of(1)
        assert everything.sheets == store.survey_sheets.of(1)
        assert everything.answers == store.survey_answers.of(1)
        assert (everything.grades, everything.topics) == (store.grades.all(), store.topics.of(1))
        assert gathering.done == gathering.of


def test_many_people_come_in_several_pieces(store: Store) -> None:
    with store.edit("Many"):
        store.people.add(a_person(f"Person {number}") for number in range(2_001))
    gathering = Gathering(store, store.programs.get(1))

    assert gathering.of == 3
    assert [gathering.step() for _piece in range(4)] == [True, True, False, False]
    assert len(gathering.everything().people) == 2_001


def test_an_empty_program_has_nothing_to_read(store: Store) -> None:
    with store.edit("Another"):
        [other] = store.programs.add([a_program("Autumn 2027")])
    gathering = Gathering(store, store.programs.get(other))

    assert not gathering.step()
    assert gathering.everything().members == []
