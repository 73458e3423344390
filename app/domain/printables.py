"""What can be printed, of what and for whom: the one list for the window, the command line and the tests."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.domain.privacy import Audience
from app.domain.sides import Side
from app.domain.surveys import Wave


class Printable(StrEnum):
    """A kind of paper; each value is what the command line names it by."""

    AGENDA = "agenda"
    REFLECTION = "reflection"
    AGREEMENT = "agreement"
    LAUNCH_KIT = "launch-kit"
    WELCOME = "welcome"
    CALENDAR = "calendar"
    JOURNAL = "journal"
    MID_POINT = "mid-point"
    EARLY_EXIT = "early-exit"
    SURVEY = "survey"
    CERTIFICATE = "certificate"
    INTAKE = "intake"
    PEOPLE = "people"
    SIGN_IN = "sign-in"
    AT_RISK = "at-risk"
    SUMMARY = "summary"
    PROFILE = "profile"
    HAND_OVER = "hand-over"
    PRIVACY_NOTICE = "privacy-notice"


class Scope(StrEnum):
    """Of what a paper is."""

    SESSION = "session"
    PAIRING = "pairing"
    PERSON = "person"
    ALL = "all"  # of the whole program: one paper about it, or one for each that has one
    BLANK = "blank"  # to be filled in by hand


_ALL_SCOPES: Mapping[Printable, tuple[Scope, ...]] = MappingProxyType(
    {
        Printable.AGENDA: (Scope.SESSION, Scope.PAIRING, Scope.ALL),
        Printable.REFLECTION: (Scope.SESSION, Scope.PAIRING, Scope.ALL),
        Printable.AGREEMENT: (Scope.PAIRING, Scope.ALL, Scope.BLANK),
        Printable.LAUNCH_KIT: (Scope.PAIRING, Scope.ALL),
        Printable.WELCOME: (Scope.PAIRING, Scope.PERSON, Scope.ALL),
        Printable.CALENDAR: (Scope.PAIRING, Scope.ALL),
        Printable.JOURNAL: (Scope.PAIRING,),
        Printable.MID_POINT: (Scope.PAIRING, Scope.PERSON, Scope.ALL, Scope.BLANK),
        Printable.EARLY_EXIT: (Scope.PAIRING, Scope.BLANK),
        Printable.SURVEY: (Scope.PAIRING, Scope.PERSON, Scope.ALL, Scope.BLANK),
        Printable.CERTIFICATE: (Scope.PAIRING, Scope.PERSON, Scope.ALL),
        Printable.INTAKE: (Scope.BLANK, Scope.PERSON, Scope.ALL),
        Printable.PEOPLE: (Scope.ALL,),
        Printable.SIGN_IN: (Scope.ALL, Scope.BLANK),
        Printable.AT_RISK: (Scope.ALL,),
        Printable.SUMMARY: (Scope.ALL,),
        Printable.PROFILE: (Scope.ALL,),
        Printable.HAND_OVER: (Scope.ALL,),
        Printable.PRIVACY_NOTICE: (Scope.ALL,),
    }
)
_EVERYONE, _PAIR, _COORDINATOR = (Audience.EVERYONE,), (Audience.PAIR,), (Audience.COORDINATOR,)
_AUDIENCES: Mapping[Printable, tuple[Audience, ...]] = MappingProxyType(
    {
        Printable.JOURNAL: (Audience.PAIR, Audience.COORDINATOR),
        Printable.INTAKE: (Audience.PAIR, Audience.COORDINATOR),
        Printable.SUMMARY: (Audience.EVERYONE, Audience.COORDINATOR),
        Printable.PEOPLE: (Audience.EVERYONE, Audience.COORDINATOR),
        Printable.AT_RISK: _COORDINATOR,
        Printable.HAND_OVER: _COORDINATOR,
        Printable.PROFILE: _EVERYONE,
        Printable.PRIVACY_NOTICE: _EVERYONE,
        Printable.SIGN_IN: _EVERYONE,
        Printable.CERTIFICATE: _EVERYONE,
    }
)


def scopes_of(kind: Printable) -> tuple[Scope, ...]:
    """Of what a paper can be, the usual first."""
    return _ALL_SCOPES[kind]


def audiences_of(kind: Printable) -> tuple[Audience, ...]:
    """Who a paper can be for, the usual and widest first; most are for the pair that they are about.

    The list of people is for everyone without contacts, and with them for the coordinator.
    """
    return _AUDIENCES.get(kind, _PAIR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One paper as it is wanted.

    scope: one of `scopes_of(kind)`; audience: one of `audiences_of(kind)`.
    pairing_id, participant_id, code: which pairing, person or session; the code as typed from paper.
    days: of agendas for everybody, only those dated or due from `today` on for so many days; None = all planned.
    with_forms: agendas come with their reflection sheets. sides: of forms and sheets, whose. wave: of surveys.
    exception: why somebody gets a certificate who doesn't meet the rule; "" = nobody does.
    as_of: of papers with figures, the day up to which is counted; None = today.
    """

    kind: Printable
    scope: Scope
    today: date
    audience: Audience
    pairing_id: int = 0
    participant_id: int = 0
    code: str = ""
    days: int | None = None
    with_forms: bool = True
    sides: tuple[Side, ...] = tuple(Side)
    wave: Wave = Wave.CLOSE
    exception: str = ""
    as_of: date | None = None

    def __post_init__(self) -> None:
        if self.scope not in scopes_of(self.kind):
            raise ValueError(f"a paper of {self.kind} is not of a {self.scope}")
        if self.audience not in audiences_of(self.kind):
            raise ValueError(f"a paper of {self.kind} is not for {self.audience.name}")


def order_of(kind: Printable, today: date, **chosen: object) -> Order:
    """An order with the usual scope and audience of its kind, unless chosen otherwise."""
    usual: dict[str, object] = {"scope": scopes_of(kind)[0], "audience": audiences_of(kind)[0]}
    return Order(kind=kind, today=today, **usual | chosen)  # type: ignore[arg-type]
