from app.domain.problems import trouble
from app.operations.program_setup import change_program
from app.storage import Store
from tests.support.rooms import DeskAt
from tests.support.setting_up import a_bench


def test_a_field_is_kept_in_one_named_step_until_it_is_left(empty_desk: DeskAt, store: Store) -> None:
    bench = a_bench(empty_desk)
    for name in ("S", "Sp", "Spring"):
        assert bench.keep("sponsor", lambda name=name: change_program(store, 1, sponsor=name)) == ""
    assert store.undo() == "Change the sponsor of Spring 2027"
    assert bench.program.sponsor == ""


def test_each_choice_is_a_step_of_its_own(empty_desk: DeskAt, store: Store) -> None:
    bench = a_bench(empty_desk)
    for zone in ("Berlin", "Lisbon"):
        bench.keep_once("zone", lambda zone=zone: change_program(store, 1, zone=zone))
    store.undo()
    assert bench.program.zone == "Europe/Berlin"


def test_what_stands_in_the_way_is_a_sentence(empty_desk: DeskAt) -> None:
    def refuse() -> None:
        raise trouble("purpose-empty")

    assert a_bench(empty_desk).keep_as("purpose", "A step", refuse).startswith("A program needs its purpose")
