"""Intake forms as the tests need them."""

from datetime import date
from typing import Any

from app.domain.participants import Background, Consent, Format, Readiness, WillingAs
from app.domain.privacy import Audience
from app.reports.frame import Frame
from app.reports.intake_papers import IntakePaper, TopicLine
from app.text.topics import shipped_topics

FRAME = Frame(
    organization="Harbour & Vale Community Trust",
    program="Reverse mentoring, Spring 2027",
    support_contact="Staff Support, 0300 555 0142",
    coordinator="Hélène Dubois, h.dubois@harbourvale.example",
    printed="Printed 16 March 2027.",
)
TOPICS = tuple(TopicLine(name=topic.name, direction=topic.direction) for topic in shipped_topics())


def a_blank_intake(willing: WillingAs = WillingAs.MENTOR, **fields: Any) -> IntakePaper:
    """A form to be filled in."""
    given: dict[str, Any] = {"frame": FRAME, "willing": willing, "topics": TOPICS, "retention_months": 12}
    return IntakePaper(**{**given, **fields})


def a_filled_intake(willing: WillingAs = WillingAs.MENTOR, **fields: Any) -> IntakePaper:
    """The coordinator's copy of a form with nearly everything."""
    given: dict[str, Any] = {
        "copy": Audience.COORDINATOR,
        "known": {"name": "Ana Ruiz", "family": "Ruiz", "title": "Analyst", "manager": "Chen Wu", "years": "2.5"},
        "availability": frozenset({"tue-am", "fri-pm"}),
        "formats": frozenset({Format.REMOTE}),
        "places": 2,
        "aims": "To get used to disagreeing politely.",
        "welcomes": Background.DIFFERENT,
        "readiness": Readiness(guided_by_junior=2, keeps_the_time=4, difficulty="Month ends are busy."),
        "consent": Consent(notice="3", given_on=date(2027, 1, 9), may_be_quoted=True),
    }
    return a_blank_intake(willing, **{**given, **fields})
