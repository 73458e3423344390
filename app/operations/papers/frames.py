"""Head and foot of a program's papers, and the accent and logo that they wear."""

from datetime import date

from app.domain.printables import Order
from app.domain.privacy import Audience
from app.domain.programs import Program
from app.operations.papers.matter import Matter
from app.reports.frame import Frame
from app.reports.look import Look
from app.text.printables import printed_on, sensitivity


def frame_of(matter: Matter, order: Order) -> Frame:
    """What stands around a paper of this order."""
    return program_frame(matter.program, matter.today, order.audience)


def program_frame(program: Program, today: date, audience: Audience) -> Frame:
    """What stands around a paper of this program for these readers."""
    return Frame(
        organization=program.organization,
        program=program.name,
        support_contact=program.support_contact,
        coordinator=program.coordinator,
        printed=printed_on(today),
        sensitivity=sensitivity(audience),
    )


def look_of(matter: Matter) -> Look:
    """The program's accent colour and logo."""
    return Look(matter.program.accent, matter.logo)
