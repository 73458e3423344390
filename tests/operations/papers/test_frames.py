from datetime import date

from app.domain.privacy import Audience
from app.operations.papers.frames import look_of, program_frame
from app.operations.papers.matter import Matter
from tests.support.builders import a_program

TODAY = date(2027, 5, 3)
PROGRAM = a_program(
    organization="Trust", coordinator_name="Hélène", coordinator_phone="0300", support_contact="Support",
    accent="#aa0000",
)  # fmt: skip


def test_head_and_foot_say_whose_paper_it_is_and_who_may_read_it() -> None:
    frame = program_frame(PROGRAM, TODAY, Audience.COORDINATOR)
    assert (frame.organization, frame.program, frame.support_contact) == ("Trust", "Spring 2027", "Support")
    assert frame.printed == "Printed 3 May 2027."
    assert "confidential" in frame.sensitivity


def test_papers_wear_the_program_s_accent_and_logo() -> None:
    look = look_of(Matter(program=PROGRAM, today=TODAY, logo=b"picture"))
    assert (look.accent, look.logo) == ("#aa0000", b"picture")
