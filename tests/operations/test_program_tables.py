"""Everything of a program is read piece by piece, and nothing is left out or comes twice."""

from pathlib import Path

from app.operations.program_tables import ProgramTables
from app.storage import Store
from tests.support.builders import a_person, a_program
from tests.support.samples import a_sample


def read_through(store: Store, program_id: int = 1) -> ProgramTables:
    tables = ProgramTables(store, store.programs.get(program_id))
    while tables.step():
        pass
    return tables


def test_every_record_comes_once(tmp_path: Path) -> None:
    with Store.open(a_sample(tmp_path / "sample.counterpart")) as store:
        tables = read_through(store).whole()
        stories = store.stories(1)

        assert [row[0] for row in tables["participants"][1]] == [m.person.name for m in store.participants.of(1)]
        assert [row[0] for row in tables["pairings"][1]] == [story.pairing.code for story in stories]
        assert [row[0] for row in tables["sessions"][1]] == [s.code for story in stories for s in story.sessions]
        assert len(tables["actions"][1]) == sum(len(story.actions) for story in stories)
        assert len(tables["survey-answers"][1]) == len(store.survey_answers.of(1))


def test_every_table_has_headers_even_of_an_empty_program(store: Store) -> None:
    with store.edit("Another"):
        [other] = store.programs.add([a_program("Autumn 2027")])
    tables = read_through(store, other).whole()

    assert len(tables) == 11
    assert all(headers for headers, _rows in tables.values())
    assert tables["participants"][1] == tables["sessions"][1] == []


def test_many_people_come_in_several_pieces(store: Store) -> None:
    with store.edit("Many"):
        store.people.add(a_person(f"Person {number}") for number in range(2_001))
    tables = ProgramTables(store, store.programs.get(1))

    assert tables.of == 3
    assert [tables.step() for _piece in range(4)] == [True, True, False, False]
    assert tables.done == 3
