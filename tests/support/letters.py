"""Letters as the tests need them."""

from datetime import date
from typing import Any

from app.domain.participants import Side, WillingAs
from app.reports.frame import Frame
from app.reports.letter_matched import FirstDate, MatchedLetter, Partner
from app.reports.letter_waiting import WaitingLetter
from app.reports.people_on_paper import PaperPerson

FRAME = Frame(
    organization="Trust",
    program="Spring 2027",
    support_contact="Staff Support, 0300 555 0142",
    coordinator="Hélène Dubois, h@x.org",
    printed="Printed 1 March 2027.",
    sensitivity="For this pair only.",
)
ADWOA = PaperPerson(name="Adwoa Mensah-Bonsu", work="Apprentice data analyst, Finance")
JOERG = PaperPerson(name="Jörg Großkurth", work="Head of Estates")


def a_matched_letter(side: Side = Side.MENTOR, **fields: Any) -> MatchedLetter:
    """The letter to Adwoa (mentor), or to Jörg (mentee), before they have met."""
    people = {Side.MENTOR: ADWOA, Side.MENTEE: JOERG}
    given: dict[str, Any] = {
        "frame": FRAME,
        "reader": people[side],
        "side": side,
        "partner": Partner(
            person=people[side.other],
            site="Quay House",
            email="partner@x.org",
            phone="0300 7",
            aims="to ask sooner",
        ),
        "purpose": "Decisions about our tools are taken far away from those who use them.",
        "sessions": 6,
        "minimum_sessions": 4,
        "length_min": 60,
        "cadence_days": 30,
        "starts": date(2027, 3, 1),
        "ends": date(2027, 8, 31),
        "first": FirstDate(book_by=date(2027, 3, 11)),
        "gives": ("AI", "Data and digital safety"),
        "gets": ("Career navigation",),
        "signed_by": "Hélène Dubois",
    }
    return MatchedLetter(**given | fields)


def a_waiting_letter(willing_as: WillingAs = WillingAs.MENTOR, **fields: Any) -> WaitingLetter:
    """The letter to Adwoa, who has no partner yet."""
    given: dict[str, Any] = {"frame": FRAME, "reader": ADWOA, "signed_by": "Hélène Dubois"}
    return WaitingLetter(willing_as=willing_as, **given | fields)
