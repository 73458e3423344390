"""What the papers of one session need, as plain values."""

from dataclasses import dataclass
from datetime import date, datetime

from app.domain.agendas import Lead
from app.domain.codes import code_of_side
from app.domain.participants import Side
from app.domain.sessions import SessionKind
from app.domain.topics import Direction


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonOnPaper:
    """One of the two, as they appear on their papers; empty texts leave their lines out."""

    name: str
    title: str = ""
    department: str = ""
    aims: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """One item of the agenda in words."""

    minutes: int
    title: str
    hint: str = ""
    lead: Lead = Lead.BOTH


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicPrompts:
    """The prompts of one topic.

    prompts: in the order of the columns (mentor asks, mentee tries, both conclude), further ones below.
    direction: in return the mentee answers instead of trying.
    """

    topic: str
    prompts: tuple[str, ...]
    direction: Direction = Direction.FORWARD


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAction:
    """Something promised earlier and still open."""

    side: Side
    text: str
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPaper:
    """One session on paper: its agenda, the back of it and what its two reflection sheets need.

    code: such as "S-K4T7RB9". number, of: session k of n. topics: none or several.
    planned_at: None prints "by" `due_by` and lines for date and time. place: empty prints a line for it.
    direction: who shares in this session: forward the mentor (junior), in return the mentee (senior).
    prompts: of each topic that has some.
    support_contact, coordinator, printed, sensitivity: lines of the foot, as in `Frame`.
    """

    organization: str
    program: str
    code: str
    number: int
    of: int
    kind: SessionKind
    topics: tuple[str, ...] = ()
    due_by: date
    planned_at: datetime | None = None
    length_min: int
    place: str = ""
    mentor: PersonOnPaper
    mentee: PersonOnPaper
    lines: tuple[AgendaLine, ...]
    direction: Direction = Direction.FORWARD
    prompts: tuple[TopicPrompts, ...] = ()
    actions: tuple[OpenAction, ...] = ()
    support_contact: str = ""
    coordinator: str = ""
    printed: str = ""
    sensitivity: str = ""

    def __post_init__(self) -> None:
        if sum(line.minutes for line in self.lines) != self.length_min:
            raise ValueError("the minutes of an agenda sum to its length")

    def person(self, side: Side) -> PersonOnPaper:
        """The one who takes this side."""
        return self.mentor if side is Side.MENTOR else self.mentee

    def code_of(self, side: Side) -> str:
        """The code on one side's reflection sheet."""
        return code_of_side(self.code, side)
