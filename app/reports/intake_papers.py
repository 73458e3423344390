"""What stands on an intake form, blank or filled in, already filtered for its reader."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.participants import Background, Consent, Format, Readiness, WillingAs
from app.domain.privacy import Audience
from app.domain.topics import Direction
from app.reports.frame import Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicLine:
    """One topic. can_share, want_to_learn: 0 to 3, None where it is still to be crossed."""

    name: str
    direction: Direction
    can_share: int | None = None
    want_to_learn: int | None = None
    not_with_me: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IntakePaper:
    """One person's form.

    willing: whose form it is; for either side it has the boxes of both. copy: for whom, None where it is to be
    filled in. known: values by the name of the field, only what is known. places: 0 to 3, None where still open.
    readiness, consent: None where the reader may not see them, or nobody answered yet.
    retention_months: how long after its close the program's data are kept.
    There is no place for access needs and exclusions: they never leave the file.
    """

    frame: Frame
    willing: WillingAs
    copy: Audience | None = None
    known: Mapping[str, str] = field(default_factory=dict)
    availability: frozenset[str] = frozenset()
    formats: frozenset[Format] = frozenset()
    places: int | None = None
    topics: tuple[TopicLine, ...] = ()
    aims: str = ""
    welcomes: Background | None = None
    readiness: Readiness | None = None
    consent: Consent | None = None
    retention_months: int

    @property
    def is_filled(self) -> bool:
        return self.copy is not None

    @property
    def is_for_its_writer(self) -> bool:
        return self.copy is not Audience.COORDINATOR

    @property
    def name(self) -> str:
        return self.known.get("name", "")
