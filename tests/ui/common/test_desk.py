from app.domain.programs import Program
from app.ui.common.desk import Place
from tests.support.rooms import TODAY, DeskAt


def test_a_place_is_the_whole_room_until_something_is_sought() -> None:
    assert Place("journal") == Place("journal", search="", record_id=0)


def test_a_desk_holds_one_program_and_leads_elsewhere(desk: DeskAt) -> None:
    assert isinstance(desk.desk.program, Program)
    assert desk.desk.today() == TODAY
    desk.desk.go_to(Place("journal", record_id=3))
    assert desk.went == [Place("journal", record_id=3)]
