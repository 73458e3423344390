"""Every kind of paper with what draws it. Imported where papers are drawn: it brings all that paper needs."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.domain.printables import Order, Printable
from app.operations.papers import (
    agendas,
    agreement,
    at_risk,
    calendars,
    certificate,
    early_exit,
    hand_over,
    intake,
    journal,
    launch_kit,
    people_list,
    privacy_notice,
    profile,
    sign_in,
    summary,
    survey,
    welcome,
)
from app.operations.papers.matter import Matter, Told
from app.reports.sheet import Paper
from app.text.catalog import speaking

_DRAW: Mapping[Printable, Callable[[Matter, Order, Told | None], Paper]] = MappingProxyType(
    {
        Printable.AGENDA: agendas.draw_agendas,
        Printable.REFLECTION: agendas.draw_sheets,
        Printable.AGREEMENT: agreement.draw,
        Printable.LAUNCH_KIT: launch_kit.draw,
        Printable.WELCOME: welcome.draw,
        Printable.CALENDAR: calendars.draw,
        Printable.SUMMARY: summary.draw,
        Printable.PEOPLE: people_list.draw,
        Printable.AT_RISK: at_risk.draw,
        Printable.PROFILE: profile.draw,
        Printable.HAND_OVER: hand_over.draw,
        Printable.PRIVACY_NOTICE: privacy_notice.draw,
        Printable.MID_POINT: survey.draw_mid_point,
        Printable.SURVEY: survey.draw,
        Printable.EARLY_EXIT: early_exit.draw,
        Printable.INTAKE: intake.draw,
        Printable.JOURNAL: journal.draw,
        Printable.CERTIFICATE: certificate.draw,
        Printable.SIGN_IN: sign_in.draw,
    }
)


def draw(matter: Matter, order: Order, told: Told | None = None) -> Paper:
    """Lay out what was gathered, in the program's language. Reads no store, so a job in the background can do it.

    Raises CounterpartError "nobody-to-print" where the paper would have nothing to say.
    """
    with speaking(matter.program.language):
        return _DRAW[order.kind](matter, order, told)
